import type {
  failures as englishFailures,
  problems as englishProblems,
  problemTitles as englishTitles,
} from '../en/problems.ts';
import type { Translation } from '../translation.ts';

/** Titles of problem documents, by their code. */
export const problemTitles: Translation<typeof englishTitles> = {
  'malformed-request': 'تتعذر قراءة الطلب',
  unauthenticated: 'تتطلب العملية مفتاح API صالحا',
  forbidden: 'دور مفتاح API أدنى من المطلوب',
  'authentication-needed': 'تتطلب العملية خدمة فيها مفاتيح API',
  'foreign-origin': 'لا يجوز لصفحات هذا المصدر أن تتصل بالخدمة',
  'not-found': 'غير موجود',
  'method-not-allowed': 'الطريقة غير مسموح بها هنا',
  'not-acceptable': 'لا يتوافر أي من أنواع الوسائط المقبولة',
  'request-timeout': 'تأخر وصول الطلب أكثر مما ينبغي',
  'run-not-ended': 'لم تنته عملية التشغيل',
  'run-ended': 'سبق انتهاء عملية التشغيل',
  'not-adoptable': 'لم تسفر عملية التشغيل عن قائمة مثبتة',
  'ties-open': 'لم يكتمل فض التعادل في عملية التشغيل',
  'not-certified': 'لا تُثبت شهادة عملية التشغيل قائمتها',
  'not-comparable': 'لا تمكن المقارنة بين عمليتي التشغيل',
  'rule-set-in-use': 'ثمة عملية تشغيل لم تنته تستخدم مجموعة القواعد',
  'read-only': 'لا يمكن تغيير مجموعات القواعد المدمجة',
  'idempotency-in-progress': 'الطلب نفسه قيد المعالجة',
  gone: 'لم يعد المورد موجودا',
  'body-too-large': 'متن الطلب أكبر من الحد المسموح به',
  'unsupported-media-type': 'نوع الوسائط غير مدعوم',
  'foreign-host': 'لا تستجيب الخدمة لاسم المضيف هذا',
  'invalid-input': 'مجموعة الترشيحات أو مجموعة القواعد أو الخيارات غير صالحة',
  'idempotency-key-reused': 'استُخدم مفتاح عدم التكرار لطلب آخر',
  'too-many-requests': 'عدد الطلبات أكبر مما ينبغي',
  'header-too-large': 'الترويسة أكبر من الحد المسموح به',
  'cross-check-disagrees': 'يناقض برنامج الحل الثاني الجواب',
  altered: 'تغيرت بيانات مخزنة من خارج البرنامج',
  'worker-lost': 'أخفق خيط التنفيذ',
  internal: 'خطأ داخلي',
  'key-damaged': 'أحد مفاتيح مخزن البيانات تالف',
  'keys-elsewhere': 'أحد مفاتيح مخزن البيانات مفقود',
  'no-store': 'ليس للخدمة مخزن بيانات',
  'store-unreachable': 'يتعذر الاتصال بقاعدة البيانات',
  overloaded: 'الحمل على الخدمة أكبر من طاقتها',
  stopping: 'الخدمة في طور التوقف',
  'store-full': 'مخزن البيانات ممتلئ',
  'not-ready': 'الخدمة غير جاهزة',
};

