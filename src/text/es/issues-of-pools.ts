import type { issuesOfPools as english } from '../en/issues-of-pools.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with a pool. No sentence repeats a value of it. */
export const issuesOfPools: Translation<typeof english> = {
  // The table
  'csv-quotes': 'Un campo entre comillas está mal formado o le faltan las comillas de cierre.',
  'csv-quotes.rows':
    'En {count, number} filas, un campo entre comillas está mal formado o le faltan las comillas de cierre (primeras filas: {rows}).',
  'csv-row-length':
    'La fila tiene {count, plural, one {# campo} other {# campos}}; el encabezado tiene {expected, number}.{hasTypographicQuotes, select, yes { Las comillas tipográficas no delimitan un campo que contenga separadores: utilice " (U+0022) en su lugar.} other {}}',
  'csv-row-length.short':
    'La fila tiene {count, plural, one {# campo} other {# campos}}; el encabezado tiene {expected, number}. Faltan: {missing}.{hasTypographicQuotes, select, yes { Las comillas tipográficas no delimitan un campo que contenga separadores: utilice " (U+0022) en su lugar.} other {}}',
  'csv-no-header': 'El archivo no tiene fila de encabezado.',
  'blank-column-name': 'Esta columna no tiene nombre, pero la fila {row} tiene un valor en ella.',
  'blank-column-name.key': 'Esta clave está en blanco.',
  'duplicate-column':
    'Esta columna tiene el mismo nombre que la columna {first, number}. (Los caracteres que no se ven no se tienen en cuenta; en los nombres de las columnas conocidas tampoco las mayúsculas y minúsculas, los espacios, los guiones y los guiones bajos.)',
  'duplicate-column.key': 'Esta clave corresponde a la misma columna que la clave "{first}".',
  'duplicate-column.attribute':
    'El atributo "{attribute}" se lee de la columna "{first}", y esta columna también lleva ese nombre. Cambie el nombre de una de ellas o suprímala.',
  'missing-id-column':
    'Falta la columna "id". Si los ids figuran en otra columna, un conjunto de reglas puede indicarla: en "attributes", "id" con su "column".',
  'missing-id-column.declared': `El conjunto de reglas lee los ids de la columna "{column}", que falta.${meant}`,
  'missing-id-column.separator':
    'Falta la columna "id". Las columnas deben separarse con coma, punto y coma o tabulador.',
  'too-many-candidates':
    'Un conjunto de candidaturas puede tener como máximo {most, plural, one {# candidatura} other {# candidaturas}}.',
  'too-many-candidates.ids':
    'La lista tiene {count, plural, one {# id} other {# ids}}. Un conjunto de candidaturas puede tener como máximo {most, plural, one {# candidatura} other {# candidaturas}}.',
  'too-many-columns':
    'Un conjunto de candidaturas puede tener como máximo {most, plural, one {# columna} other {# columnas}}.',
  'too-many-cells':
    'Un conjunto de candidaturas puede tener como máximo {most, plural, one {# celda} other {# celdas}} (candidaturas por columnas).',

  // Its candidates
  'no-candidates': 'El conjunto de candidaturas está vacío.',
  'blank-id': 'El id está en blanco.',
  'duplicate-id': 'Un id corresponde a una sola candidatura: {ids}.',

  // Their values
  'control-character': 'El texto contiene un carácter de control o un punto de código defectuoso.',
  'replacement-character':
    'El texto contiene el carácter U+FFFD: se leyó con una codificación incorrecta. Exporte de nuevo el archivo como UTF-8.',
  'unknown-country':
    "No se trata de un país: se esperaba un código ISO 3166-1 (alfa-3 o alfa-2) o el nombre de un país en alemán, árabe, chino, español, francés, inglés, italiano, japonés, portugués o ruso. Un conjunto de reglas recodifica otros nombres, en \"attributes\": {attribute}: '{' type: country, values: '{' Duitsland: DEU '}' '}'.",
  'unknown-country.not-available':
    'Puede tratarse de un país (Namibia) o de "not available". Escriba NAM o deje la celda vacía.',
  'unknown-country.unsplit':
    'No se trata de un país. Separe los países con un punto y coma (;). Si el punto y coma separa las columnas, utilice | en su lugar.',
  'unknown-country.meant': 'No se trata de un país. ¿Quiso decir "{meant}"?',
  'unknown-country.recoded':
    '"{value}" no es un país: los textos de un atributo de países solo pueden representar países. Para otras palabras, declare el tipo "category".',
  'unknown-country.rules': '"{code}" no es el código de un Estado Miembro ni de un Estado observador.',
  'unknown-value': 'Se esperaba {values}.',
  'unknown-value.unsplit':
    "Se esperaba {values}, o varios de estos valores. Puede tratarse de una lista con otro separador: las listas se separan con punto y coma, o con | si el punto y coma separa las columnas; cualquier otro separador se declara en \"attributes\": {attribute}: '{' separator: ',' '}'.",
  'unknown-value.usual':
    "Se esperaba {values}. Un conjunto de reglas indica lo que representan otras palabras, en \"attributes\": {attribute}: '{' values: '{' \"su palabra\": {word} '}' '}'.",
  'several-values': 'Esta columna solo admite un valor.',
  'affiliation-none': 'La afiliación "{none}" no puede combinarse con otra.',
  'not-a-decimal': 'Se esperaba un número decimal simple, como 60.4 o -3.',
  'not-a-decimal.with-comma': 'Se esperaba un número decimal simple, como 60,4 o -3.',
  'not-a-decimal.comma':
    'Se esperaba un punto decimal, como en 60.4: la coma decimal solo se lee si las columnas se separan con otro carácter.',
  'not-a-day': 'Se esperaba una fecha con la forma YYYY-MM-DD, como 2026-06-01.',
  'too-many-decimals':
    'Aquí una puntuación puede tener como máximo {most, plural, one {# decimal} other {# decimales}}. Aumente score.decimals en el conjunto de reglas (hasta {limit, number} como máximo) o redondee las puntuaciones en la fuente.',
  'too-many-decimals.any':
    'Aquí una puntuación puede tener como máximo {most, plural, one {# decimal} other {# decimales}}, y {limit, number} con cualquier valor de score.decimals. Redondee las puntuaciones en la fuente.',
  'score-too-large': 'La puntuación es demasiado grande para calcularse con exactitud.',
  'score-above-max':
    'La puntuación es superior a la puntuación máxima, {max}, del conjunto de reglas (score.max).',
  'blank-score': 'Una candidatura admisible necesita aquí una puntuación.',
};
