import { createHash } from 'node:crypto';
import { parseJson } from '../input/documents/json.ts';
import type { Issue } from '../input/issues/issue.ts';
import { createIssueList, invalid, valid, type IssueList, type Outcome } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { PoolInput, ReadContext } from '../model/pool-cache.ts';
import { readPool } from '../model/read-inputs.ts';
import { undeclared } from '../pool/attribute-definition.ts';
import { noHints } from '../pool/pool-builder.ts';
import { poolHash, poolHashFormat } from '../pool/pool-hash.ts';
import { isScoreColumn } from '../pool/pool.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { mostDecimals } from '../rules/rule-set-schema.ts';

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

/**
 * Checks a pool without a rule set, so that an unusable one is not stored. The rule set decides on decimals and
 * on columns with several values: here every number of decimals is valid, and a JSON list is a list. Pointers of issues start at the document.
 */
export const checkStoredPool = (input: PoolInput, readContext: ReadContext): Outcome<CheckedPool> => {
  const issues = createIssueList();
  const parsed = asValue(input, readContext.limits, issues);
  const multivalued = parsed?.as === 'value' ? listColumns(parsed.value) : [];
  const attributes = multivalued.map((name) => ({ ...undeclared(name), type: 'list' as const }));
  const reading = { ...readContext, ...noHints, attributes, decimals: mostDecimals };
  const pool = parsed === null ? null : readPool(parsed, reading, issues);
  if (pool !== null && issues.total() === 0) {
    return valid({
      hash: poolHash(pool),
      hashFormat: poolHashFormat,
      candidates: pool.ids.length,
      sha256: 'bytes' in input ? createHash('sha256').update(input.bytes).digest('hex') : '',
    });
  }
  const refused = invalid(issues);
  const isArray = parsed?.as !== 'value' || Array.isArray(parsed.value);
  return isArray ? refused : { ...refused, issues: refused.issues.map(inDocument) };
};

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

/** Columns that always have one value. */
const isReserved = (column: string): boolean => column === 'id' || column === 'name' || isScoreColumn(column);
