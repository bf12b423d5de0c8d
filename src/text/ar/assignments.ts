import type { assignments as english } from '../en/assignments.ts';
import type { Translation } from '../translation.ts';

/** What assignments of members to posts say, by the statement's code, and what their sentences are made of. */
export const assignments: Translation<typeof english> = {
  'assignment-shows-possible':
    'الجهة المعنية ({body}) هي التي تنتخب شاغلي مناصبها أو تعينهم. وهذا أفضل توزيع بموجب هذه القواعد: فهو يبين الممكن، ولا يبين من ينبغي انتخابه.',
  'assignment-shows-possible.nameless':
    'الهيئة نفسها هي التي تنتخب شاغلي مناصبها أو تعينهم. وهذا أفضل توزيع بموجب هذه القواعد: فهو يبين الممكن، ولا يبين من ينبغي انتخابه.',
  'no-slate-to-assign': 'لا توجد قائمة تستوفي قواعد المجموعة. ويبين الأمر slate explain السبب.',
  'no-slate-in-time': 'انقضت المهلة الزمنية ({seconds} ث) قبل وجود قائمة توزَّع على المناصب.',
  'given-slate-breaks-rules':
    '{count, plural, =1 {لا تستوفي القائمة المقدمة القاعدة {rules}.} =2 {لا تستوفي القائمة المقدمة القاعدتين {rules}.} other {لا تستوفي القائمة المقدمة القواعد {rules}.}}',
  'given-slate-size':
    'في القائمة المقدمة {members, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}؛ والعدد المطلوب في مجموعة القواعد {size}.',
  'pair-not-in-slate':
    '{count, plural, =1 {تذكر القاعدة {rule} المرشح {candidates}، وهو ليس في القائمة. ولا تُعمل القاعدة في حقه.} =2 {تذكر القاعدة {rule} المرشحَين {candidates}، وهما ليسا في القائمة. ولا تُعمل القاعدة في حقهما.} other {تذكر القاعدة {rule} المرشحين {candidates}، وهم ليسوا في القائمة. ولا تُعمل القاعدة في حقهم.}}',

  // Rules
  'post-rule-binds':
    '{side, select, min {تكلفة الحد الأدنى البالغ {from} في القاعدة {rule}} other {تكلفة الحد الأقصى البالغ {from} في القاعدة {rule}}} هي {amount}: فلو كان {to} لبلغ مجموع أفضل توزيع {score} بدلا من {objective}.',
  'post-family-binds':
    '{side, select, min {تكلفة الحد الأدنى البالغ {from} في كل صف من صفوف القاعدة {rule}} other {تكلفة الحد الأقصى البالغ {from} في كل صف من صفوف القاعدة {rule}}} هي في المجموع {amount}: فلو كان {to} فيها جميعا لبلغ مجموع أفضل توزيع {score} بدلا من {objective}.',
  'post-rules-free': 'لا تترتب على أي حد منفرد من حدود هذه القواعد تكلفة.',
  'post-rule-removed': 'من دون القاعدة {rule} يبلغ مجموع أفضل توزيع {score}، أي بزيادة {amount}.',
  'post-rule-removed.same': 'لا تترتب على القاعدة {rule} تكلفة: فمن دونها يبقى مجموع أفضل توزيع كما هو.',

  // Members in posts
  'holder-costs': 'من دون {candidate} في المنصب {post} يقل مجموع أفضل توزيع بمقدار {amount}.',
  'holder-costs.same': 'من دون {candidate} في المنصب {post} يوجد توزيع آخر مكافئ.',
  'holder-indispensable': 'من دون {candidate} في المنصب {post} لا يوجد توزيع يستوفي القواعد.',
  'post-others':
    '{count, plural, =1 {الخيار التالي من حيث الأفضلية للمنصب {post} هو {choices}.} =2 {الخياران التاليان من حيث الأفضلية للمنصب {post} هما {choices}.} other {الخيارات التالية من حيث الأفضلية للمنصب {post} هي {choices}.}}',
  'post-others.none': 'لا يمكن لأي شخص آخر أن يشغل المنصب {post} بموجب هذه القواعد.',
  choice: '{candidate} (أقل بمقدار {amount})',
  'choice.same': '{candidate} (مكافئ)',

  // Other assignments
  'assignment-alternative':
    '{rank, select, first {التوزيع التالي من حيث الأفضلية} other {والتوزيع الذي يليه}} {effect, select, same {مكافئ لأفضل توزيع} other {يقل مجموعه عن أفضل توزيع بمقدار {amount}}}.',
  'assignment-alternative.only': 'لا يوجد توزيع آخر يستوفي القواعد.',
  pair: '{candidate} في منصب {post}',
  'pairs.joins': 'ويضاف فيه {enters}.',
  'pairs.leaves': 'ويُستغنى فيه عن {leaves}.',
  'pairs.both': 'ويرد فيه {enters} بدلا من {leaves}.',
  'assignment-seed-chosen':
    '{count, plural, one {حُسم موضع واحد} two {حُسم موضعان} few {حُسمت # مواضع} many {حُسم # موضعا} other {حُسم # موضع}} بقرعة سُحبت باستخدام البذرة "{seed}". وكان بوسع من اختار البذرة أن يختار من بين أفضل التوزيعات.',
  'assignment-seed-missing':
    'تحسم القرعة بين التوزيعات المتكافئة، لكن مجموعة القواعد لا تتضمن بذرة لها (ties.seed). انشروا بذرة قبل إغلاق الدعوة.',
  'assignment-ties-open':
    'ثبت أن هذا التوزيع هو الأمثل. ولم يكتمل فض التعادل بين التوزيعات المتكافئة، فقد تتغير بعض المواضع.',
  'assignment-core-unfinished':
    'ثبت أن هذا التوزيع هو الأمثل، وكل المواضع محسومة. ولم يتسع الوقت لمعرفة ما تشترك فيه أفضل التوزيعات جميعا.',
  'assignment-unfinished': 'انقضت المهلة الزمنية قبل اكتمال الشرح. ولا يُعرف ما يلي: {parts}.',
  'unfinished.rules': 'تكلفة بعض القواعد',
  'unfinished.holders': 'تكلفة الاستغناء عن بعض شاغلي المناصب',
  'unfinished.others': 'تكلفة إسناد منصب إلى بعض الآخرين',
  'unfinished.alternatives': 'التوزيعات التالية من حيث الأفضلية',

  // No assignment
  'assignment-conflict':
    '{count, plural, =1 {لا يمكن استيفاء هذا الحد} =2 {لا يمكن استيفاء هذين الحدين معا} other {لا يمكن استيفاء هذه الحدود مجتمعة}}، أيا كان تعديل الحدود الأخرى القابلة للتفاوض: {bounds}.',
  'assignment-conflict.beside':
    '{count, plural, =1 {لا يمكن استيفاء هذا الحد} =2 {لا يمكن استيفاء هذين الحدين معا} other {لا يمكن استيفاء هذه الحدود مجتمعة}} ({bounds}) إلى جانب {beside}، أيا كان تعديل الحدود الأخرى القابلة للتفاوض.',
  'assignment-conflict.hard':
    '{count, plural, =1 {لا يمكن استيفاء ما يلي، ولا مجال لمزيد من التعديل فيه: {beside}.} other {لا يمكن استيفاء ما يلي مجتمعا، ولا مجال لمزيد من التعديل في أي منه: {beside}.}}',
  'post-short':
    '{eligible, plural, =0 {لا يستوفي أي عضو في القائمة} one {لا يستوفي سوى عضو واحد في القائمة} two {لا يستوفي سوى عضوين في القائمة} few {لا يستوفي سوى # أعضاء في القائمة} many {لا يستوفي سوى # عضوا في القائمة} other {لا يستوفي سوى # عضو في القائمة}} شرط المنصب {post}، وعدد شاغليه المطلوب {min, number}.',
  'bound-exact': 'العدد {bound} تحديدا بشأن {rule}',
  'bound-range': 'العدد من {bound} إلى {end} بشأن {rule}',
  'bound-at-limit': '{bound} (عند أقصى تعديل جائز)',
  'seats-of-post': 'مقاعد المنصب {post}',
  'posts-of-member': 'مناصب كل عضو',
  'assignment-repair': 'يلزم للمعالجة {moves}. وعندئذ يبلغ مجموع أفضل توزيع {score} نقطة.',
  'assignment-repair.unscored': 'يلزم للمعالجة {moves}.',
  'assignment-no-repair':
    'لا سبيل للمعالجة: فلا يوجد توزيع يستوفي القواعد حتى عند أقصى تعديل جائز لكل حد قابل للتفاوض.',
  'assignment-nothing-negotiable':
    'لا يوجد بين حدود التوزيع حد قابل للتفاوض، فلا يمكن إدراج أي سبيل للمعالجة.',
};
