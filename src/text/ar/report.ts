import type { report as english } from '../en/report.ts';
import type { Translation } from '../translation.ts';

/** The report in HTML: headings, leads, tables, legends and what charts show. */
export const report: Translation<typeof english> = {
  // The page
  'page.skip': 'الانتقال إلى التقرير',
  'page.contents': 'المحتويات',
  'page.confidential': 'سري: ترد في هذا التقرير أسماء متقدمين بطلبات. ويُعامَل معاملة مجموعة الترشيحات نفسها.',
  'page.confidential-mark': 'سري',
  'page.footer': 'يوصي Slate ويبين الأسباب، ويبقى القرار للإنسان.',
  'page.made': 'يوصي Slate ويبين الأسباب، ويبقى القرار للإنسان. أُعد في {date}.',
  'page.kicker': 'فريق الخبراء، مجموعة القواعد {ruleSet}',
  'page.kicker-named': '{name}، مجموعة القواعد {ruleSet}',
  'page.kicker-plain': 'مجموعة القواعد {ruleSet}',
  'title.selected':
    'قائمة موصى بها من {members, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}}',
  'title.infeasible': 'لا توجد قائمة تستوفي جميع القواعد',
  'title.stopped': 'لا جواب مثبت بعد',

  // Sections
  brief: 'بإيجاز',
  'all-rules': 'جميع القواعد',
  'slate-and-pool': 'القائمة ومجموعة الترشيحات',
  pool: 'مجموعة الترشيحات',
  slate: 'القائمة',
  'slate-so-far': 'أفضل قائمة حتى الآن',
  prices: 'تكلفة كل قاعدة',
  'each-member': 'كل عضو، والبدلاء الممكنون',
  'others-asked': 'المرشحون موضع الاستفسار',
  others: 'لماذا لم يقع الاختيار على مرشحين أقوياء',
  reserve: 'قائمة الاحتياط',
  firmness: 'مدى رسوخ الاختيار',
  inputs: 'المدخلات والتحقق',

  // Words of many tables
  candidate: 'المرشح',
  number: 'الرقم',
  points: 'النقاط',
  rule: 'القاعدة',
  'set-by': 'السند',
  loses: 'النقاط المفقودة',
  joins: 'ينضم',
  leaves: 'يخرج',
  'also-leaves': 'يخرج أيضا',
  'no-slate': 'لا توجد قائمة',
  'no-slate-left': 'لا تبقى أي قائمة',
  nothing: 'لا شيء',
  'some-bars': 'أول {shown, number} من أصل {all, number}.',
  missing: 'غير معروف، لانقضاء المهلة الزمنية: {part}.',
  'minimum-of': 'الحد الأدنى {bound}',
  'maximum-of': 'الحد الأقصى {bound}',
  move: '{side, select, min {{rule}: الحد الأدنى {from} ← {to}} other {{rule}: الحد الأقصى {from} ← {to}}}',
  'bars-described': 'أعمدة. {bars}.',

  // In brief
  'answer.selected-unscored':
    'تتألف القائمة من {members, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}}. ولم تُسند درجات إلى أحد: فقد حُسم الاختيار بالقواعد والقرعة.',
  'answer.selected':
    'تحصل القائمة المؤلفة من {members, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}} على مجموع قدره {points} نقطة. وثبت أنه لا توجد قائمة تستوفي جميع القواعد ويفوق مجموعها ذلك.',
  'answer.selected-net':
    'تحصل القائمة المؤلفة من {members, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}} على {gross} نقطة، يُخصم منها {penalties} لقاء رغبات لم تتحقق، فيصبح المجموع {points} نقطة. وثبت أنه لا توجد قائمة تستوفي جميع القواعد ويفوق مجموعها ذلك.',
  'answer.infeasible':
    'ثبت أنه لا توجد قائمة تستوفي جميع القواعد مجتمعة. وترد أدناه القواعد المتعارضة وسبل المعالجة.',
  'brief.who': 'من وقع عليهم الاختيار',
  'brief.sure': 'مدى اليقين',
  'brief.costs': 'الحدود المقيِّدة الأكثر تكلفة',
  'brief.use': 'قبل الاستخدام',
  'brief.of-pool': 'عدد المؤهلين {eligible, number} من أصل {pool, number} من المتقدمين',
  'brief.share': '{count, number} من {all, number}',
  'brief.count': '{value}: {count, number}',
  'brief.values': 'عدد القيم {count, number} من أصل {all, number}',
  'sure.proved': 'ثبت أنه لا توجد قائمة تستوفي جميع القواعد ويفوق مجموعها مجموع هذه القائمة.',
  'sure.satisfies': 'ثبت أن القائمة تستوفي جميع القواعد.',
  'sure.certificate':
    'وتتألف الشهادة من {cases, plural, one {حالة واحدة} two {حالتين} few {# حالات} many {# حالة} other {# حالة}}، ويمكن لكل من لديه مجموعة الترشيحات أن يفحصها.',
  'sure.agrees': 'ويوافق على ذلك برنامج الحل الثاني، ⁨{engine} {version}⁩، وهو برنامج مستقل.',
  'sure.disagrees': 'ويخالف ذلك برنامج الحل الثاني، ⁨{engine} {version}⁩.',
  'sure.unfinished': 'ولم يفرغ برنامج الحل الثاني، ⁨{engine} {version}⁩، من الحل؛ وليس في ذلك تأكيد ولا نفي.',
  'sure.only': 'لا توجد قائمة أخرى.',
  'sure.next':
    '{effect, select, same {توجد قائمة أخرى مكافئة تختلف عن هذه القائمة في {seats, plural, one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعدا} other {# مقعد}}.} other {يقل مجموع القائمة التالية في الأفضلية بمقدار {amount}؛ وهي تختلف عن هذه القائمة في {seats, plural, one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعدا} other {# مقعد}}.}}',
  'sure.always':
    '{always, plural, zero {لا يرد أي عضو} one {يرد عضو واحد} two {يرد عضوان} few {يرد # أعضاء} many {يرد # عضوا} other {يرد # عضو}} في كل قائمة لا يتعدى فارقها عن الأفضل {within, plural, one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}.',
  'sure.steady':
    'عدد المقاعد التي يبقى فيها العضو نفسه أيا كان الحد المنفرد الذي يُخفف بمقدار مقعد واحد: {seats, number} من أصل {all, number}.',
  'costs.bound': '{rule}، {bound}: {amount}',
  'costs.more':
    '{count, plural, one {ولحد آخر تكلفة.} two {ولحدين آخرين تكلفة.} few {ولعدد من الحدود الأخرى (#) تكلفة.} many {ولعدد من الحدود الأخرى (#) تكلفة.} other {ولعدد من الحدود الأخرى (#) تكلفة.}}',
  'costs.none': 'لا تترتب على أي حد منفرد تكلفة.',
  'costs.unknown': 'لا تشمل هذه النتيجة تكلفة القواعد، لأنها لم تُطلب.',
  'use.nothing': 'لا توجد تحذيرات.',
  'fact.members': 'الأعضاء',
  'fact.proof': 'الإثبات',
  'fact.candidates': 'المرشحون',
  'fact.eligible': 'عدد المؤهلين {eligible, number}',
  'fact.of-pool': 'من أصل {pool, number} في مجموعة الترشيحات',
  'fact.rule-set': 'مجموعة القواعد',
  'proof.infeasible': 'ثبت أنه متعذر التحقيق',
  'proof.none': 'غير مثبت',
  'proof.certificate':
    'شهادة من {cases, plural, one {حالة واحدة} two {حالتين} few {# حالات} many {# حالة} other {# حالة}}، يمكن لكل من لديه مجموعة الترشيحات أن يفحصها',
  'proof.gap': 'لا يتعدى الفارق عن الأفضل {amount}',

  // The slate
  'slate.caption-unscored': 'الأعضاء بترتيب المعرِّفات.',
  'slate.caption': 'الأعضاء بترتيب المعرِّفات. والنقاط هي المتوسط المرجح لدرجات طلب الترشح.',
  'slate.name': 'الاسم',
  'sort.group': 'التجميع بحسب',
  'sort.none': 'دون تجميع',
  'slate.development': 'مستوى التنمية',

  // Balance
  'balance.pool': 'توزع المتقدمين.',
  'balance.slate':
    'توزع الأعضاء مقارنة بجميع المتقدمين. ومجموعة الترشيحات ليست هدفا: فهي تبين من بلغتهم الدعوة.',
  'balance.key-slate': 'النسبة من القائمة',
  'balance.key-pool': 'النسبة من مجموعة الترشيحات',
  'balance.bar': '{label}: القائمة {slate}، مجموعة الترشيحات {pool}',
  'balance.described': 'أعمدة: {attribute}، النسبة من القائمة ومن مجموعة الترشيحات. {bars}.',
  'balance.several': 'قد يُحتسب الشخص ضمن أكثر من قيمة، ولذلك يتجاوز مجموع النسب 100 في المائة.',
  'balance.most-frequent': 'القيم الأكثر تواترا، وعددها {shown, number} من أصل {all, number}.',
  'balance.folded': 'جميع السمات بالأرقام',
  'balance.figures': 'التوازن بالأرقام',
  'balance.caption': 'البيانات نفسها بالأرقام، مع سائر السمات التي جرى احتسابها.',
  'balance.many':
    'والسمات التي يزيد عدد قيمها عن {many, number} لا تُدرج منها إلا القيم الأكثر تواترا بين الأعضاء والمرشحين، وعددها {most, number}.',
  'balance.attribute': 'السمة',
  'balance.value': 'القيمة',
  'balance.in-pool': 'في مجموعة الترشيحات',
  'balance.eligible': 'المؤهلون',
  'balance.on-slate': 'في القائمة',
  'balance.count': 'العدد',
  'balance.share': 'النسبة',

  // Prices
  'prices.lead':
    'تكلفة القاعدة هي ما كانت أفضل قائمة ستكسبه لو خُففت هذه القاعدة بمقدار مقعد واحد. وكل تكلفة مضبوطة: إذ يعاد اختيار القائمة بأكملها. ولا يصح جمع تكاليف القواعد المختلفة.',
  'prices.caption': 'كل حد تترتب عليه تكلفة، الأكثر تكلفة أولا.',
  'prices.folded':
    '{count, plural, one {شرح الحد الوحيد} two {شرح الحدين كليهما} few {شرح جميع الحدود (#)} many {شرح جميع الحدود (#)} other {شرح جميع الحدود (#)}}',
  'prices.bound': 'الحد',
  'prices.in-words': 'الشرح',
  'prices.policy': 'السياسة المتبعة',
  'prices.resolution': 'القرار',
  'prices.whole': '{rule}، جميع القيم معا',
  'prices.bar': '{rule}، {bound}',
  'prices.bar-whole': '{rule}، جميع القيم، {bound}',
  'prices.exchange': 'ينضم: {enters}. ويخرج: {leaves}.',
  'prices.figure': 'المكسب بالنقاط لو خُففت القاعدة بمقدار مقعد واحد',
  'prices.described': 'أعمدة، الأكثر تكلفة أولا. {bars}.',
  'prices.some': 'الحدود الأكثر تكلفة، وعددها {shown, number} من أصل {all, number}.',
  'pairs.label': 'أزواج الحدود',
  'pairs.caption':
    'لا تترتب على أي حد منفرد تكلفة، لكنها تترتب على الأزواج التالية: ما يكسبه تخفيف الحدين معا بمقدار مقعد واحد.',
  'pairs.bounds': 'الحدان',
  'pairs.price': 'التكلفة، بالنقاط',

  // Rules
  'rules.resolution': 'القواعد التي ينص عليها القرار',
  'rules.policy': 'القواعد التي تستند إلى السياسة المتبعة',
  'rules.caption-resolution': 'القواعد التي ينص عليها القرار. ولا يمكن للجهة القائمة على الاختيار تغييرها.',
  'rules.caption-policy': 'القواعد التي تستند إلى السياسة المتبعة: وتحدد الجهة القائمة على الاختيار أرقامها.',
  'rules.caption': 'ما يجب أن تستوفيه القائمة، وما هو متحقق فيها.',
  'rules.lead-pool': 'كل قاعدة، وعدد المرشحين المؤهلين الذين يُحتسبون فيها.',
  'rules.lead-asked':
    'مقيِّد: تخفيف هذا الحد بمقدار مقعد واحد يرفع أفضل مجموع. وتبين الأعمدة الأخيرة ما كانت أفضل قائمة ستكسبه (+) أو تخسره (−)، بالنقاط، لو عُدل حد واحد بمقدار مقعد واحد، أو لو أُسقطت القاعدة؛ والشرطة تعني أن الحد غير موجود أو لا يمكن تعديله.',
  'rules.lead-unscored':
    'تبلغ القاعدة حدها إذا كان عدد الأعضاء في القائمة مساويا تماما لما يشترطه الحد الأدنى أو الحد الأقصى.',
  'rules.lead-unasked':
    'تبلغ القاعدة حدها إذا كان عدد الأعضاء في القائمة مساويا تماما لما يشترطه الحد الأدنى أو الحد الأقصى. مقيِّد: تخفيف هذا الحد بمقدار مقعد واحد يرفع أفضل مجموع. ولا تشمل هذه النتيجة تكلفة كل قاعدة، إما لأنها لم تُطلب وإما لانقضاء المهلة الزمنية.',
  'rules.min': 'الأدنى',
  'rules.max': 'الأقصى',
  'rules.eligible': 'المؤهلون',
  'rules.on-slate': 'في القائمة',
  'rules.state': 'الحالة',
  'rules.minimum': 'الحد الأدنى',
  'rules.maximum': 'الحد الأقصى',
  'rules.dropped': 'من دون القاعدة',
  'rules.all-values':
    '{rule}، {values, plural, one {قيمة واحدة} two {القيمتان كلتاهما} few {جميع القيم (#)} many {جميع القيم (#)} other {جميع القيم (#)}}',
  'rules.folded':
    '{count, plural, one {قيمة واحدة من قيم هذه القواعد: بلغت حدا، أو لها تكلفة} two {قيمتان من قيم هذه القواعد: بلغتا حدا، أو لهما تكلفة} few {# قيم من قيم هذه القواعد: بلغت حدا، أو لها تكلفة} many {# قيمة من قيم هذه القواعد: بلغت حدا، أو لها تكلفة} other {# قيمة من قيم هذه القواعد: بلغت حدا، أو لها تكلفة}}',
  'rules.values-label': 'قيم القواعد التي تحتسب كل قيمة على حدة',
  'rules.hidden':
    '{rule}: {count, plural, one {قيمة أخرى واحدة} two {قيمتان أخريان} few {# قيم أخرى} many {# قيمة أخرى} other {# قيمة أخرى}}',
  'rules.hidden-all':
    '{rule}: {count, plural, one {قيمة واحدة} two {كل من قيمتين} few {كل من # قيم} many {كل من # قيمة} other {كل من # قيمة}}',
  'rules.target': 'المستهدف {target}',
  'state.hidden': 'لم تبلغ أي حد، أو لا يمثلها أحد في القائمة',
  'state.not-applied': 'غير مطبقة: فلا بيانات عنها في مجموعة الترشيحات',
  'state.met': 'تحقق المستهدف',
  'state.short':
    '{seats, plural, one {النقص مقعد واحد، والخصم {amount}} two {النقص مقعدان، والخصم {amount}} few {النقص # مقاعد، والخصم {amount}} many {النقص # مقعدا، والخصم {amount}} other {النقص # مقعد، والخصم {amount}}}',
  'state.room': 'لم يبلغ أي حد',
  'state.at':
    '{sides, select, min {بلغ الحد الأدنى} max {بلغ الحد الأقصى} other {بلغ الحدين الأدنى والأقصى}}',
  'state.free':
    '{sides, select, min {بلغ الحد الأدنى، وهو غير مقيِّد} max {بلغ الحد الأقصى، وهو غير مقيِّد} other {بلغ الحدين الأدنى والأقصى، وهما غير مقيِّدين}}',
  'state.values':
    '{count, plural, =0 {لم تبلغ أي قيمة حدا} one {قيمة واحدة بلغت حدا} two {قيمتان بلغتا حدا} few {# قيم بلغت حدا} many {# قيمة بلغت حدا} other {# قيمة بلغت حدا}}',
  'state.binding':
    '{sides, select, min {الحد الأدنى مقيِّد} max {الحد الأقصى مقيِّد} other {الحدان الأدنى والأقصى مقيِّدان}}',

  // Members
  'members.lead':
    'سؤالان بشأن كل عضو: من يشغل المقعد إذا انسحب هذا العضو مع بقاء جميع الآخرين؟ وماذا كانت أفضل قائمة ستخسر لو لم يتقدم بطلب؟',
  'members.lead-unscored': 'من يشغل مقعد العضو المنسحب مع بقاء جميع الآخرين؟',
  'members.folded':
    '{count, plural, one {العضو الوحيد بالتفصيل} two {العضوان كلاهما بالتفصيل} few {جميع الأعضاء بالتفصيل (#)} many {جميع الأعضاء بالتفصيل (#)} other {جميع الأعضاء بالتفصيل (#)}}',
  'members.lines': 'كل عضو في سطر',
  'members.lines-caption':
    'كل عضو: من هو المستعد من قائمة الاحتياط لشغل المقعد، وما كانت أفضل قائمة ستخسره من دون هذا العضو.',
  'members.lines-caption-unscored': 'كل عضو ومن يستطيع من قائمة الاحتياط شغل مقعده.',
  'members.ready': 'المستعد لشغل المقعد',
  'members.lost': 'النقاط المفقودة من دون هذا العضو',
  'members.label': 'كل عضو',
  'members.caption-unscored': 'كل عضو وبديله.',
  'members.caption': 'كل عضو: بديله، وتكلفة الاستغناء عنه.',
  'members.member': 'العضو',
  'members.seat': 'المقعد',
  'members.replacement': 'البديل مع بقاء جميع الآخرين',
  'members.anew': 'إذا أعيد اختيار القائمة بأكملها من دون هذا العضو',
  'seat.by-lot': 'بالقرعة',
  'seat.always': 'في كل قائمة فضلى',
  'seat.open': 'قد يتغير: لم يكتمل فض التعادل',
  'seat.settled': 'محسوم',
  'replacement.found': '{replacement}، {difference}',
  'replacement.nearest-unknown': 'لا أحد بمفرده؛ وأقرب قائمة غير معروفة',
  'replacement.impossible': 'لا أحد: فمن دون هذا العضو لا توجد أي قائمة',
  'replacement.nearest-unscored': 'لا أحد بمفرده؛ وبأقل قدر من التغييرات ينضم بدلا منه {enters}',
  'replacement.nearest-leaves-unscored':
    'لا أحد بمفرده؛ وبأقل قدر من التغييرات ينضم بدلا منه {enters}، ويخرج أيضا {leaves}',
  'replacement.nearest': 'لا أحد بمفرده؛ وبأقل قدر من التغييرات ينضم بدلا منه {enters} ({difference})',
  'replacement.nearest-leaves':
    'لا أحد بمفرده؛ وبأقل قدر من التغييرات ينضم بدلا منه {enters}، ويخرج أيضا {leaves} ({difference})',

  // Others
  'others.lead':
    'لا تكفي الدرجة العالية وحدها للحصول على مقعد: فلا بد أيضا من مقعد متاح بموجب جميع القواعد. ويبين كل سطر تكلفة ضم المرشح؛ وبتوسيعه يظهر من كان سيخرج، وما يحول دون ضم المرشح.',
  'others.costs': 'التكلفة {amount}',
  'others.as-good': 'توجد قائمة أخرى مكافئة تضم هذا المرشح',
  'others.no-slate': 'لا توجد قائمة تضم هذا المرشح وتستوفي جميع القواعد',
  'others.needed': 'الدرجة اللازمة: {points} نقطة.',
  'others.beyond': 'لم تكن أي درجة ممكنة لتكفي.',
  'others.would-leave': 'من كان سيخرج',
  'others.also-joins': 'من كان سينضم أيضا',
  'others.obstacles':
    'جميع العوائق أمام شغل {seats, plural, one {هذا المقعد} two {هذين المقعدين} few {هذه المقاعد (#)} many {هذه المقاعد (#)} other {هذه المقاعد (#)}}',
  'others.obstacle-line':
    '{side, select, min {الحد الأدنى بشأن {rule}} other {الحد الأقصى بشأن {rule}}}: يحول دون شغل {seats, plural, one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعدا} other {# مقعد}}',
  'others.ineligible': 'مرشحون لا يمكن اختيارهم',
  'others.ineligible-caption': 'المرشحون موضع الاستفسار ممن لا يمكن اختيارهم، مع السبب الأول.',
  'others.reason': 'السبب',
  'others.clause': 'البند',

  // Reserve and firmness
  'reserve.lead':
    'في الاحتياط {candidates, plural, one {مرشح واحد يمكنه} two {مرشحان يمكنهما} few {# مرشحين يمكنهم} many {# مرشحا يمكنهم} other {# مرشح يمكنهم}} شغل مقاعد المنسحبين من الأعضاء مع بقاء جميع الآخرين. ويرد كل عضو بجانب المرشح الذي يشغل مقعده من القائمة بأقل تكلفة.',
  'reserve.lead-unscored':
    'في الاحتياط {candidates, plural, one {مرشح واحد يمكنه} two {مرشحان يمكنهما} few {# مرشحين يمكنهم} many {# مرشحا يمكنهم} other {# مرشح يمكنهم}} شغل مقاعد المنسحبين من الأعضاء مع بقاء جميع الآخرين. ويرد كل عضو بجانب مرشح من القائمة يمكنه شغل مقعده.',
  'reserve.label': 'قائمة الاحتياط',
  'reserve.covers': 'ما تغطيه قائمة الاحتياط',
  'reserve.covers-caption': 'ما تغطيه القائمة، بحسب عدد الأعضاء المنسحبين في آن واحد.',
  'reserve.caption': 'قائمة الاحتياط، بالترتيب الذي أضيف به المرشحون لتغطية الحالات.',
  'reserve.best-of-all':
    'وقد يوجد لمقعد عضو واحد مرشح أفضل من غير الواردين في هذه القائمة الاحتياطية: ويبين الباب «{section}» أفضل المرشحين جميعا.',
  'reserve.for': 'مستعد لشغل مقعد',
  'reserve.for-points': 'مستعد لشغل مقعد، مع التغير بالنقاط',
  'reserve.several': 'لحالة انسحاب عدة أعضاء معا',
  'reserve.replaces': 'عدد المقاعد التي يمكن لهذا المرشح شغلها بمفرده',
  'reserve.nobody':
    '{count, plural, one {لا يمكن لأحد أن يشغل مقعد {members} مع بقاء جميع الآخرين.} two {لا يمكن لأحد أن يشغل أيا من مقعدي {members} مع بقاء جميع الآخرين.} few {لا يمكن لأحد أن يشغل أيا من مقاعد {members} مع بقاء جميع الآخرين.} many {لا يمكن لأحد أن يشغل أيا من مقاعد {members} مع بقاء جميع الآخرين.} other {لا يمكن لأحد أن يشغل أيا من مقاعد {members} مع بقاء جميع الآخرين.}}',
  'reserve.withdraw': 'عدد المنسحبين',
  'reserve.tried': 'الحالات المبحوثة',
  'reserve.tried-all': '{tried, number} (كلها)',
  'reserve.tried-some': '{tried, number} (عينة)',
  'reserve.served': 'شُغلت من قائمة الاحتياط',
  'reserve.impossible': 'تعذر شغلها',
  'reserve.unsettled': 'لم تُحسم',
  'members-count': '{count, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}',
  'seats-count': '{count, plural, one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدا} other {# مقعد}}',
  'firmness.lead':
    'ما كان أي اختيار آخر سيخسره، والأعضاء الذين لا شك في اختيارهم. وحيثما كانت قائمة أخرى لا تخسر شيئا يُذكر، جاز أن تحسم الأمر أسباب غير النقاط.',
  'firmness.folded': 'أفضل القوائم المختلفة عن هذه القائمة',
  'firmness.by-lot': 'المقاعد المحسومة بالقرعة ({count, number}): {ids}.',
  'firmness.label': 'القوائم الأخرى',
  'firmness.caption': 'أفضل قائمة تختلف عن هذه القائمة.',
  'firmness.differs': 'أدنى عدد من المقاعد المختلفة',
  'firmness.within':
    'جميع القوائم التي لا يتعدى فارقها عن الأفضل {within, plural, one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}',
  'firmness.always': 'الواردون في كل منها ({count, number})',
  'firmness.contested': 'الواردون في بعضها ({count, number})',
  'firmness.never': 'غير الواردين في أي منها',
  'firmness.never-count':
    '{count, plural, zero {لا أحد من المؤهلين} one {مرشح مؤهل واحد} two {مرشحان مؤهلان} few {# مرشحين مؤهلين} many {# مرشحا مؤهلا} other {# مرشح مؤهل}}',

  // No slate
  'conflicts.counting': 'ما يبينه عد المقاعد',
  'conflicts.lead':
    'كل مما يلي طائفة من الحدود لا يمكن استيفاؤها مجتمعة. وكل حد في الطائفة لازم لقيام التعارض: فإذا عُدل أي منها بالقدر الكافي زال ذلك التعارض.',
  'conflicts.not-asked': 'لم تبحث عملية التشغيل هذه عن القواعد المتعارضة.',
  'repairs.lead':
    'كل سطر سبيل للمعالجة: فبهذه التعديلات وحدها توجد قائمة، وتبقى جميع الحدود الأخرى على حالها. ولا تُعدَّل إلا الحدود التي تعلن مجموعة القواعد أنها قابلة للتفاوض. ويرد أولا السبيل المفضي إلى أفضل قائمة.',
  'repairs.caption': 'سبل المعالجة، الأفضل أولا.',
  'repairs.moves': 'ما يُعدَّل',
  'repairs.reached': 'النقاط المحققة',
  'repairs.below': 'الفارق عن الأول',
  'repairs.slate': 'القائمة الناتجة',
  'repairs.complete': 'هذه جميع التعارضات وجميع سبل معالجتها.',
  'repairs.not-asked': 'لم تبحث عملية التشغيل هذه عن سبل المعالجة.',

  'assignment-folded': 'شاغلو المناصب والقواعد والخيارات الأخرى',

  // Eligibility
  'eligibility.lead':
    'عدد من يمكن اختيارهم {eligible, number} من أصل {pool, plural, one {مرشح واحد} two {مرشحين اثنين} few {# مرشحين} many {# مرشحا} other {# مرشح}} ({share}).',
  'eligibility.label': 'المرشحون غير المؤهلين',
  'eligibility.caption':
    'المرشحون الذين لا يمكن اختيارهم، بحسب أول شرط غير مستوفى، وفق ترتيب مجموعة القواعد.',
  'eligibility.condition': 'الشرط',
  'eligibility.candidates': 'المرشحون',
  'eligibility.share': 'النسبة من مجموعة الترشيحات',
  'eligibility.unverified': 'خلو الطلب من بيان يشترطه القرار',
  'eligibility.score-missing': 'خلو الطلب من إحدى الدرجات',

  // Inputs
  'inputs.lead':
    'لا يتوقف الجواب إلا على مجموعة الترشيحات ومجموعة القواعد وجدول البلدان. ومن كانت لديه الملفات نفسها حصل على الجواب نفسه؛ وتبين البصمات أدناه ما إذا كانت الملفات هي نفسها.',
  'inputs.lead-plain':
    'لا يتوقف الجواب إلا على مجموعة الترشيحات ومجموعة القواعد. ومن كانت لديه الملفات نفسها حصل على الجواب نفسه؛ وتبين البصمات أدناه ما إذا كانت الملفات هي نفسها.',
  'inputs.pool': 'مجموعة الترشيحات (SHA-256)',
  'inputs.rules': 'مجموعة القواعد (SHA-256)',
  'inputs.rule-set': 'مجموعة القواعد',
  'inputs.seed': 'بذرة القرعة',
  'inputs.reference': 'جدول البلدان',
  'inputs.made': 'الإعداد',
  'inputs.made-by':
    '{at}، بواسطة ⁨slate {slate}⁩ مع ⁨{engine} {version}⁩؛ استغرق الحسم {solve} ث، والشرح {explain} ث',
  'inputs.check': 'كيفية التحقق',
  'inputs.check-proof':
    'الإثبات: يُعاد الحل مع كتابة شهادة، ثم تُفحص الشهادة ببرنامج الفحص. ولا يشترك برنامج الفحص مع برنامج البحث في أي شفرة برمجية، وهو يحسب بالأعداد الصحيحة.',
  'inputs.check-slate': 'أي قائمة، قاعدة قاعدة: تكفي قائمة بالمعرِّفات، معرِّف في كل سطر.',
  'inputs.check-lots':
    'القرعة: رقم القرعة لكل مرشح هو بصمة SHA-256 للبذرة يليها بايت صفري ثم المعرِّف؛ ويرد أولا أصحاب الأرقام الأدنى.',
};
