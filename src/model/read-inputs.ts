import { parseJson } from '../input/documents/json.ts';
import { parseYaml } from '../input/documents/yaml.ts';
import type { IssueCode } from '../input/issues/issue.ts';
import {
  createIssueList,
  invalid,
  valid,
  type IssueList,
  type Issues,
  type Outcome,
} from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { PoolReading, ReadingHints } from '../pool/pool-reading.ts';
import type { Pool } from '../pool/pool.ts';
import { readCandidates, readScannedCandidates } from '../pool/read-candidates.ts';
import { readPoolCsv } from '../pool/read-pool-csv.ts';
import { readPoolJson } from '../pool/read-pool-json.ts';
import type { ScannedCandidates } from '../pool/scan-candidates.ts';
import { readingHints, readRuleSet } from '../rules/read-rule-set.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { readShippedRuleSet, unknownRuleSet } from '../rules/shipped.ts';
import { withRulePlaces } from './rule-places.ts';
import { formulate } from './formulate.ts';
import type { Formulation } from './formulation.ts';
import { createPoolAttributes } from './pool-attributes.ts';
import {
  hintsKey,
  keyOfContent,
  poolKey,
  type CachedPool,
  type PoolContent,
  type PoolInput,
  type ReadContext,
  type RulesInput,
  type ScannedPool,
} from './pool-cache.ts';

/**
 * Reads and checks a pool. Hints of the rule set name the columns with several values; where it could not be read, only
 * what is wrong under any rule set is reported.
 */
export const readPool = (input: PoolInput, reading: PoolReading, issues: IssueList): Pool | null => {
  if (reading.unknown !== true) return readPoolUnder(input, reading, issues);
  const found = createIssueList();
  const pool = readPoolUnder(input, reading, found);
  issues.addAll(found.reported().filter(({ code }) => !ofColumns.includes(code)));
  return pool;
};

/**
 * Reads a pool out of a larger JSON document; null where it must be parsed and read with all checks.
 * @param begin - where its text begins. @param content - of that text.
 */
export const readScanned = (
  scanned: ScannedCandidates,
  begin: number,
  content: PoolContent,
  reading: PoolReading,
): ScannedPool | null => {
  const finish = readScannedCandidates(scanned, reading);
  if (finish === null) return null;
  let made: ReturnType<ScannedPool['read']> | null = null;
  const read = () => {
    if (made === null) {
      const issues = createIssueList();
      made = { pool: finish(issues), issues: issues.reported() };
    }
    return made;
  };
  const bytes = scanned.bytes.subarray(begin, scanned.end);
  return { as: 'scanned', read, hints: hintsKey(reading), bytes, content };
};

/** What a rule set may decide otherwise: which column is what, and what its values are. */
const ofColumns: readonly IssueCode[] = [
  'missing-id-column',
  'missing-key',
  'duplicate-column',
  'blank-id',
  'duplicate-id',
  'several-values',
  'unknown-value',
  'unknown-country',
  'affiliation-none',
  'not-a-decimal',
  'not-a-day',
  'too-many-decimals',
  'score-too-large',
  'score-above-max',
];

const readPoolUnder = (input: PoolInput, reading: PoolReading, issues: IssueList): Pool | null => {
  if (input.as === 'known') return input.known.pool;
  if (input.as === 'scanned') {
    if (input.hints !== hintsKey(reading)) {
      return readPoolUnder({ as: 'json', bytes: input.bytes }, reading, issues);
    }
    const { pool, issues: found } = input.read();
    issues.addAll(found);
    return pool;
  }
  if (input.as === 'csv') return readPoolCsv(input.bytes, reading, issues);
  if (input.as === 'value') return readPoolJson(input.value, reading, issues);
  const finish = readCandidates(input.bytes, reading);
  if (finish !== null) return finish(issues);
  const parsed = parseJson(input.bytes, 'pool', reading.limits);
  if ('issues' in parsed) {
    issues.addAll(parsed.issues);
    return null;
  }
  return readPoolJson(parsed.value, reading, issues);
};

