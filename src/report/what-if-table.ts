import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import type {
  LeftOutSummary,
  NoiseSummary,
  WhatIfSummary,
} from '../answers/what-if/what-if-summary-schema.ts';
import { section } from './section-text.ts';
import { formatCount, formatPoints, plainTable, plural, printable } from './text.ts';
import { gridTable, priceCurveTable } from './what-if-sweep-table.ts';
import {
  openText,
  originText,
  sideText,
  signedPoints,
  unpricedText,
  whyInfeasible,
} from './what-if-words.ts';
import { counted, wordFor } from '../text/wording.ts';

/** Rows of a table beyond which the rest is counted: the other formats have them all. */
const mostRows = 100;
const longestIds = 34;
const longestTight = 48;

/** A batch for a person at a terminal. */
export const whatIfTable = (summary: WhatIfSummary, results: readonly WhatIfResult[]): string => {
  const scenarios = results.filter(({ kind }) => kind === 'scenario');
  const parts = [
    headline(summary),
    scenarios.length === 0 ? null : section('Scenarios', scenarioTable(summary, scenarios)),
    ...remarks(results),
    ...summary.sweeps.map((sweep) => {
      const body = sweep.front === null ? priceCurveTable(sweep, summary) : gridTable(sweep, summary);
      return section(named('Sweep', sweep), body);
    }),
    ...summary.leaveOneOut.map((left) =>
      section(named('Left out', left), leftOutTable(left, results, summary)),
    ),
    ...summary.noise.map((noise) => section(named('Noise', noise), noiseTable(noise, summary))),
    summary.cheapest.length === 0
      ? null
      : section('Cheapest ways, of these, to one more seat', cheapestTable(summary)),
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
};

const named = (kind: string, { id, title }: { readonly id: string; readonly title: string | null }): string =>
  printable(title === null ? `${kind}: ${id}` : `${kind}: ${id}, ${title}`);

const headline = ({ base, counts, status, always, title, objectiveScale, inputs }: WhatIfSummary): string => {
  const { planned, missing, open = 0, ...outcomes } = counts;
  const told = Object.entries(outcomes)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${formatCount(count)} ${outcome}`);
  return [
    ...(title === null ? [] : [printable(title)]),
    base.outcome === 'selected'
      ? `Base: ${formatPoints(base.objective, objectiveScale)} points (objective ${base.objective}, scale ${objectiveScale}), proven best. Rule set: ${printable(inputs.ruleSet)}`
      : `Base: ${base.outcome}. Rule set: ${printable(inputs.ruleSet)}`,
    `${plural(planned, 'what-if')}: ${told.join(', ') || 'none answered'}. ${proofText(counts)}`,
    ...(open === 0 ? [] : [openText(open)]),
    ...(status === 'complete'
      ? []
      : [
          `NOT COMPLETE (${status}): ${formatCount(missing)} ${wordFor(missing, 'was', 'were')} not looked at.`,
        ]),
    ...(base.outcome === 'selected'
      ? [`In whatever is changed: ${plural(always.length, 'member')} of the base.`]
      : []),
  ].join('\n');
};

const proofText = ({ stopped, failed }: WhatIfSummary['counts']): string =>
  stopped + failed === 0
    ? 'Each answer is proved.'
    : 'Each answer is proved, but for those stopped or failed.';

const scenarioTable = (
  { base, objectiveScale }: WhatIfSummary,
  scenarios: readonly WhatIfResult[],
): string => {
  const priced = scenarios.some((result) => result.outcome === 'selected' && result.binds !== undefined);
  const tightAtBase = new Set(base.outcome === 'selected' ? base.tight.map(sideText) : []);
  const rows = [base, ...scenarios.slice(0, mostRows)].map((result) => {
    const selected = result.outcome === 'selected' ? result : null;
    const tight = (selected?.tight ?? [])
      .map(sideText)
      .filter((text) => result === base || !tightAtBase.has(text));
    const binds = [
      ...(selected?.binds ?? []).map(
        (side) => `${sideText(side)} ${signedPoints(side.change, objectiveScale)}`,
      ),
      ...(selected === null ? [] : unpricedText(selected)),
    ];
    return [
      result.id,
      result.outcome,
      result.points?.toFixed(3) ?? '-',
      result === base ? '' : signedPoints(result.change, objectiveScale),
      result.enters.join(' '),
      result.leaves.join(' '),
      (priced ? binds : tight).join(', '),
    ];
  });
  const table = plainTable(
    [
      { title: 'scenario', longest: 40 },
      { title: 'outcome' },
      { title: 'points', align: 'right' },
      { title: 'change', align: 'right' },
      { title: 'enters', longest: longestIds },
      { title: 'leaves', longest: longestIds },
      {
        title: priced ? 'binds, and what a seat more is worth' : 'tight (of a scenario: newly)',
        longest: longestTight,
      },
    ],
    rows,
  );
  return scenarios.length <= mostRows ? table : `${table}${more(scenarios.length - mostRows)}`;
};

const more = (count: number): string => `… and ${formatCount(count)} more: --format csv or json has all.\n`;

/** Why some have no slate, and how the slates that are not proved were found. */
const remarks = (results: readonly WhatIfResult[]): readonly string[] => [
  ...remarksOn('Without a slate', results, (result) =>
    result.outcome === 'infeasible' ? whyInfeasible(result) : [],
  ),
  ...remarksOn('Not proved', results, (result) => (result.outcome === 'stopped' ? originText(result) : [])),
];

const remarksOn = (
  title: string,
  results: readonly WhatIfResult[],
  textsOf: (result: WhatIfResult) => readonly string[],
): readonly string[] => {
  const told = results
    .map((result) => ({ id: result.id, texts: textsOf(result) }))
    .filter(({ texts }) => texts.length > 0);
  if (told.length === 0) return [];
  const lines = told
    .slice(0, mostRows)
    .flatMap(({ id, texts }) => [printable(id), ...texts.map((text) => `  ${printable(text)}`)]);
  const rest = told.length > mostRows ? [more(told.length - mostRows)] : [];
  return [section(title, [...lines, ...rest].join('\n'))];
};

const leftOutTable = (
  { parts, attribute }: LeftOutSummary,
  results: readonly WhatIfResult[],
  { objectiveScale }: WhatIfSummary,
): string => {
  const byId = new Map(results.map((result) => [result.id, result]));
  return plainTable(
    [
      { title: attribute ?? 'scores of' },
      { title: 'outcome' },
      { title: 'change at the scores of the base', align: 'right' },
      { title: 'seats that stay', align: 'right' },
      { title: 'enters', longest: longestIds },
      { title: 'leaves', longest: longestIds },
    ],
    parts.map(({ id, left, outcome, kept }) => {
      const result = byId.get(id);
      const atBase = result?.outcome === 'selected' ? (result.atBase?.change ?? null) : null;
      return [
        left,
        outcome,
        signedPoints(atBase, objectiveScale),
        kept === null ? '-' : String(kept),
        (result?.enters ?? []).join(' '),
        (result?.leaves ?? []).join(' '),
      ];
    }),
  );
};

/** Candidates of a noise that are shown: members who are not sure of their seat, and others who come near one. */
const mostCandidates = 40;

const noiseTable = (noise: NoiseSummary, { base }: WhatIfSummary): string => {
  const { candidates, selected, unchanged, kept, distribution, spread, draws, seed } = noise;
  const size = base.outcome === 'selected' ? base.slate.length : null;
  const always = candidates.filter(({ times }) => times === selected && selected > 0);
  const open = candidates.filter(({ times }) => times < selected);
  const lines = [
    `${plural(draws, 'draw')} of ${distribution} noise, spread ${counted(spread, 'point')}, seed "${printable(seed)}": ${formatCount(selected)} with a slate, ${formatCount(unchanged)} with the slate of the base.`,
    ...(kept === null || size === null
      ? []
      : [
          `Of ${plural(size, 'seat')}, ${kept.mean.toFixed(1)} stay on average (${kept.least} to ${kept.most}).`,
        ]),
    `${plural(always.length, 'candidate')} in every draw, ${formatCount(open.length)} more in some.`,
  ];
  const table = plainTable(
    [
      { title: 'candidate' },
      { title: 'member' },
      { title: 'chosen', align: 'right' },
      { title: '95 % interval', align: 'right' },
    ],
    open
      .slice(0, mostCandidates)
      .map(({ id, member, frequency, interval: [low = 0, high = 1] }) => [
        id,
        member ? 'yes' : 'no',
        percent(frequency),
        `${percent(low)} to ${percent(high)}`,
      ]),
  );
  const rest = open.length > mostCandidates ? more(open.length - mostCandidates) : '';
  return `${lines.join('\n')}\n\n${open.length === 0 ? '' : table}${rest}`;
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const cheapestTable = ({ cheapest, objectiveScale }: WhatIfSummary): string =>
  plainTable(
    [
      { title: 'attribute' },
      { title: 'value' },
      { title: 'seats now', align: 'right' },
      { title: 'then', align: 'right' },
      { title: 'change', align: 'right' },
      { title: 'by', longest: 60 },
      { title: 'rules of the base' },
    ],
    cheapest
      .filter(({ value }) => value !== 'no')
      .map(({ attribute, value, base, seats, change, id, keepsRules }) => [
        attribute,
        value === '' ? '(blank)' : value,
        String(base),
        String(seats),
        signedPoints(change, objectiveScale),
        id,
        keepsRules ? 'kept' : 'some relaxed',
      ]),
  );
