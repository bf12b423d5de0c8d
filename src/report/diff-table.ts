import type { DiffDocument } from '../answers/diff/diff-schema.ts';
import { writerOf } from '../text/message.ts';
import { formatPoints } from '../text/numbers.ts';
import { ruleRows } from './diff-rules.ts';
import { bulleted, formatMove, left, plainTable, printable, right, section } from './text.ts';

const say = writerOf('tables');
const both = writerOf('answers');

type Statements = DiffDocument['statements'];

/** Rows of a table, at most: the whole is in the document. */
const mostRows = 24;

/**
 * Two results compared, for a person at a terminal.
 * @param hint - how to ask for the cause where it was not looked for; blank: there is no way.
 */
export const diffTable = (document: DiffDocument, hint = `  ${say('how-to-ask')}`): string =>
  [
    headline(document),
    causeSection(document, hint),
    table(both('members'), memberColumns(), memberRows(document)),
    table(both('rules'), ruleColumns(), ruleRows(document)),
    table(say('counts'), countColumns(), countRows(document)),
    document.warnings.length === 0 ? null : section(both('warnings'), lines(document.warnings)),
  ]
    .filter((part) => part !== null)
    .join('\n\n')
    .concat('\n');

const lines = (statements: Statements): string => bulleted(statements.map(({ text }) => text)).join('\n');

/** The first statements are about the answers, up to the one about the inputs. */
const splitStatements = ({ statements }: DiffDocument): readonly [Statements, Statements] => {
  const end = statements.findIndex(({ code }) => code === 'inputs-same' || code === 'inputs-differ') + 1;
  return [statements.slice(0, end), statements.slice(end)];
};

const headline = (document: DiffDocument): string => {
  const [answers] = splitStatements(document);
  return [
    document.same ? say('same-slate') : say('other-slate'),
    resultLine('A', document.a),
    resultLine('B', document.b),
    lines(answers),
  ].join('\n');
};

const resultLine = (name: string, result: DiffDocument['a']): string => {
  const { outcome, members, objective, objectiveScale, inputs } = result;
  const told = { name, outcome, ruleSet: printable(inputs.ruleSet) };
  if (members === null) return say('compared.none', told);
  return say('compared.slate', {
    ...told,
    members,
    points: formatPoints(objective ?? 0, objectiveScale),
  });
};

const causeSection = (document: DiffDocument, hint: string): string | null => {
  const [, statements] = splitStatements(document);
  if (statements.length === 0) return null;
  const { cause } = document;
  if (cause === undefined) {
    const told = document.inputChanges === undefined && hint !== '' ? `\n${hint}` : '';
    return section(say('why'), `${lines(statements)}${told}`);
  }
  const changes = new Set((cause?.changes ?? []).map(({ statement }) => statement.text));
  const told = statements.map(({ text }) =>
    changes.has(text) ? `  ${printable(text)}` : `- ${printable(text)}`,
  );
  return section(say('why'), told.join('\n'));
};

const table = (
  title: string,
  columns: Parameters<typeof plainTable>[0],
  rows: readonly (readonly string[])[],
): string | null => {
  if (rows.length === 0) return null;
  const more = rows.length > mostRows ? `${say('and-more', { count: rows.length - mostRows })}\n` : '';
  return section(title, `${plainTable(columns, rows.slice(0, mostRows))}${more}`);
};

const memberColumns = () => [
  left(say('column.id'), 40),
  left(''),
  right(say('column.points-a')),
  right(say('column.points-b')),
];

/** Who joins and leaves, and of those who stay whose score differs; nobody where one has no slate. */
const memberRows = ({ a, b, members, objective }: DiffDocument): readonly (readonly string[])[] => {
  if (a.members === null || b.members === null) return [];
  const row = (note: string) => (member: DiffDocument['members']['stays'][number]) => [
    member.id,
    note,
    member.a === null ? '' : formatPoints(member.a, a.objectiveScale),
    member.b === null ? '' : formatPoints(member.b, b.objectiveScale),
  ];
  return [
    ...members.enters.map(row(say('joins'))),
    ...members.leaves.map(row(say('leaves'))),
    ...(objective.comparable ? members.stays.filter((member) => member.a !== member.b) : []).map(
      row(say('other-score')),
    ),
  ];
};

const ruleColumns = () => [
  left(say('column.rule'), 44),
  left(''),
  right(say('column.min')),
  right(say('column.max')),
  right(say('column.target')),
  right(say('column.count')),
  left(say('column.tight')),
  left(say('column.relaxed')),
];

const countColumns = () => [
  left(say('column.attribute')),
  left(say('column.value'), 34),
  right(say('column.pool')),
  right(say('column.eligible')),
  right(say('column.slate')),
];

/** How the pools and the slates are made up; slates only where there are two. */
const countRows = ({ a: { members: inA }, b: { members: inB }, ...document }: DiffDocument) => {
  const { balance, eligibility } = document;
  const bothSlates = inA !== null && inB !== null;
  const pair = (a: number | null | undefined, b: number | null | undefined): string =>
    a === b ? '' : formatMove(a, b);
  const whole = [
    say('everybody'),
    '',
    pair(eligibility.pool.a, eligibility.pool.b),
    pair(eligibility.eligible.a, eligibility.eligible.b),
    '',
  ];
  const rows = [
    whole,
    ...eligibility.ineligible.map(({ reason, a, b }) => [
      say('ineligible-candidates'),
      reason,
      pair(a, b),
      '',
      '',
    ]),
    ...balance.map(({ attribute, value, a, b }) => [
      attribute,
      value ?? writerOf('words')('blank'),
      pair(a?.pool, b?.pool),
      pair(a?.eligible, b?.eligible),
      bothSlates ? pair(a?.slate, b?.slate) : '',
    ]),
  ];
  return rows.filter((cells) => cells.slice(2).some((cell) => cell !== ''));
};
