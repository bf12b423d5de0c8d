import { z } from 'zod';
import { toIssues, unknownKey } from '../documents/check-schema.ts';
import { isUnreadable, unreadableText } from '../documents/normalise-text.ts';
import { toPointer, type Issue } from '../issues/issue.ts';
import type { IssueList } from '../issues/outcome.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { remembered } from '../remembered.ts';
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
  const columnOf = remembered(canonicalColumn);
  for (const [index, candidate] of candidates.entries()) {
    if (hasMoreKeys(candidate, limits.columns)) return stop(tooManyColumns(limits), index);
    const { named, keyOf, wrong } = nameColumns(candidate, columnOf);
    for (const { key, ...issue } of wrong) {
      issues.add({ ...issue, document: 'pool', pointer: toPointer([index, key]) });
    }
    const parsed = candidateSchema.safeParse(named);
    if (!parsed.success) {
      const respelled = parsed.error.issues.map((issue) => {
        const [column, ...rest] = issue.path;
        return { ...issue, path: [...(column === undefined ? [] : [keyOf(String(column))]), ...rest] };
      });
      issues.addAll(toIssues(new z.core.$ZodError(respelled), 'pool', [index]));
      builder.lose();
      continue;
    }
    const columns = Object.keys(parsed.data);
    builder.begin(index, columns);
    for (const column of columns) builder.set(column, parsed.data[column], keyOf(column));
    if (builder.columns() > limits.columns) return stop(tooManyColumns(limits), index);
    if (builder.columns() * candidates.length > limits.cells) return stop(tooManyCells(limits), index);
  }
  return builder.finish();
};

/** A candidate with the columns that its keys mean, how each key is spelled, and the keys that are none. */
type NamedColumns = {
  readonly named: unknown;
  readonly keyOf: (column: string) => string;
  readonly wrong: readonly (Pick<Issue, 'code' | 'detail'> & { readonly key: string })[];
};

const nameColumns = (candidate: unknown, columnOf: (key: string) => string): NamedColumns => {
  const asTheyStand = { named: candidate, keyOf: (column: string) => column, wrong: [] };
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) return asTheyStand;
  const keys = Object.keys(candidate);
  // Nearly every candidate of nearly every pool.
  if (keys.every((key) => key !== '' && columnOf(key) === key && !isUnreadable(key))) return asTheyStand;
  const spellings = new Map<string, string>();
  const wrong: { key: string; code: Issue['code']; detail: string }[] = [];
  const cells: [string, unknown][] = [];
  for (const [key, cell] of Object.entries(candidate)) {
    const column = columnOf(key);
    if (column === '') wrong.push({ key, code: 'blank-column-name', detail: 'This key is blank.' });
    else if (isUnreadable(key)) wrong.push({ key, ...unreadableText(key) });
    else if (column === '__proto__') {
      wrong.push({ key, code: 'forbidden-key', detail: 'A key cannot have this name.' });
    } else if (spellings.has(column)) {
      const detail = `The same column as the key ${JSON.stringify(spellings.get(column))}.`;
      wrong.push({ key, code: 'duplicate-column', detail });
    } else {
      spellings.set(column, key);
      cells.push([column, cell]);
    }
  }
  const keyOf = (column: string): string => spellings.get(column) ?? column;
  return { named: Object.fromEntries(cells), keyOf, wrong };
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
