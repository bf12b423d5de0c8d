import { z } from 'zod';
import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import { issue, toPointer, type Issue } from '../input/issues/issue.ts';
import { unknownKey } from '../input/documents/schema-issues.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import { memoize } from '../input/collections.ts';
import { createSuggest } from '../input/similarity.ts';
import { candidateSchema } from './candidate-schema.ts';
import { createColumnNaming } from './column-names.ts';
import { createPoolBuilder } from './pool-builder.ts';
import {
  columnNaming,
  tooManyCandidates,
  tooManyCells,
  tooManyColumns,
  type PoolReading,
} from './pool-reading.ts';
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
  const builder = createPoolBuilder('json', reading);
  const takerOf = memoize(builder.column);
  const stop = (reason: Issue, index: number): null => {
    issues.add({ ...reason, pointer: toPointer([index]) });
    return null;
  };
  const nameOf = createColumnNaming(columnNaming(reading));
  for (const [index, candidate] of candidates.entries()) {
    const given = isObject(candidate) ? Object.keys(candidate) : [];
    if (given.length > limits.columns) return stop(tooManyColumns(limits), index);
    const { keys, spellingOf, wrong } = nameOf(given);
    for (const { key, fault } of wrong) {
      issues.add(() => fault({ document: 'pool', pointer: toPointer([index, key]) }));
    }
    const named =
      keys === null || !isObject(candidate)
        ? candidate
        : Object.fromEntries(Array.from(keys, ([column, key]) => [column, candidate[key]]));
    const parsed = checkSchema(candidateSchema, named);
    if (!parsed.success) {
      const respelled = parsed.error.issues.map((found) => {
        const [column, ...rest] = found.path;
        return { ...found, path: [...(column === undefined ? [] : [spellingOf(String(column))]), ...rest] };
      });
      issues.addAll(toIssues(new z.core.$ZodError(respelled), 'pool', [index]));
      builder.lose();
      continue;
    }
    const columns = Object.keys(parsed.data);
    const place = builder.begin(index, { columns, spellingOf });
    for (const column of columns) takerOf(column).set(place, parsed.data[column] ?? null);
    if (builder.columns() > limits.columns) return stop(tooManyColumns(limits), index);
    if (builder.columns() * candidates.length > limits.cells) return stop(tooManyCells(limits), index);
  }
  return builder.finish(issues);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const candidatesOf = (value: unknown, issues: IssueList): readonly unknown[] | null => {
  if (Array.isArray(value)) return value as unknown[];
  const isObject = typeof value === 'object' && value !== null;
  const candidates = isObject ? (value as Record<string, unknown>)['candidates'] : undefined;
  if (!isObject || !Array.isArray(candidates)) {
    issues.add(issue('wrong-type.pool', { document: 'pool', pointer: '' }));
    return null;
  }
  const suggest = createSuggest();
  for (const key of Object.keys(value).filter((key) => key !== 'candidates')) {
    const place = { document: 'pool', pointer: toPointer([key]) } as const;
    issues.add(() => unknownKey(key, ['candidates'], place, suggest));
  }
  return candidates as unknown[];
};
