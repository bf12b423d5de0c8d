import type { keyFiles as english } from '../en/key-files.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a file of API keys: by the code, or by the code and what tells its sentences apart. */
export const keyFiles: Translation<typeof english> = {
  'unreadable-file': 'تتعذر قراءة الملف ({code}).',
  'unreadable-file.no-file': 'هذا ليس ملفا.',
  'unreadable-file.too-large':
    'الملف أكبر من {most, plural, one {بايت واحد} two {بايتين} few {# بايتات} many {# بايتا} other {# بايت}}.',
  'unreadable-file.would-be-too-large':
    'مع هذا المفتاح يصبح الملف أكبر من {most, plural, one {بايت واحد} two {بايتين} few {# بايتات} many {# بايتا} other {# بايت}}. احذفوا المدخلات القديمة أولا.',
  'unreadable-file.locked':
    'ثمة عملية أخرى تغير الملف. فإن لم توجد، فاحذفوا {lock}، الذي خلفه أمر قوطع تنفيذه.',
  'not-utf-8': 'النص ليس بترميز UTF-8.',
  'invalid-json': 'هذا ليس JSON: انظروا السطر {line}، الحرف {character}.',
  'duplicate-key': 'ورد مفتاح مرتين في هذا الكائن.',
  'missing-key': 'هذا المفتاح مطلوب.',
  'unknown-key': 'مفتاح غير معروف.',
  'unknown-key.named': 'مفتاح غير معروف: "{key}".',
  'wrong-type': 'نوع هذه القيمة خاطئ.',
  'wrong-type.object': 'المتوقع كائن.',
  'wrong-type.list': 'المتوقع قائمة.',
  'wrong-type.text': 'المتوقع نص.',
  'wrong-value': 'هذه القيمة غير مسموح بها هنا.',
  'wrong-value.id': 'يتألف المعرِّف من 8 إلى 12 من الأحرف اللاتينية الصغيرة والأرقام.',
  'wrong-value.id-taken': 'لمفتاح آخر المعرِّف نفسه.',
  'wrong-value.name': 'يتألف الاسم من 1 إلى 100 من المحارف، دون محارف تحكم، ودون مسافة في أي من طرفيه.',
  'wrong-value.choice': 'المتوقع إحدى القيم التالية: {choices}.',
  'wrong-value.hash': 'المتوقع sha256: يليه 64 رقما ست عشريا.',
  'wrong-value.time': 'المتوقع وقت مثل \u20682026-01-31T12:00:00Z\u2069.',
};
