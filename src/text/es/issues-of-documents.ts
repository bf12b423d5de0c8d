import type { issuesOfDocuments as english } from '../en/issues-of-documents.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with any document: its bytes, its syntax, and what its schema says. */
export const issuesOfDocuments: Translation<typeof english> = {
  // Bytes and syntax
  'not-utf-8': 'El texto no está en UTF-8. Guárdelo de nuevo con la codificación UTF-8.',
  'not-utf-8.pool':
    'El texto no está en UTF-8. Indique la codificación en que está, por ejemplo --encoding {encoding} (por REST: ?encoding={encoding}), o guarde de nuevo el archivo como "CSV UTF-8".',
  'not-in-encoding':
    'El texto no está en la codificación {encoding}. Indique otra o exporte el archivo como UTF-8.',
  'unknown-encoding':
    'No se conoce esta codificación. Ejemplos: utf-8, utf-16le, windows-1250, windows-1251, windows-1252, iso-8859-6, shift_jis, gb18030.',
  'wrong-kind': `{kind, select, \
gzip {Se trata de un archivo gzip. Descomprímalo primero.} \
bzip2 {Se trata de un archivo bzip2. Descomprímalo primero.} \
xz {Se trata de un archivo xz. Descomprímalo primero.} \
zstd {Se trata de un archivo Zstandard. Descomprímalo primero.} \
zip {Se trata de un archivo comprimido zip. Extraiga primero el archivo que contiene.} \
sevenZip {Se trata de un archivo comprimido 7z. Extraiga primero el archivo que contiene.} \
rar {Se trata de un archivo comprimido RAR. Extraiga primero el archivo que contiene.} \
pdf {Se trata de un archivo PDF. Exporte primero la tabla como CSV o XLSX.} \
rtf {Se trata de un archivo RTF. Guarde primero la tabla como CSV o XLSX.} \
image {Se trata de una imagen. Transcriba primero la tabla en una hoja de cálculo.} \
html {Se trata de una página web. Ábrala en una hoja de cálculo y guarde la tabla como CSV o XLSX.} \
sqlite {Se trata de una base de datos SQLite. Exporte primero la tabla como CSV.} \
parquet {Se trata de un archivo Parquet. Exporte primero la tabla como CSV.} \
xls {Se trata de un libro de cálculo en el antiguo formato .xls. Guárdelo primero como .xlsx.} \
xlsb {Se trata de un libro de cálculo binario (.xlsb). Guárdelo primero como .xlsx.} \
xmlWorkbook {Se trata de un libro de cálculo en el antiguo formato XML. Guárdelo primero como .xlsx.} \
numbers {Se trata de un documento de Numbers o Pages. Expórtelo primero como CSV o XLSX.} \
encrypted {Este archivo está protegido con contraseña. Guarde primero una copia sin ella.} \
doc {Se trata de un documento de Word. Guarde primero la tabla como CSV o XLSX.} \
docx {Se trata de un documento de Word. Guarde primero la tabla como CSV o XLSX.} \
odt {Se trata de un archivo OpenDocument que no es una hoja de cálculo. Guarde primero la tabla como CSV, ODS o XLSX.} \
presentation {Se trata de una presentación. Guarde primero la tabla como CSV o XLSX.} \
other {Se trata de un archivo de un programa de Office antiguo. Guárdelo primero en un formato actual.}}`,
  'wrong-kind.text': `{kind, select, \
pdf {Se trata de un archivo PDF.} \
rtf {Se trata de un archivo RTF.} \
image {Se trata de una imagen.} \
html {Se trata de una página web.} \
sqlite {Se trata de una base de datos SQLite.} \
parquet {Se trata de un archivo Parquet.} \
xls {Se trata de un libro de cálculo.} \
xlsb {Se trata de un libro de cálculo.} \
xmlWorkbook {Se trata de un libro de cálculo.} \
numbers {Se trata de un documento de Numbers o Pages.} \
encrypted {Este archivo está protegido con contraseña.} \
doc {Se trata de un documento de Word.} \
docx {Se trata de un documento de Word.} \
odt {Se trata de un archivo OpenDocument.} \
presentation {Se trata de una presentación.} \
other {Se trata de un archivo de un programa de Office.}} Se esperaba un archivo de texto.`,
  'wrong-kind.workbook':
    'Se trata de un libro de cálculo. De los libros de cálculo solo pueden leerse un conjunto de candidaturas y una lista.',
  'broken-workbook':
    'El libro de cálculo está dañado o incompleto. Ábralo en un programa de hojas de cálculo y guárdelo de nuevo como .xlsx u .ods.',
  'workbook-too-large': 'El libro de cálculo es demasiado grande. Exporte la hoja como CSV.',
  'workbook-too-large.repetition':
    'El libro de cálculo equivale a un número de bytes muy superior al de su archivo, por lo que se rechaza. Exporte la hoja como CSV.',
  'workbook-too-large.files':
    'El libro de cálculo se compone de demasiados archivos. Exporte la hoja como CSV.',
  'workbook-too-large.columns':
    'La hoja contiene datos más allá de la columna {most, number}. Elimínelos o exporte la hoja como CSV.',
  'unknown-sheet': 'El libro de cálculo no tiene ninguna hoja con este nombre. Sus hojas: {sheets}.',
  'unknown-sheet.no-workbook': 'Se indica una hoja, pero el archivo no es un libro de cálculo.',
  'unknown-sheet.none': 'El libro de cálculo no tiene ninguna hoja con celdas.',
  'formula-without-value':
    'La fórmula de la celda {cell} no tiene ningún valor almacenado. Abra el libro de cálculo en un programa de hojas de cálculo y guárdelo de nuevo.',
  'invalid-json': `Esto no es JSON.{problem, select, \
PropertyNameExpected { Falta aquí una clave entre comillas.} \
ValueExpected { Falta aquí un valor.} \
ColonExpected { Faltan aquí dos puntos.} \
CommaExpected { Falta aquí una coma.} \
CloseBraceExpected { Falta aquí una llave de cierre.} \
CloseBracketExpected { Falta aquí un corchete de cierre.} \
EndOfFileExpected { El documento debería terminar aquí.} \
InvalidCommentToken { No se admiten comentarios.} \
UnexpectedEndOfString { Faltan las comillas de cierre.} \
UnexpectedEndOfNumber { El número está incompleto.} \
InvalidNumberFormat { El número no está bien formado.} \
InvalidUnicode { La secuencia de escape Unicode no está bien formada.} \
InvalidEscapeCharacter { Este carácter no puede escribirse como secuencia de escape.} \
InvalidCharacter { Este carácter no se admite en un texto.} \
InvalidSymbol { Esta palabra no se admite aquí.} \
other {}}`,
  'invalid-yaml': `Esto no es YAML.{problem, select, \
BAD_INDENT { La sangría es incorrecta.} \
TAB_AS_INDENT { No pueden utilizarse tabuladores para la sangría.} \
MISSING_CHAR { Falta aquí un carácter, por ejemplo dos puntos o un corchete de cierre.} \
UNEXPECTED_TOKEN { Este elemento no se espera aquí.} \
BAD_DQ_ESCAPE { La secuencia de escape del texto entre comillas no está bien formada.} \
BAD_SCALAR_START { Un texto sin comillas no puede empezar así.} \
BLOCK_AS_IMPLICIT_KEY { No se admite aquí una lista ni un objeto.} \
MULTILINE_IMPLICIT_KEY { Una clave no puede ocupar varias líneas.} \
NON_STRING_KEY { Una clave debe ser un texto.} \
MULTIPLE_DOCS { El archivo solo puede contener un documento.} \
TAG_RESOLVE_FAILED { No se admiten etiquetas.} \
DUPLICATE_KEY { El objeto tiene esta clave dos veces.} \
other {}}`,
  'invalid-yaml.unclosed': 'Esto no es YAML. No se cierra el corchete o la llave que empieza aquí.',
  'invalid-yaml.number': 'Este número es infinito, es demasiado grande o no es un número.',
  'invalid-yaml.anchors': 'No se admiten anclas ni alias en YAML.',
  'duplicate-key': 'Este objeto tiene la clave dos veces.',
  'duplicate-key.looks-the-same':
    'Otra clave de este objeto es la misma. Ambas difieren solo en mayúsculas y minúsculas, espacios o caracteres que no se ven.',
  'forbidden-key': 'No se admite la clave "__proto__".',
  'forbidden-key.column': 'Una columna no puede tener este nombre.',
  'too-deep':
    'Los objetos y las matrices pueden anidarse como máximo en {most, plural, one {# nivel} other {# niveles}}.',
  'yaml-too-long':
    'Un documento YAML puede tener como máximo {most, plural, one {# carácter} other {# caracteres}}. Para documentos más largos, utilice JSON.',
  'text-too-long':
    'Un texto o una clave puede tener como máximo {most, plural, one {# carácter} other {# caracteres}}.',
  'text-too-long.column-name':
    'El nombre de una columna puede tener como máximo {most, plural, one {# carácter} other {# caracteres}}.',
  'text-too-long.value':
    'Un valor puede tener como máximo {most, plural, one {# carácter} other {# caracteres}}.',
  'text-too-long.id': 'Un id puede tener como máximo {most, plural, one {# carácter} other {# caracteres}}.',
  'too-many-objects':
    'El documento tiene {count, plural, one {# objeto o matriz} other {# objetos y matrices}}; el máximo es {most, number}.',
  'too-many-keys':
    'Un objeto del documento tiene {count, plural, one {# clave} other {# claves}}; el máximo es {most, number}.',
  'unreadable-file': 'No se puede leer el archivo {path} ({reason}).',
  'unreadable-file.not-found': 'No se encontró el archivo: {path}',

  // Bodies of requests
  'decompressed-too-large':
    'Un cuerpo descomprimido puede tener como máximo {most, plural, one {# byte} other {# bytes}}.',
  'decompressed-too-large.out-of-proportion':
    'Un cuerpo descomprimido puede tener como máximo {times, number} veces los bytes enviados, más 1 MiB.',
  'broken-coding': 'El cuerpo no está comprimido con {coding} o está incompleto.',
  'broken-form':
    'El cuerpo no es multipart/form-data con el delimitador que indica su encabezado, o está incompleto.',
  'too-many-parts': 'Un formulario puede tener como máximo {most, plural, one {# parte} other {# partes}}.',
  'missing-part': 'El formulario necesita una parte "{name}".',
  // The name of an unknown part is not repeated: it may be anything, a person's too.
  'unknown-part': `Parte desconocida (admitidas: {allowed}).${meant}`,
  'unknown-part.twice': 'El formulario tiene la parte "{name}" dos veces.',

  // Quota files of tools for sortition
  'quota-file.column-missing': 'No hay tal columna (nombres que se leen: {names}).',
  'quota-file.column-twice': 'Hay más de una columna con este nombre.',
  'quota-file.blank': 'Esta celda no debe estar en blanco.',
  'quota-file.number': 'Se esperaba un número entero de puestos o una celda en blanco.',
  'quota-file.bounds': 'El máximo es inferior al mínimo.',
  'quota-file.repeated': 'El mismo valor de esta característica ya figura en la fila {first}.',
  'quota-file.empty': 'No hay ninguna fila debajo del encabezado.',

  // What a schema says of keys
  'missing-key': 'Esta clave es obligatoria.',
  'missing-key.result': 'No se trata de un documento de resultado: falta la clave "outcome".',
  'missing-key.record': 'No se trata de un acta: falta la clave "format".',
  'missing-key.slate':
    'No se trata de una lista recomendada. Se esperaban ids, uno por línea, una tabla con una columna "id", una lista de ids o un documento de resultado.',
  'unknown-key': `Clave desconocida "{key}".${meant}`,
  'unknown-key.allowed': 'Clave desconocida "{key}" (admitidas: {allowed}).',
  'unknown-key.about': 'Solo una ejecución del tipo "explain" puede tener "about".',

  // Of types
  'wrong-type': 'Este valor es de un tipo incorrecto.',
  'wrong-type.expected': 'Se esperaba {types}.',
  'wrong-type.unquoted': 'Se esperaba una cadena de texto. Ponga el número entre comillas.',
  'wrong-type.too-large': 'Un número de esta magnitud no es exacto. Escríbalo como texto.',
  'wrong-type.pool':
    'Un conjunto de candidaturas es una matriz de candidaturas o un objeto con la clave "candidates".',
  'wrong-type.pool-object': 'Se esperaba un objeto con la clave "candidates".',
  'wrong-type.rules': 'Se esperaba un conjunto de reglas o el id de un conjunto de reglas incorporado.',

  // And of values
  'wrong-value': 'Este valor no se admite aquí.',
  'wrong-value.choice': `Se esperaba {values}.${meant}`,
  'wrong-value.at-least': 'Se esperaba {bound, number} o más.',
  'wrong-value.more-than': 'Se esperaba más de {bound, number}.',
  'wrong-value.at-most': 'Se esperaba {bound, number} o menos.',
  'wrong-value.less-than': 'Se esperaba menos de {bound, number}.',
  'wrong-value.fewest-characters':
    'Se {count, plural, one {esperaba al menos # carácter} other {esperaban al menos # caracteres}}.',
  'wrong-value.most-characters':
    'Se {count, plural, one {esperaba como máximo # carácter} other {esperaban como máximo # caracteres}}.',
  'wrong-value.fewest-entries':
    'Se {count, plural, one {esperaba al menos # elemento} other {esperaban al menos # elementos}}.',
  'wrong-value.most-entries':
    'Se {count, plural, one {esperaba como máximo # elemento} other {esperaban como máximo # elementos}}.',
  'wrong-value.form': 'Este texto no tiene la forma esperada.',
  'wrong-value.time': 'Se esperaban una fecha y una hora como 2026-01-31T12:00:00Z.',
  'wrong-value.key': 'Esta clave no se admite aquí. {reason}',
  'wrong-value.blank': 'Este texto no puede estar en blanco.',
  'wrong-value.unreadable':
    'Este texto está en blanco o contiene un carácter de control, un punto de código defectuoso o el carácter U+FFFD.',
  'wrong-value.broken-unicode': 'Este texto no es Unicode bien formado.',
  'wrong-value.name':
    'Se esperaban de 1 a 100 letras minúsculas, dígitos, puntos, guiones y guiones bajos, con una letra o un dígito al principio.',
  'wrong-value.repeated': 'La lista tiene este elemento dos veces.',
  'wrong-value.time-limit':
    'El límite de tiempo puede ser como máximo de {most, plural, one {# segundo} other {# segundos}}.',
};
