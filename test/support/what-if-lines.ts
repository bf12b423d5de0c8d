import type { RulesInput, PoolInput } from '../../src/panel/draft.ts';
import type { ResultDocument } from '../../src/panel/result/result-schema.ts';
import {
  whatIfResultSchema,
  type WhatIfResult,
  type WhatIfSelected,
} from '../../src/panel/what-if/what-if-schema.ts';
import { fixtureJson, idsOf, readFixture, solveHere } from './panel.ts';

type Rule = { id: string; min?: number; max?: number; negotiable?: unknown };
export type RuleSet = {
  size: number;
  rules: Rule[];
  score: unknown;
  eligibility: unknown[];
};

/** One question of a batch, and how the answer is to look. */
export type Question = Pick<WhatIfResult, 'id' | 'kind' | 'of' | 'title' | 'at'> & {
  readonly change: (rules: RuleSet) => RuleSet;
  readonly pool?: (csv: string) => string;
  /** Other weights or scores: objectives do not compare. */
  readonly incomparable?: boolean;
  readonly explain?: boolean;
};

const openCall = readFixture('open-call.csv').toString('utf8');
const baseRules = fixtureJson('a-res-79-325-baseline.json') as RuleSet;

const [head, ...lines] = openCall
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','));
/** Ten times the sum of the three scores: objective units of the base. */
const baseScores = new Map(
  lines.map((cells) => [
    cells[0]!,
    cells.reduce(
      (sum, cell, at) => sum + (head![at]!.startsWith('score:') ? Math.round(10 * Number(cell)) : 0),
      0,
    ),
  ]),
);

/** Answers a question with a real solve. @param base - null for the base itself. */
export const answer = async (question: Question, base: WhatIfSelected | null): Promise<WhatIfResult> => {
  const rules: RulesInput = { as: 'value', value: question.change(structuredClone(baseRules)) };
  const pool: PoolInput = { as: 'csv', bytes: Buffer.from(question.pool?.(openCall) ?? openCall) };
  const first = await solveHere(pool, rules, { explain: question.explain === true ? 'rules' : 'none' });
  const result = first.outcome === 'infeasible' ? await solveHere(pool, rules, { explain: 'full' }) : first;
  return whatIfResultSchema.parse(lineOf(question, result, base));
};

const lineOf = (question: Question, result: ResultDocument, base: WhatIfSelected | null): unknown => {
  const { id, kind, of, title, at } = question;
  const shared = {
    ...{ id, kind, of, title, at, objectiveScale: result.objectiveScale },
    inputs: { pool: kind === 'draw' ? null : result.inputs.pool, rules: result.inputs.rules },
    warnings: result.warnings,
  };
  if (result.outcome !== 'selected') {
    if (result.outcome === 'stopped') throw new Error('Too little time.');
    const { conflicts = [], repairs = [], proof, reasons } = result;
    return {
      ...{ ...shared, outcome: 'infeasible', objective: null, points: null, change: null, slate: null },
      ...{ enters: [], leaves: [], kept: null, proof, reasons },
      ...{ conflict: conflicts[0] ?? null, repair: repairs[0] ?? null },
    };
  }
  const slate = idsOf(result);
  const before = base?.slate ?? slate;
  const change = result.objective - (base?.objective ?? result.objective);
  return {
    ...shared,
    ...{ outcome: 'selected', objective: result.objective, points: result.points, slate },
    change: question.incomparable === true ? null : change,
    enters: slate.filter((member) => !before.includes(member)),
    leaves: before.filter((member) => !slate.includes(member)),
    kept: slate.filter((member) => before.includes(member)).length,
    atBase: atBaseOf(question, slate, base?.objective ?? result.objective),
    proof: result.proof,
    tight: result.rules.flatMap(({ rule, value, tight, count }) =>
      count === 0 ? [] : tight.map((side) => ({ rule, value, side })),
    ),
    ...(result.binding === undefined
      ? {}
      : { binds: result.binding.map((one) => ({ ...pick(one), change: one.change })) }),
    balance: Object.fromEntries(
      Object.entries(result.balance).map(([attribute, entries]) => [
        attribute,
        Object.fromEntries(entries.map(({ value, slate: seats }) => [value ?? '', seats])),
      ]),
    ),
  };
};

/** The slate by the scores of the base; of draws and the like rules are not recounted. */
const atBaseOf = ({ kind }: Question, slate: readonly string[], best: number) => {
  const objective = slate.reduce((sum, id) => sum + baseScores.get(id)!, 0);
  return { objective, change: objective - best, keepsRules: kind !== 'sweep' };
};

const pick = ({ rule, value, side }: { rule: string; value: string | null; side: 'min' | 'max' }) => ({
  rule,
  value,
  side,
});

/** The rule set with a bound at other seats; a negotiable limit goes with it. */
export const withBound =
  (name: string, seats: number | null) =>
  (rules: RuleSet): RuleSet => ({
    ...rules,
    rules: rules.rules.map((rule) => {
      const [id, side] = name.split('.') as [string, 'min' | 'max'];
      if (rule.id !== id) return rule;
      const kept = Object.entries(rule).filter(([key]) => key !== 'negotiable' && key !== side);
      return { ...(Object.fromEntries(kept) as Rule), ...(seats === null ? {} : { [side]: seats }) };
    }),
  });

/** The pool with a random amount added to every score: the same amounts for the same seed. */
export const disturbed =
  (seed: number, spread: number) =>
  (csv: string): string => {
    const random = generator(seed);
    const [head, ...lines] = csv.trimEnd().split('\n');
    const scores = head!.split(',').flatMap((column, at) => (column.startsWith('score:') ? [at] : []));
    const moved = lines.map((line) =>
      line
        .split(',')
        .map((cell, at) => (scores.includes(at) ? move(cell, (random() - 0.5) * 2 * spread) : cell))
        .join(','),
    );
    return [head, ...moved].join('\n');
  };

const move = (cell: string, by: number): string => Math.min(100, Math.max(0, Number(cell) + by)).toFixed(1);

/** Numbers from 0 to 1: the generator of Park and Miller. */
const generator = (seed: number): (() => number) => {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
