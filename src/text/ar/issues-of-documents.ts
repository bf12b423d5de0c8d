import type { issuesOfDocuments as english } from '../en/issues-of-documents.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with any document: its bytes, its syntax, and what its schema says. */
export const issuesOfDocuments: Translation<typeof english> = {
  // Bytes and syntax
  'not-utf-8': 'النص ليس بترميز UTF-8. احفظوه من جديد بالترميز UTF-8.',
  'not-utf-8.pool':
    'النص ليس بترميز UTF-8. اذكروا ترميزه، مثل \u2068--encoding {encoding}\u2069 (وعبر REST: \u2068?encoding={encoding}\u2069)، أو احفظوا الملف من جديد بصيغة "CSV UTF-8".',
  'not-in-encoding': 'النص ليس بالترميز {encoding}. اذكروا ترميزا آخر، أو صدِّروا الملف بترميز UTF-8.',
  'unknown-encoding':
    'الترميز غير معروف. أمثلة: utf-8 و utf-16le و windows-1250 و windows-1251 و windows-1252 و iso-8859-6 و shift_jis و gb18030.',
  'wrong-kind': `{kind, select, \
gzip {هذا ملف gzip. فكوا ضغطه أولا.} \
bzip2 {هذا ملف bzip2. فكوا ضغطه أولا.} \
xz {هذا ملف xz. فكوا ضغطه أولا.} \
zstd {هذا ملف Zstandard. فكوا ضغطه أولا.} \
zip {هذا أرشيف zip. استخرجوا الملف منه أولا.} \
sevenZip {هذا أرشيف 7z. استخرجوا الملف منه أولا.} \
rar {هذا أرشيف RAR. استخرجوا الملف منه أولا.} \
pdf {هذا ملف PDF. صدِّروا الجدول أولا بصيغة CSV أو XLSX.} \
rtf {هذا ملف RTF. احفظوا الجدول أولا بصيغة CSV أو XLSX.} \
image {هذه صورة. أدخلوا الجدول أولا في برنامج لجداول البيانات.} \
html {هذه صفحة ويب. افتحوها في برنامج لجداول البيانات، واحفظوا الجدول بصيغة CSV أو XLSX.} \
sqlite {هذه قاعدة بيانات SQLite. صدِّروا الجدول أولا بصيغة CSV.} \
parquet {هذا ملف Parquet. صدِّروا الجدول أولا بصيغة CSV.} \
xls {هذا مصنف بالصيغة القديمة \u2068.xls\u2069. احفظوه أولا بصيغة \u2068.xlsx\u2069.} \
xlsb {هذا مصنف ثنائي (\u2068.xlsb\u2069). احفظوه أولا بصيغة \u2068.xlsx\u2069.} \
xmlWorkbook {هذا مصنف بصيغة XML القديمة. احفظوه أولا بصيغة \u2068.xlsx\u2069.} \
numbers {هذه وثيقة Numbers أو Pages. صدِّروها أولا بصيغة CSV أو XLSX.} \
encrypted {هذا الملف محمي بكلمة مرور. احفظوا أولا نسخة منه دون كلمة مرور.} \
doc {هذه وثيقة Word. احفظوا الجدول أولا بصيغة CSV أو XLSX.} \
docx {هذه وثيقة Word. احفظوا الجدول أولا بصيغة CSV أو XLSX.} \
odt {هذا ملف OpenDocument وليس جدول بيانات. احفظوا الجدول أولا بصيغة CSV أو ODS أو XLSX.} \
presentation {هذا عرض تقديمي. احفظوا الجدول أولا بصيغة CSV أو XLSX.} \
other {هذا ملف من برنامج Office قديم. احفظوه أولا بصيغة حديثة.}}`,
  'wrong-kind.text': `{kind, select, \
pdf {هذا ملف PDF.} \
rtf {هذا ملف RTF.} \
image {هذه صورة.} \
html {هذه صفحة ويب.} \
sqlite {هذه قاعدة بيانات SQLite.} \
parquet {هذا ملف Parquet.} \
xls {هذا مصنف.} \
xlsb {هذا مصنف.} \
xmlWorkbook {هذا مصنف.} \
numbers {هذه وثيقة Numbers أو Pages.} \
encrypted {هذا الملف محمي بكلمة مرور.} \
doc {هذه وثيقة Word.} \
docx {هذه وثيقة Word.} \
odt {هذا ملف OpenDocument.} \
presentation {هذا عرض تقديمي.} \
other {هذا ملف من برنامج Office.}} والمتوقع ملف نصي.`,
  'wrong-kind.workbook': 'هذا مصنف. ولا تمكن القراءة من المصنفات إلا لمجموعة ترشيحات أو لقائمة.',
  'broken-workbook':
    'المصنف تالف أو ناقص. افتحوه في برنامج لجداول البيانات، واحفظوه من جديد بصيغة \u2068.xlsx\u2069 أو \u2068.ods\u2069.',
  'workbook-too-large': 'المصنف أكبر مما ينبغي. صدِّروا الورقة بصيغة CSV.',
  'workbook-too-large.repetition': 'حجم المصنف بعد فكه أضعاف حجم ملفه، ولذلك رُفض. صدِّروا الورقة بصيغة CSV.',
  'workbook-too-large.files': 'يتألف المصنف من ملفات أكثر مما ينبغي. صدِّروا الورقة بصيغة CSV.',
  'workbook-too-large.columns':
    'في الورقة محتوى بعد العمود {most, number}. احذفوه، أو صدِّروا الورقة بصيغة CSV.',
  'unknown-sheet': 'لا توجد في المصنف ورقة بهذا الاسم. وأوراقه هي: {sheets}.',
  'unknown-sheet.no-workbook': 'ذُكر اسم ورقة، لكن الملف ليس مصنفا.',
  'unknown-sheet.none': 'لا توجد في المصنف ورقة فيها خلايا.',
  'formula-without-value':
    'ليس للصيغة الحسابية في الخلية {cell} قيمة محفوظة. افتحوا المصنف في برنامج لجداول البيانات، واحفظوه من جديد.',
  'invalid-json': `هذا ليس JSON.{problem, select, \
PropertyNameExpected { ينقص هنا مفتاح بين علامتي اقتباس.} \
ValueExpected { تنقص هنا قيمة.} \
ColonExpected { تنقص هنا نقطتان رأسيتان.} \
CommaExpected { تنقص هنا فاصلة.} \
CloseBraceExpected { ينقص هنا قوس إغلاق معقوص.} \
CloseBracketExpected { ينقص هنا قوس إغلاق معقوف.} \
EndOfFileExpected { ينبغي أن تنتهي الوثيقة هنا.} \
InvalidCommentToken { التعليقات غير مسموح بها.} \
UnexpectedEndOfString { تنقص علامة الاقتباس الختامية.} \
UnexpectedEndOfNumber { العدد ناقص.} \
InvalidNumberFormat { العدد غير سليم الصياغة.} \
InvalidUnicode { محرف Unicode المكتوب برمزه غير سليم الصياغة.} \
InvalidEscapeCharacter { لا يمكن أن يلي هذا المحرف شرطة مائلة عكسية.} \
InvalidCharacter { هذا المحرف غير مسموح به في النص.} \
InvalidSymbol { هذه الكلمة غير مسموح بها هنا.} \
other {}}`,
  'invalid-yaml': `هذا ليس YAML.{problem, select, \
BAD_INDENT { المسافة البادئة خاطئة.} \
TAB_AS_INDENT { لا يجوز استخدام علامات الجدولة للمسافة البادئة.} \
MISSING_CHAR { ينقص هنا محرف، كنقطتين رأسيتين أو قوس إغلاق.} \
UNEXPECTED_TOKEN { هذا غير متوقع هنا.} \
BAD_DQ_ESCAPE { تسلسل الهروب في النص الوارد بين علامتي الاقتباس غير سليم الصياغة.} \
BAD_SCALAR_START { لا يمكن أن يبدأ نص دون علامتي اقتباس على هذا النحو.} \
BLOCK_AS_IMPLICIT_KEY { لا يُسمح هنا بقائمة أو كائن.} \
MULTILINE_IMPLICIT_KEY { لا يمكن أن يمتد المفتاح على عدة أسطر.} \
NON_STRING_KEY { يجب أن يكون المفتاح نصا.} \
MULTIPLE_DOCS { لا يجوز أن يضم الملف سوى وثيقة واحدة.} \
TAG_RESOLVE_FAILED { الوسوم غير مسموح بها.} \
DUPLICATE_KEY { ورد هذا المفتاح مرتين في الكائن.} \
other {}}`,
  'invalid-yaml.unclosed': 'هذا ليس YAML. فالقوس المفتوح هنا لم يُغلق.',
  'invalid-yaml.number': 'هذا العدد لا نهائي، أو أكبر مما ينبغي، أو ليس عددا.',
  'invalid-yaml.anchors': 'المراسي (anchors) والأسماء البديلة (aliases) غير مسموح بها في YAML.',
  'duplicate-key': 'ورد المفتاح مرتين في هذا الكائن.',
  'duplicate-key.looks-the-same':
    'في هذا الكائن مفتاح آخر مماثل. ولا يختلف المفتاحان إلا في حالة الأحرف أو المسافات أو محارف لا تُرى.',
  'forbidden-key': 'المفتاح "__proto__" غير مسموح به.',
  'forbidden-key.column': 'لا يمكن أن يحمل عمود هذا الاسم.',
  'too-deep':
    'لا يجوز أن يتجاوز تداخل الكائنات والمصفوفات {most, plural, one {مستوى واحدا} two {مستويين} few {# مستويات} many {# مستوى} other {# مستوى}}.',
  'yaml-too-long':
    'لا يجوز أن تتجاوز وثيقة YAML {most, plural, one {محرفا واحدا} two {محرفين} few {# محارف} many {# محرفا} other {# محرف}}. استخدموا JSON للوثائق الأطول.',
  'text-too-long':
    'لا يجوز أن يتجاوز النص أو المفتاح {most, plural, one {محرفا واحدا} two {محرفين} few {# محارف} many {# محرفا} other {# محرف}}.',
  'text-too-long.column-name':
    'لا يجوز أن يتجاوز اسم العمود {most, plural, one {محرفا واحدا} two {محرفين} few {# محارف} many {# محرفا} other {# محرف}}.',
  'text-too-long.value':
    'لا يجوز أن تتجاوز القيمة {most, plural, one {محرفا واحدا} two {محرفين} few {# محارف} many {# محرفا} other {# محرف}}.',
  'text-too-long.id':
    'لا يجوز أن يتجاوز المعرِّف {most, plural, one {محرفا واحدا} two {محرفين} few {# محارف} many {# محرفا} other {# محرف}}.',
  'too-many-objects': 'عدد الكائنات والمصفوفات في الوثيقة {count, number}؛ والحد المسموح به {most, number}.',
  'too-many-keys': 'عدد المفاتيح في أحد كائنات الوثيقة {count, number}؛ والحد المسموح به {most, number}.',
  'unreadable-file': 'تتعذر قراءة الملف {path} ({reason}).',
  'unreadable-file.not-found': 'لم يُعثر على الملف: {path}',

  // Bodies of requests
  'decompressed-too-large':
    'لا يجوز أن يتجاوز متن الطلب بعد فك ضغطه {most, plural, one {بايتا واحدا} two {بايتين} few {# بايتات} many {# بايتا} other {# بايت}}.',
  'decompressed-too-large.out-of-proportion':
    'لا يجوز أن يتجاوز متن الطلب بعد فك ضغطه عدد البايتات المرسلة مضروبا في {times, number}، مضافا إليه \u20681 MiB\u2069.',
  'broken-coding': 'متن الطلب غير مضغوط بالترميز {coding}، أو هو ناقص.',
  'broken-form': 'متن الطلب ليس بصيغة multipart/form-data بالفاصل الذي تذكره ترويسته، أو هو ناقص.',
  'too-many-parts': 'لا يجوز أن يتجاوز عدد أجزاء الاستمارة {most, number}.',
  'missing-part': 'ينقص الاستمارة الجزء "{name}".',
  // The name of an unknown part is not repeated: it may be anything, a person's too.
  'unknown-part': `جزء غير معروف (المسموح به: {allowed}).${meant}`,
  'unknown-part.twice': 'ورد الجزء "{name}" مرتين في الاستمارة.',

  // Quota files of tools for sortition
  'quota-file.column-missing': 'لا يوجد عمود كهذا (الأسماء المقروءة: {names}).',
  'quota-file.column-twice': 'يوجد أكثر من عمود كهذا.',
  'quota-file.blank': 'يجب ألا تكون هذه الخلية فارغة.',
  'quota-file.number': 'المتوقع عدد صحيح من المقاعد، أو خلية فارغة.',
  'quota-file.bounds': 'الحد الأقصى أقل من الحد الأدنى.',
  'quota-file.repeated': 'سبق أن وردت القيمة نفسها من هذه الخاصية في الصف {first}.',
  'quota-file.empty': 'لا يوجد أي صف تحت صف العناوين.',

  // What a schema says of keys
  'missing-key': 'هذا المفتاح مطلوب.',
  'missing-key.result': 'هذه ليست وثيقة نتيجة: ينقصها المفتاح "outcome".',
  'missing-key.record': 'هذا ليس سجلا: ينقصه المفتاح "format".',
  'missing-key.slate':
    'هذه ليست قائمة. فالمتوقع معرِّفات، واحد في كل سطر، أو جدول فيه العمود "id"، أو قائمة معرِّفات، أو وثيقة نتيجة.',
  'unknown-key': `مفتاح غير معروف: "{key}".${meant}`,
  'unknown-key.allowed': 'مفتاح غير معروف: "{key}" (المسموح به: {allowed}).',
  'unknown-key.about': 'لا يجوز "about" إلا لعملية تشغيل من النوع "explain".',

  // Of types
  'wrong-type': 'نوع هذه القيمة خاطئ.',
  'wrong-type.expected': 'المتوقع: {types}.',
  'wrong-type.unquoted': 'المتوقع نص. ضعوا العدد بين علامتي اقتباس.',
  'wrong-type.too-large': 'لا يكون العدد دقيقا إذا بلغ هذا الحجم. اكتبوه نصا.',
  'wrong-type.pool': 'مجموعة الترشيحات مصفوفة من المرشحين، أو كائن فيه المفتاح "candidates".',
  'wrong-type.pool-object': 'المتوقع كائن فيه المفتاح "candidates".',
  'wrong-type.rules': 'المتوقع مجموعة قواعد، أو معرِّف مجموعة قواعد مدمجة.',

  // And of values
  'wrong-value': 'هذه القيمة غير مسموح بها هنا.',
  'wrong-value.choice': `المتوقع: {values}.${meant}`,
  'wrong-value.at-least': 'المتوقع {bound, number} أو أكثر.',
  'wrong-value.more-than': 'المتوقع أكثر من {bound, number}.',
  'wrong-value.at-most': 'المتوقع {bound, number} أو أقل.',
  'wrong-value.less-than': 'المتوقع أقل من {bound, number}.',
  'wrong-value.fewest-characters':
    'المتوقع على الأقل {count, plural, one {محرف واحد} two {محرفان} few {# محارف} many {# محرفا} other {# محرف}}.',
  'wrong-value.most-characters':
    'المتوقع على الأكثر {count, plural, one {محرف واحد} two {محرفان} few {# محارف} many {# محرفا} other {# محرف}}.',
  'wrong-value.fewest-entries':
    'المتوقع على الأقل {count, plural, one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرا} other {# عنصر}}.',
  'wrong-value.most-entries':
    'المتوقع على الأكثر {count, plural, one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرا} other {# عنصر}}.',
  'wrong-value.form': 'هذا النص ليس بالشكل المتوقع.',
  'wrong-value.time': 'المتوقع وقت مثل \u20682026-01-31T12:00:00Z\u2069.',
  'wrong-value.key': 'هذا المفتاح غير مسموح به هنا. {reason}',
  'wrong-value.blank': 'لا يجوز أن يكون هذا النص فارغا.',
  'wrong-value.unreadable': 'هذا النص فارغ، أو فيه محرف تحكم أو نقطة ترميز معطوبة أو المحرف U+FFFD.',
  'wrong-value.broken-unicode': 'هذا النص ليس Unicode سليم الصياغة.',
  'wrong-value.name':
    'المتوقع من 1 إلى 100 من الأحرف اللاتينية الصغيرة والأرقام والنقاط والشرطات والشرطات السفلية، على أن يكون أولها حرفا أو رقما.',
  'wrong-value.repeated': 'ورد هذا العنصر مرتين في القائمة.',
  'wrong-value.time-limit':
    'لا يجوز أن تتجاوز المهلة الزمنية {most, plural, one {ثانية واحدة} two {ثانيتين} few {# ثوان} many {# ثانية} other {# ثانية}}.',
};
