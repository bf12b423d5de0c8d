import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

/** Titles, columns and notes of the tables for a terminal. */
export const tables: Translation<typeof english> = {
  // Results
  selected:
    'وقع الاختيار على {members, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}} بمجموع {points} نقطة (دالة الهدف {objective}، المقياس {scale}).',
  'selected.penalties': 'تُخصم {points} نقطة من نقاط الأعضاء: فبعض الرغبات لم تتحقق.',
  'proof.satisfies':
    'ثبت ما يلي: القائمة تستوفي جميع القواعد؛ والشهادة من {cases, plural, one {حالة واحدة} two {حالتين} few {# حالات} many {# حالة} other {# حالة}}؛ {engine}.',
  'proof.optimal':
    'ثبت أنها القائمة المثلى: فلا توجد قائمة أعلى مجموعا؛ والشهادة من {cases, plural, one {حالة واحدة} two {حالتين} few {# حالات} many {# حالة} other {# حالة}}؛ {engine}.',
  infeasible: 'متعذر التحقيق: لا توجد قائمة تستوفي جميع القواعد.',
  'proof.infeasible':
    'ثبت أنه متعذر التحقيق؛ والشهادة من {cases, plural, one {حالة واحدة} two {حالتين} few {# حالات} many {# حالة} other {# حالة}}؛ {engine}.',
  engine: '⁨{engine} {version}⁩، {seconds} ث',
  'engine.named': 'برنامج الحل: {engine}.',
  'rule-set': 'مجموعة القواعد: {ruleSet}',
  'second.agrees': 'برنامج الحل الثاني: موافق ({by}).',
  'second.disagrees': 'برنامج الحل الثاني: مخالف. لا تستخدموا هذه النتيجة قبل معرفة السبب ({by}).',
  'second.unfinished': 'برنامج الحل الثاني: لم يفرغ من الحل، وليس في ذلك تأكيد ولا نفي ({by}).',
  'second.by':
    '⁨{engine} {version}⁩، {candidates, plural, one {مرشح واحد} two {مرشحان} few {# مرشحين} many {# مرشحا} other {# مرشح}}، {seconds} ث',
  balance: 'التوازن: القائمة ومجموعة الترشيحات',
  next: 'الخطوات التالية',
  'other-values':
    '{count, plural, one {قيمة أخرى واحدة} two {قيمتان أخريان} few {# قيم أخرى} many {# قيمة أخرى} other {# قيمة أخرى}}',
  'hidden-values':
    '{rule}: {listed, select, some {{count, plural, one {قيمة أخرى واحدة} two {قيمتان أخريان} few {# قيم أخرى} many {# قيمة أخرى} other {# قيمة أخرى}}} other {{count, plural, one {قيمة واحدة} two {كل من قيمتين} few {كل من # قيم} many {كل من # قيمة} other {كل من # قيمة}}}}',
  'with-room': 'لم يبلغ أي حد',
  'not-applied': 'غير مطبقة',
  'target-met': 'تحقق المستهدف',
  shortfall: 'النقص {count, number}؛ الخصم {points} نقطة',
  target: 'المستهدف {target}',
  'side.unknown': '{side}: غير معروف',
  'side.fixed': '{side}: لا يمكن تعديله',
  'side.no-gain': '{side}: لا مكسب',
  'side.binds': '{side} مقيِّد: المكسب {points} نقطة',
  'legend.asked':
    'بلغ الحد: العدد يساوي الحد. مقيِّد: تخفيف هذا الحد بمقدار مقعد واحد يرفع أفضل مجموع بعدد النقاط المبين. وقد يكون الحد مقيِّدا دون أن يساويه العدد.',
  'legend.unscored': 'بلغ الحد: العدد يساوي الحد.',
  'legend.not-asked':
    'بلغ الحد: العدد يساوي الحد. ولمعرفة ما إذا كان الحد مقيِّدا وما تكلفته: \u2068--explain rules\u2069.',
  ineligible: 'غير المؤهلين، بحسب أول سبب وفق ترتيب مجموعة القواعد:',

  // Explanations
  'bounds-cost': 'تكلفة كل حد',
  'each-member': 'كل عضو: تكلفة الاستغناء عنه، وبديله',
  'each-member-unscored': 'كل عضو وبديله',
  others: 'مرشحون أقوياء لم يقع عليهم الاختيار',
  alternatives: 'البدلاء والقوائم الأخرى',
  'repairs-ranked': 'سبل المعالجة، الأفضل أولا',
  limits: 'حدود هذا الشرح',
  'no-slate': 'لا توجد قائمة',
  obstacle:
    '{side} في القاعدة {rule}: يحول دون شغل {blocked} من أصل {seats, plural, one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعدا} other {# مقعد}}',
  'obstacle.more':
    '{side} في القاعدة {rule}: يحول دون شغل {blocked} من أصل {seats, plural, one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعدا} other {# مقعد}}؛ {more, plural, one {وعائق آخر} two {وعائقان آخران} few {و# عوائق أخرى} many {و# عائقا آخر} other {و# عائق آخر}}',

  // Columns
  'column.id': 'المعرِّف',
  'column.name': 'الاسم',
  'column.points': 'النقاط',
  'column.rule': 'القاعدة',
  'column.authority': 'السند',
  'column.min': 'الحد الأدنى',
  'column.max': 'الحد الأقصى',
  'column.target': 'المستهدف',
  'column.count': 'العدد',
  'column.tight': 'بلغ الحد',
  'column.relaxed': 'المكسب عند التخفيف بمقعد واحد',
  'column.attribute': 'السمة',
  'column.value': 'القيمة',
  'column.code': 'الرمز',
  'column.text': 'النص',
  'column.parameters': 'المعاملات',
  'column.changes': 'التغييرات',
  'column.remarks': 'ملاحظات',
  'column.pool': 'مجموعة الترشيحات',
  'column.eligible': 'المؤهلون',
  'column.slate': 'القائمة',
  'column.member': 'العضو',
  'column.without': 'التغير عند الاستغناء عنه',
  'column.joins': 'ينضم',
  'column.replacement': 'البديل',
  'column.replaced': 'التغير مع البديل',
  'column.candidate': 'المرشح',
  'column.inclusion': 'التغير عند ضمه',
  'column.needed': 'الدرجة اللازمة',
  'column.leaves': 'يخرج',
  'column.also-leaves': 'يخرج أيضا',
  'column.obstacle': 'العائق الرئيسي',
  'column.clause': 'البند',
  'column.verdict': 'الحكم',
  'column.members': 'الأعضاء',
  named: 'المرشحون المذكورون من غير الأعضاء',
  joining: 'من سينضم إلى القائمة',
  'column.all': 'الكل',
  'column.primary': 'الأولى',
  'column.new-slate': 'القائمة الجديدة',
  'column.change': 'التغير',
  'column.points-a': 'النقاط في A',
  'column.points-b': 'النقاط في B',
  'column.scenario': 'السيناريو',
  'column.outcome': 'المحصلة',
  'column.binding': 'مقيِّد، مع المكسب عند التخفيف بمقعد واحد',
  'column.newly-tight': 'الحدود التي بُلغت (في السيناريوهات: التي بُلغت حديثا)',
  'column.reviewer': 'من دون درجة المقيِّم',
  'column.without-value': 'من دون {attribute}',
  'column.at-base': 'التغير بدرجات الأساس',
  'column.seats-kept': 'المقاعد دون تغيير',
  'column.step': 'الفرق',
  'column.selected': 'مرات الاختيار',
  'column.interval': 'مجال الثقة 95 في المائة',
  'column.seats-now': 'المقاعد في الأساس',
  'column.seats-then': 'المقاعد في السيناريو',
  'column.by': 'السيناريو',
  'column.base-rules': 'جميع قواعد الأساس',
  'column.blank': 'فارغة',
  'column.column': 'العمود',
  'column.distinct': 'القيم المختلفة',
  'column.several': 'بعدة قيم',
  'column.score': 'الدرجة',
  'column.lowest': 'الدنيا',
  'column.highest': 'العليا',
  'column.role': 'الدور',
  'column.created': 'تاريخ الإنشاء',
  'column.expires': 'تاريخ الانقضاء',
  'column.state': 'الحالة',
  'column.version': 'الإصدار',
  'column.candidates': 'المرشحون',
  'column.format': 'الصيغة',
  'column.bytes': 'البايتات',
  'column.sent': 'تاريخ الإرسال',
  'column.sha256': 'sha256',
  'column.erased': 'تاريخ المحو',
  'column.kind': 'النوع',
  'column.status': 'الحالة',
  'column.objective': 'دالة الهدف',
  'column.rules': 'القواعد',
  'column.adopted': 'تاريخ الاعتماد',

  // Verifications
  holds: 'صحيح: القائمة تستوفي جميع البنود وجميع القواعد.',
  'holds.some':
    '{count, plural, =1 {صحيح: القائمة تستوفي جميع البنود وجميع القواعد المنطبقة؛ ولا تُطبَّق القاعدة {rules}.} =2 {صحيح: القائمة تستوفي جميع البنود وجميع القواعد المنطبقة؛ ولا تُطبَّق القاعدتان {rules}.} other {صحيح: القائمة تستوفي جميع البنود وجميع القواعد المنطبقة؛ ولا تُطبَّق القواعد {rules}.}}',
  'does-not-hold': 'غير صحيح:',
  'broken.size':
    'العدد: {count, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}، والمطلوب: {required}',
  'broken.clause': '{reason}: {members}',
  'broken.min':
    '{rule}: {count, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}، والمطلوب {min} على الأقل',
  'broken.max':
    '{rule}: {count, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}، والمسموح به {max} على الأكثر',
  'broken.listed': '{broken} ({members})',
  'score.missing': 'المجموع: ليس لجميع الأعضاء درجات.',
  score: 'المجموع: {points} نقطة (دالة الهدف {objective}، المقياس {scale}).',
  'verdict.holds': 'مستوفى',
  'verdict.broken': 'غير مستوفى',
  counting:
    'العمود "الكل": تُحتسب كل جنسية وكل انتماء مؤسسي للعضو. العمود "الأولى": تُحتسب القيمة الأولى فقط. طريقة الاحتساب في مجموعة القواعد: الجنسية {nationality}، الانتماء المؤسسي {affiliation}.',

  // Replacements
  'replaced.selected':
    'جرى الاستبدال. {count, plural, one {حالة انسحاب واحدة.} two {حالتا انسحاب.} few {# حالات انسحاب.} many {# حالة انسحاب.} other {# حالة انسحاب.}}',
  'replaced.nothing':
    'لا شيء يتغير: {count, plural, =1 {فالمنسحب ليس من أعضاء القائمة} =2 {فليس أي من المنسحبَين من أعضاء القائمة} other {فليس أي من المنسحبين من أعضاء القائمة}}.',
  'replaced.infeasible':
    'متعذر التحقيق: لا توجد قائمة من دون المنسحبين. {count, plural, one {حالة انسحاب واحدة.} two {حالتا انسحاب.} few {# حالات انسحاب.} many {# حالة انسحاب.} other {# حالة انسحاب.}}',
  'replaced.stopped':
    'توقف البحث: انقضت المهلة الزمنية. {count, plural, one {حالة انسحاب واحدة.} two {حالتا انسحاب.} few {# حالات انسحاب.} many {# حالة انسحاب.} other {# حالة انسحاب.}}',
  'slate-before.unscored':
    'القائمة حتى الآن: {members, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}.',
  'slate-before':
    'القائمة حتى الآن: {members, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}، {points} نقطة.',
  none: 'لا يوجد',

  // Comparisons
  'same-slate': 'القائمة نفسها.',
  'other-slate': 'ليست القائمة نفسها.',
  'compared.slate':
    '{name}: {outcome}، {members, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}، {points} نقطة، مجموعة القواعد {ruleSet}',
  'compared.none': '{name}: {outcome}، مجموعة القواعد {ruleSet}',
  why: 'الأسباب',
  counts: 'الأعداد',
  'how-to-ask':
    'تُقدَّم بالخيارين \u2068--pool\u2069 و \u2068--rules\u2069، وبالخيارين \u2068--pool-b\u2069 و \u2068--rules-b\u2069 إن كان لدى B ما يخصها.',
  'only-in-a': 'في A فقط',
  'only-in-b': 'في B فقط',
  joins: 'ينضم',
  leaves: 'يخرج',
  'other-score': 'درجة مختلفة',
  'and-more': 'وغيرها ({count, number})',
  everybody: 'الجميع',
  'ineligible-candidates': 'غير مؤهلين',

  // What-ifs
  'base.selected':
    'الأساس: {points} نقطة (دالة الهدف {objective}، المقياس {scale})، وثبت أنه الأمثل. مجموعة القواعد: {ruleSet}',
  'base.unscored':
    'الأساس: {members, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}؛ ولا تُسند درجات إلى أحد. مجموعة القواعد: {ruleSet}',
  'base.other': 'الأساس: {outcome}. مجموعة القواعد: {ruleSet}',
  answered:
    '{planned, plural, one {افتراض واحد} two {افتراضان} few {# افتراضات} many {# افتراضا} other {# افتراض}}: {outcomes}.',
  'answered.none':
    '{planned, plural, one {افتراض واحد} two {افتراضان} few {# افتراضات} many {# افتراضا} other {# افتراض}}: دون جواب.',
  'outcome-count': '{outcome} ({count, number})',
  'each-proved': 'كل جواب مثبت.',
  'most-proved': 'كل جواب مثبت، إلا ما توقف أو أخفق.',
  incomplete:
    '{missing, plural, one {غير مكتمل ({status}): بقي افتراض واحد لم يُبحث.} two {غير مكتمل ({status}): بقي افتراضان لم يُبحثا.} few {غير مكتمل ({status}): بقيت # افتراضات لم تُبحث.} many {غير مكتمل ({status}): بقي # افتراضا لم تُبحث.} other {غير مكتمل ({status}): بقي # افتراض لم تُبحث.}}',
  always:
    'في كل قائمة من هذه الدفعة: {members, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}} من قائمة الأساس.',
  scenarios: 'السيناريوهات',
  sweep: 'مسح القيم: {name}',
  omission: 'حالات الإغفال: {name}',
  noise: 'التشويش: {name}',
  cheapest: 'أقل السيناريوهات تكلفة مع زيادة مقعد واحد على الأقل',
  'more-in-files': '… وغيرها ({count, number}): ترد كلها مع \u2068--format csv\u2069 أو json.',
  'without-slate': 'دون قائمة',
  'not-proved': 'غير مثبت',
  trials:
    '{trials, plural, one {تجربة واحدة} two {تجربتان} few {# تجارب} many {# تجربة} other {# تجربة}} بتشويش {distribution} قدره {spread, plural, one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}، والبذرة "{seed}": عدد ما أسفر منها عن قائمة {selected, number}، وعن قائمة الأساس {unchanged, number}.',
  'trials.kept':
    'من أصل {seats, plural, one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعدا} other {# مقعد}}، يبقى في المتوسط {mean} (من {least} إلى {most}).',
  'trials.always':
    'وقع الاختيار في كل تجربة على {always, plural, one {مرشح واحد} two {مرشحَين} few {# مرشحين} many {# مرشحا} other {# مرشح}}، وفي بعضها على آخرين ({open, number}).',
  yes: 'نعم',
  no: 'لا',
  'base-rules.kept': 'مستوفاة',
  'base-rules.broken': 'غير مستوفاة',
  'is-base': '< الأساس',
  range: 'من {low} إلى {high}',
  'front-legend':
    'النقاط (التغير). * على جبهة باريتو: لا توجد قيمة أخرى لا تقل عنها في ما تشترطه من {first} و{second} ولا في المجموع، وتفوقها في أحدها. [ ] الأساس.',

  // Pools, runs, keys, the journal
  'pool-checked':
    '{candidates, plural, one {مرشح واحد} two {مرشحان} few {# مرشحين} many {# مرشحا} other {# مرشح}}، دون أخطاء، {warnings, plural, zero {دون تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرا} other {# تحذير}}.',
  'pool-hash': 'بصمة مجموعة الترشيحات: {hash}',
  'more-like-it': 'وغيرها من هذا القبيل ({count, number}؛ ترد كلها مع \u2068--format json\u2069)',
  errors: '{count, plural, one {خطأ واحد.} two {خطآن.} few {# أخطاء.} many {# خطأ.} other {# خطأ.}}',
  never: 'بلا انقضاء',
  altered: '{name} (خلافا لدفتر القيود)',
  'altered.status': 'خلافا لدفتر القيود',
  cancelling: 'قيد الإلغاء',
  'erased-pool': '{pool} (ممحوة)',
  'run.id': 'عملية التشغيل',
  'run.failure': 'سبب الإخفاق',
  'run.best': 'الأفضل حتى الآن',
  'run.bound': 'الحد الأعلى',
  'run.done': 'المنجز',
  'run.program': 'البرنامج',
  'run.queued': 'وقت دخول قائمة الانتظار',
  'run.started': 'وقت البدء',
  'run.finished': 'وقت الانتهاء',
  'run.expires': 'النتيجة محفوظة حتى',
  'run.journal': 'دفتر القيود',
  'of-all': '{done, number} من {total, number}',
  hashed: '{name}، SHA-256 {hash}',
  'done-by': '{at}، {who}',
  'adopted-by': '{at}، {who}، السجل {record}',
  'journal.place': 'القيد {sequence, number}، {head}، المفتاح {key}',
  'journal.sound':
    '{entries, plural, one {سليم: قيد واحد، موقَّع وفي موضعه ومتسق.} two {سليم: قيدان، كل منهما موقَّع وفي موضعه ومتسق مع الآخر.} few {سليم: # قيود، كل منها موقَّع وفي موضعه ومتسق مع غيره.} many {سليم: # قيدا، كل منها موقَّع وفي موضعه ومتسق مع غيره.} other {سليم: # قيد، كل منها موقَّع وفي موضعه ومتسق مع غيره.}}',
  'journal.faults':
    'غير سليم: {faults, plural, one {خلل واحد} two {خللان} few {# أوجه خلل} many {# وجه خلل} other {# وجه خلل}} في {entries, plural, one {قيد واحد} two {قيدين} few {# قيود} many {# قيدا} other {# قيد}}.',
  'journal.key': 'المفتاح: {key}.',
  'journal.key-named':
    'المفتاح: {key}، كما تسميه الخدمة. قارنوه بالمفتاح الوارد في قرار اعتماد أو في سجل (\u2068--key KEY\u2069).',
  'journal.empty': 'لا يتضمن أي قيد بعد.',
  'journal.head':
    'الرأس: القيد {sequence, number}، {head}. وبهذه البصمة يمكن لأي شخص أن يتحقق لاحقا من أن القيد ما زال موجودا: \u2068--head HASH\u2069.',

  // Certificates
  'check.fails': 'غير صحيح، عند الخطوة {step}: {detail}',
  'check.fails-at': 'غير صحيح، عند الخطوة {step}، الموضع {place}: {detail}',
  'check.satisfies': 'صحيح: القائمة تستوفي جميع القواعد. ولا تُسند درجات إلى أحد.',
  'check.optimal':
    'صحيح: القائمة تستوفي جميع القواعد ومجموعها {objective} ({points} نقطة)، ولا توجد قائمة أعلى مجموعا.',
  'check.optimal-units':
    'صحيح: القائمة تستوفي جميع القواعد ومجموعها {objective} بوحدات دالة الهدف، ولا توجد قائمة أعلى مجموعا.',
  'check.assignment':
    'صحيح: التوزيع {assignment} يستوفي جميع القواعد ومجموعه {objective} ({points} نقطة)، ولا يوجد توزيع آخر لهؤلاء الأعضاء أعلى مجموعا.',
  'check.assignment-units':
    'صحيح: التوزيع {assignment} يستوفي جميع القواعد ومجموعه {objective}، ولا يوجد توزيع آخر لهؤلاء الأعضاء أعلى مجموعا.',
  'check.no-assignment': 'صحيح: لا يمكن لهؤلاء الأعضاء أن يشغلوا مناصب التوزيع {assignment}.',
  'check.assignment-members':
    '{members, plural, one {أُخذ العضو الوحيد كما ورد: ولم يُتحقق مما إذا كان يمثل القائمة الفضلى.} two {أُخذ العضوان كما وردا: ولم يُتحقق مما إذا كانا يمثلان القائمة الفضلى.} few {أُخذ الأعضاء، وعددهم #، كما وردوا: ولم يُتحقق مما إذا كانوا يمثلون القائمة الفضلى.} many {أُخذ الأعضاء، وعددهم #، كما وردوا: ولم يُتحقق مما إذا كانوا يمثلون القائمة الفضلى.} other {أُخذ الأعضاء، وعددهم #، كما وردوا: ولم يُتحقق مما إذا كانوا يمثلون القائمة الفضلى.}}',
  'check.assignment-ties': 'ومن بين جميع التوزيعات ذات المجموع نفسه، هو التوزيع الذي تختاره القرعة.',
  'check.infeasible': 'صحيح: لا توجد قائمة تستوفي جميع القواعد.',
  'check.cases':
    '{cases, plural, one {أُغلقت حالة الإثبات الوحيدة.} two {أُغلقت حالتا الإثبات كلتاهما.} few {أُغلقت حالات الإثبات جميعا، وعددها #.} many {أُغلقت حالات الإثبات جميعا، وعددها #.} other {أُغلقت حالات الإثبات جميعا، وعددها #.}}',
  'check.ties': 'ومن بين جميع القوائم ذات المجموع نفسه، هي القائمة التي تختارها القرعة.',
  'check.ties-not-shown':
    'لم يُتحقق من الاختيار بين القوائم المتعادلة، لأن الشهادة لا تتضمنه (يُدرج بالخيار \u2068--certify-ties\u2069).',
  'column.title': 'العنوان',
  'selected.unscored':
    'وقع الاختيار على {members, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}}؛ ولا تُسند درجات إلى أحد.',
  'check.converted':
    'قرأ برنامج الفحص مجموعة الترشيحات بعد أن حولها البرنامج: ولم يُتحقق من كيفية قراءة الملف (يكتب الأمر slate pool convert تلك الصيغة).',
  'check.former-format':
    'تستخدم هذه الشهادة التعريف الأول لبصمة مجموعة الترشيحات (inputs.format 1) وقد فُحصت بموجبه.',
};
