import type {
  AssignDocument,
  AssignmentAnswer,
  AssignmentRuleRow,
  AssignmentSelected,
  Pair,
} from '../answers/assign/assignment-schema.ts';
import { isEveryoneAsked, nameOfAssignmentRow } from '../answers/assign/statements-of-assignment.ts';
import type { ResultMember } from '../answers/result/result-parts.ts';
import { codeText, writerOf } from '../text/message.ts';
import { isScored, titleOfName, titleOfPost } from '../text/names.ts';
import { formatPoints, signedPoints } from '../text/numbers.ts';
import { attributesShown, attributeTitle, valuesOfOne } from './labels.ts';
import {
  changeValue,
  valueTable,
  type TableValue,
  type ValueColumn,
  type ValueTable,
  codeValue,
} from './value-table.ts';
import { titleText } from '../answers/result/labels.ts';

const message = writerOf('assignmentReport');
const table = writerOf('tables');

/** The assignments of a document; none where there is no slate. */
export const assignmentsOf = (document: AssignDocument): readonly AssignmentAnswer[] => {
  if ('assignments' in document) return document.assignments;
  return document.members === null ? [] : [document];
};

/** What reports call the assignment. */
export const titleOfAssignment = ({ labels, assignment }: AssignmentAnswer): string =>
  titleText(labels.assignment ?? null) ?? assignment;

/** The answer in a line. */
export const headlineOf = (one: AssignmentAnswer): string => {
  const title = titleOfAssignment(one);
  switch (one.outcome) {
    case 'selected':
      return isScored()
        ? message('headline.selected', { title, points: formatPoints(one.objective, one.objectiveScale) })
        : message('headline.unscored', { title });
    case 'infeasible':
      return message('headline.infeasible', { title });
    case 'stopped':
      return message('headline.stopped', { title });
  }
};

/** Statements that the tables of holders and others say as well, by their codes. */
export const statedInTables: ReadonlySet<string> = new Set([
  'holder-costs',
  'holder-indispensable',
  'post-others',
]);

type Holder = {
  readonly assignment: AssignmentAnswer;
  readonly post: string;
  readonly isFirst: boolean;
  /** Null: nobody holds the post. */
  readonly member: ResultMember | null;
};

const usual = ['nationality', 'gender', 'region', 'development', 'expertise', 'sector'];

/** How a table of holders is written. */
export type HoldersLook = {
  /** True: posts and values as the document has them, with a column of titles. */
  readonly isForPrograms?: boolean;
  readonly changeText?: (units: number, scale: number) => string;
};

/** Others named beside each holder. */
const mostAlternatives = 2;

/**
 * Who holds which post, one a row, and a row for a post that nobody holds.
 * @param attributes - most that are shown of a member.
 * @param look - how posts, values and changes are written.
 */
export const holdersTable = (
  assignments: readonly AssignmentAnswer[],
  members: readonly ResultMember[],
  attributes: number,
  { isForPrograms = false, changeText = signedPoints }: HoldersLook = {},
): ValueTable => {
  const memberOf = new Map(members.map((member) => [member.id, member]));
  const rows = assignments.flatMap((assignment) =>
    (assignment.posts ?? []).flatMap(({ post, holders }): readonly Holder[] =>
      holders.length === 0
        ? [{ assignment, post, isFirst: true, member: null }]
        : holders.map((id, index) => ({
            assignment,
            post,
            isFirst: index === 0,
            member: memberOf.get(id) ?? null,
          })),
    ),
  );
  const isNamed = rows.some(({ member }) => member?.name !== undefined);
  const isExplained = isScored() && assignments.some((one) => 'holders' in one && one.holders !== undefined);
  const columns: readonly ValueColumn<Holder>[] = [
    ...(isForPrograms
      ? [
          {
            name: 'assignment',
            title: message('column.assignment'),
            value: ({ assignment }: Holder) => assignment.assignment,
          },
        ]
      : []),
    {
      name: 'post',
      title: message('column.post'),
      longest: 40,
      value: ({ post }) => (isForPrograms ? post : titleOfPost(post)),
    },
    ...(isForPrograms
      ? [
          {
            name: 'title',
            title: message('column.title'),
            value: ({ assignment, post }: Holder) => titleText(assignment.labels.posts?.[post] ?? post),
          },
        ]
      : []),
    { name: 'id', title: message('column.holder'), value: ({ member }) => member?.id ?? null },
    ...(isNamed
      ? [
          {
            name: 'name',
            title: table('column.name'),
            longest: 30,
            value: ({ member }: Holder) => member?.name ?? null,
          },
        ]
      : []),
    ...(isForPrograms || !isScored()
      ? []
      : [
          {
            name: 'points',
            title: table('column.points'),
            align: 'right' as const,
            value: ({ member }: Holder) => (member === null ? null : { points: member.points }),
          },
        ]),
    ...attributesShown(members, usual)
      .slice(0, attributes)
      .map((attribute): ValueColumn<Holder> => ({
        name: attribute,
        title: attributeTitle(attribute),
        longest: 30,
        value: ({ member }) => {
          const value = member?.attributes[attribute] ?? null;
          return isForPrograms ? value : valuesOfOne(attribute, value);
        },
      })),
    ...(isExplained
      ? [
          {
            name: 'points lost without',
            title: message('column.cost'),
            align: 'right' as const,
            value: costOf,
          },
          {
            name: 'best alternatives',
            title: message('column.alternatives'),
            isWhole: true as const,
            value: (holder: Holder) => alternativesOf(holder, changeText),
          },
        ]
      : []),
  ];
  return valueTable(columns, rows);
};

