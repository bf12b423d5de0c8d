import type { ResultDocument } from '../answers/result/result-schema.ts';
import { hasCountries } from './labels.ts';
import { writerOf } from '../text/message.ts';
import { valueTable, type TableValue, type ValueTable } from './value-table.ts';

const sheet = writerOf('workbooks');

/** Something that is said of a document as a whole, and what it is. */
export type SummaryRow = readonly [label: string, value: TableValue];

/** The first sheet of a workbook: one thing a row. What is null is left out. */
export const summaryTable = (rows: readonly SummaryRow[]): ValueTable =>
  valueTable(
    [
      { title: sheet('item'), value: ([label]) => label },
      { title: sheet('value'), value: ([, value]) => value },
    ],
    rows.filter(([, value]) => value !== null),
  );

/** A row for each text, under one label. */
export const textRows = (label: string, texts: readonly string[]): readonly SummaryRow[] =>
  texts.map((text) => [label, text]);

/** A row for each warning. */
export const warningRows = (texts: readonly string[]): readonly SummaryRow[] =>
  textRows(writerOf('answers')('warnings'), texts);

type GivenInputs = Pick<ResultDocument['inputs'], 'ruleSet' | 'seed' | 'reference' | 'pool' | 'rules'>;

/** What the answer was made from: hashes, rule set, seed and edition of the reference table. */
export const inputRows = ({ ruleSet, seed, reference, pool, rules }: GivenInputs): readonly SummaryRow[] => [
  [sheet('rule-set'), ruleSet],
  [sheet('seed'), seed],
  ...(hasCountries() ? [[sheet('reference'), reference] as const] : []),
  [sheet('pool-hash'), pool],
  [sheet('rules-hash'), rules],
];
