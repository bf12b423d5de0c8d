import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import type { SweepSummary, WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import { writerOf } from '../text/message.ts';
import { withLabels } from './labels.ts';
import { inputRows, summaryTable, textRows } from './summary-table.ts';
import {
  changeValue,
  pointsValue,
  valueTable,
  type ValueColumn,
  type ValueTable,
  codeValue,
} from './value-table.ts';
import { resultsTable } from './what-if-csv.ts';
import { cheapestTable, headlines } from './what-if-table.ts';
import type { Sheet } from './workbook.ts';

const message = writerOf('tables');
const sheet = writerOf('workbooks');

/** The sheets of a batch: every result, the base first, and what the parts of the file show together. */
export const whatIfSheets = (summary: WhatIfSummary, results: readonly WhatIfResult[]): readonly Sheet[] =>
  withLabels(summary.labels, () => sheetsOf(summary, results));

const sheetsOf = (summary: WhatIfSummary, results: readonly WhatIfResult[]): readonly Sheet[] => {
  const others = results.filter(({ kind }) => kind !== 'base');
  const { sweeps, leaveOneOut, noise, cheapest } = summary;
  return [
    { name: sheet('summary'), table: summaryOf(summary) },
    { name: sheet('scenarios'), table: resultsTable([summary.base, ...others]) },
    ...(sweeps.length === 0 ? [] : [{ name: sheet('sweeps'), table: sweepsTable(summary) }]),
    ...(leaveOneOut.length === 0
      ? []
      : [{ name: sheet('omissions'), table: omissionsTable(summary, others) }]),
    ...(noise.length === 0
      ? []
      : [
          { name: sheet('noise'), table: noiseTable(summary) },
          { name: sheet('frequencies'), table: frequenciesTable(summary) },
        ]),
    ...(cheapest.length === 0 ? [] : [{ name: sheet('cheapest'), table: cheapestTable(summary) }]),
  ];
};

const summaryOf = (summary: WhatIfSummary): ValueTable => {
  const { base, counts, objectiveScale: scale, inputs } = summary;
  return summaryTable([
    [message('column.title'), summary.title],
    [message('column.status'), codeValue(summary.status)],
    ...textRows(sheet('answer'), headlines(summary)),
    [sheet('base-outcome'), codeValue(base.outcome)],
    [sheet('base-points'), pointsValue(base.objective, scale)],
    [sheet('scale'), scale],
    ...(['planned', 'selected', 'infeasible', 'stopped', 'failed', 'missing'] as const).map(
      (outcome) => [sheet(`count.${outcome}`), counts[outcome]] as const,
    ),
    [sheet('always'), summary.always],
    ...inputRows(inputs),
    [sheet('scenarios-hash'), inputs.scenarios],
  ]);
};

type SweepPoint = SweepSummary['points'][number] & { readonly sweep: SweepSummary };

/** A row for each value of a bound, or for each pair of values of two. */
const sweepsTable = ({ sweeps, objectiveScale: scale }: WhatIfSummary): ValueTable => {
  const boundAt = (index: number): readonly ValueColumn<SweepPoint>[] => [
    {
      title: sheet('bound-numbered', { number: index + 1 }),
      value: ({ sweep }) => sweep.bounds[index]?.bound ?? null,
    },
    { title: sheet('seats-numbered', { number: index + 1 }), value: ({ at }) => at[index] ?? null },
  ];
  const areGrids = sweeps.some(({ front }) => front !== null);
  const columns: readonly ValueColumn<SweepPoint>[] = [
    { title: sheet('sweep'), value: ({ sweep }) => sweep.id },
    { title: message('column.title'), value: ({ sweep }) => sweep.title },
    ...boundAt(0),
    ...(areGrids ? boundAt(1) : []),
    { title: message('column.outcome'), value: ({ outcome }) => codeValue(outcome) },
    { title: message('column.points'), value: ({ objective }) => pointsValue(objective, scale) },
    { title: message('column.change'), value: ({ change }) => changeValue(change, scale) },
    { title: sheet('is-base'), value: ({ isBase }) => yesNo(isBase) },
    ...(areGrids
      ? [
          {
            title: sheet('front'),
            value: ({ id, sweep }: SweepPoint) =>
              sweep.front === null ? null : yesNo(sweep.front.includes(id)),
          },
        ]
      : []),
  ];
  return valueTable(
    columns,
    sweeps.flatMap((sweep) => sweep.points.map((point) => ({ ...point, sweep }))),
  );
};

const yesNo = (is: boolean): string => (is ? message('yes') : message('no'));

const omissionsTable = (
  { leaveOneOut, objectiveScale: scale }: WhatIfSummary,
  results: readonly WhatIfResult[],
): ValueTable => {
  const byId = new Map(results.map((result) => [result.id, result]));
  const atBaseOf = (id: string): number | null => {
    const result = byId.get(id);
    return result?.outcome === 'selected' ? (result.atBase?.change ?? null) : null;
  };
  const rows = leaveOneOut.flatMap(({ id: of, title, attribute, parts }) =>
    parts.map((part) => ({ ...part, of, title, attribute })),
  );
  return valueTable(
    [
      { title: sheet('omission'), value: ({ of }) => of },
      { title: message('column.title'), value: ({ title }) => title },
      { title: message('column.attribute'), value: ({ attribute }) => attribute ?? message('column.score') },
      { title: sheet('left-out'), value: ({ left }) => left },
      { title: message('column.outcome'), value: ({ outcome }) => codeValue(outcome) },
      { title: message('column.change'), value: ({ change }) => changeValue(change, scale) },
      { title: message('column.at-base'), value: ({ id }) => changeValue(atBaseOf(id), scale) },
      { title: message('column.seats-kept'), value: ({ kept }) => kept },
      { title: message('column.joins'), value: ({ id }) => byId.get(id)?.enters ?? [] },
      { title: message('column.leaves'), value: ({ id }) => byId.get(id)?.leaves ?? [] },
    ],
    rows,
  );
};

/** A row for each noise. */
const noiseTable = ({ noise }: WhatIfSummary): ValueTable =>
  valueTable(
    [
      { title: sheet('noise-id'), value: ({ id }) => id },
      { title: message('column.title'), value: ({ title }) => title },
      { title: sheet('distribution'), value: ({ distribution }) => codeValue(distribution) },
      { title: sheet('spread'), value: ({ spread }) => ({ points: spread }) },
      { title: sheet('seed'), value: ({ seed }) => seed },
      { title: sheet('trials'), value: ({ draws }) => draws },
      { title: sheet('trials-selected'), value: ({ selected }) => selected },
      { title: sheet('trials-unchanged'), value: ({ unchanged }) => unchanged },
      { title: sheet('kept-least'), value: ({ kept }) => kept?.least ?? null },
      { title: sheet('kept-mean'), value: ({ kept }) => kept?.mean ?? null },
      { title: sheet('kept-most'), value: ({ kept }) => kept?.most ?? null },
    ],
    noise,
  );

/** A row for each candidate whom a noise ever selects. */
const frequenciesTable = ({ noise }: WhatIfSummary): ValueTable => {
  const rows = noise.flatMap(({ id: of, candidates }) =>
    candidates.map((candidate) => ({ ...candidate, of })),
  );
  return valueTable(
    [
      { title: sheet('noise-id'), value: ({ of }) => of },
      { title: message('column.candidate'), value: ({ id }) => id },
      { title: message('column.member'), value: ({ member }) => yesNo(member) },
      { title: sheet('times'), value: ({ times }) => times },
      { title: message('column.selected'), value: ({ frequency }) => ({ share: frequency }) },
      { title: sheet('interval-low'), value: ({ interval: [low = 0] }) => ({ share: low }) },
      { title: sheet('interval-high'), value: ({ interval: [, high = 1] }) => ({ share: high }) },
    ],
    rows,
  );
};
