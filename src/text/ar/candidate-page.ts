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
  person: 'طلب الترشح',
  'score-of': 'الدرجة: {criterion}',
  standing: 'نتائج المتقدمين ذوي السمات المشتركة مع هذا المرشح',
  'standing.caption':
    'المتقدمون الذين يشتركون مع هذا المرشح في جنسية أو مجموعة إقليمية أو سمة أخرى: عدد المتقدمين منهم، وعدد المؤهلين، وعدد الواردين في القائمة.',
  'bounds.min': '{rule}: {min} على الأقل',
  'bounds.max': '{rule}: {max} على الأكثر',
  'bounds.both': '{rule}: من {min} إلى {max}',
};
