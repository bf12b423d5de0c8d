import type { VerificationDocument } from '../answers/verify/verification-schema.ts';
import { codeText, writerOf } from '../text/message.ts';
import { isScored } from '../text/names.ts';
import { withLabels } from './labels.ts';
import { inputRows, summaryTable, textRows, warningRows } from './summary-table.ts';
import { pointsValue, valueTable, type ValueColumn, type ValueTable, codeValue } from './value-table.ts';
import { clausesTable, verdict, verdictTexts } from './verification-table.ts';
import type { Sheet } from './workbook.ts';

type Row = VerificationDocument['rules'][number];

const message = writerOf('tables');
const sheet = writerOf('workbooks');

/** The sheets of a verification: the verdict, and every clause and rule with its own. */
export const verificationSheets = (verification: VerificationDocument): readonly Sheet[] =>
  withLabels(verification.labels, () => [
    { name: sheet('summary'), table: summaryOf(verification) },
    { name: sheet('rules'), table: rulesTable(verification.rules) },
    { name: sheet('eligibility'), table: clausesTable(verification) },
  ]);

const summaryOf = (verification: VerificationDocument): ValueTable => {
  const { objective, objectiveScale: scale, size, counting, inputs, warnings } = verification;
  return summaryTable([
    [message('column.verdict'), verdict(verification.holds)],
    ...textRows(sheet('answer'), verdictTexts(verification)),
    [sheet('members'), size.count],
    [sheet('members-required'), size.required],
    ...(!isScored()
      ? []
      : [
          [message('column.points'), pointsValue(objective, scale)] as const,
          [sheet('objective'), objective] as const,
          [sheet('scale'), scale] as const,
        ]),
    [
      sheet('counting'),
      message('counting', {
        nationality: codeText(counting.nationality),
        affiliation: codeText(counting.affiliation),
      }),
    ],
    ...inputRows(inputs),
    ...warningRows(warnings.map(({ text }) => text)),
  ]);
};

const rulesTable = (rows: readonly Row[]): ValueTable => {
  const columns: readonly ValueColumn<Row>[] = [
    { title: message('column.rule'), value: ({ rule }) => rule },
    { title: message('column.value'), value: ({ value }) => value },
    { title: message('column.authority'), value: ({ authority }) => codeValue(authority) },
    { title: message('column.clause'), value: ({ clause }) => clause },
    { title: message('column.min'), value: ({ min }) => min },
    { title: message('column.max'), value: ({ max }) => max },
    ...(rows.some(({ target }) => target !== undefined)
      ? [
          { title: message('column.target'), value: ({ target }: Row) => target ?? null },
          { title: sheet('shortfall'), value: ({ shortfall }: Row) => shortfall ?? null },
        ]
      : []),
    { title: message('column.count'), value: ({ count }) => count },
    { title: message('column.verdict'), value: ({ holds }) => verdict(holds) },
    { title: message('column.all'), value: ({ readings }) => readings?.all.count ?? null },
    { title: message('column.primary'), value: ({ readings }) => readings?.primary.count ?? null },
    { title: message('column.members'), value: ({ members }) => members },
  ];
  return valueTable(columns, rows);
};
