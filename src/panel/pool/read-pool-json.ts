import { toIssues } from '../documents/check-schema.ts';
import { hasControlCharacter } from '../documents/text.ts';
import { toPointer } from '../issues/issue.ts';
import type { IssueList } from '../issues/outcome.ts';
import { candidateSchema } from './candidate-schema.ts';
import { createPoolBuilder, type PoolReading } from './pool-builder.ts';
import type { Pool } from './pool.ts';

/**
 * Reads a pool from parsed JSON: an array of candidates, or an object whose only key `candidates` holds
 * one. Pointers in issues start at the array.
 * @returns null when there is no array at all.
 */
export const readPoolJson = (value: unknown, reading: PoolReading, issues: IssueList): Pool | null => {
  const candidates = candidatesOf(value, issues);
  if (candidates === null) return null;
  const builder = createPoolBuilder('json', reading, issues);
  candidates.forEach((candidate, index) => {
    const parsed = candidateSchema.safeParse(candidate);
    if (!parsed.success) {
      issues.addAll(toIssues(parsed.error, 'pool', [index]));
      builder.lose();
      return;
    }
    builder.begin(index);
    for (const column of Object.keys(parsed.data)) {
      if (column.trim() !== column || column === '' || hasControlCharacter(column)) {
        issues.add({
          code: 'blank-column-name',
          document: 'pool',
          pointer: toPointer([index, column]),
          detail: 'A key is blank, begins or ends with a space, or has a control character.',
        });
      } else builder.set(column, parsed.data[column]);
    }
  });
  return builder.finish();
};

const candidatesOf = (value: unknown, issues: IssueList): readonly unknown[] | null => {
  if (Array.isArray(value)) return value as unknown[];
  const isObject = typeof value === 'object' && value !== null;
  const candidates = isObject ? (value as Record<string, unknown>)['candidates'] : undefined;
  if (!isObject || !Array.isArray(candidates)) {
    issues.add({
      code: 'wrong-type',
      document: 'pool',
      pointer: '',
      detail: 'A pool is an array of candidates, or an object with the key "candidates".',
    });
    return null;
  }
  for (const key of Object.keys(value).filter((key) => key !== 'candidates')) {
    issues.add({
      code: 'unknown-key',
      document: 'pool',
      pointer: toPointer([key]),
      detail: 'This key is not known here.',
    });
  }
  return candidates as unknown[];
};
