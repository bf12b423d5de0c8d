import { hashOf } from '../../checker/canonical.ts';
import { poolHashOf } from '../../checker/index.ts';
import { recount, type Problem } from '../../solver/index.ts';
import type { Formulation } from '../../src/model/formulation.ts';
import { countries, type Case } from './inputs.ts';

/** A certificate as a document that tests may change at will. */
export type CertificateDocument = Record<string, unknown>;

/** The draft with the digest that belongs to it. */
export const sealed = (document: CertificateDocument): CertificateDocument => {
  const rest = { ...document };
  delete rest['digest'];
  return { ...rest, digest: hashOf(rest) };
};

/** The beginning of every certificate for a pool and a rule set. */
const headOf = ({ pool, rules }: Case): CertificateDocument => ({
  format: 'slate-certificate',
  version: 1,
  inputs: {
    pool: poolHashOf(pool, rules, 2, countries),
    format: 2,
    rules: hashOf(rules),
    reference: 'countries of the tests',
  },
});

/** The row of the size, as certificates name it. */
export const size = { rule: null, value: null };

export const leaf = (
  kind: 'bound' | 'infeasible',
  denominator: number,
  ...multipliers: [number, number][]
): object => ({ kind, denominator, multipliers });

/** @param second - what makes it a certificate of version 2. */
export const certificateOf = (
  given: Case,
  claim: [slate: string[], objective: number] | null,
  rows: object[],
  nodes: object[],
  second: { readonly derived: object[]; readonly ties?: object[] } | null = null,
): CertificateDocument =>
  sealed({
    ...headOf(given),
    ...(second === null ? {} : { version: 2, ...second }),
    outcome: claim === null ? 'infeasible' : 'selected',
    slate: claim?.[0] ?? null,
    objective: claim?.[1] ?? null,
    bound: claim?.[1] ?? null,
    rows,
    unit: 1,
    nodes,
  });

/** The best objective of all slates and a slate that has it; null where no slate satisfies every row. */
export type Optimum = { readonly objective: number; readonly slate: readonly number[] } | null;

export const bestOfAll = (problem: Problem): Optimum => {
  let best: Optimum = null;
  for (let mask = 0; mask < 2 ** problem.scores.length; mask += 1) {
    const slate = problem.scores.flatMap((_, index) => ((mask >> index) & 1 ? [index] : []));
    const { objective, violations } = recount(problem, slate);
    if (violations.length === 0 && (best === null || objective > best.objective)) best = { objective, slate };
  }
  return best;
};

/**
 * A certificate that decides everybody one after the other, so that each leaf is one choice of members: too
 * many or too few in some row, or an objective that one can read off.
 * @param claim - what it says the optimum is, true or not.
 */
export const enumerating = (
  given: Case,
  { problem, rows, softRows, ...formulation }: Formulation,
  claim: Optimum,
): CertificateDocument => {
  const ids = formulation.eligible.map((index) => formulation.pool.ids[index]!);
  const nodes: object[] = [];
  const leafOf = (slate: readonly number[]): object => {
    const { shortfalls, violations } = recount(problem, slate);
    const broken = violations[0];
    if (broken === undefined) {
      const multipliers = problem.softRows.flatMap(({ penalty }, index) =>
        shortfalls[index]! > 0 ? [[1 + rows.length + index, -3 * penalty]] : [],
      );
      return { kind: 'bound', denominator: 3, multipliers };
    }
    const row = 'row' in broken ? 1 + broken.row : 0;
    const tooFew = broken.kind === 'below-min' || (broken.kind === 'size' && broken.count < broken.required);
    return { kind: 'infeasible', denominator: 7, multipliers: [[row, tooFew ? -1 : 1]] };
  };
  const grow = (decided: number, slate: readonly number[]): number => {
    const node = nodes.push({}) - 1;
    nodes[node] =
      decided === ids.length
        ? leafOf(slate)
        : { branch: ids[decided], in: grow(decided + 1, [...slate, decided]), out: grow(decided + 1, slate) };
    return node;
  };
  grow(0, []);
  return sealed({
    ...headOf(given),
    outcome: claim === null ? 'infeasible' : 'selected',
    slate: claim === null ? null : claim.slate.map((index) => ids[index]),
    objective: claim === null ? null : claim.objective,
    bound: claim === null ? null : claim.objective,
    rows: [
      { rule: null, value: null },
      ...rows.map(({ rule, value }) => ({ rule: rule.id, value })),
      ...softRows.map(({ rule }) => ({ rule: rule.id, value: null })),
    ],
    unit: 1,
    nodes,
  });
};
