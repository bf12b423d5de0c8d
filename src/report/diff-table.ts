import type { DiffDocument } from '../answers/diff/diff-schema.ts';
import { ruleRows } from './diff-rules.ts';
import { formatCount, formatMove, formatPoints, plainTable, plural, printable } from './text.ts';

type Statements = DiffDocument['statements'];

/** Rows of a table, at most: the whole is in the document. */
const mostRows = 24;

const howToAsk = '  Give them as --pool and --rules, and --pool-b and --rules-b where those of B are others.';

/**
 * Two results compared, for a person at a terminal.
 * @param hint - how to ask for the cause where it was not looked for; blank: there is no way.
 */
export const diffTable = (document: DiffDocument, hint = howToAsk): string =>
  [
    headline(document),
    causeSection(document, hint),
    table('Members', memberColumns, memberRows(document)),
    table('Rules', ruleColumns, ruleRows(document)),
    table('Counts', countColumns, countRows(document)),
    document.warnings.length === 0 ? null : section('To know', lines(document.warnings)),
  ]
    .filter((part) => part !== null)
    .join('\n\n')
    .concat('\n');

const section = (title: string, body: string): string =>
  `${title}\n${'═'.repeat(title.length)}\n${body.trimEnd()}`;

const lines = (statements: Statements): string =>
  statements.map(({ text }) => `- ${printable(text)}`).join('\n');

/** The first statements are about the answers, up to the one about the inputs. */
const splitStatements = ({ statements }: DiffDocument): readonly [Statements, Statements] => {
  const end = statements.findIndex(({ code }) => code === 'inputs-same' || code === 'inputs-differ') + 1;
  return [statements.slice(0, end), statements.slice(end)];
};

const headline = (document: DiffDocument): string => {
  const [answers] = splitStatements(document);
  return [
    document.same ? 'Same slate.' : 'Not the same.',
    resultLine('A', document.a),
    resultLine('B', document.b),
    lines(answers),
  ].join('\n');
};

const resultLine = (name: string, result: DiffDocument['a']): string => {
  const slate =
    result.members === null
      ? ''
      : `, ${plural(result.members, 'member')}, ${formatPoints(result.objective ?? 0, result.objectiveScale)} points`;
  return `${name}: ${result.outcome}${slate}, rule set ${printable(result.inputs.ruleSet)}`;
};

const causeSection = (document: DiffDocument, hint: string): string | null => {
  const [, statements] = splitStatements(document);
  if (statements.length === 0) return null;
  const { cause } = document;
  if (cause === undefined) {
    const told = document.inputChanges === undefined && hint !== '' ? `\n${hint}` : '';
    return section('Why', `${lines(statements)}${told}`);
  }
  const changes = new Set((cause?.changes ?? []).map(({ statement }) => statement.text));
  const told = statements.map(({ text }) =>
    changes.has(text) ? `  ${printable(text)}` : `- ${printable(text)}`,
  );
  return section('Why', told.join('\n'));
};

const table = (
  title: string,
  columns: Parameters<typeof plainTable>[0],
  rows: readonly (readonly string[])[],
): string | null => {
  if (rows.length === 0) return null;
  const more = rows.length > mostRows ? `and ${formatCount(rows.length - mostRows)} more\n` : '';
  return section(title, `${plainTable(columns, rows.slice(0, mostRows))}${more}`);
};

const memberColumns = [
  { title: 'id', longest: 40 },
  { title: '' },
  { title: 'points in A', align: 'right' },
  { title: 'points in B', align: 'right' },
] as const;

/** Who comes and goes, and of those who stay whose score is another; nobody where one has no slate. */
const memberRows = ({ a, b, members, objective }: DiffDocument): readonly (readonly string[])[] => {
  if (a.members === null || b.members === null) return [];
  const row = (note: string) => (member: DiffDocument['members']['stays'][number]) => [
    member.id,
    note,
    member.a === null ? '' : formatPoints(member.a, a.objectiveScale),
    member.b === null ? '' : formatPoints(member.b, b.objectiveScale),
  ];
  return [
    ...members.enters.map(row('comes in')),
    ...members.leaves.map(row('goes out')),
    ...(objective.comparable ? members.stays.filter((member) => member.a !== member.b) : []).map(
      row('scores otherwise'),
    ),
  ];
};

const ruleColumns = [
  { title: 'rule', longest: 44 },
  { title: '' },
  { title: 'min', align: 'right' },
  { title: 'max', align: 'right' },
  { title: 'target', align: 'right' },
  { title: 'count', align: 'right' },
  { title: 'tight' },
  { title: 'one seat looser, points' },
] as const;

const countColumns = [
  { title: 'attribute' },
  { title: 'value', longest: 34 },
  { title: 'pool', align: 'right' },
  { title: 'eligible', align: 'right' },
  { title: 'slate', align: 'right' },
] as const;

/** How the pools and the slates are made up; slates only where there are two. */
const countRows = ({ a: { members: inA }, b: { members: inB }, ...document }: DiffDocument) => {
  const { balance, eligibility } = document;
  const bothSlates = inA !== null && inB !== null;
  const pair = (a: number | null | undefined, b: number | null | undefined): string =>
    a === b ? '' : formatMove(a, b);
  const whole = [
    'all',
    '',
    pair(eligibility.pool.a, eligibility.pool.b),
    pair(eligibility.eligible.a, eligibility.eligible.b),
    '',
  ];
  const rows = [
    whole,
    ...eligibility.ineligible.map(({ reason, a, b }) => ['ineligible', reason, pair(a, b), '', '']),
    ...balance.map(({ attribute, value, a, b }) => [
      attribute,
      value ?? '(blank)',
      pair(a?.pool, b?.pool),
      pair(a?.eligible, b?.eligible),
      bothSlates ? pair(a?.slate, b?.slate) : '',
    ]),
  ];
  return rows.filter((cells) => cells.slice(2).some((cell) => cell !== ''));
};
