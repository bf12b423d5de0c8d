import type { DiffDocument } from '../answers/diff/diff-schema.ts';
import { codeText, writerOf } from '../text/message.ts';
import { formatPoints } from '../text/numbers.ts';
import { ruleRows } from './diff-rules.ts';
import { bulleted, formatMove, left, plainTable, printable, right, section } from './text.ts';
import { attributeTitle, valueText, withLabels } from './labels.ts';
import { reasonText } from './rule-words.ts';

const message = writerOf('tables');
const both = writerOf('answers');

type Statements = DiffDocument['statements'];

/** Rows of a table, at most: the whole is in the document. */
const mostRows = 24;

/**
 * Two results compared, for a person at a terminal.
 * @param hint - how to ask for the cause where it was not looked for; blank: there is no way.
 */
export const diffTable = (document: DiffDocument, hint = `  ${message('how-to-ask')}`): string =>
  withLabels(document.labels, () => writeTable(document, hint));

const writeTable = (document: DiffDocument, hint: string): string =>
  [
    headline(document),
    causeSection(document, hint),
    table(both('members'), memberColumns(), memberRows(document)),
    table(both('rules'), ruleColumns(), ruleRows(document)),
    table(message('counts'), countColumns(), countRows(document)),
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
    document.same ? message('same-slate') : message('other-slate'),
    resultLine('A', document.a),
    resultLine('B', document.b),
    lines(answers),
  ].join('\n');
};

const resultLine = (name: string, result: DiffDocument['a']): string => {
  const { outcome, members, objective, objectiveScale, inputs } = result;
  const values = { name, outcome: codeText(outcome), ruleSet: printable(inputs.ruleSet) };
  if (members === null) return message('compared.none', values);
  return message('compared.slate', {
    ...values,
    members,
    points: formatPoints(objective ?? 0, objectiveScale),
  });
};

const causeSection = (document: DiffDocument, hint: string): string | null => {
  const [, statements] = splitStatements(document);
  if (statements.length === 0) return null;
  const { cause } = document;
  if (cause === undefined) {
    const hintLine = document.inputChanges === undefined && hint !== '' ? `\n${hint}` : '';
    return section(message('why'), `${lines(statements)}${hintLine}`);
  }
  const changes = new Set((cause?.changes ?? []).map(({ statement }) => statement.text));
  const texts = statements.map(({ text }) =>
    changes.has(text) ? `  ${printable(text)}` : `- ${printable(text)}`,
  );
  return section(message('why'), texts.join('\n'));
};

const table = (
  title: string,
  columns: Parameters<typeof plainTable>[0],
  rows: readonly (readonly string[])[],
): string | null => {
  if (rows.length === 0) return null;
  const more = rows.length > mostRows ? `${message('and-more', { count: rows.length - mostRows })}\n` : '';
  return section(title, `${plainTable(columns, rows.slice(0, mostRows))}${more}`);
};

const memberColumns = () => [
  left(message('column.id'), 40),
  left(''),
  right(message('column.points-a')),
  right(message('column.points-b')),
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
    ...members.enters.map(row(message('joins'))),
    ...members.leaves.map(row(message('leaves'))),
    ...(objective.comparable ? members.stays.filter((member) => member.a !== member.b) : []).map(
      row(message('other-score')),
    ),
  ];
};

const ruleColumns = () => [
  left(message('column.rule'), 44),
  left(''),
  right(message('column.min')),
  right(message('column.max')),
  right(message('column.target')),
  right(message('column.count')),
  left(message('column.tight')),
  left(message('column.relaxed')),
  left(message('column.id')),
];

const countColumns = () => [
  left(message('column.attribute')),
  left(message('column.value'), 34),
  right(message('column.pool')),
  right(message('column.eligible')),
  right(message('column.slate')),
];

/** How the pools and the slates are made up; slates only where there are two. */
const countRows = ({ a: { members: inA }, b: { members: inB }, ...document }: DiffDocument) => {
  const { balance, eligibility } = document;
  const bothSlates = inA !== null && inB !== null;
  const pair = (a: number | null | undefined, b: number | null | undefined): string =>
    a === b ? '' : formatMove(a, b);
  const whole = [
    message('everybody'),
    '',
    pair(eligibility.pool.a, eligibility.pool.b),
    pair(eligibility.eligible.a, eligibility.eligible.b),
    '',
  ];
  const rows = [
    whole,
    ...eligibility.ineligible.map(({ reason, a, b }) => [
      message('ineligible-candidates'),
      reasonText(reason),
      pair(a, b),
      '',
      '',
    ]),
    ...balance.map(({ attribute, value, a, b }) => [
      attributeTitle(attribute),
      valueText(attribute, value),
      pair(a?.pool, b?.pool),
      pair(a?.eligible, b?.eligible),
      bothSlates ? pair(a?.slate, b?.slate) : '',
    ]),
  ];
  return rows.filter((cells) => cells.slice(2).some((cell) => cell !== ''));
};
