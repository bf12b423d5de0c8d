import canonicalize from 'canonicalize';
import { ownEntry } from '../../input/collections.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import type { DiffDocument } from './diff-schema.ts';

type Members = DiffDocument['members'];
type Prices = DiffDocument['prices'];

/** Who is on which slate; empty if there is none. */
export const compareMembers = (a: ResultDocument, b: ResultDocument): Members => {
  const [inA, inB] = [memberScores(a), memberScores(b)];
  const scored = (ids: readonly string[]): Members['stays'] =>
    ids.map((id) => ({ id, a: inA.get(id) ?? otherScore(a, id), b: inB.get(id) ?? otherScore(b, id) }));
  const [ofA, ofB] = [[...inA.keys()].sort(), [...inB.keys()].sort()];
  return {
    enters: scored(ofB.filter((id) => !inA.has(id))),
    leaves: scored(ofA.filter((id) => !inB.has(id))),
    stays: scored(ofA.filter((id) => inB.has(id))),
  };
};

const memberScores = ({ slate }: ResultDocument): ReadonlyMap<string, number> =>
  new Map((slate ?? []).map(({ id, score }) => [id, score]));

/** Of other candidates only the strongest are reported: their cost of inclusion and break-even score. */
const otherScore = (result: ResultDocument, id: string): number | null => {
  const other = result.outcome === 'selected' ? ownEntry(result.others ?? {}, id) : undefined;
  return typeof other?.change === 'number' && other.breakEven !== null
    ? other.breakEven + other.change
    : null;
};

/** What both explanations have of a candidate, but differently. */
export const comparePrices = (a: ResultDocument, b: ResultDocument): Prices => {
  if (a.outcome !== 'selected' || b.outcome !== 'selected') {
    return { members: [], others: [], replacements: [] };
  }
  return {
    members: inBoth(a.members, b.members, ({ change }) => change),
    others: inBoth(a.others, b.others, ({ change, breakEven }) => ({ change, breakEven })),
    replacements: inBoth(a.replacements, b.replacements, (replacement) => replacement),
  };
};

const inBoth = <T, P>(
  a: Readonly<Record<string, T>> | undefined,
  b: Readonly<Record<string, T>> | undefined,
  priceOf: (entry: T) => P,
): { readonly id: string; readonly a: P; readonly b: P }[] =>
  Object.keys(a ?? {})
    .filter((id) => Object.hasOwn(b ?? {}, id))
    .sort()
    .map((id) => ({ id, a: priceOf(a![id]!), b: priceOf(b![id]!) }))
    .filter((price) => canonicalize(price.a) !== canonicalize(price.b));