/** The document of a rule set, parsed and not yet checked; null when there is none. */
export const readRulesDocument = (
  input: RulesInput,
  issues: IssueList,
  limits: Limits,
): { readonly value: unknown } | null => {
  if (input.as === 'value') return { value: input.value };
  if (input.as === 'id') {
    const shipped = readShippedRuleSet(input.id);
    if (shipped !== null) return { value: shipped };
    issues.add(unknownRuleSet(input.id));
    return null;
  }
  const parsed =
    input.as === 'json' ? parseJson(input.bytes, 'rules', limits) : parseYaml(input.bytes, 'rules', limits);
  if ('issues' in parsed) {
    issues.addAll(parsed.issues);
    return null;
  }
  return parsed;
};

/** What reading the pool needs of a rule set that was sent, or of none. @param document - null: it cannot be read. */
export const hintsOf = (
  input: RulesInput | null,
  document: { readonly value: unknown } | null,
): ReadingHints => ({
  ...readingHints(document?.value),
  ...(input !== null && document === null ? { unknown: true } : {}),
});

/** What a problem is made from, as it arrives; null where a part is missing or could not be made out. */
export type Inputs = {
  readonly pool: PoolInput | null;
  readonly rules: RulesInput | null;
  /** Issues found so far. */
  readonly issues: Issues;
};

/**
 * From what people bring to the formulation, a pure function of the bytes. Everything wrong with either
 * of the two is reported at once, after what was found already.
 * @param found - issues about the request; with any of them the outcome is invalid.
 */
export const readInputs = (
  { pool: poolInput, rules: rulesInput, issues: found }: Inputs,
  readContext: ReadContext,
): Outcome<Formulation> => {
  const { limits } = readContext;
  const [foundIssues, poolIssues, rulesIssues, crossIssues] = [
    createIssueList(),
    createIssueList(),
    createIssueList(),
    createIssueList(),
  ];
  foundIssues.addAll(found);
  const document = rulesInput === null ? null : readRulesDocument(rulesInput, rulesIssues, limits);
  const ruleSet: RuleSet | null = document === null ? null : readRuleSet(document.value, rulesIssues, limits);
  const reading = { ...readContext, ...hintsOf(rulesInput, document) };
  const key = keyOf(poolInput, reading, readContext);
  const known = poolInput?.as === 'known' ? poolInput.known : findKnown(key, readContext);
  const pool = known?.pool ?? (poolInput === null ? null : readPool(poolInput, reading, poolIssues));
  const parts = known?.parts ?? createPoolAttributes();
  const formulation =
    pool === null || ruleSet === null ? null : formulate(pool, ruleSet, readContext, crossIssues, parts);
  // What is wrong with the rules may be why the pool does not fit them.
  const placed = withRulePlaces(join(rulesIssues, crossIssues).reported(), rulesInput, document?.value);
  const all = join(foundIssues, listOf(placed), poolIssues);
  if (formulation === null || all.total() > 0) return invalid(all);
  if (key !== null && known === null) {
    const content = poolInput?.as === 'scanned' ? poolInput.content : undefined;
    readContext.pools?.offer(key, { pool: formulation.pool, parts }, content);
  }
  return valid(formulation);
};

const findKnown = (key: string | null, { pools }: ReadContext): CachedPool | null =>
  key === null || pools === undefined ? null : pools.find(key);

/** The cache key of a pool; null if pools are not cached, or this one cannot be. */
const keyOf = (input: PoolInput | null, reading: PoolReading, { pools }: ReadContext): string | null => {
  if (pools === undefined || input === null || input.as === 'known') return null;
  if (input.as === 'scanned') return keyOfContent('json', input.content.hash, reading);
  if (input.as !== 'value') return poolKey(input.as, input.bytes, reading);
  return typeof input.text === 'string' ? poolKey('json', input.text, reading) : null;
};

const listOf = (issues: Issues): IssueList => {
  const list = createIssueList();
  list.addAll(issues);
  return list;
};

const join = (...lists: readonly IssueList[]): IssueList => {
  const all = createIssueList();
  for (const list of lists) all.addAll(list.reported());
  return all;
};
