import { listText, writerOf } from './message.ts';

const say = writerOf('explanations');
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

const rows: Counted = (count) => say('many.rows', count);
const rules: Counted = (count) => say('many.rules', count);
const bounds: Counted = (count) => say('many.bounds', count);
const members: Counted = (count) => say('many.members', count);
const candidates: Counted = (count) => say('many.candidates', count);

/** A noun phrase for each kind of what the time limit did not reach, in the order in which they are asked. */
export const unreachedParts = (p: Unreached): readonly string[] => {
  const sides = p.binding.map((rule, index) => word('bound.of-rule', { rule, side: p.sides[index]! }));
  const alternatives = listText(p.alternatives.map(String), 'disjunction');
  const parts: readonly (readonly [isMissing: boolean, text: () => string])[] = [
    [p.rules.length > 0, () => say('unreached.rules', { names: allOf(p.rules, rows) })],
    [p.families.length > 0, () => say('unreached.families', { names: allOf(p.families, rules) })],
    [sides.length > 0, () => say('unreached.binding', { names: anyOf(sides, bounds) })],
    [p.members.length > 0, () => say('unreached.members', { names: anyOf(p.members, members) })],
    [p.others.length > 0, () => say('unreached.others', { names: anyOf(p.others, candidates) })],
    [p.sections.includes('replacements'), () => say('unreached.replacements')],
    [p.nearest.length > 0, () => say('unreached.nearest', { names: anyOf(p.nearest, members) })],
    [p.sections.includes('reserve'), () => say('unreached.reserve')],
    [
      p.alternatives.length > 0,
      () => say('unreached.alternatives', { seats: alternatives, last: p.alternatives.at(-1) ?? 0 }),
    ],
    [p.sections.includes('split'), () => say('unreached.split')],
    [p.sections.includes('pairs'), () => say('unreached.pairs')],
  ];
  return parts.filter(([isMissing]) => isMissing).map(([, text]) => text());
};
