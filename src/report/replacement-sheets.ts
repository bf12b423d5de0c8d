import type { ReplacementDocument } from '../answers/replace/replacement-schema.ts';
import { writerOf } from '../text/message.ts';
import { isScored } from '../text/names.ts';
import { withLabels } from './labels.ts';
import { inputRows, summaryTable, textRows, warningRows } from './summary-table.ts';
import {
  changeValue,
  pointsValue,
  valueTable,
  type ValueColumn,
  type ValueTable,
  codeValue,
} from './value-table.ts';
import type { Sheet } from './workbook.ts';

const message = writerOf('tables');
const sheet = writerOf('workbooks');

/** The sheets of replacements: what came of it, and the new slates. */
export const replacementSheets = (document: ReplacementDocument): readonly Sheet[] =>
  withLabels(document.labels, () => [
    { name: sheet('summary'), table: summaryOf(document) },
    { name: sheet('replacements'), table: newSlatesTable(document) },
  ]);

const summaryOf = (document: ReplacementDocument): ValueTable => {
  const { outcome, given, withdrawn, objectiveScale: scale, inputs, statements, warnings } = document;
  return summaryTable([
    [message('column.outcome'), codeValue(outcome)],
    [sheet('withdrawn'), withdrawn],
    ...(isScored() ? [[sheet('points-before'), pointsValue(given?.objective ?? null, scale)] as const] : []),
    [sheet('members-before'), given?.slate ?? null],
    ...textRows(
      sheet('answer'),
      statements.map(({ text }) => text),
    ),
    ...(isScored() ? [[sheet('scale'), scale] as const] : []),
    ...inputRows(inputs),
    ...warningRows(warnings.map(({ text }) => text)),
  ]);
};

type Proposal = NonNullable<ReplacementDocument['optimum']>;
type NewSlate = Proposal & { readonly key: string };

/** The new slates, one a row. */
export const newSlatesTable = (document: ReplacementDocument): ValueTable => {
  const { keepingAll, fewestChanges, optimum, objectiveScale: scale } = document;
  const slates = Object.entries({ keepingAll, fewestChanges, optimum }).flatMap(
    ([key, proposal]): NewSlate[] => (proposal === null ? [] : [{ key, ...proposal }]),
  );
  const isOpen = slates.some(({ ties }) => ties.status === 'open');
  const columns: readonly ValueColumn<NewSlate>[] = [
    { name: 'new slate', title: message('column.new-slate'), value: ({ key }) => codeValue(key) },
    { name: 'points', title: message('column.points'), value: ({ points }) => ({ points }) },
    { name: 'change', title: message('column.change'), value: ({ change }) => changeValue(change, scale) },
    { name: 'enters', title: message('column.joins'), value: ({ enters }) => enters },
    { name: 'leaves', title: message('column.leaves'), value: ({ leaves }) => leaves },
    { name: 'members', title: message('column.members'), value: ({ slate }) => slate.map(({ id }) => id) },
    ...(isOpen ? [{ name: 'open', title: sheet('open'), value: ({ ties }: NewSlate) => ties.open }] : []),
  ];
  return valueTable(columns, slates);
};