const costOf = ({ assignment, post, member }: Holder): TableValue => {
  if (assignment.outcome !== 'selected' || member === null) return null;
  const found = assignment.holders?.find((one) => one.post === post && one.id === member.id);
  if (found === undefined) return null;
  return found.change === 'infeasible'
    ? message('no-assignment')
    : { points: Math.abs(found.change) / assignment.objectiveScale };
};

/** Of the post: they stand beside its first holder. */
const alternativesOf = (
  { assignment, post, isFirst }: Holder,
  changeText: (units: number, scale: number) => string,
): TableValue => {
  if (assignment.outcome !== 'selected' || assignment.others === undefined || !isFirst) return null;
  const possible = assignment.others.flatMap((one) =>
    one.post === post && one.change !== 'infeasible' ? [{ id: one.id, change: one.change }] : [],
  );
  if (possible.length === 0) return isEveryoneAsked(assignment, post) ? message('none') : null;
  return possible
    .slice(0, mostAlternatives)
    .map(({ id, change }) =>
      message('alternative.cost', { id, change: changeText(change, assignment.objectiveScale) }),
    );
};

/** The rules, a row each; of rules with many rows those that are at a bound. */
export const assignmentRulesTable = (
  one: AssignmentAnswer,
  matters: (row: AssignmentRuleRow) => boolean = () => true,
): ValueTable => {
  const scale = one.objectiveScale;
  const isExplained =
    isScored() && one.rules.some(({ change, removed }) => (change ?? removed) !== undefined);
  const columns: readonly ValueColumn<AssignmentRuleRow>[] = [
    { title: table('column.rule'), longest: 60, value: (row) => titleOfName(nameOfAssignmentRow(row)) },
    { title: table('column.authority'), value: ({ authority }) => codeValue(authority) },
    { title: table('column.min'), align: 'right', value: ({ min }) => min },
    { title: table('column.max'), align: 'right', value: ({ max }) => max },
    { title: table('column.count'), align: 'right', value: ({ count }) => count },
    {
      title: table('column.tight'),
      value: ({ tight, applied }) => (applied === false ? table('not-applied') : { codes: tight }),
    },
    ...(isExplained
      ? [
          { title: message('column.binding'), value: (row: AssignmentRuleRow) => gainsOf(row, scale) },
          {
            title: message('column.removed'),
            align: 'right' as const,
            value: ({ removed }: AssignmentRuleRow) =>
              typeof removed === 'number' ? changeValue(removed, scale) : null,
          },
        ]
      : []),
    { title: table('column.id'), value: ({ rule }) => rule },
  ];
  return valueTable(columns, one.rules.filter(matters));
};

const gainsOf = ({ binds = [], change }: AssignmentRuleRow, scale: number): TableValue =>
  binds.map((side) => {
    const gain = side === 'min' ? change?.minDown : change?.maxUp;
    return table('side.binds', {
      side: codeText(side),
      points: formatPoints(typeof gain === 'number' ? gain : 0, scale),
    });
  });

/** Is the row worth a reader's time? Those of large rules that count nobody, or are far from a bound, are not. */
export const isOfInterest = ({
  tight,
  binds = [],
  removed,
  count,
  value,
  max,
  eligible,
}: AssignmentRuleRow): boolean =>
  value === null ||
  (typeof removed === 'number' && removed > 0) ||
  binds.length > 0 ||
  (count !== 0 && tight.length > 0 && (max === null || eligible > max));

/** Who else could hold each post, the least cost first. */
export const othersTable = (one: AssignmentAnswer): ValueTable | null => {
  if (one.outcome !== 'selected' || one.others === undefined || !isScored()) return null;
  type Other = NonNullable<AssignmentSelected['others']>[number];
  const columns: readonly ValueColumn<Other>[] = [
    { title: message('column.post'), value: ({ post }) => titleOfPost(post) },
    { title: table('column.member'), value: ({ id }) => id },
    {
      title: message('column.change'),
      align: 'right',
      value: ({ change }) =>
        change === 'infeasible' ? message('no-assignment') : changeValue(change, one.objectiveScale),
    },
    {
      title: message('column.into'),
      value: ({ enters, id }) =>
        enters === undefined ? message('not-listed') : pairsText(enters.filter(([, who]) => who !== id)),
    },
    {
      title: message('column.out'),
      value: ({ leaves }) => (leaves === undefined ? message('not-listed') : pairsText(leaves)),
    },
  ];
  return valueTable(columns, one.others);
};

const pairsText = (pairs: readonly Pair[]): readonly string[] =>
  pairs.map(([post, candidate]) => writerOf('assignments')('pair', { candidate, post: titleOfPost(post) }));

/** Ways to resolve a conflict, the best first. */
export const repairsTable = (one: AssignmentAnswer): ValueTable | null => {
  if (one.outcome !== 'infeasible' || (one.repairs ?? []).length === 0) return null;
  type Repair = NonNullable<typeof one.repairs>[number];
  const columns: readonly ValueColumn<Repair>[] = [
    {
      title: message('column.moves'),
      isWhole: true,
      value: ({ moves }) =>
        moves.map(({ rule, ...move }) => writerOf('report')('move', { rule: titleOfName(rule), ...move })),
    },
    { title: table('column.points'), align: 'right', value: ({ points }) => ({ points }) },
    {
      title: message('holders'),
      isWhole: true,
      value: ({ posts }) =>
        posts.map(({ post, holders }) =>
          message('holder.line', {
            post: titleOfPost(post),
            holders: holders.length === 0 ? message('nobody') : holders.join(' '),
          }),
        ),
    },
  ];
  return valueTable(columns, one.repairs ?? []);
};
