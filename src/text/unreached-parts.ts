import { listText, writerOf } from './message.ts';

const message = writerOf('explanations');
const word = writerOf('words');

type Ids = readonly string[];

/** What the time limit did not reach, by name. */
export type Unreached = {
  /** Rows, and `each` rules as a whole, of whose bounds some price is not known. */
  readonly rules: Ids;
  readonly families: Ids;
  /** Bounds that cost something, and to which slate is not known: rows and sides. */
  readonly binding: Ids;
  readonly sides: readonly ('min' | 'max')[];
  readonly members: Ids;
  readonly others: Ids;
  readonly nearest: Ids;
  /** Seats in which another slate is to differ. */
  readonly alternatives: readonly number[];
  readonly sections: readonly ('replacements' | 'reserve' | 'split' | 'pairs')[];
};

/** Of so many each is named; of more they are counted. */
const mostNamed = 5;

type Counted = (count: { readonly count: number }) => string;

const namesOr = (names: Ids, counted: Counted, type: 'conjunction' | 'disjunction'): string =>
  names.length <= mostNamed ? listText(names, type) : counted({ count: names.length });

const allOf = (names: Ids, counted: Counted): string => namesOr(names, counted, 'conjunction');
const anyOf = (names: Ids, counted: Counted): string => namesOr(names, counted, 'disjunction');

const rows: Counted = (count) => message('many.rows', count);
const rules: Counted = (count) => message('many.rules', count);
const bounds: Counted = (count) => message('many.bounds', count);
const members: Counted = (count) => message('many.members', count);
const candidates: Counted = (count) => message('many.candidates', count);

/** A noun phrase for each kind of what the time limit did not reach, in the order in which they are asked. */
export const unreachedParts = (p: Unreached): readonly string[] => {
  const sides = p.binding.map((rule, index) => word('bound.of-rule', { rule, side: p.sides[index]! }));
  const alternatives = listText(p.alternatives.map(String), 'disjunction');
  const parts: readonly (readonly [isMissing: boolean, text: () => string])[] = [
    [p.rules.length > 0, () => message('unreached.rules', { names: allOf(p.rules, rows) })],
    [p.families.length > 0, () => message('unreached.families', { names: allOf(p.families, rules) })],
    [sides.length > 0, () => message('unreached.binding', { names: anyOf(sides, bounds) })],
    [p.members.length > 0, () => message('unreached.members', { names: anyOf(p.members, members) })],
    [p.others.length > 0, () => message('unreached.others', { names: anyOf(p.others, candidates) })],
    [p.sections.includes('replacements'), () => message('unreached.replacements')],
    [p.nearest.length > 0, () => message('unreached.nearest', { names: anyOf(p.nearest, members) })],
    [p.sections.includes('reserve'), () => message('unreached.reserve')],
    [
      p.alternatives.length > 0,
      () => message('unreached.alternatives', { seats: alternatives, last: p.alternatives.at(-1) ?? 0 }),
    ],
    [p.sections.includes('split'), () => message('unreached.split')],
    [p.sections.includes('pairs'), () => message('unreached.pairs')],
  ];
  return parts.filter(([isMissing]) => isMissing).map(([, text]) => text());
};
