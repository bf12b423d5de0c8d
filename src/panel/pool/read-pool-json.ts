import { toIssues, unknownKey } from '../documents/check-schema.ts';
import { hasControlCharacter } from '../documents/text.ts';
import { toPointer, type Issue } from '../issues/issue.ts';
import type { IssueList } from '../issues/outcome.ts';
import { candidateSchema } from './candidate-schema.ts';
import {
  createPoolBuilder,
  tooManyCandidates,
  tooManyCells,
  tooManyColumns,
  type PoolReading,
} from './pool-builder.ts';
import type { Pool } from './pool.ts';

/**
 * Reads a pool from parsed JSON: an array of candidates, or an object whose only key `candidates` holds
 * one. Pointers in issues start at the array.
 * @returns null when there is no array at all, or more in it than is looked at.
 */
export const readPoolJson = (value: unknown, reading: PoolReading, issues: IssueList): Pool | null => {
  const { limits } = reading;
  const candidates = candidatesOf(value, issues);
  if (candidates === null) return null;
  if (candidates.length > limits.candidates) {
    issues.add({ ...tooManyCandidates(limits), pointer: '' });
    return null;
  }
  const builder = createPoolBuilder('json', reading, issues);
  const stop = (issue: Issue, index: number): null => {
    issues.add({ ...issue, pointer: toPointer([index]) });
    return null;
  };
  for (const [index, candidate] of candidates.entries()) {
    if (hasMoreKeys(candidate, limits.columns)) return stop(tooManyColumns(limits), index);
    const parsed = candidateSchema.safeParse(candidate);
    if (!parsed.success) {
      issues.addAll(toIssues(parsed.error, 'pool', [index]));
      builder.lose();
      continue;
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
    if (builder.columns() > limits.columns) return stop(tooManyColumns(limits), index);
    if (builder.columns() * candidates.length > limits.cells) return stop(tooManyCells(limits), index);
  }
  return builder.finish();
};

const hasMoreKeys = (value: unknown, most: number): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > most;

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
      detail: unknownKey(key, ['candidates']),
    });
  }
  return candidates as unknown[];
};
