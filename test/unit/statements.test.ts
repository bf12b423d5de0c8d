import { describe, expect, test } from 'vitest';
import { state, statementCatalogue, type StatementCode } from '../../src/text/catalogue.ts';
import { listText } from '../../src/text/message.ts';
import { points } from '../../src/text/numbers.ts';

const scaled = { scale: 30, objective: 109126 };
const exchanged = { ...scaled, enters: ['C-1', 'C-2'], leaves: ['C-3'] };
const sides = { rules: ['women', 'cap (FRA)'], sides: ['min', 'max'] as const, bounds: [18, 2] };

/** A sentence for every code about a slate, and what is left of it where nothing is gained or nobody comes. */
const sentences: readonly (readonly [StatementCode, unknown, string])[] = [
  [
    'side-binds',
    { ...exchanged, rule: 'women', side: 'min', from: 18, to: 17, change: 58 },
    'The minimum of 18 for women costs 1.93 points: with 17, the best slate would score 3639.47 instead of 3637.53. C-1 and C-2 would replace C-3.',
  ],
  [
    'family-binds',
    { ...exchanged, rule: 'cap', side: 'max', from: 2, to: 3, change: 30, leaves: [] },
    'The maximum of 2 for every value of cap costs 1.00 point in total: with 3 for all values, the best slate would score 3638.53 instead of 3637.53. C-1 and C-2 would join.',
  ],
  [
    'pair-binds',
    { ...exchanged, ...sides, change: 7 },
    'Together, the minimum of 18 for women and the maximum of 2 for cap (FRA) cost 0.23 points, although neither costs anything alone: relaxing both by one seat would gain that much. C-1 and C-2 would replace C-3.',
  ],
  [
    'rule-removed',
    { ...scaled, rule: 'women', change: 0 },
    'Without women, the best slate would score the same.',
  ],
  [
    'side-moved',
    { ...scaled, rule: 'women', side: 'min', from: 18, to: 19, change: -93 },
    'With a minimum of 19 for women instead of 18, the best slate would lose 3.10 points and score 3634.43.',
  ],
  [
    'member-costs',
    { ...exchanged, candidate: 'C-9', change: 0, enters: [], leaves: [] },
    'Without C-9, another slate is just as good: lots decided this seat.',
  ],
  [
    'other-costs',
    { ...exchanged, candidate: 'C-9', change: -126, enters: [], score: 3000, breakEven: 3126 },
    'C-9 is not selected because including this candidate would cost 4.20 points. C-3 would leave. With a score of 104.20 instead of 100.00, the candidate would have been in a best slate.',
  ],
  [
    'other-obstacles',
    { ...sides, candidate: 'C-9', outscored: 12, keeps: [12, 1] },
    'C-9 contributes more points than 12 of the members, but cannot take any of their seats alone: the minimum of 18 for women blocks 12 seats and the maximum of 2 for cap (FRA) blocks 1 seat.',
  ],
  [
    'replacement',
    { ...scaled, candidate: 'C-9', replacement: 'C-8', change: -7 },
    'If C-9 withdraws, C-8 can take the seat while all others stay: 0.23 points less.',
  ],
  [
    'conflict',
    { ...sides, besideRules: ['cap (KEN)'], besideSides: ['max'], besideBounds: [2] },
    'These bounds cannot all be satisfied together with the maximum of 2 for cap (KEN), however far the other negotiable bounds move: the minimum of 18 for women and the maximum of 2 for cap (FRA).',
  ],
  [
    'conflict-not-negotiable',
    { rules: ['women'], sides: ['min'], bounds: [41] },
    'This bound cannot be satisfied, however far the negotiable bounds move: the minimum of 41 for women.',
  ],
  [
    'reserve-list',
    {
      candidates: ['C-1'],
      tried: [40, 780, 250],
      served: [39, 780, 200],
      impossible: [1, 0, 20],
      unsettled: [0, 0, 30],
      sampled: [3],
    },
    'A reserve of 1 candidate (C-1) can fill the seats of members who withdraw while all others stay: 39 of 40 members (no candidate could in 1 case), all 780 pairs and 200 of a sample of 250 sets of 3 (no candidate could in 20 cases; not settled in 30 cases).',
  ],
  [
    'slate-differing',
    { ...scaled, seats: [1, 2, 3], change: -7, differs: 4 },
    'The best slate that differs in at least 1, 2 or 3 seats scores 0.23 points less; it differs in 4.',
  ],
  [
    'map-limit',
    { conflicts: 12, repairs: 488 },
    'Listed: 12 conflicts and 488 ways to resolve them. There are more: the search ends at 500 of both together.',
  ],
  [
    'repair',
    { ...scaled, ...sides, to: [17, 3] },
    'To resolve this, lower the minimum for women from 18 to 17 and raise the maximum for cap (FRA) from 2 to 3. The best slate then scores 3637.53 points.',
  ],
  [
    'side-moved',
    { rule: 'women', side: 'min', from: 2, to: 1, objective: -855, change: -4, scale: 10 },
    'With a minimum of 1 for women instead of 2, the best slate would lose 0.40 points and score -85.90.',
  ],
  [
    'withdrawal-kept',
    { ...exchanged, enters: [], withdrawn: ['C-9'], change: 0 },
    'Without C-9, the slate can stay as it is.',
  ],
  [
    'soft-target',
    { rule: 'youth', target: 5, shortfall: 2, change: -60, scale: 30 },
    'The slate is 2 seats short of the target of 5 for youth, which costs 2.00 points. How the best slate would change with another target is not reported.',
  ],
  [
    'pool-split',
    { within: 1, always: 28, contested: 27, never: 2391 },
    'Of all slates within 1 point of the best, 28 candidates are in every one, 27 in some, and 2,391 in none.',
  ],
  [
    'withdrawal-fewest',
    { ...exchanged, withdrawn: ['C-9'], moved: ['C-3'], change: -30 },
    'Without C-9, no candidate can fill the seats while all others stay. With the fewest changes, C-3 also leaves and the slate has C-1 and C-2 instead: 1.00 point less.',
  ],
  [
    'slates-differ',
    { enters: ['C-1'], leaves: ['C-2', 'C-3'], stays: 1 },
    'C-1 replaces C-2 and C-3. 1 member stays.',
  ],
  [
    'objective-moved',
    { from: 109126, to: 109184, scale: 30 },
    'The slate of A scores 3637.53, and the slate of B 3639.47: 1.93 points more.',
  ],
  [
    'inputs-differ',
    { inputs: ['pool', 'rules'] },
    'The results were made from different inputs: the pool and the rule set differ.',
  ],
  [
    'cause-found',
    { changes: 3, total: 2672 },
    'Of 2,672 changes of the inputs, 3 together are enough to change the slate, and none of these can be left out; others may be enough too.',
  ],
  [
    'cause-not-irreducible',
    { changes: 9, total: 2672, trials: 500 },
    'Of 2,672 changes of the inputs, 9 together are enough to change the slate. Whether fewer do was not settled in 500 trials.',
  ],
  ['cause-effect', { changes: 3, enters: [], leaves: ['C-3'] }, 'Effect of these changes alone: C-3 leaves.'],
  [
    'value-changed',
    { candidate: 'C-1', column: 'nationality', from: ['KEN', 'FRA'], to: [] },
    'nationality of C-1 changed from KEN; FRA to blank.',
  ],
];

describe('statements', () => {
  test.each(sentences)('%s', (code, parameters, text) => {
    expect(state(code, parameters as never)).toEqual({ code, parameters, text });
  });

  test('a long list is cut, and its end counted', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `C-${index}`);
    expect(listText(ids)).toMatch(/^C-0, C-1, .*, C-11 and 8 more$/);
    expect(listText(ids.slice(0, 13))).toMatch(/C-11 and C-12$/);
    expect([listText([]), listText(['a']), listText(['a', 'b'])]).toEqual(['', 'a', 'a and b']);
  });

  test('an amount that is not nothing never reads as nothing', () => {
    expect([points(0, 30), points(58, 30), points(1, 3000), points(-1, 3000)]).toEqual([
      '0.00',
      '1.93',
      '0.00033',
      '-0.00033',
    ]);
  });

  test('every code is lower-case words with hyphens', () => {
    for (const code of Object.keys(statementCatalogue)) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
