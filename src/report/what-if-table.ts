import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import type {
  LeftOutSummary,
  NoiseSummary,
  WhatIfSummary,
} from '../answers/what-if/what-if-summary-schema.ts';
import { codeText, wholeList, writerOf } from '../text/message.ts';
import { isScored } from '../text/names.ts';
import { formatPoints, formatShare, localDecimal } from '../text/numbers.ts';
import { attributeTitle, valueText, withLabels } from './labels.ts';
import { left, plainTable, printable, right, section } from './text.ts';
import { changeValue, terminalTable, valueTable, type ValueTable } from './value-table.ts';
import { gridTable, priceCurveTable } from './what-if-sweep-table.ts';
import {
  changeOrDash,
  openText,
  originText,
  repairText,
  sideText,
  unpricedText,
  whyInfeasible,
} from './what-if-words.ts';
import { joinSentences } from '../text/language.ts';

const message = writerOf('tables');

/** Rows of a table beyond which the rest is counted: the other formats have them all. */
const mostRows = 100;
const longestIds = 34;
const longestTight = 48;

/** A batch for a person at a terminal. */
export const whatIfTable = (summary: WhatIfSummary, results: readonly WhatIfResult[]): string =>
  withLabels(summary.labels, () => writeTable(summary, results));

const writeTable = (summary: WhatIfSummary, results: readonly WhatIfResult[]): string => {
  const scenarios = results.filter(({ kind }) => kind === 'scenario');
  const parts = [
    headline(summary),
    scenarios.length === 0 ? null : section(message('scenarios'), scenarioTable(summary, scenarios)),
    ...remarks(results),
    ...summary.sweeps.map((sweep) => {
      const body = sweep.front === null ? priceCurveTable(sweep, summary) : gridTable(sweep, summary);
      return section(message('sweep', { name: named(sweep) }), body);
    }),
    ...summary.leaveOneOut.map((part) =>
      section(message('omission', { name: named(part) }), leftOutTable(part, results, summary)),
    ),
    ...summary.noise.map((noise) =>
      section(message('noise', { name: named(noise) }), noiseTable(noise, summary)),
    ),
    summary.cheapest.length === 0 || !isScored()
      ? null
      : section(message('cheapest'), terminalTable(cheapestTable(summary))),
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
};

const named = ({ id, title }: { readonly id: string; readonly title: string | null }): string =>
  printable(title === null ? id : `${id}, ${title}`);

const headline = (summary: WhatIfSummary): string =>
  [...(summary.title === null ? [] : [printable(summary.title)]), ...headlines(summary)].join('\n');

/** What came of the batch, in short. */
export const headlines = (summary: WhatIfSummary): readonly string[] => {
  const { base, counts, status, always } = summary;
  const { missing, open = 0 } = counts;
  return [
    baseText(summary),
    joinSentences([answeredText(counts), proofText(counts)]),
    ...(open === 0 ? [] : [openText(open)]),
    ...(status === 'complete' ? [] : [message('incomplete', { status: codeText(status), missing })]),
    ...(base.outcome === 'selected' ? [message('always', { members: always.length })] : []),
  ];
};

const baseText = ({ base, objectiveScale: scale, inputs }: WhatIfSummary): string => {
  const ruleSet = printable(inputs.ruleSet);
  if (base.outcome !== 'selected') return message('base.other', { outcome: codeText(base.outcome), ruleSet });
  if (!isScored()) return message('base.unscored', { members: base.slate.length, ruleSet });
  const { objective } = base;
  return message('base.selected', { points: formatPoints(objective, scale), objective, scale, ruleSet });
};

const answeredText = ({ planned, ...counts }: WhatIfSummary['counts']): string => {
  const counted = (['selected', 'infeasible', 'stopped', 'failed'] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => message('outcome-count', { outcome: codeText(outcome), count: counts[outcome] }));
  return counted.length === 0
    ? message('answered.none', { planned })
    : message('answered', { planned, outcomes: wholeList(counted) });
};

const proofText = ({ stopped, failed }: WhatIfSummary['counts']): string =>
  stopped + failed === 0 ? message('each-proved') : message('most-proved');

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
        (side) => `${sideText(side)} ${changeOrDash(side.change, objectiveScale)}`,
      ),
      ...(selected === null ? [] : unpricedText(selected)),
    ];
    return [
      result.id,
      codeText(result.outcome),
      ...(isScored()
        ? [
            result.points === null ? '-' : formatPoints(result.points, 1),
            result === base ? '' : changeOrDash(result.change, objectiveScale),
          ]
        : []),
      result.enters.join(' '),
      result.leaves.join(' '),
      wholeList(priced ? binds : tight),
    ];
  });
  const table = plainTable(
    [
      left(message('column.scenario'), 40),
      left(message('column.outcome')),
      ...(isScored() ? [right(message('column.points')), right(message('column.change'))] : []),
      left(message('column.joins'), longestIds),
      left(message('column.leaves'), longestIds),
      left(priced ? message('column.binding') : message('column.newly-tight'), longestTight),
    ],
    rows,
  );
  return scenarios.length <= mostRows ? table : `${table}${more(scenarios.length - mostRows)}`;
};

