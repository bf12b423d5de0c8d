import type { journal as english } from '../en/journal.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with a journal: by the fault, or by the fault and what tells its sentences apart. */
export const journal: Translation<typeof english> = {
  missing: 'القيد {sequence} مفقود: وفي موضعه القيد {found}.',
  'not-linked': 'لا يتصل القيد {sequence} بالقيد الذي قبله.',
  edited: 'تغير القيد {sequence} بعد كتابته.',
  'not-signed': 'القيد {sequence} غير موقَّع بالمفتاح {key}.',
  'cut-off': 'لا يوجد قيد بصمته {hash}: فثمة قيود مفقودة في النهاية، أو هذا دفتر قيود آخر.',

  // A run
  'contradiction.run-repeated':
    'يناقض القيد {sequence} قيدا سابقا: {step, select, accepted {فقد سبق قبول عملية التشغيل} cancelled {فقد سبق إلغاء عملية التشغيل} ended {فقد سبق انتهاء عملية التشغيل} other {فقد سبق اعتماد عملية التشغيل}}.',
  'contradiction.run-too-early':
    'يناقض القيد {sequence} قيدا سابقا: {missing, select, accepted {فلم تكن عملية التشغيل قد قُبلت} other {فلم تكن عملية التشغيل قد انتهت}}.',
  'contradiction.run-cancelled-late': 'يناقض القيد {sequence} قيدا سابقا: فعملية التشغيل كانت قد انتهت.',
  'contradiction.run-without-slate':
    'يناقض القيد {sequence} قيدا سابقا: فعملية التشغيل لم تسفر عن اختيار قائمة.',
  'contradiction.run-differs':
    'يناقض القيد {sequence} قيدا سابقا: {in, select, pool {فلعملية التشغيل مجموعة ترشيحات مختلفة} poolId {فلعملية التشغيل مجموعة ترشيحات مختلفة} rules {فلعملية التشغيل مجموعة قواعد مختلفة} result {فلعملية التشغيل نتيجة مختلفة} certificate {فلعملية التشغيل شهادة مختلفة} other {فلعملية التشغيل سجل مختلف}}.',

  // A pool
  'contradiction.pool-unknown': 'يناقض القيد {sequence} قيدا سابقا: فلم توجد مجموعة ترشيحات كهذه.',
  'contradiction.pool-other': 'يناقض القيد {sequence} قيدا سابقا: فهذه مجموعة ترشيحات مختلفة.',
  'contradiction.pool-erased': 'يناقض القيد {sequence} قيدا سابقا: فمجموعة الترشيحات كانت قد مُحيت.',
  'contradiction.pool-version':
    'يناقض القيد {sequence} قيدا سابقا: فهذا الإصدار من مجموعة الترشيحات موجود بالفعل.',

  // A rule set
  'contradiction.rules-unknown': 'يناقض القيد {sequence} قيدا سابقا: فلم توجد مجموعة قواعد كهذه.',
  'contradiction.rules-later':
    'يناقض القيد {sequence} قيدا سابقا: فثمة إصدارات لاحقة من مجموعة القواعد موجودة بالفعل.',
  'contradiction.rules-version':
    'يناقض القيد {sequence} قيدا سابقا: فهذا الإصدار من مجموعة القواعد موجود بالفعل.',
  'contradiction.rules-content':
    'يناقض القيد {sequence} قيدا سابقا: فقد كان لهذا الإصدار من مجموعة القواعد محتوى مختلف.',
};
