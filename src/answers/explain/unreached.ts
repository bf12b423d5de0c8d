import { gainsOf, relaxingMoves, moves, type CountedSlate, type RowPrices } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import { isFamily } from '../../rules/forms/forms.ts';
import type { Asked } from './asked.ts';
import { seatsToDiffer } from './explain-alternates.ts';
import type { OptimumExplanationDocument, Unreached } from './explanation-schema.ts';
import { idsOf, namingOf } from './naming.ts';

/** The parts of an explanation found so far. */
type Reported = {
  readonly prices: ReadonlyMap<number, RowPrices>;
  readonly document: OptimumExplanationDocument;
  /** Was the reserve list tried against everything that it is tried against? */
  readonly wholeReserve: boolean;
};

/** What the time limit left unanswered, as the part `unreached` of the document; empty: nothing. */
export const unreachedOf = (
  formulation: Formulation,
  optimum: CountedSlate,
  asked: Asked,
  { prices, document, wholeReserve }: Reported,
): Pick<OptimumExplanationDocument, 'unreached'> => {
  const naming = namingOf(formulation);
  const { families = [], binding = [], members = {}, others = {}, alternatives = [], pairs } = document;
  const { replacements, nearest = {}, split } = document;
  const own = [...prices].map(([row, priced]) => ({ ...naming.row(row), whole: false, priced }));
  const whole = [...asked.rules.keys()].filter(isFamily).map(({ id }) => {
    const family = families.find(({ rule }) => rule === id);
    const priced: RowPrices = { ...family?.change, removed: family?.removed };
    return { rule: id, value: null, whole: true, priced };
  });
  const isFirm = asked.isFull && asked.isWhole;
  const missing = (candidates: readonly number[], reported: object): string[] =>
    idsOf(candidates, naming).filter((id) => !Object.hasOwn(reported, id));
  const unreached: Unreached = {
    rules: own.filter(isUnpriced).map(({ rule, value }) => ({ rule, value })),
    families: whole.filter(isUnpriced).map(({ rule }) => rule),
    binding: [...own, ...whole].flatMap(({ priced, ...row }) =>
      gainsOf(priced)
        .map(({ side }) => ({ ...row, side }))
        .filter((one) => !binding.some((reported) => isSameSide(reported, one))),
    ),
    members: missing(asked.members, members),
    others: missing(asked.others, others),
    nearest: missing(
      asked.members.filter((member) => replacements?.[naming.id(member)] === null),
      nearest,
    ),
    alternatives: isFirm
      ? seatsToDiffer(optimum.slate.length).filter(
          (seats) => !alternatives.some((one) => one.seats === seats),
        )
      : [],
    sections: [
      ...(asked.members.length > 0 && replacements === undefined ? ['replacements' as const] : []),
      ...(isFirm && !wholeReserve ? ['reserve' as const] : []),
      ...(isFirm && split === undefined ? ['split' as const] : []),
      ...(asked.isWhole && (pairs === undefined ? mayHavePairs(prices) : !pairs.complete)
        ? ['pairs' as const]
        : []),
    ],
  };
  return Object.values(unreached).some(({ length }) => length > 0) ? { unreached } : {};
};

const isUnpriced = ({ priced }: { readonly priced: RowPrices }): boolean =>
  moves.some((move) => priced[move] === undefined);

type NamedSide = Unreached['binding'][number];

const isSameSide = (a: NamedSide, b: NamedSide): boolean =>
  a.rule === b.rule && a.value === b.value && a.whole === b.whole && a.side === b.side;

/** Is there no bound that is known to gain something alone, and one of which that is not known? */
const mayHavePairs = (prices: Reported['prices']): boolean =>
  [...prices.values()].every((priced) => gainsOf(priced).length === 0) &&
  [...prices.values()].some((priced) => relaxingMoves.some((move) => priced[move] === undefined));
