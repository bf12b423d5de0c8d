import type { explanations as english } from '../en/explanations.ts';
import type { Translation } from '../translation.ts';

/** What explanations and replacements say, by the statement's code, and what their sentences are made of. */
export const explanations: Translation<typeof english> = {
  // Who would join and leave
  'exchange.joins': 'وعندئذ ينضم {enters}.',
  'exchange.leaves': 'وعندئذ يخرج {leaves}.',
  'exchange.both': 'وعندئذ يحل {enters} محل {leaves}.',

  // What the time did not reach
  'explanation-unfinished': 'انقضت المهلة الزمنية قبل اكتمال الشرح. ولا يُعرف ما يلي: {parts}.',
  'unreached.rules': 'بعض تكاليف {names}',
  'unreached.families': 'بعض تكاليف جميع القيم معا في {names}',
  'unreached.binding': 'من كان سينضم لو خُفف بمقدار مقعد واحد {names}',
  'unreached.members': 'تكلفة الاستغناء عن {names}',
  'unreached.others': 'تكلفة ضم {names}',
  'unreached.replacements': 'من يمكنه أن يشغل مقعد أحد الأعضاء مع بقاء جميع الآخرين',
  'unreached.nearest': 'أقرب قائمة من دون {names}',
  'unreached.reserve': 'قائمة الاحتياط الكاملة',
  'unreached.alternatives': 'أفضل قائمة يبلغ عدد مقاعدها المختلفة {seats}{last, plural, other {}}',
  'unreached.split': 'المرشحون الواردون في كل قائمة قريبة من الأفضل',
  'unreached.pairs': 'جميع أزواج الحدود التي تترتب عليها مجتمعة تكلفة',
  'many.rows': '{count, plural, one {صف واحد} two {صفين} few {# صفوف} many {# صفا} other {# صف}}',
  'many.rules':
    '{count, plural, one {قاعدة واحدة} two {قاعدتين} few {# قواعد} many {# قاعدة} other {# قاعدة}}',
  'many.bounds':
    '{count, plural, one {حد واحد} two {أي من حدين} few {أي من # حدود} many {أي من # حدا} other {أي من # حد}}',
  'many.members':
    '{count, plural, one {عضو واحد} two {أي من عضوين} few {أي من # أعضاء} many {أي من # عضوا} other {أي من # عضو}}',
  'many.candidates':
    '{count, plural, one {مرشح واحد} two {أي من مرشحَين} few {أي من # مرشحين} many {أي من # مرشحا} other {أي من # مرشح}}',

  difference: ': {difference}',

  // Rules
  'side-binds':
    '{side, select, min {تكلفة الحد الأدنى البالغ {from} في القاعدة {rule}} other {تكلفة الحد الأقصى البالغ {from} في القاعدة {rule}}} هي {amount}: فلو كان {to} لبلغ مجموع أفضل قائمة {score} بدلا من {objective}.',
  'family-binds':
    '{side, select, min {تكلفة الحد الأدنى البالغ {from} لكل قيمة في القاعدة {rule}} other {تكلفة الحد الأقصى البالغ {from} لكل قيمة في القاعدة {rule}}} هي في المجموع {amount}: فلو كان {to} لجميع القيم لبلغ مجموع أفضل قائمة {score} بدلا من {objective}.',
  'tight-without-price':
    '{count, plural, =1 {بلغت القائمة أيضا حدا في القاعدة {rules} لا تترتب عليه تكلفة: فتخفيفه بمقدار مقعد واحد لا يكسب أي نقاط.} =2 {بلغت القائمة أيضا حدودا في القاعدتين {rules} لا تترتب عليها تكلفة: فتخفيف أي منها بمقدار مقعد واحد لا يكسب أي نقاط.} other {بلغت القائمة أيضا حدودا في القواعد {rules} لا تترتب عليها تكلفة: فتخفيف أي منها بمقدار مقعد واحد لا يكسب أي نقاط.}}',
  'nothing-binds': 'لا تترتب على أي حد منفرد تكلفة: فتخفيف أي منها بمقدار مقعد واحد لا يكسب أي نقاط.',
  'pair-binds':
    'التكلفة المشتركة للحدين التاليين هي {amount}، مع أن أيا منهما لا تترتب عليه وحده تكلفة، وتخفيفهما معا بمقدار مقعد واحد يكسب ذلك القدر: {bounds}.',
  'rule-removed': 'من دون القاعدة {rule} يبلغ مجموع أفضل قائمة {score}، أي بزيادة {amount}.',
  'rule-removed.same': 'من دون القاعدة {rule} يبقى مجموع أفضل قائمة كما هو.',
  'side-moved':
    'مع {bound} بدلا من {from}، {effect, select, same {يبقى مجموع أفضل قائمة كما هو} gain {تكسب أفضل قائمة {amount} ويبلغ مجموعها {score}} other {تخسر أفضل قائمة {amount} ويبلغ مجموعها {score}}}.',
  'side-moved.unscored': 'مع {bound} بدلا من {from}، تظل توجد قائمة تستوفي جميع القواعد.',
  'side-moved-infeasible': 'مع {bound} بدلا من {from}، لا توجد أي قائمة.',
  'seed-chosen':
    '{seats, plural, one {حُسم مقعد واحد} two {حُسم مقعدان} few {حُسمت # مقاعد} many {حُسم # مقعدا} other {حُسم # مقعد}} بقرعة سُحبت باستخدام البذرة "{seed}". وكان بوسع من اختار البذرة أن يختار من بين أفضل القوائم.',
  'seed-chosen.none':
    '{seats, plural, one {حُسم مقعد واحد} two {حُسم مقعدان} few {حُسمت # مقاعد} many {حُسم # مقعدا} other {حُسم # مقعد}} بقرعة سُحبت دون بذرة. وبوسع من يختار بذرة أن يختار من بين أفضل القوائم.',
  'soft-target':
    'ينقص القائمة {shortfall, plural, one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدا} other {# مقعد}} عن العدد المستهدف البالغ {target} في القاعدة {rule}، وتكلفة ذلك {amount}. ولا يُبيَّن كيف تتغير أفضل قائمة مع عدد مستهدف آخر.',
  'soft-target.met': 'تحقق العدد المستهدف البالغ {target} في القاعدة {rule}.',

  // Members
  'member-costs': 'من دون {candidate} يقل مجموع أفضل قائمة بمقدار {amount}.',
  'member-costs.same': 'من دون {candidate} توجد قائمة أخرى مكافئة: فقد حُسم هذا المقعد بالقرعة.',
  'member-indispensable': 'من دون {candidate} لا توجد قائمة تستوفي القواعد.',

  // Others
  'other-costs': 'لم يقع الاختيار على {candidate} لأن ضم هذا المرشح يكلف {amount}.',
  'other-costs.same': 'يرد {candidate} في قائمة أخرى مكافئة: فقد حُسم الأمر بالقرعة.',
  'other-costs.score': 'ولو كانت درجة المرشح {breakEven} بدلا من {score} لورد في إحدى أفضل القوائم.',
  'other-costs.beyond': 'ولم تكن أي درجة ممكنة لتكفي.',
  'other-impossible': 'لم يقع الاختيار على {candidate} لأنه لا توجد قائمة تضم هذا المرشح وتستوفي القواعد.',
  'other-obstacles':
    'يسهم {candidate} بنقاط أكثر مما يسهم به {outscored, plural, one {عضو واحد، لكن لا يمكنه أن يشغل هذا المقعد دون تغيير آخر} two {عضوان، لكن لا يمكنه أن يشغل أيا من مقعديهما دون تغيير آخر} few {# أعضاء، لكن لا يمكنه أن يشغل أيا من مقاعدهم دون تغيير آخر} many {# عضوا، لكن لا يمكنه أن يشغل أيا من مقاعدهم دون تغيير آخر} other {# عضو، لكن لا يمكنه أن يشغل أيا من مقاعدهم دون تغيير آخر}}: {obstacles}.',
  obstacle:
    '{side, select, min {الحد الأدنى البالغ {bound} في القاعدة {rule} يحول دون شغل} other {الحد الأقصى البالغ {bound} في القاعدة {rule} يحول دون شغل}} {seats, plural, one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعدا} other {# مقعد}}',
  'obstacle.more':
    '{count, plural, one {حد آخر يحول أيضا دون شغل بعضها} two {حدان آخران يحولان أيضا دون شغل بعضها} few {# حدود أخرى تحول أيضا دون شغل بعضها} many {# حدا آخر تحول أيضا دون شغل بعضها} other {# حد آخر تحول أيضا دون شغل بعضها}}',
  'other-outscored': 'لا يوجد عضو يسهم بنقاط أقل مما يسهم به {candidate}.',
  'candidate-ineligible': 'لا يمكن اختيار {candidate}: فالشرط {reason} غير مستوفى.',
  'candidate-ineligible.clause': 'لا يمكن اختيار {candidate}: فالشرط {reason} غير مستوفى ({clause}).',
  'candidate-unverified': 'لا يمكن اختيار {candidate}: فقد خلا طلب الترشح من بيان يشترطه القرار.',
  'candidate-without-score': 'لا يمكن اختيار {candidate}: فثمة درجة ناقصة.',

  // Replacements and other slates
  replacement: 'إذا انسحب {candidate}، أمكن أن يشغل المقعد {replacement} مع بقاء جميع الآخرين{difference}.',
  'replacement-nearest':
    'لا يمكن لأي مرشح أن يشغل مقعد {candidate} مع بقاء جميع الآخرين. وأقرب قائمة يتغير فيها {seats, plural, one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدا} other {# مقعد}}{difference}.',
  'replacement-none': 'لا يمكن لأي مرشح أن يشغل مقعد {candidate}: فمن دون هذا العضو لا توجد أي قائمة.',
  'reserve-list':
    'يمكن لاحتياط من {count, plural, one {مرشح واحد} two {مرشحَين} few {# مرشحين} many {# مرشحا} other {# مرشح}} ({candidates}) أن يشغل مقاعد المنسحبين من الأعضاء مع بقاء جميع الآخرين: {cases}.',
  'reserve-case':
    '{sampled, select, yes {{covered, select, all {الكل في عينة من {cases}} other {{served} في عينة من {cases}}}} other {{covered, select, all {الكل من أصل {cases}} other {{served} من أصل {cases}}}}}',
  'reserve-case.noted': '{case} ({notes})',
  'reserve-case.members':
    '{tried, plural, one {حالة واحدة لانسحاب عضو} two {حالتين لانسحاب عضو} few {# حالات لانسحاب عضو} many {# حالة لانسحاب عضو} other {# حالة لانسحاب عضو}}',
  'reserve-case.pairs':
    '{tried, plural, one {حالة واحدة لانسحاب عضوين} two {حالتين لانسحاب عضوين} few {# حالات لانسحاب عضوين} many {# حالة لانسحاب عضوين} other {# حالة لانسحاب عضوين}}',
  'reserve-case.sets':
    '{tried, plural, one {حالة واحدة لانسحاب {together} من الأعضاء معا} two {حالتين لانسحاب {together} من الأعضاء معا} few {# حالات لانسحاب {together} من الأعضاء معا} many {# حالة لانسحاب {together} من الأعضاء معا} other {# حالة لانسحاب {together} من الأعضاء معا}}',
  'reserve-note.impossible':
    '{cases, plural, one {يتعذر ذلك على أي مرشح في حالة واحدة} two {يتعذر ذلك على أي مرشح في حالتين} few {يتعذر ذلك على أي مرشح في # حالات} many {يتعذر ذلك على أي مرشح في # حالة} other {يتعذر ذلك على أي مرشح في # حالة}}',
  'reserve-note.unsettled':
    '{cases, plural, one {بقي الأمر غير محسوم في حالة واحدة} two {بقي الأمر غير محسوم في حالتين} few {بقي الأمر غير محسوم في # حالات} many {بقي الأمر غير محسوم في # حالة} other {بقي الأمر غير محسوم في # حالة}}',
  'reserve-empty': 'لا يوجد احتياط: فلا يمكن لأي مرشح أن يشغل مقعدا مع بقاء جميع الآخرين.',
  'slate-differing':
    'أفضل القوائم التي لا يقل عدد مقاعدها المختلفة عن {seats}{last, plural, other {}} {effect, select, same {قائمة مكافئة} other {قائمة يقل مجموعها بمقدار {amount}}}؛ وعدد مقاعدها المختلفة {differs}.',
  'slate-differing-none': 'لا توجد قائمة يبلغ عدد مقاعدها المختلفة {seats}{last, plural, other {}} أو أكثر.',
  'pool-split':
    'في جميع القوائم التي لا يتعدى فارقها عن الأفضل {within, plural, one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}: عدد المرشحين الواردين في كل منها {always, number}، والواردين في بعضها {contested, number}، وغير الواردين في أي منها {never, number}.',

  // No slate
  conflict:
    '{count, plural, =1 {لا يمكن استيفاء هذا الحد} =2 {لا يمكن استيفاء هذين الحدين معا} other {لا يمكن استيفاء هذه الحدود مجتمعة}}، أيا كان تعديل الحدود الأخرى القابلة للتفاوض: {bounds}.',
  'conflict.beside':
    '{count, plural, =1 {لا يمكن استيفاء هذا الحد} =2 {لا يمكن استيفاء هذين الحدين معا} other {لا يمكن استيفاء هذه الحدود مجتمعة}} إلى جانب {beside}، أيا كان تعديل الحدود الأخرى القابلة للتفاوض: {bounds}.',
  'conflict-not-negotiable':
    '{count, plural, =1 {لا يمكن استيفاء هذا الحد} =2 {لا يمكن استيفاء هذين الحدين معا} other {لا يمكن استيفاء هذه الحدود مجتمعة}}، أيا كان تعديل الحدود القابلة للتفاوض: {bounds}.',
  repair: 'يلزم للمعالجة {moves}. وعندئذ يبلغ مجموع أفضل قائمة {score} نقطة.',
  'repair.unscored': 'يلزم للمعالجة {moves}.',
  'repair-move':
    '{side, select, min {خفض الحد الأدنى في القاعدة {rule} من {from} إلى {to}} other {رفع الحد الأقصى في القاعدة {rule} من {from} إلى {to}}}',
  'no-repair': 'لا سبيل للمعالجة: فلا توجد قائمة تستوفي القواعد حتى عند أقصى تعديل جائز لكل حد قابل للتفاوض.',
  'nothing-negotiable': 'لا يوجد في مجموعة القواعد حد قابل للتفاوض، فلا يمكن إدراج أي سبيل للمعالجة.',
  'moves-not-smallest':
    'سبيل المعالجة رقم {repair}: يمكن تعديل حدوده بأوجه أكثر مما جرى بحثه. ولا يمكن تصغير أي من تعديلاته وحده، لكن قد توجد تعديلات أخرى أصغر في مجموعها.',
  'map-limit':
    'المدرج: {conflicts, plural, one {تعارض واحد} two {تعارضان} few {# تعارضات} many {# تعارضا} other {# تعارض}} و{repairs, plural, one {سبيل واحد للمعالجة} two {سبيلان للمعالجة} few {# سبل للمعالجة} many {# سبيلا للمعالجة} other {# سبيل للمعالجة}}. وثمة مزيد: فالبحث يتوقف عند بلوغ المجموع 500.',
  'map-time':
    'المدرج: {conflicts, plural, one {تعارض واحد} two {تعارضان} few {# تعارضات} many {# تعارضا} other {# تعارض}} و{repairs, plural, one {سبيل واحد للمعالجة} two {سبيلان للمعالجة} few {# سبل للمعالجة} many {# سبيلا للمعالجة} other {# سبيل للمعالجة}}. وقد يوجد مزيد: فقد انقضت المهلة الزمنية.',

  // Withdrawals
  'withdrawal-kept':
    'من دون {withdrawn}، ومع بقاء جميع الآخرين، تضم أفضل قائمة بدلا من ذلك {enters}{difference}.',
  'withdrawal-kept.unchanged': 'من دون {withdrawn}، يمكن أن تبقى القائمة على حالها.',
  'withdrawal-fewest':
    'من دون {withdrawn}، لا يمكن لأي مرشح أن يشغل المقاعد مع بقاء جميع الآخرين. وبأقل قدر من التغييرات، {count, plural, other {يخرج أيضا {moved}}} وتضم القائمة بدلا من ذلك {enters}{difference}.',
  'withdrawal-open':
    'ثبت أن هذه القوائم هي المثلى. ولم يكتمل فض التعادل بين القوائم المتكافئة: {count, plural, =1 {فقد يتغير مقعد {candidates}} =2 {فقد يتغير مقعدا {candidates}} other {فقد تتغير مقاعد {candidates}}}.',
  'withdrawal-optimum':
    'في أفضل القوائم قاطبة من دون {withdrawn}، {count, plural, other {يخرج أيضا {moved}}} وتضم القائمة بدلا من ذلك {enters}{difference}.',
  'withdrawal-optimum.same': 'وهذه أيضا أفضل القوائم قاطبة من دون {withdrawn}.',
  'withdrawal-infeasible': 'من دون {withdrawn} لا توجد قائمة تستوفي القواعد.',
  'withdrawn-included': 'تنص القاعدة {rule} على عضوية {candidate}. فاحذفوا القاعدة، أو اذكروا فيها شخصا آخر.',
  'withdrawn-ineligible':
    '{count, plural, =1 {العضو {candidates} الوارد في القائمة المقدمة غير مؤهل، ويُعتبر منسحبا.} =2 {العضوان {candidates} الواردان في القائمة المقدمة غير مؤهلَين، ويُعتبران منسحبَين.} other {الأعضاء {candidates} الواردون في القائمة المقدمة غير مؤهلين، ويُعتبرون منسحبين.}}',
  'given-incomplete':
    'عدد المؤهلين في القائمة المقدمة {members, number} من أصل {size, plural, one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعدا} other {# مقعد}}. وتُقاس التغيرات بالنسبة إلى مجموع هؤلاء الأعضاء وحدهم.',
  'withdrawn-not-a-member':
    '{count, plural, =1 {ليس المرشح {candidates} في القائمة؛ والقائمة الجديدة تستبعده.} =2 {ليس المرشحان {candidates} في القائمة؛ والقائمة الجديدة تستبعدهما.} other {ليس المرشحون {candidates} في القائمة؛ والقائمة الجديدة تستبعدهم.}}',
};
