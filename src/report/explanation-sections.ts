import type { ResultDocument } from '../answers/result/result-schema.ts';
import { ownEntry } from '../input/collections.ts';
import { codeText, writerOf } from '../text/message.ts';
import { isScored, titleOfRow } from '../text/names.ts';
import { bulleted, printable, section } from './text.ts';
import {
  changeValue,
  pointsValue,
  terminalTable,
  valueTable,
  type TableValue,
  type ValueColumn,
  type ValueTable,
} from './value-table.ts';

type Selected = ResultDocument & { readonly outcome: 'selected' };
type Other = NonNullable<Selected['others']>[string];
type Codes = ReadonlySet<string>;

const message = writerOf('tables');
const word = writerOf('words');

/** The explanation of a result for a person at a terminal, in sections; none where nobody asked for one. */
export const explanationSections = (result: ResultDocument): readonly string[] => {
  switch (result.outcome) {
    case 'selected':
      return [
        ...(isScored() ? sentences(message('bounds-cost'), result, aboutRules) : []),
        ...membersSection(result),
        ...othersSection(result),
        ...sentences(message('alternatives'), result, isScored() ? aboutAlternatives : aboutReplacements),
      ];
    case 'infeasible':
      return [
        ...sentences(writerOf('answers')('conflicts'), result, aboutConflicts),
        ...numbered(message('repairs-ranked'), result, aboutRepairs),
        ...sentences(message('limits'), result, aboutTheMap),
      ];
    case 'stopped':
      return [];
  }
};

/** All that was said about what was asked, in the order of the document. */
export const statementLines = ({ statements = [] }: ResultDocument): string =>
  bulleted(statements.map(({ text }) => text)).join('\n');

const aboutRules: Codes = new Set([
  'side-binds',
  'family-binds',
  'nothing-binds',
  'pair-binds',
  'tight-without-price',
]);
const aboutAlternatives: Codes = new Set([
  'replacement-nearest',
  'replacement-none',
  'reserve-list',
  'slate-differing',
  'slate-differing-none',
  'pool-split',
]);
/** Of slates that all are as good as each other, there is no best one that differs. */
const aboutReplacements: Codes = new Set(['replacement-nearest', 'replacement-none', 'reserve-list']);
const aboutConflicts: Codes = new Set(['conflict', 'conflict-not-negotiable']);
const aboutRepairs: Codes = new Set(['repair']);
const aboutTheMap: Codes = new Set([
  'moves-not-smallest',
  'map-limit',
  'map-time',
  'no-repair',
  'nothing-negotiable',
]);

const among = ({ statements = [] }: ResultDocument, codes: Codes): readonly string[] =>
  statements.filter(({ code }) => codes.has(code)).map(({ text }) => text);

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [section(title, lines.join('\n'))];

const sentences = (title: string, result: ResultDocument, codes: Codes): readonly string[] =>
  listed(title, bulleted(among(result, codes)));

const numbered = (title: string, result: ResultDocument, codes: Codes): readonly string[] =>
  listed(
    title,
    among(result, codes).map((text, index) => `${String(index + 1).padStart(3)}. ${printable(text)}`),
  );

const changeOrNoSlate = (change: number | 'infeasible', scale: number): TableValue =>
  change === 'infeasible' ? message('no-slate') : changeValue(change, scale);

/** What leaving each member out costs, and who can take the seat; null where nobody asked. */
export const reserveTable = (result: ResultDocument): ValueTable | null => {
  if (result.outcome !== 'selected') return null;
  const { members, replacements = {}, objectiveScale: scale } = result;
  if (members === undefined || Object.keys(members).length === 0) return null;
  type Row = {
    readonly id: string;
    readonly left: (typeof members)[string];
    /** Null: nobody; undefined: not known. */
    readonly by: (typeof replacements)[string] | undefined;
  };
  const columns: readonly ValueColumn<Row>[] = [
    { title: message('column.member'), value: ({ id }) => id },
    ...(isScored()
      ? [
          {
            title: message('column.without'),
            align: 'right' as const,
            value: ({ left }: Row) => changeOrNoSlate(left.change, scale),
          },
        ]
      : []),
    { title: message('column.joins'), value: ({ left }) => left.enters },
    {
      title: message('column.replacement'),
      value: ({ by }) => (by === undefined ? null : (by?.id ?? word('nobody'))),
    },
    ...(isScored()
      ? [
          {
            title: message('column.replaced'),
            align: 'right' as const,
            value: ({ by }: Row) => changeValue(by?.change ?? null, scale),
          },
        ]
      : []),
  ];
  return valueTable(
    columns,
    Object.entries(members).map(([id, left]) => ({ id, left, by: ownEntry(replacements, id) })),
  );
};

const membersSection = (result: Selected): readonly string[] =>
  tableSection(message(isScored() ? 'each-member' : 'each-member-unscored'), reserveTable(result));

/** The strongest candidates who are not members, and why; null where nobody asked. */
export const othersTable = (result: ResultDocument): ValueTable | null => {
  if (result.outcome !== 'selected') return null;
  const { others, objectiveScale: scale } = result;
  if (others === undefined || Object.keys(others).length === 0 || !isScored()) return null;
  const columns: readonly ValueColumn<readonly [string, Other]>[] = [
    { title: message('column.candidate'), value: ([id]) => id },
    {
      title: message('column.points'),
      align: 'right',
      value: ([, { breakEven, change }]) =>
        breakEven === null || change === 'infeasible' ? null : pointsValue(breakEven + change, scale),
    },
    {
      title: message('column.inclusion'),
      align: 'right',
      value: ([, { change }]) => changeOrNoSlate(change, scale),
    },
    {
      title: message('column.needed'),
      align: 'right',
      value: ([, { breakEven }]) => pointsValue(breakEven, scale),
    },
    { title: message('column.leaves'), value: ([, { leaves }]) => leaves },
    { title: message('column.obstacle'), longest: 72, value: ([, other]) => obstacleText(other) },
  ];
  return valueTable(columns, Object.entries(others));
};

const othersSection = (result: Selected): readonly string[] =>
  tableSection(message('others'), othersTable(result));

const tableSection = (title: string, table: ValueTable | null): readonly string[] =>
  table === null ? [] : [section(title, terminalTable(table))];

type Statement = NonNullable<ResultDocument['statements']>[number];

/** All that was said, one statement a row. */
export const statementTable = ({ statements = [] }: ResultDocument): ValueTable =>
  valueTable(statementColumns(), statements);

/** The same with what each sentence is made from, for programs. */
export const statementTableWithParameters = ({ statements = [] }: ResultDocument): ValueTable =>
  valueTable(
    [
      ...statementColumns(),
      {
        name: 'parameters',
        title: message('column.parameters'),
        value: ({ parameters }) => JSON.stringify(parameters),
      },
    ],
    statements,
  );

const statementColumns = (): readonly ValueColumn<Statement>[] => [
  { name: 'code', title: message('column.code'), value: ({ code }) => code },
  { name: 'text', title: message('column.text'), value: ({ text }) => text },
];

const obstacleText = ({ outscored, obstacles }: Other): string => {
  const [first] = obstacles;
  if (first === undefined) return '';
  const values = {
    side: codeText(first.side),
    rule: titleOfRow(first),
    blocked: first.keeps,
    seats: outscored,
  };
  const more = obstacles.length - 1;
  return more === 0 ? message('obstacle', values) : message('obstacle.more', { ...values, more });
};
