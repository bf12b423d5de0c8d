import type { DerivedRow, Multipliers } from './certificate.ts';
import { insist, type Place } from './insist.ts';
import type { Problem, Row } from './problem.ts';

/** What leaves add up: the rows of the certificate and those derived from them, by groups of candidates. */
export type Program = {
  /** s_i. */
  readonly scores: readonly bigint[];
  /** Group of each candidate: everybody in it counts alike in all the rows. */
  readonly groupOf: readonly number[];
  readonly groupCount: number;
  /** Those that the certificate names, then the derived ones. */
  readonly rows: readonly ProgramRow[];
};

type ProgramRow = {
  /** Groups that count there, each once, and as how much. */
  readonly counts: readonly (readonly [group: number, coefficient: bigint])[];
  /** Null: a derived row, which has no lower side. */
  readonly min: bigint | null;
  readonly max: bigint;
  /** p_r; null where the row is hard. */
  readonly penalty: bigint | null;
};

/** @throws a refusal at step `derived` where a row cannot be derived as the certificate says. */
export const toProgram = (
  named: readonly Row[],
  derived: readonly DerivedRow[],
  problem: Problem,
): Program => {
  const { ids, scores } = problem;
  const uppers = derived.map(({ upper }, index) => readUpper(upper, `/derived/${index}/upper`, problem));
  const groupOf = groupByRows([...named.map(({ members }) => members), ...uppers], ids.length);
  const groupsOf = (candidates: readonly number[]): readonly number[] => [
    ...new Set(candidates.map((candidate) => groupOf[candidate]!)),
  ];
  const rows = named.map(({ members, min, max, penalty }): ProgramRow => {
    const counts = groupsOf(members).map((group) => [group, 1n] as const);
    return { counts, min, max, penalty };
  });
  derived.forEach((row, index) => {
    rows.push(derive(row, groupsOf(uppers[index]!), rows, { step: 'derived', place: `/derived/${index}` }));
  });
  const groupCount = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  return { scores, groupOf, groupCount, rows };
};

const readUpper = (upper: readonly string[], list: string, { indexOf }: Problem): readonly number[] =>
  upper.map((id, place) => {
    const candidate = indexOf.get(id);
    const of = { step: 'derived', place: `${list}/${place}` } as const;
    insist(candidate !== undefined, 'not-eligible', of);
    const isNext = place === 0 || upper[place - 1]! < id;
    insist(isNext, 'out-of-order', of);
    return candidate;
  });

/** Candidates who are in the same lists are in one group. @returns the group of each candidate. */
const groupByRows = (lists: readonly (readonly number[])[], candidates: number): readonly number[] => {
  const listsOf = Array.from({ length: candidates }, (): number[] => []);
  lists.forEach((list, index) => {
    for (const candidate of list) listsOf[candidate]!.push(index);
  });
  const groups = new Map<string, number>();
  return listsOf.map((own) => {
    const key = own.join();
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    return group;
  });
};

/**
 * With c_i = Σ_r m_r a_ri, 1 more for those in `upper`, and b = Σ_r (m_r > 0 ? m_r max_r : m_r min_r) + |upper|,
 * every slate has Σ_i c_i x_i ≤ b, and so
 *
 *     Σ_i ⌊c_i / divisor⌋ x_i ≤ ⌊b / divisor⌋
 *
 * as no x_i is below 0 and all are whole.
 * @param upper - groups, of which everybody is in `upper`. @param before - the rows that there are so far.
 */
const derive = (
  { rows, upper: ids, divisor }: DerivedRow,
  upper: readonly number[],
  before: readonly ProgramRow[],
  at: Place,
): ProgramRow => {
  const sums = new Map<number, bigint>();
  const add = (group: number, amount: bigint): void => {
    sums.set(group, (sums.get(group) ?? 0n) + amount);
  };
  let right = BigInt(ids.length);
  for (const [index, multiplier] of rows) {
    const row = before[index]!;
    const own = BigInt(multiplier);
    insist(row.penalty === null, 'soft-row', at);
    right += sideOf(row, own, at);
    for (const [group, coefficient] of row.counts) add(group, own * coefficient);
  }
  for (const group of upper) add(group, 1n);
  const by = BigInt(divisor);
  const counts = [...sums]
    .map(([group, sum]) => [group, floorOf(sum, by)] as const)
    .filter(([, coefficient]) => coefficient !== 0n);
  return { counts, min: null, max: floorOf(right, by), penalty: null };
};

/** The floor of value / divisor, for a divisor above 0. */
const floorOf = (value: bigint, divisor: bigint): bigint => {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
};

/** What a row adds at that multiplier. */
const sideOf = ({ min, max }: ProgramRow, multiplier: bigint, at: Place): bigint => {
  if (multiplier > 0n) return multiplier * max;
  insist(min !== null, 'no-lower-side', at);
  return multiplier * min;
};

/** The same with scores and penalties in multiples of the unit, which has to divide those of all rows. */
export const inUnits = (program: Program, { rows }: Problem, unit: bigint): Program => {
  const divide = (amount: bigint): bigint => {
    insist(amount % unit === 0n, 'not-divided', { step: 'unit', place: '/unit' });
    return amount / unit;
  };
  for (const { penalty } of rows) if (penalty !== null) divide(penalty);
  return {
    ...program,
    scores: program.scores.map(divide),
    rows: program.rows.map((row) => ({ ...row, penalty: row.penalty === null ? null : divide(row.penalty) })),
  };
};

/** What multipliers come to, before anybody is taken. */
export type Prices = {
  /** What rows and shortfalls add. */
  readonly fixed: bigint;
  /** What a candidate adds if taken. */
  readonly gain: (candidate: number) => bigint;
};

/**
 * The bound by weak duality, without its candidates. With the multipliers m and the weight w of scores and penalties,
 *
 *     fixed = Σ_r (m_r > 0 ? m_r max_r : m_r min_r) + Σ over soft r of max(0, −w p_r − m_r) min_r
 *     gain  = w s_i − Σ_r m_r a_ri
 *
 * A soft row without a multiplier adds nothing.
 */
export const priced = (
  multipliers: Multipliers,
  weight: bigint,
  { scores, groupOf, groupCount, rows }: Program,
  at: Place,
): Prices => {
  const loads = Array.from({ length: groupCount }, () => 0n);
  let fixed = 0n;
  for (const [index, multiplier] of multipliers) {
    const row = rows[index]!;
    const own = BigInt(multiplier);
    fixed += sideOf(row, own, at);
    for (const [group, coefficient] of row.counts) loads[group]! += own * coefficient;
    if (row.penalty === null || row.min === null) continue;
    const shortfallGain = -weight * row.penalty - own;
    if (shortfallGain > 0n) fixed += shortfallGain * row.min;
  }
  return { fixed, gain: (candidate) => weight * scores[candidate]! - loads[groupOf[candidate]!]! };
};
