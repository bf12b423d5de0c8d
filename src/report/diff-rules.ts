import type { ComparedRow, DiffDocument } from '../answers/diff/diff-schema.ts';
import { groupBy } from '../input/collections.ts';
import { codeText, wholeList, writerOf } from '../text/message.ts';
import { ruleTitle, titleOfName, titleOfRow } from '../text/names.ts';
import { signedPoints } from '../text/numbers.ts';
import { formatMove } from './text.ts';
import { joinItems } from '../text/language.ts';

const message = writerOf('tables');

/** A line of the table: the cells beside the name of the row, and what it is about. */
type Line = {
  readonly rule: string;
  readonly value: string | null;
  readonly note: string;
  readonly bounds: readonly string[];
  readonly count: string;
  readonly tight: string;
  readonly price: string;
};

/**
 * What is not the same in the rules, for a person: rules and bounds that changed, then prices, then counts.
 * Values of an `each` rule that changed in the same way share a line, and have none where only their count
 * differs: who joins and leaves says it better. Without two slates no counts are compared.
 */
export const ruleRows = ({ a, b, rules }: DiffDocument): readonly (readonly string[])[] => {
  const counted = a.members !== null && b.members !== null;
  const toLine = (row: ComparedRow): Line => {
    const line = toChangedLine(row, a.objectiveScale, b.objectiveScale);
    return counted ? line : { ...line, count: '', tight: '' };
  };
  const lines = [
    ...rules.removed.map((row) => toLoneLine(row, message('only-in-a'))),
    ...rules.added.map((row) => toLoneLine(row, message('only-in-b'))),
    ...rules.changed.map(toLine),
  ].filter((line) => hasBounds(line) || line.price !== '' || (line.value === null && line.count !== ''));
  const rank = (line: Line): number => (hasBounds(line) ? 0 : line.price === '' ? 2 : 1);
  const ordered = lines.toSorted((one, other) => rank(one) - rank(other));
  return [...groupBy(ordered, familyOf).values()].map(toCells);
};

type Row = DiffDocument['rules']['added'][number];

const toLoneLine = (row: Row, note: string): Line => ({
  rule: row.rule,
  value: row.value,
  note,
  bounds: [row.min, row.max, row.target].map((bound) => String(bound ?? '')),
  count: String(row.count ?? ''),
  tight: row.applied === false ? message('not-applied') : wholeList(row.tight.map(codeText)),
  price: '',
});

const toChangedLine = (row: ComparedRow, scaleA: number, scaleB: number): Line => ({
  rule: row.rule,
  value: row.value,
  note: '',
  bounds: (['min', 'max', 'target'] as const).map((field) => moveOf(row, field)),
  count: moveOf(row, 'count'),
  tight:
    'tight' in row.a
      ? formatMove(
          row.a.tight && wholeList(row.a.tight.map(codeText)),
          row.b.tight && wholeList(row.b.tight.map(codeText)),
        )
      : '',
  price: priceOf(row, scaleA, scaleB),
});

const hasBounds = ({ bounds }: Line): boolean => bounds.some((cell) => cell !== '');

/** Values of one rule that changed in the same way, prices apart. */
const familyOf = (line: Line): string =>
  JSON.stringify(
    line.value === null || line.price !== ''
      ? [line.rule, line.value]
      : [line.rule, 'values', line.note, line.bounds],
  );

const toCells = (family: readonly Line[]): readonly string[] => {
  const { rule, value, note, bounds, count, tight, price } = family[0]!;
  const id = ruleTitle(rule) === null ? '' : rule;
  return family.length === 1
    ? [titleOfRow({ rule, value }), note, ...bounds, count, tight, price, id]
    : [
        writerOf('answers')('some-values', { rule: titleOfName(rule), count: family.length }),
        note,
        ...bounds,
        '',
        '',
        '',
        id,
      ];
};

const moveOf = ({ a, b }: ComparedRow, field: 'min' | 'max' | 'target' | 'count'): string =>
  field in a || field in b ? formatMove(a[field], b[field]) : '';

/** The gain if a bound is relaxed by one seat, on the sides where that differs. */
const priceOf = ({ a, b }: ComparedRow, scaleA: number, scaleB: number): string =>
  joinItems(
    (
      [
        ['min', 'minDown'],
        ['max', 'maxUp'],
      ] as const
    ).flatMap(([side, field]) => {
      const [from, to] = [a.change?.[field], b.change?.[field]];
      return from === to
        ? []
        : [`${codeText(side)} ${formatMove(inPoints(from, scaleA), inPoints(to, scaleB))}`];
    }),
  );

const inPoints = (change: number | 'infeasible' | null | undefined, scale: number) =>
  typeof change === 'number'
    ? signedPoints(change, scale)
    : typeof change === 'string'
      ? codeText(change)
      : change;
