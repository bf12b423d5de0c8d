import type { types as english } from '../en/types.ts';
import type { Translation } from '../translation.ts';

/** The types of JSON values, by their names in schemas, as they stand in "Expected a string or an array.". */
export const types: Translation<typeof english> = {
  string: 'una cadena de texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'un valor booleano',
  array: 'una matriz',
  object: 'un objeto',
  record: 'un objeto',
  null: 'null',
};