const more = (count: number): string => `${message('more-in-files', { count })}\n`;

/** Why some have no slate, and how the slates that are not proved were found. */
const remarks = (results: readonly WhatIfResult[]): readonly string[] => [
  ...remarksOn(message('without-slate'), results, (result) =>
    result.outcome === 'infeasible' ? [...whyInfeasible(result), repairText(result)] : [],
  ),
  ...remarksOn(message('not-proved'), results, (result) =>
    result.outcome === 'stopped' ? originText(result) : [],
  ),
];

const remarksOn = (
  title: string,
  results: readonly WhatIfResult[],
  textsOf: (result: WhatIfResult) => readonly string[],
): readonly string[] => {
  const listed = results
    .map((result) => ({ id: result.id, texts: textsOf(result) }))
    .filter(({ texts }) => texts.length > 0);
  if (listed.length === 0) return [];
  const lines = listed
    .slice(0, mostRows)
    .flatMap(({ id, texts }) => [printable(id), ...texts.map((text) => `  ${printable(text)}`)]);
  const rest = listed.length > mostRows ? [more(listed.length - mostRows)] : [];
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
      left(
        attribute === null
          ? message('column.reviewer')
          : message('column.without-value', { attribute: attributeTitle(attribute) }),
      ),
      left(message('column.outcome')),
      ...(isScored() ? [right(message('column.at-base'))] : []),
      right(message('column.seats-kept')),
      left(message('column.joins'), longestIds),
      left(message('column.leaves'), longestIds),
    ],
    parts.map(({ id, left: omitted, outcome, kept }) => {
      const result = byId.get(id);
      const atBase = result?.outcome === 'selected' ? (result.atBase?.change ?? null) : null;
      return [
        attribute === null ? omitted : valueText(attribute, omitted === '' ? null : omitted),
        codeText(outcome),
        ...(isScored() ? [changeOrDash(atBase, objectiveScale)] : []),
        kept === null ? '-' : String(kept),
        (result?.enters ?? []).join(' '),
        (result?.leaves ?? []).join(' '),
      ];
    }),
  );
};

/** Candidates of a noise that are shown: members who are sometimes out, and others who are sometimes in. */
const mostCandidates = 40;

const noiseTable = (noise: NoiseSummary, { base }: WhatIfSummary): string => {
  const { candidates, selected, unchanged, kept, distribution, spread, draws, seed } = noise;
  const size = base.outcome === 'selected' ? base.slate.length : null;
  const always = candidates.filter(({ times }) => times === selected && selected > 0);
  const open = candidates.filter(({ times }) => times < selected);
  const lines = [
    message('trials', {
      trials: draws,
      distribution: codeText(distribution),
      spread,
      seed: printable(seed),
      selected,
      unchanged,
    }),
    ...(kept === null || size === null
      ? []
      : [message('trials.kept', { ...kept, seats: size, mean: localDecimal(kept.mean.toFixed(1)) })]),
    message('trials.always', { always: always.length, open: open.length }),
  ];
  const table = plainTable(
    [
      left(message('column.candidate')),
      left(message('column.member')),
      right(message('column.selected')),
      right(message('column.interval')),
    ],
    open
      .slice(0, mostCandidates)
      .map(({ id, member, frequency, interval: [low = 0, high = 1] }) => [
        id,
        member ? message('yes') : message('no'),
        formatShare(frequency),
        message('range', { low: formatShare(low), high: formatShare(high) }),
      ]),
  );
  const rest = open.length > mostCandidates ? more(open.length - mostCandidates) : '';
  return `${lines.join('\n')}\n\n${open.length === 0 ? '' : table}${rest}`;
};

/** By attribute and value: the scenario with more seats for it that costs least. */
export const cheapestTable = ({ cheapest, objectiveScale }: WhatIfSummary): ValueTable =>
  valueTable(
    [
      { title: message('column.attribute'), value: ({ attribute }) => attributeTitle(attribute) },
      {
        title: message('column.value'),
        value: ({ attribute, value }) => valueText(attribute, value === '' ? null : value),
      },
      { title: message('column.seats-now'), align: 'right', value: ({ base }) => base },
      { title: message('column.seats-then'), align: 'right', value: ({ seats }) => seats },
      {
        title: message('column.change'),
        align: 'right',
        value: ({ change }) => changeValue(change, objectiveScale),
      },
      { title: message('column.by'), longest: 60, value: ({ id }) => id },
      {
        title: message('column.base-rules'),
        value: ({ keepsRules }) => (keepsRules ? message('base-rules.kept') : message('base-rules.broken')),
      },
    ],
    cheapest.filter(({ value }) => value !== 'no'),
  );