/** Details of problem documents: by the code, or by the code and what tells its sentences apart. */
export const problems: Translation<typeof englishProblems> = {
  // The request
  'malformed-request':
    '{count, plural, one {في الطلب خطأ واحد.} two {في الطلب خطآن.} few {في الطلب # أخطاء.} many {في الطلب # خطأ.} other {في الطلب # خطأ.}}',
  'malformed-request.not-http': 'الطلب ليس HTTP سليم الصياغة.',
  'malformed-request.parameter': 'أحد معاملات المسار أو الاستعلام أو الترويسة غير صالح.',
  'malformed-request.empty-body': 'متن الطلب فارغ.',
  'malformed-request.content-length': 'لا يطابق طول المحتوى متن الطلب.',
  'malformed-request.other': 'الطلب ليس ما يتوقعه HTTP أو ما تتوقعه العملية.',
  'malformed-request.hosts': 'في الطلب عدة ترويسات `Host`.',
  'malformed-request.cursor': 'لا ينتمي المؤشر إلى هذه القائمة.',
  'invalid-input':
    '{count, plural, one {في الطلب خطأ واحد.} two {في الطلب خطآن.} few {في الطلب # أخطاء.} many {في الطلب # خطأ.} other {في الطلب # خطأ.}}',
  'request-timeout': 'لم يصل الطلب في الوقت المحدد.',
  'header-too-large': 'الترويسة أكبر مما تقبله الخدمة.',
  'body-too-large': 'متن الطلب، أو جزء منه، أكبر مما تقبله الخدمة.',
  'body-too-large.announced':
    'حجم متن الطلب {count, plural, one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتا} other {# بايت}}؛ والحد المسموح به {most, number}.',
  'method-not-allowed': 'الطرائق المسموح بها: {methods}.',
  'not-acceptable': 'يمكن أن يكون الجواب بأحد أنواع الوسائط التالية: {types}. ولا يسمح `Accept` بأي منها.',
  'unsupported-media-type': 'يجب أن يكون متن الطلب بأحد أنواع الوسائط التالية: {types}.',
  'unsupported-media-type.charset': 'يجب أن يكون متن الطلب بترميز UTF-8.',
  'unsupported-media-type.form': 'لا يمكن ضغط الاستمارة.',
  'unsupported-media-type.coding': 'يمكن ضغط متن الطلب مرة واحدة، بأحد الترميزات التالية: {codings}.',
  'unsupported-media-type.file': 'لا يمكن ضغط الملف؛ أما JSON فيمكن ضغطه.',
  'unsupported-media-type.stored': 'لا يمكن ضغط ما يراد تخزينه.',
  'unsupported-media-type.no-body': 'لا تقبل العملية متنا للطلب.',

  // The caller
  unauthenticated: 'أرسلوا مفتاح API: Authorization: Bearer KEY.',
  'unauthenticated.invalid': 'مفتاح API هذا غير صالح.',
  forbidden: 'تتطلب العملية مفتاح API بالدور {role}.',
  'authentication-needed':
    'الجهة المتصلة غير معروفة، لأن الخدمة تعمل دون مفاتيح API. أنشئوا مفتاحا بالأمر slate keys create.',
  'foreign-host': 'لا تستجيب الخدمة للمضيف الوارد في ترويسة `Host` من الطلب (SLATE_ALLOWED_HOSTS).',
  'foreign-origin': 'لا يجوز لصفحات المصادر الأخرى أن تتصل بالخدمة (SLATE_ALLOWED_ORIGINS).',
  'too-many-requests':
    'الحد المسموح به {most, plural, one {طلب واحد} two {طلبان} few {# طلبات} many {# طلبا} other {# طلب}} في الدقيقة.',
  'idempotency-in-progress': 'لم يُرد بعد على طلب بهذا المفتاح.',
  'idempotency-key-reused': 'استُخدم هذا المفتاح مع متن مختلف خلال اليوم الماضي.',

  // What is stored
  'not-found': 'لا توجد عملية بهذا المسار.',
  'not-found.run': 'لا توجد عملية تشغيل بهذا المعرِّف.',
  'not-found.result': 'ليس لعملية التشغيل نتيجة.',
  'not-found.certificate': 'ليس لعملية التشغيل شهادة.',
  'not-found.record': 'ليس لعملية التشغيل سجل.',
  'not-found.report': 'ليس لعملية التشغيل تقرير.',
  'not-found.pool': 'لا توجد مجموعة ترشيحات بهذا الاسم.',
  'not-found.stored-pool': 'لا توجد مجموعة ترشيحات مخزنة بهذا الاسم.',
  'not-found.rule-set': 'لا توجد مجموعة قواعد بهذا المعرِّف، أو لا توجد بهذا الإصدار.',
  'not-found.stored-rule-set': 'لا توجد مجموعة قواعد مخزنة بهذا المعرِّف.',
  gone: 'مُحي ما خزَّنه هذا الطلب.',
  'gone.run': 'انتهت عملية التشغيل: فلا مزيد من الأحداث.',
  'gone.output': 'مُحيت مجموعة الترشيحات أو انقضت مدة حفظ عملية التشغيل. وحُذفت النتائج معها.',
  'gone.pool': 'مُحيت مجموعة الترشيحات في {time}.',
  'run-not-ended': 'لم تنته عملية التشغيل: فلا توجد نتيجة بعد.',
  'run-ended': 'سبق انتهاء عملية التشغيل: فلا شيء يمكن إلغاؤه.',
  'not-adoptable': 'لا يمكن اعتماد عملية تشغيل إلا إذا كانت من نوع solve أو explain وأسفرت عن اختيار قائمة.',
  'ties-open':
    'ثبت أن القائمة هي المثلى، لكن القرعة بين القوائم المتكافئة لم تكتمل في الوقت المتاح. وقد تتغير مقاعدها: أعيدوا الحل مع وقت أطول.',
  'not-certified': 'لا يقبل برنامج الفحص الشهادة لمجموعة الترشيحات ومجموعة القواعد هاتين.',
  'not-comparable': 'يجب أن تكون عمليتا التشغيل كلتاهما من نوع solve أو explain ولهما نتيجة.',
  'rule-set-in-use': 'ألغوا عمليات التشغيل التي تستخدمها، أو انتظروا إلى أن تنتهي.',
  'read-only': 'لمجموعة قواعد مدمجة هذا المعرِّف.',
  'read-only.take-another': 'لمجموعة قواعد مدمجة هذا المعرِّف. اختاروا معرِّفا آخر.',
  'no-store': 'شُغِّلت الخدمة مع ضبط SLATE_STORE=off.',

  // The store
  'store-full': 'لم تبق مساحة على قرص مخزن البيانات. ولا يمكن تخزين شيء إلى أن تُخلى مساحة.',
  'store-full.pools':
    'لا يتسع مخزن البيانات لأكثر من {most, plural, one {إصدار واحد} two {إصدارين} few {# إصدارات} many {# إصدارا} other {# إصدار}} من مجموعات الترشيحات. امحوا مجموعة لا حاجة إليها: DELETE /v1/pools/NAME.',
  'store-full.pool-bytes':
    'لا يتسع مخزن البيانات لأكثر من {most, plural, one {بايت واحد} two {بايتين} few {# بايتات} many {# بايتا} other {# بايت}} من مجموعات الترشيحات. امحوا مجموعة لا حاجة إليها: DELETE /v1/pools/NAME.',
  'store-full.rule-sets':
    'لا يتسع مخزن البيانات لأكثر من {most, plural, one {إصدار واحد} two {إصدارين} few {# إصدارات} many {# إصدارا} other {# إصدار}} من مجموعات القواعد. احذفوا مجموعة لا حاجة إليها: DELETE /v1/rule-sets/ID.',
  'store-full.rule-set-bytes':
    'لا يتسع مخزن البيانات لأكثر من {most, plural, one {بايت واحد} two {بايتين} few {# بايتات} many {# بايتا} other {# بايت}} من مجموعات القواعد. احذفوا مجموعة لا حاجة إليها: DELETE /v1/rule-sets/ID.',
  'store-unreachable': 'لم يتغير شيء، ما لم يكن المفقود هو جواب قاعدة البيانات وحده.',
  altered: 'ثمة عنصر مخزن ليس بالشكل الذي تكتبه الخدمة.',
  'altered.journal': 'دفتر القيود ليس ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.repeatable-request':
    'المخزَّن من طلب سابق بهذا المفتاح ليس ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.pool':
    'البيانات المخزنة لمجموعة الترشيحات {id} ليست ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.pool-version':
    'المحتوى المخزن لإحدى مجموعات الترشيحات (الإصدار {id}) ليس ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.rule-set':
    'البيانات المخزنة لمجموعة القواعد {id} ليست ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.rule-set-version':
    'المحتوى المخزن للإصدار {version} من مجموعة القواعد {id} ليس ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.run':
    'البيانات المخزنة لعملية التشغيل {id} ليست ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.request':
    'الطلب المخزن لعملية التشغيل {id} ليس ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.result':
    'النتيجة المخزنة لعملية التشغيل {id} ليست ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.certificate':
    'الشهادة المخزنة لعملية التشغيل {id} ليست ما كتبته الخدمة: فقد غُيرت قاعدة البيانات من الخارج.',
  'altered.output': 'النتيجة المخزنة لعملية التشغيل ليست الواردة في دفتر القيود.',
  'altered.tables': 'ترفض قاعدة البيانات ما يكتبه هذا البرنامج: فقد غُيرت جداولها من الخارج.',
  'keys-elsewhere': 'لا ينتمي مجلد مفاتيح هذه العملية إلى قاعدة بياناتها.',
  'keys-elsewhere.missing':
    'ثمة مفتاح مفقود من مجلد المفاتيح، مع أنه لا شيء يدل على حذفه. استعيدوه (SLATE_POOL_KEYS، أو المجلد keys في SLATE_DATA).',
  'key-damaged': 'لم يعد أحد ملفات مجلد المفاتيح يتضمن مفتاحا. استعيدوه من نسخة احتياطية.',

  // The service
  'worker-lost': 'انهار خيط التنفيذ أو نفدت ذاكرته. وقد استُعيض عنه بآخر.',
  'worker-lost.timed-out': 'لم يقرأ خيط التنفيذ الطلب في الوقت المحدد. وقد استُعيض عنه بآخر.',
  overloaded: 'جميع خيوط التنفيذ مشغولة وقائمة الانتظار ممتلئة.',
  'overloaded.queue-timeout': 'لم يصبح أي خيط تنفيذ متاحا في الوقت المحدد.',
  'overloaded.bodies': 'بلغ ما لدى الخدمة من بايتات متون الطلبات أقصى ما تتسع له.',
  stopping: 'لا تقبل الخدمة طلبات جديدة.',
  'not-ready': 'لم يحل أي خيط تنفيذ مسألة الاختبار حديثا.',
  'cross-check-disagrees': '{disagreement} ولا يُعطى أي جواب.',
  internal: 'أخفقت الخدمة في الرد. والخلل من جانبها.',
};

