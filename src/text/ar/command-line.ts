import type { commandLine as english } from '../en/command-line.ts';
import type { Translation } from '../translation.ts';

/** What the command line says about its use, and beside its results. */
export const commandLine: Translation<typeof english> = {
  'no-working-folder': 'المجلد الحالي محذوف أو تتعذر قراءته. انتقلوا إلى مجلد آخر.',

  warning: 'تحذير: {text}',
  written: 'كُتب: {path}',
  'pool-converted':
    'كُتب {candidates, plural, one {مرشح واحد} two {مرشحان} few {# مرشحين} many {# مرشحا} other {# مرشح}}. بصمة مجموعة الترشيحات: {hash}',

  'next.result': 'النتيجة الكاملة، للبرامج',
  'next.explanation': 'الشرح الكامل، للقراءة والطباعة',
  'next.proof': 'الشهادة، وفحصها فحصا مستقلا',
  'next.rest': 'الشيء نفسه عبر REST، مع Swagger UI في \u2068/docs\u2069',
  'next.posts': 'من يمكنه أن يشغل كلا من المناصب، والأسباب',
  'next.repairs': 'مجموعة القواعد المعدلة والشهادة لكل سبيل من سبل معالجة التعارضات',
  'next.candidate': 'سبب ورود مرشح في القائمة أو عدم وروده',
  'next.withdrawal': 'من يحل محل عضو ينسحب',
  'next.spreadsheet': 'القائمة، لبرنامج جداول البيانات',
  'next.verify': 'التحقق من أي قائمة بالنظر إلى كل بند',
  'next.report': 'الشيء نفسه للقراءة والطباعة',
  'next.compare': 'المقارنة بعملية تشغيل أخرى',

  'recognised.table':
    '{file}: {kind, select, commas {مفصول بفواصل} semicolons {مفصول بفواصل منقوطة، مع فواصل عشرية} tabs {مفصول بعلامات جدولة، مع فواصل عشرية} other {مفصول بالمحرف {separator}، مع فواصل عشرية}}، {encoding}؛ {isSplit, select, yes {{rows, plural, one {صف واحد} two {صفان} few {# صفوف} many {# صفا} other {# صف}}، } other {}}{columns, plural, one {عمود واحد} two {عمودان} few {# أعمدة} many {# عمودا} other {# عمود}}',
  'recognised.workbook':
    '{file}: الورقة "{sheet}" ({place, number} من {sheets, number})؛ {rows, plural, one {صف واحد} two {صفان} few {# صفوف} many {# صفا} other {# صف}}، {columns, plural, one {عمود واحد} two {عمودان} few {# أعمدة} many {# عمودا} other {# عمود}}{hiddenRows, plural, =0 {} one {، منها صف مخفي واحد} two {، منها صفان مخفيان} few {، منها # صفوف مخفية} many {، منها # صفا مخفيا} other {، منها # صف مخفي}}{hiddenColumns, plural, =0 {} one {، وعمود مخفي واحد} two {، وعمودان مخفيان} few {، و# أعمدة مخفية} many {، و# عمودا مخفيا} other {، و# عمود مخفي}}',
  'init.next': 'للاطلاع على الخطوات التالية، انظروا {readme}.',

  'key.created':
    'أضيف المفتاح {id} إلى {file} في صورة بصمة. ولا يُعرض المفتاح نفسه إلا هذه المرة؛ فاحفظوه الآن.',
  'key.printed':
    '{key}\nلا يُعرض المفتاح إلا هذه المرة؛ فاحفظوه الآن. ولا يتضمن المدخل المطبوع على المخرج القياسي سوى بصمته.',
  'key.revoked': 'أُلغي المفتاح {id}.',
  'key.revoked-before': 'سبق إلغاء المفتاح {id}.',
  'pool.erased':
    'مُحيت مجموعة الترشيحات {name}، ومعها نتائج {runs, plural, one {عملية تشغيل واحدة} two {عمليتي تشغيل} few {# عمليات تشغيل} many {# عملية تشغيل} other {# عملية تشغيل}}.',
  'journal-entry': 'دفتر القيود: {place}.',
  'rules.deleted':
    'حُذفت مجموعة القواعد {id} ({versions, plural, one {إصدار واحد} two {إصداران} few {# إصدارات} many {# إصدارا} other {# إصدار}}).',
  'serve.unguarded-host':
    'يمكن لأجهزة أخرى أن تتصل بالعنوان {host}، لكن لم يُضبط أي مفتاح API. أنشئوا مفتاحا (slate keys create --help) واضبطوا SLATE_KEYS_FILE أو SLATE_KEYS؛ أو شغِّلوا الخدمة على العنوان 127.0.0.1؛ أو استخدموا \u2068--insecure\u2069 إذا كانت ثمة وسيلة أخرى لضبط الدخول.',
  'serve.unguarded-all':
    'يمكن لأجهزة أخرى أن تتصل بكل عناوين هذا الجهاز، لكن لم يُضبط أي مفتاح API. أنشئوا مفتاحا (slate keys create --help) واضبطوا SLATE_KEYS_FILE أو SLATE_KEYS؛ أو شغِّلوا الخدمة على العنوان 127.0.0.1؛ أو استخدموا \u2068--insecure\u2069 إذا كانت ثمة وسيلة أخرى لضبط الدخول.',
  'serve.unusable-keys':
    'يمكن لأجهزة أخرى أن تتصل بهذه الخدمة، لكن لا يوجد بين مفاتيح API مفتاح صالح للاستعمال. أنشئوا مفتاحا (slate keys create --help) واضبطوا SLATE_KEYS_FILE أو SLATE_KEYS؛ أو شغِّلوا الخدمة على العنوان 127.0.0.1؛ أو استخدموا \u2068--insecure\u2069 إذا كانت ثمة وسيلة أخرى لضبط الدخول.',
  'serve.listen-failed': 'يتعذر الاستماع على {host}، المنفذ {port} ({reason}).',
  'serve.without-store': '{detail} ولتشغيل الخدمة دون مخزن بيانات، اضبطوا SLATE_STORE=off.',
  'serve.listening': 'يستمع Slate على {url} (Swagger UI: {url}/docs). اضغطوا Ctrl-C لإيقافه.',
  'worker.needs-server':
    'تتطلب العمليات العاملة خادوم PostgreSQL: اضبطوا DATABASE_URL، واضبطوا SLATE_POOL_KEYS على مجلد المفاتيح الذي تستخدمه الخدمة. أما مع قاعدة بيانات مضمنة فتعالج الخدمة عمليات التشغيل بنفسها.',
  'worker.started':
    'تجري معالجة عمليات التشغيل، بمعدل {jobs, plural, one {مهمة واحدة} two {مهمتين} few {# مهام} many {# مهمة} other {# مهمة}} في آن واحد. اضغطوا Ctrl-C للإيقاف.',
  'runs.started': 'قُبلت عملية التشغيل. وتُعرض بالأمر: {command}',
  'runs.more': 'توجد عمليات تشغيل أخرى؛ وتُعرض كلها بالخيار \u2068--limit 0\u2069.',
  progress: '{bar} {value} من {total} | {rate} في الثانية | الباقي {left}',
  'what-ifs.done':
    '{planned, plural, one {افتراض واحد} two {افتراضان} few {# افتراضات} many {# افتراضا} other {# افتراض}} في {seconds} ث.',
  'what-ifs.done-in':
    '{planned, plural, one {افتراض واحد} two {افتراضان} few {# افتراضات} many {# افتراضا} other {# افتراض}} في {seconds} ث. النتائج: {folder}.',
  'what-ifs.interrupted': 'قوطع التنفيذ: أُنجز {done, number} من أصل {planned, number} من الافتراضات.',
  'what-ifs.interrupted-in':
    'قوطع التنفيذ: أُنجز {done, number} من أصل {planned, number} من الافتراضات. النتائج: {folder}. واصلوا بالخيار \u2068--resume\u2069.',
  'what-ifs.time-limit': 'انقضت المهلة الزمنية: أُنجز {done, number} من أصل {planned, number} من الافتراضات.',
  'what-ifs.time-limit-in':
    'انقضت المهلة الزمنية: أُنجز {done, number} من أصل {planned, number} من الافتراضات. النتائج: {folder}. واصلوا بالخيار \u2068--resume\u2069.',
  'what-ifs.without-certificate':
    '{count, plural, one {بقيت شهادة واحدة لم تُكتب، لأن الجواب غير مثبت.} two {بقيت شهادتان لم تُكتبا، لأن الجوابين غير مثبتين.} few {بقيت # شهادات لم تُكتب، لأن الأجوبة غير مثبتة.} many {بقيت # شهادة لم تُكتب، لأن الأجوبة غير مثبتة.} other {بقيت # شهادة لم تُكتب، لأن الأجوبة غير مثبتة.}}',
  'proof.stopped': 'لم يُكتب {path}: فقد توقف البحث قبل التوصل إلى إثبات.',
  'proof.without-ties':
    'لا يُثبت {path} الاختيار بين القوائم المتعادلة: فقد توقف البحث قبل التوصل إلى إثبات له.',
  'proof.repairs-missing': 'قد يكون {folder} ناقصا: فقد توقف البحث قبل العثور على كل سبل معالجة التعارضات.',
  'replay.same': 'النتيجة نفسها: عملية التشغيل الجديدة مطابقة للسجل، بما في ذلك الشهادة.',
  'replay.same-former':
    'النتيجة نفسها: عملية التشغيل الجديدة مطابقة للسجل، بما في ذلك الشهادة. ويستخدم السجل التعريف الأول لبصمة مجموعة الترشيحات (inputs.format 1) وقد قورن بموجبه.',
  'replay.different':
    'ليست النتيجة نفسها، وذلك في {count, plural, one {موضع واحد} two {موضعين} few {# مواضع} many {# موضعا} other {# موضع}}:',
  'replay.different-former':
    'ليست النتيجة نفسها، وذلك في {count, plural, one {موضع واحد} two {موضعين} few {# مواضع} many {# موضعا} other {# موضع}}. ويستخدم السجل التعريف الأول لبصمة مجموعة الترشيحات (inputs.format 1) وقد قورن بموجبه:',
  'replay.difference': '{pointer}: في السجل: {recorded}؛ والآن: {replayed}',
  'replay.nothing': 'غير موجود',
  disagreement: 'cross-check-disagrees: {disagreement} لا تستخدموا هذه النتيجة.',
  'cannot-write': 'تتعذر الكتابة ({where}): {reason}.',
  'reason.EACCES': 'الإذن مرفوض',
  'reason.EEXIST': 'يوجد ملف بهذا الاسم',
  'reason.EISDIR': 'هو مجلد',
  'reason.ENOENT': 'المجلد غير موجود',
  'reason.ENOSPC': 'لم تبق مساحة',
  'reason.ENOTDIR': 'جزء من المسار ليس مجلدا',
  'reason.EROFS': 'نظام الملفات للقراءة فقط',
  'reason.unknown': 'سبب غير معروف',
  'internal-error': 'خطأ داخلي: {reason}. وهذا خلل في البرنامج؛ يرجى الإبلاغ عنه.',
  'standard-output': 'المخرج القياسي',
  environment: 'بيئة التشغيل: {problem}',
  'see-help': 'انظروا ⁨slate {command} --help⁩.',
};
