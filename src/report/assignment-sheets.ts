import type { AssignDocument, AssignmentAnswer } from '../answers/assign/assignment-schema.ts';
import type { ResultMember } from '../answers/result/result-parts.ts';
import { writerOf } from '../text/message.ts';
import {
  assignmentRulesTable,
  assignmentsOf,
  headlineOf,
  holdersTable,
  othersTable,
  repairsTable,
  titleOfAssignment,
} from './assignment-value-tables.ts';
import { withLabels } from './labels.ts';
import { inputRows, summaryTable, textRows, warningRows } from './summary-table.ts';
import type { Sheet } from './workbook.ts';
import { codeValue } from './value-table.ts';

const message = writerOf('assignmentReport');
const sheet = writerOf('workbooks');

/** The sheets of assignments: what came of them, and for each who holds which post, the rules and the others. */
export const assignmentSheets = (document: AssignDocument): readonly Sheet[] => {
  const assignments = assignmentsOf(document);
  const labels = document.members === null ? document.labels : assignments[0]!.labels;
  const { inputs, members, outcome } = document;
  const statements = document.members === null ? document.statements : [];
  const summary = withLabels(labels, () =>
    summaryTable([
      [writerOf('tables')('column.outcome'), codeValue(outcome)],
      ...textRows(sheet('answer'), [
        ...assignments.map((one) => withLabels(one.labels, () => headlineOf(one))),
        ...statements.map(({ text }) => text),
      ]),
      ...inputRows(inputs),
      [sheet('program'), document.run.slate],
      ...warningRows(
        [
          ...document.warnings,
          ...('assignments' in document ? assignments.flatMap((one) => one.warnings) : []),
        ].map(({ text }) => text),
      ),
    ]),
  );
  return [{ name: sheet('summary'), table: summary }, ...sheetsOfAssignments(assignments, members ?? [])];
};

/** The sheets of each assignment, with its number in their names, which may be no longer than 31 characters. */
export const sheetsOfAssignments = (
  assignments: readonly AssignmentAnswer[],
  members: readonly ResultMember[],
): readonly Sheet[] => assignments.flatMap((one, index) => sheetsOf(one, index + 1, members));

const sheetsOf = (
  one: AssignmentAnswer,
  number: number,
  members: readonly ResultMember[],
): readonly Sheet[] =>
  withLabels(one.labels, () => {
    const [others, repairs] = [othersTable(one), repairsTable(one)];
    const named = (what: string): string => message('sheet', { number: String(number), what });
    return [
      ...(one.posts === null
        ? []
        : [{ name: named(titleOfAssignment(one)), table: holdersTable([one], members, Infinity) }]),
      ...(repairs === null ? [] : [{ name: named(message('repairs')), table: repairs }]),
      { name: named(sheet('rules')), table: assignmentRulesTable(one) },
      ...(others === null ? [] : [{ name: named(sheet('others')), table: others }]),
      {
        name: named(sheet('explanation')),
        table: summaryTable(one.statements.map(({ code, text }) => [code, text])),
      },
    ];
  });
