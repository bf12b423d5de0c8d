import {
  whatIfResultSchema,
  type WhatIfResult,
  type WhatIfSelected,
} from '../../src/answers/what-if/what-if-schema.ts';
import { whatIfSummarySchema, type WhatIfSummary } from '../../src/answers/what-if/what-if-summary-schema.ts';
import { answerHere, inputOf } from './batches.ts';

export type WhatIfs = { readonly summary: WhatIfSummary; readonly results: readonly WhatIfResult[] };

const priced = [
  { id: 'parity', title: 'At least as many women as men: 20 of 40', set: { 'women.min': 20 } },
  { id: 'one-per-country', title: 'One member for each nationality', set: { 'nationality-cap.max': 1 } },
];

const entries = {
  title: 'Options for the first panel',
  scenarios: [
    priced[0]!,
    {
      id: 'six-islands',
      title: 'Six members from small island developing States',
      set: { 'small-islands.min': 6 },
    },
    { id: 'more-african', title: 'Ten members from the African group', set: { 'african.min': 10 } },
    { id: 'ldc-8', title: 'Eight members from least developed countries', set: { 'least-developed.min': 8 } },
    {
      id: 'no-regions',
      title: 'Without minima for the regional groups',
      set: Object.fromEntries(
        [
          'african',
          'asia-pacific',
          'eastern-european',
          'latin-american-and-caribbean',
          'western-european-and-others',
        ].map((id) => [`${id}.min`, null]),
      ),
    },
    priced[1]!,
    { id: 'academia-18', set: { 'academia.max': 18 } },
    {
      id: 'itu-double',
      title: 'The score of ITU counts twice',
      score: { weights: { itu: 2, odet: 1, unesco: 1 } },
    },
    { id: 'african-women', title: 'Twelve women from the African group', set: { 'women-african.min': 12 } },
    {
      id: 'all-minima',
      title: 'Thirty women and twenty men',
      set: { 'women.min': 30, 'women.max': null, 'men.min': 20 },
    },
  ],
  sweeps: [
    {
      id: 'islands-curve',
      title: 'What a seat for a small island developing State costs',
      set: { 'small-islands.min': { from: 2, to: 30, step: 2 } },
    },
    {
      id: 'women-islands',
      title: 'More women and more members from small islands',
      set: { 'women.min': { from: 18, to: 22 }, 'small-islands.min': { from: 2, to: 26, step: 6 } },
    },
  ],
  leaveOneOut: [
    { id: 'reviewers', title: 'Without one of the three scores', scores: 'all' },
    { id: 'groups', title: 'Without candidates of one sector', attribute: 'sector' },
  ],
  noise: [
    {
      id: 'jitter',
      title: 'Every score up to two points off',
      distribution: 'uniform',
      spread: 2,
      seed: 'seed of the draws',
      draws: 24,
    },
  ],
};

/**
 * A batch with something of every kind about the open call, from real solves; one that was stopped and one that
 * failed are put in.
 */
export const whatIfs = async (): Promise<WhatIfs> => {
  const { results, summary } = await answerHere(inputOf(entries));
  const explained = await answerHere(inputOf({ scenarios: priced, options: { explain: 'rules' } }));
  const lines = results.flatMap((result): WhatIfResult[] => {
    const line = explained.byId.get(result.id) ?? result;
    return line.id === 'academia-18' ? [line, stopped(line as WhatIfSelected), failed] : [line];
  });
  const base = { ...explained.base, title: null };
  const { planned } = summary.counts;
  const counts = { ...summary.counts, planned: planned + 2, stopped: 1, failed: 1 };
  return {
    summary: whatIfSummarySchema.parse({ ...summary, base, counts }),
    results: [base, ...lines],
  };
};

const onlyOfSelected = ['atBase', 'ties', 'tight', 'binds', 'balance'];

const stopped = (line: WhatIfSelected): WhatIfResult =>
  whatIfResultSchema.parse({
    ...Object.fromEntries(Object.entries(line).filter(([key]) => !onlyOfSelected.includes(key))),
    id: 'too-hard',
    title: 'One that takes too long',
    outcome: 'stopped',
    reason: 'time-limit',
    change: null,
    changePoints: null,
    origin: 'local-search',
    proof: { status: 'feasible', upperBound: line.objective + 40, gap: 40, leaves: null },
  });

const failed: WhatIfResult = whatIfResultSchema.parse({
  id: 'broken',
  kind: 'scenario',
  of: null,
  title: 'One that fails',
  at: {},
  changes: [],
  objective: null,
  points: null,
  change: null,
  changePoints: null,
  slate: null,
  enters: [],
  leaves: [],
  kept: null,
  outcome: 'failed',
  reason: 'The thread ended before it answered.',
});
