import type { types as english } from '../en/types.ts';
import type { Translation } from '../translation.ts';

/** The types of JSON values, by their names in schemas, as they stand in "Expected a string or an array.". */
export const types: Translation<typeof english> = {
  string: 'نص',
  number: 'عدد',
  int: 'عدد صحيح',
  boolean: 'قيمة منطقية',
  array: 'مصفوفة',
  object: 'كائن',
  record: 'كائن',
  null: 'null',
};