/** Why a run failed, as it is stored with the run, what a check found, and why a store cannot be used. */
export const failures: Translation<typeof englishFailures> = {
  invalid: 'لم يعد هذا الإصدار من البرنامج يقبل مجموعة الترشيحات أو مجموعة القواعد أو الخيارات.',
  crashed: 'انهار خيط التنفيذ أو نفدت ذاكرته.',
  'timed-out': 'لم تنته المهمة في الوقت المحدد.',
  'no-answer': 'لم يستجب خيط التنفيذ في الوقت المحدد.',
  repeatedly: 'أخفقت المهمة عدة مرات. انظروا سجل العملية العاملة.',
  'workers-died': 'توقفت العمليات العاملة التي تولت المهمة، عدة مرات.',
  'key-missing': 'مفتاح مجموعة الترشيحات مفقود.',
  'key-damaged': 'مفتاح مجموعة الترشيحات تالف.',
  altered: 'المدخلات المخزنة ليست ما قُبل.',
  'other-slate': 'الشهادة تخص قائمة مختلفة.',
  'store-in-use': 'مخزن البيانات في {where} تستخدمه عملية أخرى.',
  'store-in-use.service': 'مخزن البيانات في {where} تستخدمه الخدمة التي عنوانها {url}.',
  'store-unusable': 'يتعذر فتح مخزن البيانات في {where} ({code}).',
  'store-unusable.because': 'يتعذر فتح مخزن البيانات في {where} ({code}). {reason}',
  'foreign-keys':
    'لا ينتمي مجلد المفاتيح {folder} إلى قاعدة البيانات هذه. اضبطوا SLATE_POOL_KEYS على المجلد الذي تستخدمه الخدمة.',
  disagreement:
    'يناقض ⁨{engine} {version}⁩ الجواب المثبت. فهو يجد {found, select, slate {قيمة مثلى هي {foundObjective}} other {أنه لا توجد قائمة}}؛ {proved, select, slate {والقيمة المثلى المثبتة هي {objective}} other {والإثبات يفيد بأنه لا توجد قائمة}}.',
  'disagreement.no-answer': '{disagreement} ولا يُعطى أي جواب.',
};
