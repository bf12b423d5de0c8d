import type { issuesOfDocuments as english } from '../en/issues-of-documents.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with any document: its bytes, its syntax, and what its schema says. */
export const issuesOfDocuments: Translation<typeof english> = {
  // Bytes and syntax
  'not-utf-8': 'Текст не в кодировке UTF-8. Сохраните его заново в кодировке UTF-8.',
  'not-utf-8.pool':
    'Текст не в кодировке UTF-8. Укажите его кодировку, например --encoding {encoding} (через REST: ?encoding={encoding}), или сохраните файл заново как "CSV UTF-8".',
  'not-in-encoding':
    'Текст не в кодировке {encoding}. Укажите другую кодировку или экспортируйте файл в UTF-8.',
  'unknown-encoding':
    'Кодировка неизвестна. Примеры: utf-8, utf-16le, windows-1250, windows-1251, windows-1252, iso-8859-6, shift_jis, gb18030.',
  'wrong-kind': `{kind, select, \
gzip {Это файл gzip. Сначала распакуйте его.} \
bzip2 {Это файл bzip2. Сначала распакуйте его.} \
xz {Это файл xz. Сначала распакуйте его.} \
zstd {Это файл Zstandard. Сначала распакуйте его.} \
zip {Это архив zip. Сначала извлеките из него файл.} \
sevenZip {Это архив 7z. Сначала извлеките из него файл.} \
rar {Это архив RAR. Сначала извлеките из него файл.} \
pdf {Это файл PDF. Сначала экспортируйте таблицу в CSV или XLSX.} \
rtf {Это файл RTF. Сначала сохраните таблицу как CSV или XLSX.} \
image {Это изображение. Сначала перенесите таблицу в электронную таблицу.} \
html {Это веб-страница. Откройте ее в программе электронных таблиц и сохраните таблицу как CSV или XLSX.} \
sqlite {Это база данных SQLite. Сначала экспортируйте таблицу в CSV.} \
parquet {Это файл Parquet. Сначала экспортируйте таблицу в CSV.} \
xls {Это книга в старом формате .xls. Сначала сохраните ее как .xlsx.} \
xlsb {Это двоичная книга (.xlsb). Сначала сохраните ее как .xlsx.} \
xmlWorkbook {Это книга в старом формате XML. Сначала сохраните ее как .xlsx.} \
numbers {Это документ Numbers или Pages. Сначала экспортируйте его в CSV или XLSX.} \
encrypted {Этот файл защищен паролем. Сначала сохраните копию без пароля.} \
doc {Это документ Word. Сначала сохраните таблицу как CSV или XLSX.} \
docx {Это документ Word. Сначала сохраните таблицу как CSV или XLSX.} \
odt {Это файл OpenDocument, но не электронная таблица. Сначала сохраните таблицу как CSV, ODS или XLSX.} \
presentation {Это презентация. Сначала сохраните таблицу как CSV или XLSX.} \
other {Это файл более старой программы Office. Сначала сохраните его в современном формате.}}`,
  'wrong-kind.text': `{kind, select, \
pdf {Это файл PDF.} \
rtf {Это файл RTF.} \
image {Это изображение.} \
html {Это веб-страница.} \
sqlite {Это база данных SQLite.} \
parquet {Это файл Parquet.} \
xls {Это книга.} \
xlsb {Это книга.} \
xmlWorkbook {Это книга.} \
numbers {Это документ Numbers или Pages.} \
encrypted {Этот файл защищен паролем.} \
doc {Это документ Word.} \
docx {Это документ Word.} \
odt {Это файл OpenDocument.} \
presentation {Это презентация.} \
other {Это файл программы Office.}} Ожидается текстовый файл.`,
  'wrong-kind.workbook': 'Это книга. Из книг можно прочитать только перечень заявок и состав.',
  'broken-workbook':
    'Книга повреждена или неполна. Откройте ее в программе электронных таблиц и сохраните заново как .xlsx или .ods.',
  'workbook-too-large': 'Книга слишком велика. Экспортируйте лист в CSV.',
  'workbook-too-large.repetition':
    'В развернутом виде объем книги во много раз превышает размер ее файла; такая книга не принимается. Экспортируйте лист в CSV.',
  'workbook-too-large.files': 'Книга состоит из слишком большого числа файлов. Экспортируйте лист в CSV.',
  'workbook-too-large.columns':
    'На листе имеются данные за столбцом {most, number}. Удалите их или экспортируйте лист в CSV.',
  'unknown-sheet': 'В книге нет листа с таким именем. Ее листы: {sheets}.',
  'unknown-sheet.no-workbook': 'Указан лист, но файл не является книгой.',
  'unknown-sheet.none': 'В книге нет листа с ячейками.',
  'formula-without-value':
    'Для формулы в ячейке {cell} не сохранено значение. Откройте книгу в программе электронных таблиц и сохраните заново.',
  'invalid-json': `Это не JSON.{problem, select, \
PropertyNameExpected { Здесь недостает ключа в кавычках.} \
ValueExpected { Здесь недостает значения.} \
ColonExpected { Здесь недостает двоеточия.} \
CommaExpected { Здесь недостает запятой.} \
CloseBraceExpected { Здесь недостает закрывающей фигурной скобки.} \
CloseBracketExpected { Здесь недостает закрывающей квадратной скобки.} \
EndOfFileExpected { Здесь документ должен заканчиваться.} \
InvalidCommentToken { Комментарии не допускаются.} \
UnexpectedEndOfString { Недостает закрывающей кавычки.} \
UnexpectedEndOfNumber { Число неполно.} \
InvalidNumberFormat { Число записано неправильно.} \
InvalidUnicode { Экранированный код Юникода записан неправильно.} \
InvalidEscapeCharacter { Этот символ нельзя экранировать.} \
InvalidCharacter { Этот символ в тексте не допускается.} \
InvalidSymbol { Это слово здесь не допускается.} \
other {}}`,
  'invalid-yaml': `Это не YAML.{problem, select, \
BAD_INDENT { Неправильный отступ.} \
TAB_AS_INDENT { Символы табуляции для отступа не допускаются.} \
MISSING_CHAR { Здесь недостает символа, например двоеточия или закрывающей скобки.} \
UNEXPECTED_TOKEN { Этого здесь быть не должно.} \
BAD_DQ_ESCAPE { Экранированный код в тексте в кавычках записан неправильно.} \
BAD_SCALAR_START { Текст без кавычек не может так начинаться.} \
BLOCK_AS_IMPLICIT_KEY { Список или объект здесь не допускается.} \
MULTILINE_IMPLICIT_KEY { Ключ не может занимать несколько строк.} \
NON_STRING_KEY { Ключом должен быть текст.} \
MULTIPLE_DOCS { Файл может содержать только один документ.} \
TAG_RESOLVE_FAILED { Теги не допускаются.} \
DUPLICATE_KEY { Этот ключ указан в объекте дважды.} \
other {}}`,
  'invalid-yaml.unclosed': 'Это не YAML. Скобка, которая открывается здесь, не закрыта.',
  'invalid-yaml.number': 'Это значение бесконечно, слишком велико или не является числом.',
  'invalid-yaml.anchors': 'Якоря и псевдонимы в YAML не допускаются.',
  'duplicate-key': 'Этот ключ указан в объекте дважды.',
  'duplicate-key.looks-the-same':
    'Такой же ключ в этом объекте уже имеется. Два ключа различаются только регистром, пробелами или невидимыми символами.',
  'forbidden-key': 'Ключ "__proto__" не допускается.',
  'forbidden-key.column': 'Столбец не может иметь такое имя.',
  'too-deep':
    'Вложенность объектов и массивов не может превышать {most, plural, one {# уровень} few {# уровня} many {# уровней} other {# уровня}}.',
  'yaml-too-long':
    'Документ YAML не может превышать {most, plural, one {# символ} few {# символа} many {# символов} other {# символа}}. Для более длинных документов используйте JSON.',
  'text-too-long':
    'Текст или ключ не может превышать {most, plural, one {# символ} few {# символа} many {# символов} other {# символа}}.',
  'text-too-long.column-name':
    'Имя столбца не может превышать {most, plural, one {# символ} few {# символа} many {# символов} other {# символа}}.',
  'text-too-long.value':
    'Значение не может превышать {most, plural, one {# символ} few {# символа} many {# символов} other {# символа}}.',
  'text-too-long.id':
    'Идентификатор не может превышать {most, plural, one {# символ} few {# символа} many {# символов} other {# символа}}.',
  'too-many-objects':
    'Документ содержит {count, plural, one {# объект или массив} few {# объекта и массива} many {# объектов и массивов} other {# объекта и массива}}; допускается не более {most, number}.',
  'too-many-keys':
    'Один из объектов документа содержит {count, plural, one {# ключ} few {# ключа} many {# ключей} other {# ключа}}; допускается не более {most, number}.',
  'unreadable-file': 'Невозможно прочитать файл {path} ({reason}).',
  'unreadable-file.not-found': 'Файл не найден: {path}',

  // Bodies of requests
  'decompressed-too-large':
    'Тело запроса в распакованном виде не может превышать {most, plural, one {# байт} few {# байта} many {# байтов} other {# байта}}.',
  'decompressed-too-large.out-of-proportion':
    'Объем тела запроса в распакованном виде не может превышать объем переданных данных, умноженный на {times, number}, плюс 1 МиБ.',
  'broken-coding': 'Тело запроса не сжато методом {coding} или неполно.',
  'broken-form':
    'Тело запроса не является multipart/form-data с разделителем, указанным в заголовке, или неполно.',
  'too-many-parts':
    'Форма не может содержать более {most, plural, one {# части} few {# частей} many {# частей} other {# части}}.',
  'missing-part': 'В форме недостает части "{name}".',
  // The name of an unknown part is not repeated: it may be anything, a person's too.
  'unknown-part': `Неизвестная часть (допускаются: {allowed}).${meant}`,
  'unknown-part.twice': 'Часть "{name}" имеется в форме дважды.',

  // Quota files of tools for sortition
  'quota-file.column-missing': 'Такого столбца нет (распознаваемые имена: {names}).',
  'quota-file.column-twice': 'Таких столбцов больше одного.',
  'quota-file.blank': 'Эта ячейка не может быть пустой.',
  'quota-file.number': 'Ожидается целое число мест или пустая ячейка.',
  'quota-file.bounds': 'Максимум меньше минимума.',
  'quota-file.repeated': 'То же значение этого признака уже имеется в строке {first}.',
  'quota-file.empty': 'Под заголовком нет ни одной строки.',

  // What a schema says of keys
  'missing-key': 'Этот ключ обязателен.',
  'missing-key.result': 'Это не документ с результатом: отсутствует ключ "outcome".',
  'missing-key.record': 'Это не протокол: отсутствует ключ "format".',
  'missing-key.slate':
    'Это не состав. Ожидаются идентификаторы по одному в строке, таблица со столбцом "id", список идентификаторов или документ с результатом.',
  'unknown-key': `Неизвестный ключ "{key}".${meant}`,
  'unknown-key.allowed': 'Неизвестный ключ "{key}" (допускаются: {allowed}).',
  'unknown-key.about': 'Ключ "about" допускается только для расчета вида "explain".',

  // Of types
  'wrong-type': 'Это значение имеет неправильный тип.',
  'wrong-type.expected': 'Ожидается: {types}.',
  'wrong-type.unquoted': 'Ожидается строка. Заключите число в кавычки.',
  'wrong-type.too-large': 'Столь большое число не передается точно. Запишите его как текст.',
  'wrong-type.pool': 'Перечень заявок — это массив кандидатов или объект с ключом "candidates".',
  'wrong-type.pool-object': 'Ожидается объект с ключом "candidates".',
  'wrong-type.rules': 'Ожидается свод правил или идентификатор встроенного свода правил.',

  // And of values
  'wrong-value': 'Это значение здесь не допускается.',
  'wrong-value.choice': `Ожидается: {values}.${meant}`,
  'wrong-value.at-least': 'Ожидается число не меньше {bound, number}.',
  'wrong-value.more-than': 'Ожидается число больше {bound, number}.',
  'wrong-value.at-most': 'Ожидается число не больше {bound, number}.',
  'wrong-value.less-than': 'Ожидается число меньше {bound, number}.',
  'wrong-value.fewest-characters':
    'Ожидается не менее {count, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'wrong-value.most-characters':
    'Ожидается не более {count, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'wrong-value.fewest-entries':
    'Ожидается не менее {count, plural, one {# элемента} few {# элементов} many {# элементов} other {# элемента}}.',
  'wrong-value.most-entries':
    'Ожидается не более {count, plural, one {# элемента} few {# элементов} many {# элементов} other {# элемента}}.',
  'wrong-value.form': 'Форма этого текста не соответствует ожидаемой.',
  'wrong-value.time': 'Ожидается время, например 2026-01-31T12:00:00Z.',
  'wrong-value.key': 'Этот ключ здесь не допускается. {reason}',
  'wrong-value.blank': 'Этот текст не может быть пустым.',
  'wrong-value.unreadable':
    'Этот текст пуст либо содержит управляющий символ, поврежденную кодовую позицию или символ U+FFFD.',
  'wrong-value.broken-unicode': 'Этот текст не является правильной последовательностью Юникода.',
  'wrong-value.name':
    'Ожидается от 1 до 100 строчных латинских букв, цифр, точек, дефисов и знаков подчеркивания; первой должна стоять буква или цифра.',
  'wrong-value.repeated': 'Этот элемент имеется в списке дважды.',
  'wrong-value.time-limit':
    'Отведенное время не может превышать {most, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
};
