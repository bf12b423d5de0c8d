import type { keyFiles as english } from '../en/key-files.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a file of API keys: by the code, or by the code and what tells its sentences apart. */
export const keyFiles: Translation<typeof english> = {
  'unreadable-file': 'No se puede leer el archivo ({code}).',
  'unreadable-file.no-file': 'No se trata de un archivo.',
  'unreadable-file.too-large': 'El archivo supera {most, plural, one {# byte} other {# bytes}}.',
  'unreadable-file.would-be-too-large':
    'Con esta clave el archivo superaría {most, plural, one {# byte} other {# bytes}}. Suprima primero entradas antiguas.',
  'unreadable-file.locked':
    'Otro proceso está modificando el archivo. Si no hay ninguno, elimine {lock}, que dejó un comando interrumpido.',
  'not-utf-8': 'El texto no está en UTF-8.',
  'invalid-json': 'Esto no es JSON: véase la línea {line}, carácter {character}.',
  'duplicate-key': 'Este objeto tiene una clave dos veces.',
  'missing-key': 'Esta clave es obligatoria.',
  'unknown-key': 'Clave desconocida.',
  'unknown-key.named': 'Clave desconocida "{key}".',
  'wrong-type': 'Este valor es de un tipo incorrecto.',
  'wrong-type.object': 'Se esperaba un objeto.',
  'wrong-type.list': 'Se esperaba una lista.',
  'wrong-type.text': 'Se esperaba un texto.',
  'wrong-value': 'Este valor no se admite aquí.',
  'wrong-value.id': 'Un id tiene de 8 a 12 letras minúsculas y dígitos.',
  'wrong-value.id-taken': 'Otra clave tiene el mismo id.',
  'wrong-value.name':
    'Un nombre tiene de 1 a 100 caracteres, ningún carácter de control y ningún espacio al principio ni al final.',
  'wrong-value.choice': 'Se esperaba uno de los valores siguientes: {choices}.',
  'wrong-value.hash': 'Se esperaba sha256: y 64 dígitos hexadecimales.',
  'wrong-value.time': 'Se esperaban una fecha y una hora como 2026-01-31T12:00:00Z.',
};
