import type { publicSummary as english } from '../en/public-summary.ts';
import type { Translation } from '../translation.ts';

/** The public summary of a record: two pages without any applicant. */
export const publicSummary: Translation<typeof english> = {
  title: 'كيف اختير الأعضاء الموصى بهم',
  'title.infeasible': 'لماذا تعذرت التوصية بأعضاء',
  'title.stopped': 'عملية اختيار لم تكتمل',
  kicker: 'الموجز العام · {name}',
  'no-applicants': 'لا يرد في هذا الموجز أي متقدم. وقد أُعد من السجل المنشور وحده.',
  procedure: 'الإجراء المتبع',
  'procedure.selected':
    'عدد طلبات الترشح المؤهلة {eligible, number} من أصل {pool, plural, one {طلب واحد} two {طلبين اثنين} few {# طلبات} many {# طلبا} other {# طلب}}. ويوصى باختيار {size, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}}. والقائمة الموصى بها هي الأعلى مجموعا ({points} نقطة) من بين جميع القوائم التي تضم العدد نفسه من الأعضاء وتستوفي جميع القواعد.',
  'procedure.unscored':
    'عدد طلبات الترشح المؤهلة {eligible, number} من أصل {pool, plural, one {طلب واحد} two {طلبين اثنين} few {# طلبات} many {# طلبا} other {# طلب}}. ويوصى باختيار {size, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}}. والقائمة الموصى بها تستوفي جميع القواعد. ولم تُسند درجات إلى أحد.',
  'procedure.infeasible':
    'عدد طلبات الترشح المؤهلة {eligible, number} من أصل {pool, plural, one {طلب واحد} two {طلبين اثنين} few {# طلبات} many {# طلبا} other {# طلب}}. وثبت أنه لا توجد قائمة من {size, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}} تستوفي جميع القواعد.',
  'procedure.stopped':
    'عدد طلبات الترشح المؤهلة {eligible, number} من أصل {pool, plural, one {طلب واحد} two {طلبين اثنين} few {# طلبات} many {# طلبا} other {# طلب}}. وقد أوقف الحساب قبل معرفة أفضل قائمة، فلم يثبت شيء.',
  'lots.none': 'ولا توجد قائمة أخرى مكافئة، فلم تلزم القرعة.',
  'lots.some':
    'وحُسم بالقرعة بين القوائم المتكافئة {byLot, plural, one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدا} other {# مقعد}}؛ {core, plural, zero {ولا يرد أي عضو} one {ويرد عضو واحد} two {ويرد عضوان} few {ويرد # أعضاء} many {ويرد # عضوا} other {ويرد # عضو}} في جميع القوائم الفضلى.',
  'lots.open': 'ولم تكتمل القرعة بين القوائم المتكافئة.',
  eligibility: 'غير المؤهلين',
  'eligibility.caption': 'طلبات الترشح التي تعذر النظر فيها، بحسب أول شرط غير مستوفى.',
  'eligibility.condition': 'الشرط غير المستوفى',
  rules: 'القواعد واحدة واحدة',
  'rules.caption': 'كل قاعدة مع مصدرها وما تشترطه وعدد الأعضاء الموصى بهم الذين يُحتسبون فيها.',
  'rules.source': 'المصدر',
  'rules.requires': 'ما تشترطه',
  'rules.members': 'الأعضاء',
  'rules.each':
    '{rule}، {values, plural, one {قيمة واحدة} two {كل من قيمتين} few {كل من # قيم} many {كل من # قيمة} other {كل من # قيمة}}',
  'rules.at-bound':
    '{count, plural, =0 {لم تبلغ أي قيمة حدا} one {قيمة واحدة بلغت حدا} two {قيمتان بلغتا حدا} few {# قيم بلغت حدا} many {# قيمة بلغت حدا} other {# قيمة بلغت حدا}}',
  'requires.min': '{min} على الأقل',
  'requires.max': '{max} على الأكثر',
  'requires.both': 'من {min} إلى {max}',
  'requires.target': '{target} إن أمكن',
  balance: 'التوازن',
  'balance.caption':
    'الأعضاء الموصى بهم مقارنة بجميع المتقدمين وجميع المؤهلين. وقد يُحتسب الشخص ضمن أكثر من قيمة.',
  applied: 'المتقدمون',
  eligible: 'المؤهلون',
  recommended: 'الموصى بهم',
  proof: 'ما ثبت، وكيفية التحقق منه',
  'proof.optimal':
    'ثبت أنه لا توجد قائمة من {size, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}} تستوفي جميع القواعد ويتجاوز مجموعها {points} نقطة. والإثبات شهادة من {cases, plural, one {حالة واحدة} two {حالتين} few {# حالات} many {# حالة} other {# حالة}}: ويمكن لكل من لديه طلبات الترشح أن يفحصها ببرنامج لا يشترك في أي شفرة برمجية مع البرنامج الذي أجرى البحث.',
  'proof.satisfies':
    'ثبت أن القائمة الموصى بها تستوفي جميع القواعد. ويمكن لكل من لديه طلبات الترشح أن يتحقق من ذلك ببرنامج لا يشترك في أي شفرة برمجية مع البرنامج الذي أجرى البحث.',
  'proof.infeasible':
    'ثبت أنه لا توجد قائمة تستوفي جميع القواعد. والإثبات شهادة من {cases, plural, one {حالة واحدة} two {حالتين} few {# حالات} many {# حالة} other {# حالة}}: ويمكن لكل من لديه طلبات الترشح أن يفحصها ببرنامج لا يشترك في أي شفرة برمجية مع البرنامج الذي أجرى البحث.',
  'proof.none': 'لم يثبت شيء: فقد أوقف الحساب.',
  'check.replay': 'يمكن لكل من لديه طلبات الترشح ومجموعة القواعد أن يعيد الاختيار بأكمله ويقارنه بالسجل:',
  'check.certificate': 'بالأمر الأول تُعَد الشهادة من جديد بتكرار البحث، وبالأمر الثاني تُفحص دون بحث:',
  'check.record': 'إعادة إعداد هذا الموجز من السجل:',
  identity: 'المدخلات',
  pool: 'طلبات الترشح (SHA-256)',
  'rule-set': 'مجموعة القواعد (SHA-256)',
  certificate: 'الشهادة (SHA-256)',
  seed: 'بذرة القرعة',
  'seed.none': 'لا توجد',
  'seed.chosen': '«{seed}»، حددها واضع مجموعة القواعد',
  journal: 'دفتر قيود الخدمة',
  'journal.place': 'القيد {sequence, number}، {head}',
  'journal.key': 'موقَّع بالمفتاح {key}',
  'journal.none': 'هذا السجل غير مقيد في أي دفتر قيود',
  reference: 'جدول البلدان',
  program: 'البرنامج',
};
