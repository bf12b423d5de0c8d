import { plainTable, type TableColumn } from '../src/report/text.ts';
import { sweeps } from '../test/support/families.ts';
import { geometricMean, isProved, quantile, speedUp, type FamilyResults } from './family-comparison.ts';
import type { FamilyResult } from './family-measurement.ts';

/** An instance with its answers. */
export type MeasuredInstance = FamilyResults & {
  /** Or the sweep that it is of. */
  readonly family: string;
  readonly name: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly disagreement: string | null;
};

/** What the benchmark prints. */
export const familyTables = (measured: readonly MeasuredInstance[]): string => {
  const isOfSweep = ({ family }: MeasuredInstance): boolean => sweeps.some(({ name }) => name === family);
  return [
    ...section('Families', byFamilyColumns, byFamily(measured.filter((one) => !isOfSweep(one)))),
    ...section('How time grows (medians)', growthColumns, growth(measured)),
    ...section('Neither ended', unprovedColumns, unproved(measured)),
    ...section('Disagreements', disagreementColumns, disagreements(measured)),
  ].join('\n');
};

const section = (
  title: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): string[] => (rows.length === 0 ? [`${title}: none`, ''] : [title, plainTable(columns, rows)]);

const right = (title: string) => ({ title, align: 'right' }) as const;

const byFamilyColumns = [
  { title: 'family' },
  right('instances'),
  right('highs / pipeline, mean'),
  right('pipeline / highs, p90'),
  right('worst'),
  right('pipeline, median s'),
  right('highs, median s'),
  right('selected'),
  right('infeasible'),
  right('pipeline unfinished'),
  right('highs unfinished'),
  right('open ties'),
  right('disagreements'),
];

const byFamily = (measured: readonly MeasuredInstance[]): string[][] => {
  if (measured.length === 0) return [];
  const names = [...new Set(measured.map(({ family }) => family))];
  return [
    ...names.map((name) =>
      summary(
        name,
        measured.filter(({ family }) => family === name),
      ),
    ),
    summary('all', measured),
  ];
};

const summary = (title: string, list: readonly MeasuredInstance[]): string[] => {
  const slowDowns = list.map((one) => 1 / speedUp(one));
  return [
    title,
    String(list.length),
    geometricMean(list.map(speedUp)).toFixed(2),
    quantile(slowDowns, 0.9).toFixed(2),
    quantile(slowDowns, 1).toFixed(2),
    medianSeconds(list.map(({ pipeline }) => pipeline)),
    medianSeconds(list.map(({ highs }) => highs)),
    ...[
      list.filter((one) => outcomesOf(one).includes('selected')),
      list.filter((one) => outcomesOf(one).includes('infeasible')),
      list.filter(({ pipeline }) => !isProved(pipeline)),
      list.filter(({ highs }) => !isProved(highs)),
      list.filter(hasOpenTies),
      list.filter(({ disagreement }) => disagreement !== null),
    ].map(({ length }) => String(length)),
  ];
};

const medianSeconds = (results: readonly FamilyResult[]): string =>
  (
    quantile(
      results.map(({ milliseconds }) => milliseconds),
      0.5,
    ) / 1000
  ).toFixed(3);

const outcomesOf = ({ pipeline, highs }: MeasuredInstance): string[] => [pipeline.outcome, highs.outcome];

const hasOpenTies = ({ pipeline: { open } }: MeasuredInstance): boolean => open !== null && open > 0;

const growthColumns = [
  { title: 'sweep' },
  right('value'),
  right('pipeline, s'),
  right('highs, s'),
  right('highs / pipeline, mean'),
  right('pipeline unfinished'),
  right('open ties'),
];

const growth = (measured: readonly MeasuredInstance[]): string[][] =>
  sweeps.flatMap(({ name, axis }) => {
    const list = measured.filter(({ family }) => family === name);
    return [...new Set(list.map(({ parameters }) => parameters[axis]))].map((value) => {
      const here = list.filter(({ parameters }) => parameters[axis] === value);
      return [
        name,
        String(value),
        medianSeconds(here.map(({ pipeline }) => pipeline)),
        medianSeconds(here.map(({ highs }) => highs)),
        geometricMean(here.map(speedUp)).toFixed(2),
        String(here.filter(({ pipeline }) => !isProved(pipeline)).length),
        String(here.filter(hasOpenTies).length),
      ];
    });
  });

const unprovedColumns = [
  { title: 'instance' },
  right('pipeline, best'),
  right('highs, best'),
  right('pipeline, bound'),
];

const unproved = (measured: readonly MeasuredInstance[]): string[][] =>
  measured
    .filter(({ pipeline, highs }) => !isProved(pipeline) && !isProved(highs))
    .map(({ name, pipeline, highs }) => [
      name,
      ...[pipeline.objective, highs.objective, pipeline.upperBound].map((value) => String(value ?? 'none')),
    ]);

const disagreementColumns = [{ title: 'instance' }, { title: 'between' }];

const disagreements = (measured: readonly MeasuredInstance[]): string[][] =>
  measured.flatMap(({ name, disagreement }) => (disagreement === null ? [] : [[name, disagreement]]));
