import type { ResultDocument, ResultMember, ResultRow } from '../answers/result/result-schema.ts';
import { nameOfRow, wordFor } from '../text/wording.ts';
import { explanationSections, statementLines } from './explanation-sections.ts';
import { toFamilies, type Family } from './families.ts';
import { section } from './section-text.ts';
import {
  formatCount,
  formatPoints,
  formatShare,
  isOfTheDraw,
  plainTable,
  plural,
  printable,
  warningText,
} from './text.ts';

type Selected = ResultDocument & { readonly outcome: 'selected' };

/** What the reader of a terminal is told beside the document. */
export type TableOptions = {
  /** Characters in a line. */
  readonly width: number;
  /** Commands that a reader may want next, and what each is for. */
  readonly next: readonly { readonly purpose: string; readonly command: string }[];
};

/** The result for a person at a terminal. */
export const resultTable = (result: ResultDocument, options: TableOptions): string => {
  const explanation = explanationSections(result).map(({ title, body }) => section(title, body));
  const warnings = result.warnings.filter((warning) => !isOfTheDraw(warning));
  return [
    headline(result),
    ...(result.slate === null
      ? explanation
      : [section('Members', membersTable(result.slate, options.width))]),
    section('Rules', `${rulesTable(result)}\n${rulesLegend(result)}`),
    ...(result.slate === null ? [] : explanation),
    section('Balance: slate beside pool', balanceTable(result)),
    section('Eligibility', eligibilityText(result)),
    warnings.length === 0
      ? null
      : section(
          'To know',
          warnings.map((warning) => `- ${printable(warningText(warning, result.run.places))}`).join('\n'),
        ),
    options.next.length === 0
      ? null
      : section('Next', options.next.map(({ purpose, command }) => `${purpose}:\n  ${command}`).join('\n')),
  ]
    .filter((part) => part !== null)
    .join('\n\n')
    .concat('\n');
};

/** The answer in short and what was asked about it, for a person at a terminal. */
export const statementsTable = (result: ResultDocument): string =>
  [headline(result), '', statementLines(result), ''].join('\n');

const headline = (result: ResultDocument): string => {
  const by = `${result.run.engine} ${result.run.version}, ${result.run.seconds.solve.toFixed(2)} s`;
  const rules = `Rule set: ${printable(result.inputs.ruleSet)}`;
  switch (result.outcome) {
    case 'selected':
      return [
        `Selected: ${plural(result.slate.length, 'member')}, ${formatPoints(result.objective, result.objectiveScale)} points (objective ${result.objective}, scale ${result.objectiveScale}).`,
        `Proof: optimal. No slate scores more, by a certificate of ${plural(result.proof.leaves ?? 0, 'leaf', 'leaves')}; ${by}.`,
        ...tiesText(result),
        ...crossCheckText(result.run.crossCheck),
        rules,
      ].join('\n');
    case 'infeasible':
      return [
        'Infeasible: no slate satisfies the rules.',
        ...result.reasons.map(({ text }) => `- ${printable(text)}`),
        `Proof: infeasible, by a certificate of ${plural(result.proof.leaves ?? 0, 'leaf', 'leaves')}; ${by}.`,
        ...crossCheckText(result.run.crossCheck),
        rules,
      ].join('\n');
    case 'stopped':
      return [
        result.objective === null
          ? 'Stopped before a slate was found.'
          : `Stopped with a slate of ${formatPoints(result.objective, result.objectiveScale)} points (objective ${result.objective}), not proven best.`,
        ...(result.statements ?? []).map(({ text }) => printable(text)),
        `No slate scores more than ${result.proof.upperBound === null ? '(not known)' : formatPoints(result.proof.upperBound, result.objectiveScale)} points. Engine: ${by}.`,
        rules,
      ].join('\n');
  }
};

const tiesText = ({ core, byLot, warnings }: Selected): readonly string[] => {
  if (core === null || byLot === null) return warnings.filter(isOfTheDraw).map(({ text }) => printable(text));
  if (byLot.length === 0) return ['It is the only best slate.'];
  return [
    `Several slates are best: ${plural(core.length, 'member')} ${core.length === 1 ? 'is' : 'are'} in all of them, ${plural(byLot.length, 'seat')} went by lot.`,
    'The person who chose the seed could have chosen among the best slates.',
  ];
};

const crossCheckText = (check: ResultDocument['run']['crossCheck']): readonly string[] => {
  if (check === null) return [];
  const by = `${check.engine} ${check.version}, ${plural(check.candidates, 'candidate')}, ${check.seconds.toFixed(2)} s`;
  const says = {
    agrees: 'agrees',
    disagrees: 'DISAGREES. Do not use this result before the cause is known',
    unfinished: 'did not finish, which says nothing',
  } as const;
  return [`Second opinion: ${says[check.status]} (${by}).`];
};

