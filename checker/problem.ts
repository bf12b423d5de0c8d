import { readAttributes, type Attributes } from './attributes.ts';
import { insist } from './insist.ts';
import { isScore, type Candidate, type Pool } from './read-pool.ts';
import type { Rule, RuleSet } from './rule-set.ts';
import type { Reading } from './text.ts';

/**
 * The selection problem that a pool and a rule set stand for:
 *
 *     maximise    Σ s_i x_i − Σ_r p_r z_r
 *     subject to  min_r ≤ Σ a_ri x_i (+ z_r) ≤ max_r      x_i ∈ {0, 1}
 *
 * Row 0 is the size. A soft row has a shortfall z_r in 0..min_r, at p_r for each seat.
 */
export type Problem = {
  /** Of the eligible candidates, ascending; candidate i is entry i. */
  readonly ids: readonly string[];
  /** Candidate by id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** s_i, objective units. */
  readonly scores: readonly bigint[];
  readonly rows: readonly Row[];
};

export type Row = {
  /** The rule's id; null for the size. */
  readonly rule: string | null;
  /** The value of an `each` rule; null for other rules. */
  readonly value: string | null;
  /** Who counts there, ascending. */
  readonly members: readonly number[];
  readonly min: bigint;
  readonly max: bigint;
  /** p_r, objective units; null where the row is hard. */
  readonly penalty: bigint | null;
};

export const readProblem = (pool: Pool, rules: RuleSet, countries: string, reading: Reading): Problem => {
  const attributes = readAttributes(pool, rules, countries, reading);
  const weights = weightsOf(pool, rules);
  const isEligible = eligibility(rules, attributes, [...weights.keys()]);
  const eligible = pool.candidates.filter(isEligible);
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));

  const size = BigInt(rules.size);
  const unit = 10n ** BigInt(rules.score?.decimals ?? 1);
  const scale = unit * [...weights.values()].reduce((sum, weight) => sum + weight, 0n);
  const everybody = eligible.map((_, index) => index);
  const sizeRow: Row = { rule: null, value: null, members: everybody, min: size, max: size, penalty: null };
  const isApplied = (rule: Rule): boolean =>
    rule.optional !== true || attributesOf(rule).every(attributes.isPresent);
  const rows = (rules.rules ?? []).filter(isApplied).flatMap((rule): Row[] => {
    const named = { rule: rule.id, ...boundsOf(rule, size, scale) };
    return Array.from(countedIn(rule, pool, attributes), ([value, counted]) => {
      const members = counted.flatMap((candidate) => indexOf.get(candidate) ?? []);
      return { ...named, value, members };
    });
  });
  const ids = eligible.map(({ id }) => id);
  return {
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    scores: eligible.map((candidate) => scoreOf(candidate, weights, unit)),
    rows: [sizeRow, ...rows],
  };
};

/** Weight by column: those named; else of `score` alone; else of every `score:NAME`, alike. */
const weightsOf = ({ columns }: Pool, { score }: RuleSet): ReadonlyMap<string, bigint> => {
  if (score?.weights !== undefined) {
    return new Map(Object.entries(score.weights).map(([name, weight]) => [`score:${name}`, BigInt(weight)]));
  }
  const named = columns.has('score') ? ['score'] : [...columns].filter(isScore);
  return new Map((named.length === 0 ? ['score'] : named).map((column) => [column, 1n]));
};

/** Σ over the criteria of weight × score × 10^decimals. */
const scoreOf = ({ values }: Candidate, weights: ReadonlyMap<string, bigint>, unit: bigint): bigint => {
  let sum = 0n;
  for (const [column, weight] of weights) {
    const points = values.get(column)?.[0];
    insist(points !== undefined, 'inputs', 'An eligible candidate has a blank score.');
    sum += weight * inUnits(points, unit);
  }
  return sum;
};

/** A plain decimal times the unit, which must be whole. */
const inUnits = (decimal: string, unit: bigint): bigint => {
  const [whole = '', fraction = ''] = decimal.split('.');
  const [numerator, denominator] = [BigInt(whole + fraction) * unit, 10n ** BigInt(fraction.length)];
  insist(numerator % denominator === 0n, 'inputs', 'Points have more decimals than the rule set allows.');
  return numerator / denominator;
};

/**
 * Eligible is who leaves nothing blank that the resolution reads, fails no clause, and has every weighted
 * score where a missing one is a reason. Clauses look at all nationalities and affiliations, whatever counts.
 */
const eligibility = (
  { eligibility: clauses = [], rules = [], score }: RuleSet,
  { given, meets }: Attributes,
  criteria: readonly string[],
): ((candidate: Candidate) => boolean) => {
  const ofResolution = ({ authority }: Pick<Rule, 'authority'>): boolean => authority === 'resolution';
  const read = new Set([
    ...clauses
      .filter(ofResolution)
      .flatMap((clause) => Object.keys({ ...clause.exclude, ...clause.require })),
    ...rules.filter(ofResolution).flatMap(attributesOf),
  ]);
  const excluding = clauses.flatMap(({ exclude }) => (exclude === undefined ? [] : [meets(exclude, 'all')]));
  const requiring = clauses.flatMap(({ require }) => (require === undefined ? [] : [meets(require, 'all')]));
  const needed = score?.missing === 'exclude' ? criteria : [];
  return (candidate) =>
    [...read].every((attribute) => given(candidate, attribute).length > 0) &&
    !excluding.some((holds) => holds(candidate)) &&
    requiring.every((holds) => holds(candidate)) &&
    needed.every((column) => candidate.values.has(column));
};

/** The attributes that a rule reads. */
const attributesOf = ({ each, where }: Rule): readonly string[] => [
  ...(each === undefined ? [] : [each]),
  ...Object.keys(where ?? {}),
];

/** Who of the pool counts in each row of a rule, by the row's value. */
const countedIn = (
  rule: Rule,
  { candidates }: Pool,
  { counted, meets }: Attributes,
): ReadonlyMap<string | null, readonly Candidate[]> => {
  if (rule.each === undefined) {
    const ids = new Set(rule.candidates ?? rule.include ?? rule.exclude);
    const counts =
      rule.where === undefined ? ({ id }: Candidate) => ids.has(id) : meets(rule.where, 'counted');
    return new Map([[null, candidates.filter(counts)]]);
  }
  const byValue = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const value of counted(candidate, rule.each)) {
      const known = byValue.get(value);
      if (known === undefined) byValue.set(value, [candidate]);
      else known.push(candidate);
    }
  }
  return byValue;
};

/** An absent bound is 0 or the size. An included id that is ineligible still counts in the minimum. */
const boundsOf = (rule: Rule, size: bigint, scale: bigint): Pick<Row, 'min' | 'max' | 'penalty'> => {
  if (rule.include !== undefined)
    return { min: BigInt(new Set(rule.include).size), max: size, penalty: null };
  if (rule.exclude !== undefined) return { min: 0n, max: 0n, penalty: null };
  if (rule.target !== undefined && rule.penalty !== undefined) {
    const target = BigInt(rule.target);
    return { min: target, max: size + target, penalty: inUnits(String(rule.penalty), scale) };
  }
  return { min: BigInt(rule.min ?? 0), max: rule.max === undefined ? size : BigInt(rule.max), penalty: null };
};
