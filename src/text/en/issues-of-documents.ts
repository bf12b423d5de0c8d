import { meant } from './words.ts';

/** What can be wrong with any document: its bytes, its syntax, and what its schema says. */
export const issuesOfDocuments = {
  // Bytes and syntax
  'not-utf-8': 'The text is not in UTF-8. Save it again in the encoding UTF-8.',
  'not-utf-8.pool':
    'The text is not in UTF-8. Name the encoding that it is in, such as --encoding {encoding} (over REST: ?encoding={encoding}), or save the file again as "CSV UTF-8".',
  'not-in-encoding':
    'The text is not in the encoding {encoding}. Name another one, or export the file as UTF-8.',
  'unknown-encoding':
    'The encoding is not known. Examples: utf-8, utf-16le, windows-1250, windows-1251, windows-1252, iso-8859-6, shift_jis, gb18030.',
  'wrong-kind': `{kind, select, \
gzip {This is a gzip file. Decompress it first.} \
bzip2 {This is a bzip2 file. Decompress it first.} \
xz {This is an xz file. Decompress it first.} \
zstd {This is a Zstandard file. Decompress it first.} \
zip {This is a zip archive. Extract the file from it first.} \
sevenZip {This is a 7z archive. Extract the file from it first.} \
rar {This is a RAR archive. Extract the file from it first.} \
pdf {This is a PDF file. Export the table as CSV or XLSX first.} \
rtf {This is an RTF file. Save the table as CSV or XLSX first.} \
image {This is an image. Type the table into a spreadsheet first.} \
html {This is a web page. Open it in a spreadsheet, and save the table as CSV or XLSX.} \
sqlite {This is an SQLite database. Export the table as CSV first.} \
parquet {This is a Parquet file. Export the table as CSV first.} \
xls {This is a workbook in the old format .xls. Save it as .xlsx first.} \
xlsb {This is a binary workbook (.xlsb). Save it as .xlsx first.} \
xmlWorkbook {This is a workbook in the old XML format. Save it as .xlsx first.} \
numbers {This is a Numbers or Pages document. Export it as CSV or XLSX first.} \
encrypted {This file is protected with a password. Save a copy without one first.} \
doc {This is a Word document. Save the table as CSV or XLSX first.} \
docx {This is a Word document. Save the table as CSV or XLSX first.} \
odt {This is an OpenDocument file, and not a spreadsheet. Save the table as CSV, ODS or XLSX first.} \
presentation {This is a presentation. Save the table as CSV or XLSX first.} \
other {This is a file of an older Office program. Save it in a current format first.}}`,
  'wrong-kind.text': `{kind, select, \
pdf {This is a PDF file.} \
rtf {This is an RTF file.} \
image {This is an image.} \
html {This is a web page.} \
sqlite {This is an SQLite database.} \
parquet {This is a Parquet file.} \
xls {This is a workbook.} \
xlsb {This is a workbook.} \
xmlWorkbook {This is a workbook.} \
numbers {This is a Numbers or Pages document.} \
encrypted {This file is protected with a password.} \
doc {This is a Word document.} \
docx {This is a Word document.} \
odt {This is an OpenDocument file.} \
presentation {This is a presentation.} \
other {This is a file of an Office program.}} Expected a text file.`,
  'wrong-kind.workbook': 'This is a workbook. Only a pool and a slate can be read from workbooks.',
  'broken-workbook':
    'The workbook is damaged or incomplete. Open it in a spreadsheet program, and save it again as .xlsx or .ods.',
  'workbook-too-large': 'The workbook is too large. Export the sheet as CSV.',
  'workbook-too-large.repetition':
    'The workbook comes to many times as many bytes as its file has, and is refused. Export the sheet as CSV.',
  'workbook-too-large.files': 'The workbook consists of too many files. Export the sheet as CSV.',
  'workbook-too-large.columns':
    'The sheet has something behind column {most, number}. Delete it, or export the sheet as CSV.',
  'unknown-sheet': 'The workbook has no sheet of this name. Its sheets: {sheets}.',
  'unknown-sheet.no-workbook': 'A sheet is named, but the file is no workbook.',
  'unknown-sheet.none': 'The workbook has no sheet with cells.',
  'formula-without-value':
    'The formula in cell {cell} has no stored value. Open the workbook in a spreadsheet program, and save it again.',
  'invalid-json': `This is not JSON.{problem, select, \
PropertyNameExpected { A key in quotation marks is missing here.} \
ValueExpected { A value is missing here.} \
ColonExpected { A colon is missing here.} \
CommaExpected { A comma is missing here.} \
CloseBraceExpected { A closing brace is missing here.} \
CloseBracketExpected { A closing bracket is missing here.} \
EndOfFileExpected { The document should end here.} \
InvalidCommentToken { Comments are not allowed.} \
UnexpectedEndOfString { The closing quotation mark is missing.} \
UnexpectedEndOfNumber { The number is incomplete.} \
InvalidNumberFormat { The number is not well-formed.} \
InvalidUnicode { The Unicode escape is not well-formed.} \
InvalidEscapeCharacter { This character cannot be escaped.} \
InvalidCharacter { This character is not allowed in a text.} \
InvalidSymbol { This word is not allowed here.} \
other {}}`,
  'invalid-yaml': `This is not YAML.{problem, select, \
BAD_INDENT { The indentation is wrong.} \
TAB_AS_INDENT { Tabs cannot be used for indentation.} \
MISSING_CHAR { A character is missing here, such as a colon or a closing bracket.} \
UNEXPECTED_TOKEN { This is not expected here.} \
BAD_DQ_ESCAPE { The escape in the quoted text is not well-formed.} \
BAD_SCALAR_START { A text without quotation marks cannot begin like this.} \
BLOCK_AS_IMPLICIT_KEY { A list or an object is not allowed here.} \
MULTILINE_IMPLICIT_KEY { A key cannot go over several lines.} \
NON_STRING_KEY { A key must be a text.} \
MULTIPLE_DOCS { The file can hold only one document.} \
TAG_RESOLVE_FAILED { Tags are not allowed.} \
DUPLICATE_KEY { The object has this key twice.} \
other {}}`,
  'invalid-yaml.unclosed': 'This is not YAML. The bracket or brace that begins here is not closed.',
  'invalid-yaml.number': 'This number is infinite, too large, or none.',
  'invalid-yaml.anchors': 'Anchors and aliases are not allowed in YAML.',
  'duplicate-key': 'This object has the key twice.',
  'duplicate-key.looks-the-same':
    'Another key of this object is the same. The two differ only in case, spaces or characters that cannot be seen.',
  'forbidden-key': 'The key "__proto__" is not allowed.',
  'forbidden-key.column': 'A column cannot have this name.',
  'too-deep': 'Objects and arrays can be nested at most {most, plural, one {# level} other {# levels}} deep.',
  'yaml-too-long':
    'A YAML document can have at most {most, plural, one {# character} other {# characters}}. Use JSON for longer documents.',
  'text-too-long': 'A text or a key can have at most {most, plural, one {# character} other {# characters}}.',
  'text-too-long.column-name':
    'The name of a column can have at most {most, plural, one {# character} other {# characters}}.',
  'text-too-long.value': 'A value can have at most {most, plural, one {# character} other {# characters}}.',
  'text-too-long.id': 'An id can have at most {most, plural, one {# character} other {# characters}}.',
  'too-many-objects':
    'The document has {count, plural, one {# object or array} other {# objects and arrays}}; the limit is {most, number}.',
  'too-many-keys':
    'An object of the document has {count, plural, one {# key} other {# keys}}; the limit is {most, number}.',
  'unreadable-file': 'Cannot read the file {path} ({reason}).',
  'unreadable-file.not-found': 'File not found: {path}',

  // Bodies of requests
  'decompressed-too-large':
    'A decompressed body can have at most {most, plural, one {# byte} other {# bytes}}.',
  'decompressed-too-large.out-of-proportion':
    'A decompressed body can have at most {times, number} times as many bytes as were sent, plus 1 MiB.',
  'broken-coding': 'The body is not compressed with {coding}, or it is incomplete.',
  'broken-form':
    'The body is not multipart/form-data with the boundary that its header names, or it is incomplete.',
  'too-many-parts': 'A form can have at most {most, plural, one {# part} other {# parts}}.',
  'missing-part': 'The form needs a part "{name}".',
  // The name of an unknown part is not repeated: it may be anything, a person's too.
  'unknown-part': `Unknown part (allowed: {allowed}).${meant}`,
  'unknown-part.twice': 'The form has the part "{name}" twice.',

  // Quota files of tools for sortition
  'quota-file.column-missing': 'There is no such column (names that are read: {names}).',
  'quota-file.column-twice': 'There is more than one such column.',
  'quota-file.blank': 'This cell must not be blank.',
  'quota-file.number': 'Expected a whole number of seats, or a blank.',
  'quota-file.bounds': 'The maximum is below the minimum.',
  'quota-file.repeated': 'The same value of this feature is already in row {first}.',
  'quota-file.empty': 'There is no row below the header.',

  // What a schema says of keys
  'missing-key': 'This key is required.',
  'missing-key.result': 'This is not a result document: the key "outcome" is missing.',
  'missing-key.record': 'This is not a record: the key "format" is missing.',
  'missing-key.slate':
    'This is not a slate. Expected ids, one per line, a table with a column "id", a list of ids, or a result document.',
  'unknown-key': `Unknown key "{key}".${meant}`,
  'unknown-key.allowed': 'Unknown key "{key}" (allowed: {allowed}).',
  'unknown-key.about': 'Only a run of the kind "explain" can have "about".',

  // Of types
  'wrong-type': 'This value has the wrong type.',
  'wrong-type.expected': 'Expected {types}.',
  'wrong-type.unquoted': 'Expected a string. Put the number in quotes.',
  'wrong-type.too-large': 'A number of this size is not exact. Write it as text.',
  'wrong-type.pool': 'A pool is an array of candidates, or an object with the key "candidates".',
  'wrong-type.pool-object': 'Expected an object with the key "candidates".',
  'wrong-type.rules': 'Expected a rule set, or the id of a shipped rule set.',

  // And of values
  'wrong-value': 'This value is not allowed here.',
  'wrong-value.choice': `Expected {values}.${meant}`,
  'wrong-value.at-least': 'Expected {bound, number} or more.',
  'wrong-value.more-than': 'Expected more than {bound, number}.',
  'wrong-value.at-most': 'Expected {bound, number} or less.',
  'wrong-value.less-than': 'Expected less than {bound, number}.',
  'wrong-value.fewest-characters':
    'Expected at least {count, plural, one {# character} other {# characters}}.',
  'wrong-value.most-characters': 'Expected at most {count, plural, one {# character} other {# characters}}.',
  'wrong-value.fewest-entries': 'Expected at least {count, plural, one {# entry} other {# entries}}.',
  'wrong-value.most-entries': 'Expected at most {count, plural, one {# entry} other {# entries}}.',
  'wrong-value.form': 'This text does not have the expected form.',
  'wrong-value.time': 'Expected a time such as 2026-01-31T12:00:00Z.',
  'wrong-value.key': 'This key is not allowed here. {reason}',
  'wrong-value.blank': 'This text cannot be blank.',
  'wrong-value.unreadable':
    'This text is blank, or it has a control character, a broken code point or the character U+FFFD.',
  'wrong-value.broken-unicode': 'This text is not well-formed Unicode.',
  'wrong-value.name':
    'Expected 1 to 100 lower-case letters, digits, dots, hyphens and underscores, with a letter or a digit first.',
  'wrong-value.repeated': 'The list has this entry twice.',
  'wrong-value.time-limit': 'The time limit can be at most {most, plural, one {# second} other {# seconds}}.',
} as const;
