import { createHash } from 'node:crypto';
import { parseJson } from '../input/documents/json.ts';
import type { Issue } from '../input/issues/issue.ts';
import {
  createIssueList,
  invalid,
  valid,
  type Invalid,
  type IssueList,
  type Outcome,
} from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { PoolInput, ReadContext, RulesInput } from '../model/pool-cache.ts';
import { readPool, readRulesDocument } from '../model/read-inputs.ts';
import { undeclared } from '../pool/attribute-definition.ts';
import { noHints, type PoolReading } from '../pool/pool-reading.ts';
import { poolHash, poolHashFormat } from '../pool/pool-hash.ts';
import { isReserved, type Pool } from '../pool/pool.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { readingHints } from '../rules/read-rule-set.ts';
import { mostDecimals } from '../pool/decimal.ts';

/** A pool that some rule set can be laid over. */
export type CheckedPool = {
  /** SHA-256 of the normalised candidates, as `inputs.pool` of results. */
  readonly hash: string;
  /** Number of its definition, as `inputs.format`. */
  readonly hashFormat: number;
  readonly candidates: number;
  /** SHA-256 of the bytes as they were sent; blank where the pool is no file. */
  readonly sha256: string;
};

/** A pool that is to be stored, and the rule set that says how to read it; null: none does. */
export type PoolToCheck = { readonly pool: PoolInput; readonly rules: RulesInput | null };

/**
 * Checks a pool, so that an unusable one is not stored: under the rule set where one is named, else by itself. Pointers
 * of issues start at the document. The hash is that without a rule set, unless the pool can only be read under one.
 */
export const checkStoredPool = (
  { pool: input, rules }: PoolToCheck,
  readContext: ReadContext,
): Outcome<CheckedPool> => {
  const issues = createIssueList();
  const document = rules === null ? null : readRulesDocument(rules, issues, readContext.limits);
  const parsed = asValue(input, readContext.limits, issues);
  if (parsed === null || issues.total() > 0) return invalid(issues);
  const alone = readWith(parsed, { ...readContext, ...hintsAlone(parsed) });
  const read =
    document === null ? alone : readWith(parsed, { ...readContext, ...readingHints(document.value) });
  if (read.status === 'invalid') return refused(parsed, read);
  const { value: pool } = alone.status === 'valid' ? alone : read;
  return valid({
    hash: poolHash(pool),
    hashFormat: poolHashFormat,
    candidates: pool.ids.length,
    sha256: 'bytes' in input ? createHash('sha256').update(input.bytes).digest('hex') : '',
  });
};

const readWith = (parsed: PoolInput, reading: PoolReading): Outcome<Pool> => {
  const issues = createIssueList();
  const pool = readPool(parsed, reading, issues);
  return pool === null || issues.total() > 0 ? invalid(issues) : valid(pool);
};

/**
 * Without a rule set, which decides on decimals and on columns with several values, every number of decimals is valid,
 * and a JSON list is a list.
 */
const hintsAlone = (parsed: PoolInput) => {
  const multivalued = parsed.as === 'value' ? listColumns(parsed.value) : [];
  const attributes = multivalued.map((name) => ({ ...undeclared(name), type: 'list' as const }));
  return { ...noHints, attributes, decimals: mostDecimals };
};

const refused = (parsed: PoolInput, invalidPool: Invalid): Invalid =>
  parsed.as !== 'value' || Array.isArray(parsed.value)
    ? invalidPool
    : { ...invalidPool, issues: invalidPool.issues.map(inDocument) };

/** Pointers start at the array of candidates; the document is an object around it. */
const inDocument = (issue: Issue): Issue =>
  issue.pointer === undefined || issue.pointer === '' || issue.code === 'unknown-key'
    ? issue
    : { ...issue, pointer: `/candidates${issue.pointer}` };

/** JSON, parsed; null where it cannot be. */
const asValue = (input: PoolInput, limits: Limits, issues: IssueList): PoolInput | null => {
  if (input.as !== 'json') return input;
  const parsed = parseJson(input.bytes, 'pool', limits);
  if (!('issues' in parsed)) return { as: 'value', value: parsed.value };
  issues.addAll(parsed.issues);
  return null;
};

/** Columns in which some candidate has a list of several values. */
const listColumns = (value: unknown): readonly string[] => {
  const { candidates = value } = (value ?? {}) as { readonly candidates?: unknown };
  if (!Array.isArray(candidates)) return [];
  const columns = new Set<string>();
  for (const candidate of candidates as readonly unknown[]) {
    for (const [key, cell] of Object.entries(candidate ?? {})) {
      const column = canonicalColumn(key);
      if (Array.isArray(cell) && cell.length > 1 && !isReserved(column)) columns.add(column);
    }
  }
  return [...columns];
};
