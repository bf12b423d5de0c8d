import type { Row } from '../../../solver/index.ts';
import { drawScores, membersOfTags, range, rowAround, type Drawn, type Random } from './draw.ts';

type Sizes = {
  readonly n: number;
  readonly k: number;
  readonly tags: number;
  /** Different scores. */
  readonly levels: number;
};

export type Tags = Sizes & {
  /** Most tags of a candidate; everybody has at least one. */
  readonly most: number;
  /** Seats between a bound and the count of the planted slate. */
  readonly slack: number;
};

/** Several tags for each candidate, and a quota on every tag. */
export const multiTags = (random: Random, { n, k, tags, most, slack, levels }: Tags): Drawn => {
  const tagsOf = range(n).map(() => random.shuffled(range(tags)).slice(0, random.whole(1, most)));
  return {
    problem: {
      size: k,
      scores: drawScores(random, n, levels),
      rows: membersOfTags(tagsOf, tags).map((members) => rowAround(members, k, slack)),
      softRows: [],
    },
    known: 'first',
  };
};

export type Kinds = Sizes & {
  /** Different sets of tags that candidates have. */
  readonly kinds: number;
};

/** Many candidates of few kinds, each with about half of the tags, and exact quotas on the tags. */
export const kinds = (random: Random, { n, k, tags, kinds: count, levels }: Kinds): Drawn => {
  const tagsOfKind = range(count).map(() => range(tags).filter(() => random.whole(0, 1) === 1));
  const tagsOf = range(n).map(() => tagsOfKind[random.whole(0, count - 1)]!);
  return {
    problem: {
      size: k,
      scores: drawScores(random, n, levels),
      rows: membersOfTags(tagsOf, tags).map((members) => rowAround(members, k, 0)),
      softRows: [],
    },
    known: 'first',
  };
};

export type Covers = Sizes & {
  /** In a hundred: how often somebody covers a topic. */
  readonly density: number;
};

/** Every tag is a topic that at least one member must cover. */
export const covers = (random: Random, { n, k, tags, density, levels }: Covers): Drawn => {
  // Each topic has somebody among the first k; the others have as many topics as they have on average.
  const owners = range(tags).map(() => random.whole(0, k - 1));
  const chance = (candidate: number): number => (candidate < k ? Math.max(0, density - 100 / k) : density);
  const tagsOf = range(n).map((candidate) =>
    range(tags).filter(
      (tag) => owners[tag] === candidate || random.whole(0, 99) < Math.floor(chance(candidate)),
    ),
  );
  return {
    problem: {
      size: k,
      scores: drawScores(random, n, levels),
      rows: membersOfTags(tagsOf, tags).map((members): Row => ({ members, min: 1, max: null })),
      softRows: [],
    },
    known: 'first',
  };
};

export type Steiner = {
  /** The triple system has 3^dimension points: 9 or 27. */
  readonly dimension: 2 | 3;
  readonly k: number;
  readonly levels: number;
};

/** Largest sets without a triple: of 4 among 9 points, and of 9 among 27. Their complements hit every triple. */
const isInCap: Readonly<Record<Steiner['dimension'], (x: number, y: number, z: number) => boolean>> = {
  2: (x, y) => x < 2 && y < 2,
  3: (x, y, z) => (x * x + y * y) % 3 === z,
};

/**
 * Points of a Steiner triple system, every triple to be hit: triples of vectors over the integers modulo 3 whose
 * sum is zero. No fewer than 5 of 9 points, or 18 of 27, do it.
 *
 * Source: Fulkerson, Nemhauser and Trotter, Two computationally difficult set covering problems (1974).
 */
export const steiner = (random: Random, { dimension, k, levels }: Steiner): Drawn => {
  const n = 3 ** dimension;
  const digits = (point: number): [number, number, number] => [
    point % 3,
    Math.floor(point / 3) % 3,
    Math.floor(point / 9),
  ];
  const inCap = (point: number): boolean => isInCap[dimension](...digits(point));
  const order = range(n).sort((a, b) => Number(inCap(a)) - Number(inCap(b)));
  const placeOf = new Map(order.map((point, place) => [point, place]));
  const rows = range(n).flatMap((a) =>
    range(a).flatMap((b): Row[] => {
      const [first, second] = [digits(a), digits(b)];
      const third = [0, 1, 2].map((place) => (6 - first[place]! - second[place]!) % 3);
      const c = third[0]! + 3 * third[1]! + 9 * third[2]!;
      if (c >= b) return [];
      return [{ members: [a, b, c].map((point) => placeOf.get(point)!), min: 1, max: null }];
    }),
  );
  return {
    problem: { size: k, scores: drawScores(random, n, levels), rows, softRows: [] },
    known: k < order.filter((point) => !inCap(point)).length ? 'infeasible' : 'first',
  };
};
