import type { AssignDocument, AssignmentAnswer } from '../answers/assign/assignment-schema.ts';
import type { ResultMember } from '../answers/result/result-parts.ts';
import { writerOf } from '../text/message.ts';
import {
  assignmentRulesTable,
  assignmentsOf,
  headlineOf,
  holdersTable,
  isOfInterest,
  repairsTable,
  statedInTables,
  titleOfAssignment,
} from './assignment-value-tables.ts';
import { tableCsv } from './csv.ts';
import { withLabels } from './labels.ts';
import { bulleted, printable, section } from './text.ts';
import { terminalTable } from './value-table.ts';

const message = writerOf('assignmentReport');
const both = writerOf('answers');

/** Attributes of a member that fit on a line of a terminal. */
const shownOnTerminal = 3;

/** Who holds which post, for a person at a terminal. */
export const assignmentTable = (document: AssignDocument): string => {
  if (document.members === null) {
    const { statements } = document;
    return `${[message('headline.no-slate'), ...bulleted(statements.map(({ text }) => text))].join('\n')}\n`;
  }
  const { members, source } = document;
  const { warnings } = 'assignments' in document ? document : { warnings: [] };
  return [
    [message(`members.${source}`), ...bulleted(warnings.map(({ text }) => text))].join('\n'),
    ...assignmentsOf(document).map((one) => withLabels(one.labels, () => tableOf(one, members))),
  ]
    .join('\n\n')
    .concat('\n');
};

/** Who would hold which post, as a section of the report of a slate. */
export const assignmentSection = (one: AssignmentAnswer, members: readonly ResultMember[]): string =>
  withLabels(one.labels, () =>
    section(
      titleOfAssignment(one),
      [
        printable(headlineOf(one)),
        ...(one.posts === null ? [] : [terminalTable(holdersTable([one], members, shownOnTerminal))]),
      ].join('\n\n'),
    ),
  );

const tableOf = (one: AssignmentAnswer, members: readonly ResultMember[]): string => {
  const repairs = repairsTable(one);
  const statements = one.statements.filter(({ code }) => !statedInTables.has(code)).map(({ text }) => text);
  return [
    printable(headlineOf(one)),
    bulleted(statements).join('\n'),
    ...(one.posts === null
      ? []
      : [
          section(message('holders'), terminalTable(holdersTable([one], members, shownOnTerminal))),
          unassignedText(one),
        ]),
    ...(repairs === null ? [] : [section(message('repairs'), terminalTable(repairs))]),
    ...(one.rules.length === 0
      ? []
      : [
          section(
            message('rules'),
            [terminalTable(assignmentRulesTable(one, isOfInterest)), ...hiddenText(one)].join('\n'),
          ),
        ]),
    ...(one.warnings.length === 0
      ? []
      : [section(both('warnings'), bulleted(one.warnings.map(({ text }) => text)).join('\n'))]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

/** How many rows of rules the table leaves out. */
export const hiddenText = ({ rules }: AssignmentAnswer): readonly string[] => {
  const count = rules.filter((row) => !isOfInterest(row)).length;
  return count === 0 ? [] : [message('rows-hidden', { count })];
};

/** Members who hold no post; nothing where that is most of them. */
export const unassignedText = ({ unassigned }: AssignmentAnswer): string => {
  if (unassigned === null) return '';
  return unassigned.length === 0 ? message('all-assigned') : message('unassigned', { members: unassigned });
};

/** The holders, one a row. */
export const assignmentCsv = (document: AssignDocument): string => {
  const assignments = assignmentsOf(document);
  return withLabels(assignments[0]?.labels, () =>
    tableCsv(holdersTable(assignments, document.members ?? [], Infinity, { isForPrograms: true })),
  );
};
