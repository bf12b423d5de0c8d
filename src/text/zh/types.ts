import type { types as english } from '../en/types.ts';
import type { Translation } from '../translation.ts';

/** The types of JSON values, by their names in schemas, as they stand in "Expected a string or an array.". */
export const types: Translation<typeof english> = {
  string: '字符串',
  number: '数字',
  int: '整数',
  boolean: '布尔值',
  array: '数组',
  object: '对象',
  record: '对象',
  null: 'null',
};
