import type { issuesOfDocuments as english } from '../en/issues-of-documents.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with any document: its bytes, its syntax, and what its schema says. */
export const issuesOfDocuments: Translation<typeof english> = {
  // Bytes and syntax
  'not-utf-8': '文本不是UTF-8编码。请以UTF-8编码重新保存。',
  'not-utf-8.pool':
    '文本不是UTF-8编码。请指明所用编码，例如--encoding {encoding}（通过REST：?encoding={encoding}），或将文件另存为"CSV UTF-8"。',
  'not-in-encoding': '文本不是{encoding}编码。请指明另一编码，或将文件导出为UTF-8。',
  'unknown-encoding':
    '编码未知。示例：utf-8、utf-16le、windows-1250、windows-1251、windows-1252、iso-8859-6、shift_jis、gb18030。',
  'wrong-kind': `{kind, select, \
gzip {这是gzip文件。请先解压缩。} \
bzip2 {这是bzip2文件。请先解压缩。} \
xz {这是xz文件。请先解压缩。} \
zstd {这是Zstandard文件。请先解压缩。} \
zip {这是zip归档文件。请先从中提取文件。} \
sevenZip {这是7z归档文件。请先从中提取文件。} \
rar {这是RAR归档文件。请先从中提取文件。} \
pdf {这是PDF文件。请先将表格导出为CSV或XLSX。} \
rtf {这是RTF文件。请先将表格保存为CSV或XLSX。} \
image {这是图像。请先将表格录入电子表格。} \
html {这是网页。请在电子表格程序中打开，并将表格保存为CSV或XLSX。} \
sqlite {这是SQLite数据库。请先将表格导出为CSV。} \
parquet {这是Parquet文件。请先将表格导出为CSV。} \
xls {这是旧格式.xls的工作簿。请先保存为.xlsx。} \
xlsb {这是二进制工作簿（.xlsb）。请先保存为.xlsx。} \
xmlWorkbook {这是旧XML格式的工作簿。请先保存为.xlsx。} \
numbers {这是Numbers或Pages文档。请先导出为CSV或XLSX。} \
encrypted {该文件受密码保护。请先保存一份无密码的副本。} \
doc {这是Word文档。请先将表格保存为CSV或XLSX。} \
docx {这是Word文档。请先将表格保存为CSV或XLSX。} \
odt {这是OpenDocument文件，而非电子表格。请先将表格保存为CSV、ODS或XLSX。} \
presentation {这是演示文稿。请先将表格保存为CSV或XLSX。} \
other {这是旧版Office程序的文件。请先以现行格式保存。}}`,
  'wrong-kind.text': `{kind, select, \
pdf {这是PDF文件。} \
rtf {这是RTF文件。} \
image {这是图像。} \
html {这是网页。} \
sqlite {这是SQLite数据库。} \
parquet {这是Parquet文件。} \
xls {这是工作簿。} \
xlsb {这是工作簿。} \
xmlWorkbook {这是工作簿。} \
numbers {这是Numbers或Pages文档。} \
encrypted {该文件受密码保护。} \
doc {这是Word文档。} \
docx {这是Word文档。} \
odt {这是OpenDocument文件。} \
presentation {这是演示文稿。} \
other {这是Office程序的文件。}}应为文本文件。`,
  'wrong-kind.workbook': '这是工作簿。只有候选人库和名单可从工作簿读取。',
  'broken-workbook': '工作簿已损坏或不完整。请在电子表格程序中打开，并重新保存为.xlsx或.ods。',
  'workbook-too-large': '工作簿过大。请将工作表导出为CSV。',
  'workbook-too-large.repetition': '工作簿展开后的字节数是其文件的许多倍，不予受理。请将工作表导出为CSV。',
  'workbook-too-large.files': '工作簿所含文件过多。请将工作表导出为CSV。',
  'workbook-too-large.columns': '工作表在第{most, number}列之后尚有内容。请删除该内容，或将工作表导出为CSV。',
  'unknown-sheet': '工作簿中没有该名称的工作表。其工作表为：{sheets}。',
  'unknown-sheet.no-workbook': '指明了工作表，但该文件不是工作簿。',
  'unknown-sheet.none': '工作簿中没有含单元格的工作表。',
  'formula-without-value': '单元格{cell}中的公式没有已保存的值。请在电子表格程序中打开工作簿，并重新保存。',
  'invalid-json': `这不是JSON。{problem, select, \
PropertyNameExpected {此处缺少带引号的键。} \
ValueExpected {此处缺少值。} \
ColonExpected {此处缺少冒号。} \
CommaExpected {此处缺少逗号。} \
CloseBraceExpected {此处缺少右花括号。} \
CloseBracketExpected {此处缺少右方括号。} \
EndOfFileExpected {文档应在此处结束。} \
InvalidCommentToken {不允许使用注释。} \
UnexpectedEndOfString {缺少右引号。} \
UnexpectedEndOfNumber {数字不完整。} \
InvalidNumberFormat {数字格式不正确。} \
InvalidUnicode {Unicode转义格式不正确。} \
InvalidEscapeCharacter {该字符不能转义。} \
InvalidCharacter {文本中不允许使用该字符。} \
InvalidSymbol {此处不允许使用该词。} \
other {}}`,
  'invalid-yaml': `这不是YAML。{problem, select, \
BAD_INDENT {缩进有误。} \
TAB_AS_INDENT {不能用制表符缩进。} \
MISSING_CHAR {此处缺少一个字符，例如冒号或右括号。} \
UNEXPECTED_TOKEN {此处不应有该内容。} \
BAD_DQ_ESCAPE {引号内文本的转义格式不正确。} \
BAD_SCALAR_START {不带引号的文本不能这样开头。} \
BLOCK_AS_IMPLICIT_KEY {此处不允许使用列表或对象。} \
MULTILINE_IMPLICIT_KEY {键不能跨越多行。} \
NON_STRING_KEY {键必须是文本。} \
MULTIPLE_DOCS {该文件只能含有一个文档。} \
TAG_RESOLVE_FAILED {不允许使用标签。} \
DUPLICATE_KEY {该对象中此键出现两次。} \
other {}}`,
  'invalid-yaml.unclosed': '这不是YAML。始于此处的括号没有闭合。',
  'invalid-yaml.number': '该数字为无穷大、过大或并非数字。',
  'invalid-yaml.anchors': 'YAML中不允许使用锚点和别名。',
  'duplicate-key': '该对象中此键出现两次。',
  'duplicate-key.looks-the-same': '该对象的另一个键与此相同。两者仅在大小写、空格或不可见字符上有所不同。',
  'forbidden-key': '不允许使用键"__proto__"。',
  'forbidden-key.column': '列不能使用该名称。',
  'too-deep': '对象和数组最多可嵌套{most, plural, other {#层}}。',
  'yaml-too-long': 'YAML文档最多可有{most, plural, other {#个字符}}。更长的文档请使用JSON。',
  'text-too-long': '文本或键最多可有{most, plural, other {#个字符}}。',
  'text-too-long.column-name': '列名最多可有{most, plural, other {#个字符}}。',
  'text-too-long.value': '值最多可有{most, plural, other {#个字符}}。',
  'text-too-long.id': '标识最多可有{most, plural, other {#个字符}}。',
  'too-many-objects': '文档有{count, plural, other {#个对象和数组}}；限额为{most, number}个。',
  'too-many-keys': '文档中的一个对象有{count, plural, other {#个键}}；限额为{most, number}个。',
  'unreadable-file': '无法读取文件{path}（{reason}）。',
  'unreadable-file.not-found': '找不到文件：{path}',

  // Bodies of requests
  'decompressed-too-large': '解压缩后的正文最多可有{most, plural, other {#字节}}。',
  'decompressed-too-large.out-of-proportion':
    '解压缩后的正文最多可为所发送字节数的{times, number}倍，外加1 MiB。',
  'broken-coding': '正文未以{coding}压缩，或者不完整。',
  'broken-form': '正文不是以其标头所指边界分隔的multipart/form-data，或者不完整。',
  'too-many-parts': '表单最多可有{most, plural, other {#个部分}}。',
  'missing-part': '表单需要"{name}"部分。',
  // The name of an unknown part is not repeated: it may be anything, a person's too.
  'unknown-part': `未知部分（允许：{allowed}）。${meant}`,
  'unknown-part.twice': '表单中"{name}"部分出现两次。',

  // Quota files of tools for sortition
  'quota-file.column-missing': '没有该列（可读取的名称：{names}）。',
  'quota-file.column-twice': '该列不止一个。',
  'quota-file.blank': '该单元格不得为空白。',
  'quota-file.number': '应为整数席位数或空白。',
  'quota-file.bounds': '上限低于下限。',
  'quota-file.repeated': '该特征的同一个值已在第{first}行。',
  'quota-file.empty': '表头之下没有任何行。',

  // What a schema says of keys
  'missing-key': '此键为必需。',
  'missing-key.result': '这不是结果文档：缺少键"outcome"。',
  'missing-key.record': '这不是记录：缺少键"format"。',
  'missing-key.slate': '这不是名单。应为每行一个的标识、含"id"列的表格、标识列表或结果文档。',
  'unknown-key': `未知的键"{key}"。${meant}`,
  'unknown-key.allowed': '未知的键"{key}"（允许：{allowed}）。',
  'unknown-key.about': '只有"explain"类运行可以含有"about"。',

  // Of types
  'wrong-type': '该值的类型错误。',
  'wrong-type.expected': '应为{types}。',
  'wrong-type.unquoted': '应为字符串。请为该数字加上引号。',
  'wrong-type.too-large': '如此大的数字无法精确表示。请以文本形式书写。',
  'wrong-type.pool': '候选人库是候选人的数组，或含有键"candidates"的对象。',
  'wrong-type.pool-object': '应为含有键"candidates"的对象。',
  'wrong-type.rules': '应为规则集，或内置规则集的标识。',

  // And of values
  'wrong-value': '此处不允许使用该值。',
  'wrong-value.choice': `应为{values}。${meant}`,
  'wrong-value.at-least': '应不小于{bound, number}。',
  'wrong-value.more-than': '应大于{bound, number}。',
  'wrong-value.at-most': '应不大于{bound, number}。',
  'wrong-value.less-than': '应小于{bound, number}。',
  'wrong-value.fewest-characters': '应至少有{count, plural, other {#个字符}}。',
  'wrong-value.most-characters': '应至多有{count, plural, other {#个字符}}。',
  'wrong-value.fewest-entries': '应至少有{count, plural, other {#个条目}}。',
  'wrong-value.most-entries': '应至多有{count, plural, other {#个条目}}。',
  'wrong-value.form': '该文本不符合预期形式。',
  'wrong-value.time': '应为时间，例如2026-01-31T12:00:00Z。',
  'wrong-value.key': '此处不允许使用该键。{reason}',
  'wrong-value.blank': '该文本不能为空白。',
  'wrong-value.unreadable': '该文本为空白，或者含有控制字符、残缺的码位或字符U+FFFD。',
  'wrong-value.broken-unicode': '该文本不是格式正确的Unicode。',
  'wrong-value.name': '应为1至100个小写字母、数字、点、连字符和下划线，首字符为字母或数字。',
  'wrong-value.repeated': '列表中该条目出现两次。',
  'wrong-value.time-limit': '时限最长为{most, plural, other {#秒}}。',
};