const textOf = (value: ResultMember['attributes'][string] | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : value.join('; ');

/** Attributes in the members table, most wanted first: the last ones go where the line is short. */
const memberAttributes = ['nationality', 'gender', 'region', 'affiliation', 'expertise', 'sector'];
const longestCell = 30;
const columnGap = 2;

const membersTable = (members: readonly ResultMember[], width: number): string => {
  const named = members.some(({ name }) => name !== undefined);
  const fixed: Column[] = [
    { title: '#', align: 'right', cells: members.map((_, index) => String(index + 1)) },
    { title: 'id', cells: members.map(({ id }) => id) },
    ...(named ? [{ title: 'name', cells: members.map(({ name }) => name ?? '') }] : []),
    { title: 'points', align: 'right', cells: members.map(({ points }) => points.toFixed(3)) },
  ];
  const wanted = memberAttributes
    .map((title): Column => ({ title, cells: members.map(({ attributes }) => textOf(attributes[title])) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = fitting(fixed, wanted, width);
  return plainTable(
    columns.map(({ title, align }) => ({
      title,
      longest: longestCell,
      ...(align === undefined ? {} : { align }),
    })),
    members.map((_, index) => columns.map(({ cells }) => cells[index]!)),
  );
};

type Column = { readonly title: string; readonly align?: 'right'; readonly cells: readonly string[] };

const widthOf = ({ title, cells }: Column): number =>
  Math.min(longestCell, Math.max(title.length, ...cells.map((cell) => cell.length))) + columnGap;

/** The fixed columns and as many of the wanted ones, in order, as the line holds. */
const fitting = (fixed: readonly Column[], wanted: readonly Column[], width: number): readonly Column[] => {
  let left = width - fixed.reduce((sum, column) => sum + widthOf(column), 0);
  const taken = wanted.filter((column) => {
    left -= widthOf(column);
    return left >= 0;
  });
  return [...fixed, ...taken];
};

const rulesTable = (result: ResultDocument): string =>
  plainTable(
    [
      { title: 'rule', longest: 44 },
      { title: 'authority' },
      { title: 'min', align: 'right' },
      { title: 'max', align: 'right' },
      { title: 'count', align: 'right' },
      { title: 'tight' },
      { title: 'one seat looser' },
    ],
    toFamilies(
      result.rules,
      ({ tight, count, binds = [] }) => (tight.length > 0 && count !== 0) || binds.length > 0,
    ).flatMap((family) => familyCells(family, result)),
  );

const familyCells = ({ first, shown, hidden }: Family<ResultRow>, result: ResultDocument): string[][] => {
  const rows = shown.map((row) => ruleCells(row, result));
  if (hidden === 0) return rows;
  const summary = `${first.rule}: ${plural(hidden, 'more value')}`;
  const room = result.slate === null ? '' : 'with room';
  return [...rows, [summary, first.authority, bound(first.min), bound(first.max), '', '', room]];
};

const bound = (value: number | null): string => (value === null ? '' : String(value));

const ruleCells = (row: ResultRow, result: ResultDocument): string[] => [
  nameOfRow(row),
  row.authority,
  row.target === undefined ? bound(row.min) : `target ${row.target}`,
  bound(row.max),
  row.count === null ? '' : String(row.count),
  row.tight.join(', '),
  looserText(row, result.objectiveScale),
];

const looserText = (row: ResultRow, scale: number): string => {
  if (row.applied === false) return 'not applied';
  if (row.shortfall !== undefined && row.shortfall !== null) {
    return row.shortfall === 0
      ? 'target met'
      : `${row.shortfall} short: -${formatPoints(row.shortfall * row.penalty!, scale)} points`;
  }
  // Nobody asked, or the time ran out before the answer.
  if (row.binds === undefined) return row.change === undefined ? '' : 'not known';
  return (['min', 'max'] as const)
    .filter((side) => row.tight.includes(side) || row.binds?.includes(side))
    .map((side) => {
      const change = side === 'min' ? row.change?.minDown : row.change?.maxUp;
      if (change === undefined) return `${side}: not known`;
      if (change === null) return `${side}: cannot move`;
      if (change === 'infeasible' || change === 0) return `${side}: no gain`;
      return `${side} binds: +${formatPoints(change, scale)} points`;
    })
    .join('; ');
};

const rulesLegend = (result: ResultDocument): string => {
  if (result.slate === null) return '';
  const asked = result.rules.some(({ change }) => change !== undefined);
  return asked
    ? 'Tight: the count stands at the bound. Binds: a seat more of room there raises the best score, by so much. A bound can also bind without being tight.'
    : 'Tight: the count stands at the bound. Whether it binds, and at what price: --explain rules.';
};

const balanceTable = (result: ResultDocument): string => {
  const { pool } = result.eligibility;
  const seats = result.slate?.length ?? 0;
  const rows = Object.entries(result.balance).flatMap(([attribute, entries]) =>
    entries.map(({ value, pool: inPool, eligible, slate }, index) => [
      index === 0 ? attribute : '',
      value ?? '(blank)',
      formatCount(inPool),
      formatShare(inPool, pool),
      formatCount(eligible),
      slate === null ? '' : String(slate),
      slate === null ? '' : formatShare(slate, seats),
    ]),
  );
  return plainTable(
    [
      { title: 'attribute' },
      { title: 'value', longest: 34 },
      { title: 'pool', align: 'right' },
      { title: '', align: 'right' },
      { title: 'eligible', align: 'right' },
      { title: 'slate', align: 'right' },
      { title: '', align: 'right' },
    ],
    rows,
  );
};

const eligibilityText = ({ eligibility: { pool, eligible, ineligible } }: ResultDocument): string => {
  const reasons = Object.entries(ineligible).map(
    ([reason, count]) => `  ${printable(reason)}: ${formatCount(count)}`,
  );
  return [
    `${formatCount(eligible)} of ${plural(pool, 'candidate')} ${wordFor(eligible, 'is', 'are')} eligible.`,
    ...(reasons.length === 0
      ? []
      : ['Ineligible, by the first reason in the order of the rule set:', ...reasons]),
  ].join('\n');
};
