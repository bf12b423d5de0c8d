import type { assignmentReport as english } from '../en/assignment-report.ts';
import type { Translation } from '../translation.ts';

/** How assignments of members to posts are shown in tables, workbooks and pages. */
export const assignmentReport: Translation<typeof english> = {
  'title.page': 'المناصب وشاغلوها',
  assignments: 'المناصب',
  'headline.selected': '{title}: {points} نقطة، وثبت أنه التوزيع الأمثل.',
  'headline.unscored': '{title}: جميع القواعد مستوفاة.',
  'headline.infeasible': '{title}: لا يوجد توزيع يستوفي القواعد (ثبت ذلك).',
  'headline.stopped': '{title}: انقضت المهلة الزمنية قبل ثبوت جواب.',
  'headline.no-slate': 'لا توجد قائمة، فلا يوجد من تُسند إليه المناصب.',
  'members.best': 'أعضاء أفضل قائمة وفقا لمجموعة الترشيحات ومجموعة القواعد.',
  'members.given': 'أعضاء القائمة المقدمة.',
  holders: 'شاغل كل منصب',
  'holders.caption':
    'النقاط المفقودة من دون شاغل المنصب: مقدار النقص في مجموع أفضل توزيع لو لم يشغل هذا العضو المنصب. وأمام أول شاغل للمنصب يرد آخرون لهذا المنصب: من يمكنه أن يشغله غيره، وكيف يتغير أفضل مجموع.',
  'holders.caption-plain': 'شاغل كل منصب.',
  unassigned: 'دون منصب: {members}.',
  'all-assigned': 'لكل عضو منصب.',
  explanation: 'الأسباب',
  rules: 'قواعد التوزيع',
  'rules.caption':
    'بلغ الحد: العدد يساوي الحد. مقيِّد: تخفيف هذا الحد بمقدار واحد يرفع أفضل مجموع. من دونها: مقدار الزيادة في مجموع أفضل توزيع من دون القاعدة.',
  others: 'من يمكنه أيضا أن يشغل كل منصب',
  'others.caption':
    'تغير أفضل مجموع لو شغل هذا العضو المنصب، ومن تتغير مناصبهم عندئذ؛ ويُدرج ذلك لأفضل اثنين في كل منصب.',
  repairs: 'سبل المعالجة',
  conflicts: 'القواعد المتعارضة',
  'column.assignment': 'التوزيع',
  'column.post': 'المنصب',
  'column.title': 'العنوان',
  'column.seats': 'المقاعد',
  'column.holder': 'الشاغل',
  'column.cost': 'النقاط المفقودة من دونه',
  'column.alternatives': 'آخرون لهذا المنصب',
  'column.binding': 'مقيِّد',
  'column.removed': 'من دونها',
  'column.change': 'التغير',
  'column.into': 'يشغل أيضا',
  'column.out': 'لم يعد يشغل',
  'column.moves': 'التنقلات',
  'alternative.cost': '{id} ({change})',
  sheet: 'مناصب {number}: {what}',
  none: 'لا يوجد',
  'not-listed': 'غير مدرج',
  'rows-hidden':
    '{count, plural, one {بقي صف واحد لم يبلغ حده، ولا يُعرض هنا؛ وترد جميع الصفوف في صيغة JSON وفي المصنف.} two {بقي صفان لم يبلغا حديهما، ولا يُعرضان هنا؛ وترد جميع الصفوف في صيغة JSON وفي المصنف.} few {بقيت # صفوف لم تبلغ حدودها، ولا تُعرض هنا؛ وترد جميع الصفوف في صيغة JSON وفي المصنف.} many {بقي # صفا لم تبلغ حدودها، ولا تُعرض هنا؛ وترد جميع الصفوف في صيغة JSON وفي المصنف.} other {بقي # صف لم تبلغ حدودها، ولا تُعرض هنا؛ وترد جميع الصفوف في صيغة JSON وفي المصنف.}}',
  'no-assignment': 'لا توزيع',
  'holder.line': '{post}: {holders}',
  nobody: 'لا أحد',
};
