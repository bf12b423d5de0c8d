import type { comparisons as english } from '../en/comparisons.ts';
import type { Translation } from '../translation.ts';

/** What a comparison of two results says, by the statement's code. */
export const comparisons: Translation<typeof english> = {
  // The answers
  'slates-same':
    'القائمتان متطابقتان: {members, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}.',
  'slates-differ':
    '{exchange} {stays, plural, one {ويبقى عضو واحد.} two {ويبقى عضوان.} few {ويبقى # أعضاء.} many {ويبقى # عضوا.} other {ويبقى # عضو.}}',
  'exchange.joins': '{joining, plural, other {ينضم {enters}.}}',
  'exchange.leaves': '{leaving, plural, other {يخرج {leaves}.}}',
  'exchange.both': '{joining, plural, other {يحل {enters} محل {leaves}.}}',
  'slate-of-one': 'لا توجد قائمة إلا في النتيجة {result}.',
  'outcomes-same': 'محصلة النتيجتين واحدة ({outcome})، دون قائمة.',
  'outcomes-differ': 'محصلة A هي {from}، ومحصلة B هي {to}.',
  'objective-moved': 'مجموع قائمة A هو {from}، ومجموع قائمة B هو {to}: {difference}.',
  'objective-moved.same': 'مجموع كل من القائمتين {from}.',
  'objectives-not-comparable':
    'لا تمكن المقارنة بين مجموعي القائمتين: {reason, select, scale {فالنقطة لا تساوي العدد نفسه من وحدات دالة الهدف} criteria {فهما حاصل جمع معايير مختلفة} other {فللمعايير أوزان مختلفة}}.',

  // Where they come from
  'inputs-same':
    'استُخرجت النتيجتان من مجموعة الترشيحات نفسها ومجموعة القواعد نفسها. ومرد الفروق إلى الخيارات أو المهل الزمنية أو إصدارات البرنامج.',
  'inputs-differ': '{count, plural, other {استُخرجت النتيجتان من مدخلات مختلفة، ووجه الاختلاف: {inputs}.}}',
  'input.pool': 'مجموعة الترشيحات',
  'input.rules': 'مجموعة القواعد',
  'input.reference': 'طبعة الجدول المرجعي',
  'input.seed': 'بذرة القرعة',
  'pool-hashes-not-comparable':
    'حُسبت بصمتا مجموعتي الترشيحات وفق تعريفين مختلفين (inputs.format)، فقد تكون المجموعتان متطابقتين مع ذلك.',
  'cause-needs-inputs':
    'يتطلب تحديد التغييرات المؤثرة في المدخلات مجموعتي الترشيحات ومجموعتي القواعد الخاصة بالنتيجتين.',
  'cause-none':
    '{changes, plural, =0 {لم يتغير أي مدخل يؤثر في القائمة.} one {عُثر على تغيير واحد في المدخلات؛ والقائمة هي نفسها معه ومن دونه.} two {عُثر على تغييرين في المدخلات؛ والقائمة هي نفسها معهما ومن دونهما.} few {عُثر على # تغييرات في المدخلات؛ والقائمة هي نفسها معها ومن دونها.} many {عُثر على # تغييرا في المدخلات؛ والقائمة هي نفسها معها ومن دونها.} other {عُثر على # تغيير في المدخلات؛ والقائمة هي نفسها معها ومن دونها.}}',
  'cause-found':
    'عدد التغييرات في المدخلات {total, number}، و{changes, plural, one {يكفي واحد منها وحده لتغيير القائمة؛ وقد تكفي تغييرات أخرى أيضا} two {يكفي اثنان منها معا لتغيير القائمة، ولا غنى عن أي منهما؛ وقد تكفي تغييرات أخرى أيضا} few {تكفي # منها معا لتغيير القائمة، ولا غنى عن أي منها؛ وقد تكفي تغييرات أخرى أيضا} many {يكفي # منها معا لتغيير القائمة، ولا غنى عن أي منها؛ وقد تكفي تغييرات أخرى أيضا} other {يكفي # منها معا لتغيير القائمة، ولا غنى عن أي منها؛ وقد تكفي تغييرات أخرى أيضا}}.',
  'cause-found.only': 'تغير في المدخلات أمر واحد، وهو يغير القائمة.',
  'cause-not-irreducible':
    'عدد التغييرات في المدخلات {total, number}، و{changes, plural, one {يكفي واحد منها لتغيير القائمة} two {يكفي اثنان منها معا لتغيير القائمة} few {تكفي # منها معا لتغيير القائمة} many {يكفي # منها معا لتغيير القائمة} other {يكفي # منها معا لتغيير القائمة}}. ولم تحسم {trials, plural, one {تجربة واحدة} two {تجربتان} few {# تجارب} many {# تجربة} other {# تجربة}} ما إذا كان عدد أقل منها يكفي.',
  'cause-effect':
    '{changes, plural, =1 {أثر هذا التغيير وحده: {exchange}} =2 {أثر هذين التغييرين وحدهما: {exchange}} other {أثر هذه التغييرات وحدها: {exchange}}}',
  'cause-makes-infeasible':
    '{changes, plural, =1 {مع هذا التغيير وحده لا توجد أي قائمة.} =2 {مع هذين التغييرين وحدهما لا توجد أي قائمة.} other {مع هذه التغييرات وحدها لا توجد أي قائمة.}}',
  'cause-makes-feasible':
    '{changes, plural, =1 {مع هذا التغيير وحده توجد قائمة.} =2 {مع هذين التغييرين وحدهما توجد قائمة.} other {مع هذه التغييرات وحدها توجد قائمة.}}',
  'cause-unfinished': 'انقضت المهلة الزمنية قبل العثور على التغييرات المؤثرة في المدخلات.',
  'result-not-reproduced':
    'عند إعادة الحل، تعطي مدخلات النتيجة {result} قائمة غير القائمة الواردة فيها (التي أعدها الإصدار {version}). ويُبيَّن السبب بالنسبة إلى القوائم التي تعطيها المدخلات الآن.',

  // Changes of the rule set
  'size-changed': 'تغير عدد المقاعد من {from} إلى {to}.',
  'weight-changed': 'تغير وزن المعيار {criterion} من {from} إلى {to}.',
  'weights-changed': 'تغيرت المعايير التي تُسند إليها أوزان.',
  'scores-counted': 'أصبحت الدرجات محتسبة.',
  'scores-dropped': 'لم تعد الدرجات محتسبة: فالقواعد والقرعة هي التي تحسم.',
  'attribute-changed': 'تغير الإعلان عن السمة {attribute}.',
  'decimals-changed':
    '{to, plural, one {يجوز الآن في الدرجات رقم عشري واحد، وكان العدد {from}.} two {يجوز الآن في الدرجات رقمان عشريان، وكان العدد {from}.} few {يجوز الآن في الدرجات # أرقام عشرية، وكان العدد {from}.} many {يجوز الآن في الدرجات # رقما عشريا، وكان العدد {from}.} other {يجوز الآن في الدرجات # رقم عشري، وكان العدد {from}.}}',
  'missing-scores-changed':
    '{to, select, exclude {أصبح المرشحون الذين لا درجة لهم مستبعدين.} mean {أصبح متوسط الدرجات الأخرى يحل محل الدرجة الناقصة.} other {أصبحت الدرجة الناقصة خطأ.}}',
  'counting-changed':
    '{to, select, all {أصبحت كل قيم السمة {attribute} لدى الشخص محتسبة، لا أولاها فقط.} other {أصبحت أولى قيم السمة {attribute} لدى الشخص هي وحدها المحتسبة.}}',
  'clause-added': 'أضيف بند الأهلية {clause}.',
  'clause-dropped': 'حُذف بند الأهلية {clause}.',
  'clause-changed': 'تغير بند الأهلية {clause}.',
  'assignment-added': 'أضيف التوزيع {assignment}.',
  'assignment-dropped': 'حُذف التوزيع {assignment}.',
  'assignment-changed': 'في التوزيع {assignment}، اختلف ما يُحتسب أو عدد المناصب التي يجوز للعضو أن يشغلها.',
  'posts-reordered': 'في التوزيع {assignment}، تغير ترتيب المناصب.',
  'post-added': 'في التوزيع {assignment}، أضيف المنصب {post}.',
  'post-dropped': 'في التوزيع {assignment}، حُذف المنصب {post}.',
  'post-changed': 'في التوزيع {assignment}، تغير المنصب {post}.',
  'post-rule-added': 'في التوزيع {assignment}، أضيفت القاعدة {rule}.',
  'post-rule-dropped': 'في التوزيع {assignment}، حُذفت القاعدة {rule}.',
  'post-rule-changed': 'في التوزيع {assignment}، تغيرت القاعدة {rule}.',
  'rule-added': 'أضيفت القاعدة {rule}.',
  'rule-dropped': 'حُذفت القاعدة {rule}.',
  'rule-changed': 'تغيرت طريقة الاحتساب في القاعدة {rule}.',
  'rule-authority-changed':
    'تغير سند القاعدة {rule} من {from} إلى {to}. وهو الذي يحدد إمكان اختيار مرشح لديه قيمة فارغة.',
  'bound-moved':
    '{side, select, min {تغير الحد الأدنى في القاعدة {rule} من {from} إلى {to}.} other {تغير الحد الأقصى في القاعدة {rule} من {from} إلى {to}.}}',
  'bound-added':
    '{side, select, min {أضيف حد أدنى قدره {to} في القاعدة {rule}.} other {أضيف حد أقصى قدره {to} في القاعدة {rule}.}}',
  'bound-dropped':
    '{side, select, min {حُذف الحد الأدنى البالغ {from} في القاعدة {rule}.} other {حُذف الحد الأقصى البالغ {from} في القاعدة {rule}.}}',
  'target-moved': 'تغير العدد المستهدف في القاعدة {rule} من {from} إلى {to}.',
  'penalty-changed':
    'تغير الخصم في القاعدة {rule} من {from} إلى {to, plural, one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}} عن كل مقعد.',
  'seed-changed': 'تغيرت بذرة القرعة.',
  'alias-changed': 'أصبح الانتماء المؤسسي "{spelling}" يدل على "{to}" بدلا من "{from}".',
  'alias-changed.added': 'أصبح الانتماء المؤسسي "{spelling}" يدل على "{to}".',
  'alias-changed.dropped': 'لم يعد الانتماء المؤسسي "{spelling}" يدل على "{from}".',
  'reference-changed': 'تغير تصويب الجدول المرجعي فيما يخص {country} ({attributes}).',
  'reference-column-added': 'أضيف العمود المرجعي {attribute}.',
  'reference-column-dropped': 'حُذف العمود المرجعي {attribute}.',
  'reference-value-changed': 'تغيرت قيمة {country} في العمود المرجعي {attribute} من {from} إلى {to}.',

  // Changes of the pool
  blank: 'فارغة',
  'candidate-added': 'أضيف {candidate} إلى مجموعة الترشيحات.',
  'candidate-dropped': 'لم يعد {candidate} في مجموعة الترشيحات.',
  'column-added': 'أضيف العمود {column} إلى مجموعة الترشيحات.',
  'column-dropped': 'حُذف العمود {column} من مجموعة الترشيحات.',
  'column-split': 'تغير تحديد ما إذا كان العمود {column} يضم عدة قيم.',
  'value-changed': 'تغيرت قيمة العمود {column} لدى {candidate} من {from} إلى {to}.',
};
