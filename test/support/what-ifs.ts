import {
  whatIfResultSchema,
  whatIfSummarySchema,
  type WhatIfResult,
  type WhatIfSelected,
  type WhatIfSummary,
} from '../../src/panel/what-if/what-if-schema.ts';
import { answer, disturbed, withBound, type Question, type RuleSet } from './what-if-lines.ts';
import { leftOutOf, noiseOf, summaryOf, sweepOf, type SweepAsked } from './what-if-summary.ts';

export type WhatIfs = { readonly summary: WhatIfSummary; readonly results: readonly WhatIfResult[] };

const unchanged = (rules: RuleSet): RuleSet => rules;
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const scenario = (id: string, title: string | null, change: Question['change'], rest = {}): Question => ({
  ...{ id, title, change, kind: 'scenario', of: null, at: {} },
  ...rest,
});

const scenarios: readonly Question[] = [
  scenario('parity', 'At least as many women as men: 20 of 40', withBound('women.min', 20), {
    explain: true,
  }),
  scenario(
    'six-islands',
    'Six members from small island developing States',
    withBound('small-islands.min', 6),
  ),
  scenario('more-african', 'Ten members from the African group', withBound('african.min', 10)),
  scenario('ldc-8', 'Eight members from least developed countries', withBound('least-developed.min', 8)),
  scenario('no-regions', 'Without minima for the regional groups', (rules) =>
    [
      'african',
      'asia-pacific',
      'eastern-european',
      'latin-american-and-caribbean',
      'western-european-and-others',
    ].reduce((set, id) => withBound(`${id}.min`, null)(set), rules),
  ),
  scenario('one-per-country', 'One member for each nationality', withBound('nationality-cap.max', 1), {
    explain: true,
  }),
  scenario('academia-18', null, withBound('academia.max', 18)),
  scenario(
    'itu-double',
    'The score of ITU counts twice',
    (rules) => ({ ...rules, score: { weights: { itu: 2, odet: 1, unesco: 1 } } }),
    { incomparable: true },
  ),
  scenario('african-women', 'Twelve women from the African group', withBound('women-african.min', 12)),
  scenario('all-minima', 'Thirty women and twenty men', (rules) =>
    withBound('women.max', null)(withBound('women.min', 30)(withBound('men.min', 20)(rules))),
  ),
];

const islands: SweepAsked = {
  id: 'islands-curve',
  title: 'What a seat for a small island developing State costs',
  bounds: [
    {
      bound: 'small-islands.min',
      rule: 'small-islands',
      side: 'min',
      base: 2,
      values: range(1, 15).map((half) => 2 * half),
    },
  ],
};

const womenAndIslands: SweepAsked = {
  id: 'women-islands',
  title: 'More women and more members from small islands',
  bounds: [
    { bound: 'women.min', rule: 'women', side: 'min', base: 18, values: range(18, 22) },
    {
      bound: 'small-islands.min',
      rule: 'small-islands',
      side: 'min',
      base: 2,
      values: [2, 4, 8, 14, 20, 26],
    },
  ],
};

const pointsOf = ({ id, title, bounds: [first, second] }: SweepAsked): readonly Question[] =>
  first!.values.flatMap((one) =>
    (second?.values ?? [null]).map((other) => ({
      id: [`${id}/${first!.bound}=${one}`, ...(other === null ? [] : [`${second!.bound}=${other}`])].join(
        ',',
      ),
      ...{ kind: 'sweep' as const, of: id, title },
      at: { [first!.bound]: one, ...(other === null ? {} : { [second!.bound]: other }) },
      change: (rules: RuleSet) =>
        withBound(first!.bound, one)(other === null ? rules : withBound(second!.bound, other)(rules)),
    })),
  );

const reviewers = { id: 'reviewers', title: 'Without one of the three scores', attribute: null };
const groups = { id: 'groups', title: 'Without candidates of one sector', attribute: 'sector' };

const leftOut: readonly Question[] = [
  ...['itu', 'odet', 'unesco'].map((left): Question => ({
    ...{ id: `reviewers/${left}`, kind: 'leave-one-out', of: 'reviewers', title: reviewers.title },
    at: { score: left },
    incomparable: true,
    change: (rules) => ({
      ...rules,
      score: {
        weights: Object.fromEntries(
          ['itu', 'odet', 'unesco'].filter((id) => id !== left).map((id) => [id, 1]),
        ),
      },
    }),
  })),
  ...['academia', 'private', 'civil-society', 'government'].map((left): Question => ({
    ...{ id: `groups/${left}`, kind: 'leave-one-out', of: 'groups', title: groups.title },
    at: { sector: left },
    change: (rules) => ({
      ...rules,
      eligibility: [{ id: `without-${left}`, exclude: { sector: left } }, ...rules.eligibility],
    }),
  })),
];

const noise = {
  ...{ id: 'jitter', title: 'Every score up to two points off', distribution: 'uniform' as const },
  ...{ spread: 2, seed: 'seed of the draws', draws: 24 },
};

const draws = range(1, noise.draws).map((draw): Question => ({
  ...{ id: `jitter/${draw}`, kind: 'draw', of: 'jitter', title: noise.title, at: { draw } },
  ...{ change: unchanged, pool: disturbed(draw, noise.spread), incomparable: true },
}));

/** A batch with something of every kind about the open call, from real solves. It takes about half a minute. */
export const whatIfs = async (): Promise<WhatIfs> => {
  const asked = { id: 'base', kind: 'base' as const, of: null, title: null, at: {} };
  const base = await answer({ ...asked, change: unchanged, explain: true }, null);
  if (base.outcome !== 'selected') throw new Error(base.outcome);
  const lines: WhatIfResult[] = [];
  for (const question of [
    ...scenarios,
    ...pointsOf(islands),
    ...pointsOf(womenAndIslands),
    ...leftOut,
    ...draws,
  ]) {
    lines.push(await answer(question, base));
    if (question.id === 'academia-18') lines.push(stopped(lines.at(-1) as WhatIfSelected), failed);
  }
  const summary = summaryOf(base, lines, {
    title: 'Options for the first panel',
    sweeps: [sweepOf(islands, lines), sweepOf(womenAndIslands, lines)],
    leaveOneOut: [leftOutOf(reviewers, lines), leftOutOf(groups, lines)],
    noise: [noiseOf(noise, lines, base)],
  });
  return { summary: whatIfSummarySchema.parse(summary), results: [base, ...lines] };
};

const onlyOfSelected = ['atBase', 'tight', 'binds', 'balance'];

const stopped = (line: WhatIfSelected): WhatIfResult =>
  whatIfResultSchema.parse({
    ...Object.fromEntries(Object.entries(line).filter(([key]) => !onlyOfSelected.includes(key))),
    ...{ id: 'too-hard', title: 'One that takes too long', outcome: 'stopped', reason: 'time-limit' },
    change: null,
    proof: { status: 'feasible', upperBound: line.objective + 40, gap: 40, leaves: null },
  });

const failed: WhatIfResult = whatIfResultSchema.parse({
  ...{ id: 'broken', kind: 'scenario', of: null, title: 'One that fails', at: {}, outcome: 'failed' },
  ...{ objective: null, points: null, change: null, slate: null, enters: [], leaves: [], kept: null },
  reason: 'The worker ended before it answered.',
});
