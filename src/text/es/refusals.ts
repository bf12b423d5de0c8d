import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** Why the checker refuses a certificate, by its code. The place in the certificate stands before the sentence. */
export const refusals: Translation<typeof english> = {
  'no-certificate': 'Esto no es un certificado: sus claves no son las de un certificado.',
  'other-form': 'Lo que figura en ese lugar no tiene la forma prevista en un certificado de Slate.',
  changed: 'El documento se modificó después de elaborarse.',
  unreadable: 'No puede leerse el conjunto de candidaturas, el conjunto de reglas o la tabla de países.',
  'other-pool': 'El certificado corresponde a otro conjunto de candidaturas.',
  'other-rules': 'El certificado corresponde a otro conjunto de reglas.',
  'other-reference':
    'El certificado indica una edición diferente de la tabla de países; la presente es {edition}.',
  'no-such-assignment': 'El conjunto de reglas no tiene esa asignación.',
  'blank-score': 'Una candidatura admisible tiene la puntuación en blanco.',
  'many-decimals': 'Una puntuación tiene más decimales de los que permite el conjunto de reglas.',
  'no-decimal': 'Una puntuación no es un número decimal simple.',
  'no-text': 'El contenido de una celda del conjunto de candidaturas no es texto.',
  'open-quotes': 'En la fila {row, number} de una tabla hay un campo con comillas incorrectas.',
  'ragged-row': 'La fila {row, number} de una tabla es más larga o más corta que su encabezado.',
  'several-values': 'Una celda de una columna de un solo valor contiene varios.',
  'same-column': 'Dos columnas del conjunto de candidaturas corresponden a la misma.',
  'no-id': 'Una candidatura no tiene id.',
  'same-id': 'Dos candidaturas tienen el mismo id.',
  'same-rule': 'Dos reglas tienen el mismo id.',
  'no-size': 'La primera fila no es el tamaño de la lista.',
  'row-repeated': 'Una fila se menciona dos veces.',
  'no-such-row': 'El conjunto de reglas no tiene esa fila.',
  'soft-row': 'La fila se deriva de otra que solo expresa un deseo.',
  'no-lower-side': 'Se utiliza el límite inferior de una fila derivada, que no lo tiene.',
  'no-child': 'La rama tiene un nodo hijo que no figura después de ella.',
  'two-parents': 'El nodo es hijo de dos ramas.',
  'no-parent': 'Un nodo no es hijo de ninguna rama.',
  'already-decided': 'La rama decide acerca de una candidatura sobre la que ya se había decidido.',
  'not-eligible': 'En ese lugar se menciona a quien no tiene una candidatura admisible.',
  'out-of-order': 'En ese lugar se menciona una candidatura dos veces o fuera de orden.',
  'bound-not-kept':
    'La regla {rule} admite de {min, number} a {max, number}; en la lista cuentan a sus efectos {count, number}.',
  'size-not-kept':
    'La lista tiene {count, plural, one {# miembro} other {# miembros}}; tamaño exigido: {min, number}.',
  'other-objective': 'La lista obtiene {found}, y no {claimed} (en unidades del objetivo).',
  'other-bound': 'La cota es {found}, y el objetivo, {claimed}.',
  'not-divided': 'La unidad no divide todas las puntuaciones y penalizaciones.',
  'not-infeasible': 'No se muestra que en ese lugar no exista ninguna lista.',
  'no-bound': 'En ese lugar se muestra una cota, en un certificado de que no existe ninguna lista.',
  'exceeds-bound': 'No se muestra que en ese lugar se respete la cota.',
  'lot-open':
    'Nada muestra por qué no tiene puesto la candidatura que ocupa el lugar {lot, number} de {lots, number} en el sorteo.',
};
