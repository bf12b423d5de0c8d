import type { types as english } from '../en/types.ts';
import type { Translation } from '../translation.ts';

/** The types of JSON values, by their names in schemas, as they stand in "Expected a string or an array.". */
export const types: Translation<typeof english> = {
  string: 'строка',
  number: 'число',
  int: 'целое число',
  boolean: 'логическое значение',
  array: 'массив',
  object: 'объект',
  record: 'объект',
  null: 'null',
};
