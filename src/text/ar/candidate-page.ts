import type { candidatePage as english } from '../en/candidate-page.ts';
import type { Translation } from '../translation.ts';

/** The page about one candidate: the answer to who asks why the candidate is on the list, or is not. */
export const candidatePage: Translation<typeof english> = {
  confidential:
    'سري: تتضمن هذه الصفحة بيانات عن متقدم بطلب وعن غيره ممن يرد ذكرهم. ولا يجوز تعميمها دون إذن.',
  'title.member': 'المرشح {id}: عضو موصى به',
  'title.other': 'المرشح {id}: سبب عدم التوصية به',
  'title.ineligible': 'المرشح {id}: غير مؤهل',
  'title.several':
    '{count, plural, one {مرشح واحد: سبب التوصية به أو عدمها} two {مرشحان: سبب التوصية بهما أو عدمها} few {# مرشحين: سبب التوصية بهم أو عدمها} many {# مرشحا: سبب التوصية بهم أو عدمها} other {# مرشح: سبب التوصية بهم أو عدمها}}',
  answer: 'الجواب',
  'verdict.member': 'هذا المرشح وارد في القائمة الموصى بها.',
  'verdict.other':
    'هذا المرشح مؤهل وقد نُظر في طلبه، لكنه غير وارد في القائمة الموصى بها. وثبت أنه لا توجد قائمة تضم هذا المرشح وتستوفي جميع القواعد ويفوق مجموعها مجموع القائمة الموصى بها.',
  'verdict.ineligible': 'لا يمكن اختيار هذا المرشح، أيا كانت درجته.',
  ineligible: 'الشرط غير المستوفى: {reason} ({clause}).',
  'nationality.free':
    'الجنسية ({value}) ليست هي العائق: عدد المقاعد المشغولة {count, number}، والحد الأقصى {max, number}.',
  'nationality.taken':
    'الجنسية ({value}) عائق: بلغ عدد المقاعد حده الأقصى ({max, number})، ويشغلها: {members}.',
  full: 'القواعد التي تسري على هذا المرشح وبلغت حدها الأقصى (عددها: {count, number}). ولا يمكن ضم المرشح إلا إذا خرج من القائمة، بشأن كل قاعدة منها، عضو تسري عليه أيضا:',
  'full.rule': '{rule}: {max, number} على الأكثر',
  'full.held': '{rule}: {max, number} على الأكثر (في القائمة: {members})',
  exchange:
    'يقل مجموع أفضل قائمة تضم {id} عن مجموع القائمة الموصى بها بمقدار {amount}. وفيها {joins, plural, =0 {لا ينضم أحد غيره} one {ينضم أيضا مرشح واحد آخر} two {ينضم أيضا مرشحان آخران} few {ينضم أيضا # مرشحين آخرين} many {ينضم أيضا # مرشحا آخر} other {ينضم أيضا # مرشح آخر}}، {leaves, plural, one {ويخرج عضو واحد} two {ويخرج عضوان} few {ويخرج # أعضاء} many {ويخرج # عضوا} other {ويخرج # عضو}}.',
  'score.beyond': 'ولكي يرد المرشح في إحدى أفضل القوائم كان يلزمه {points} نقطة، أي أكثر من أعلى درجة ممكنة.',
  'score.needed': 'وبدرجة {points} كان المرشح سيرد في إحدى أفضل القوائم.',
  'in-detail': 'التفاصيل: من ينضم ومن يخرج، والحدود التي تشكل عائقا',
  person: 'طلب الترشح',
  'score-of': 'الدرجة: {criterion}',
  standing: 'نتائج المتقدمين ذوي السمات المشتركة مع هذا المرشح',
  'standing.caption':
    'المتقدمون الذين يشتركون مع هذا المرشح في جنسية أو مجموعة إقليمية أو سمة أخرى: عدد المتقدمين منهم، وعدد المؤهلين، وعدد الواردين في القائمة.',
  rules: 'القواعد التي تسري على هذا المرشح',
  'rules.caption': 'القواعد التي تسري على هذا المرشح، والأعضاء الذين تسري عليهم.',
  'rules.members': 'الأعضاء',
};
