import type { importedRules as english } from '../en/imported-rules.ts';
import type { Translation } from '../translation.ts';

/** The comments in a rule set that was made from a quota file; each line becomes a line of comment. */
export const importedRules: Translation<typeof english> = {
  head: 'أعده الأمر slate rules import من {source}.\nيتيح سطر المخطط أعلاه لبرامج التحرير إكمال هذا الملف وفحصه؛ ويُكتب المخطط بجانبه بالأمر التالي:\n  slate rules schema --out rule-set.schema.json\nافحصوه مع مجموعة ترشيحاتكم قبل أي شيء آخر: slate rules check THIS-FILE --pool POOL.csv',
  score:
    'لا تُسند درجات إلى أحد: فالقواعد أدناه والقرعة هي التي تحسم. فإن كانت ثمة درجات، فاحذفوا هذا السطر وانظروا score في docs/pool-and-rules.md.',
  attributes:
    'الخصائص، مع القيم الوحيدة التي يجوز أن ترد في مجموعة الترشيحات. والخاصية هي العمود الذي يحمل اسمها؛ وإذا سُمي\nباسم آخر في مجموعة الترشيحات، فأضيفوا column: NAME. ويعاد ترميز الكلمات الأخرى الدالة على قيمة: فيمكن أن يربط values\nنص مجموعة الترشيحات بالقيمة التي يدل عليها (docs/pool-and-rules.md).',
  rules:
    'قاعدة واحدة لكل قيمة لها حد أدنى أو أقصى. وأصبح min_flex و max_flex الواردان في ملف الحصص negotiable:\nأي المدى الذي يجوز تعديل الحد في نطاقه إذا لم يوجد اختيار يستوفي جميع القواعد.',
  ties: 'تحسم القرعة بين الاختيارات المتكافئة. استعيضوا عن البذرة بشيء لا يمكن لأحد أن يختاره ويُنشر\nقبل إجراء القرعة (كأرقام يانصيب عام في يوم معلن مثلا)، ودوِّنوا تاريخ نشره.',
};
