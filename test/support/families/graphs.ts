import type { Row } from '../../../solver/index.ts';
import { drawScores, membersOfTags, range, type Drawn, type Random } from './draw.ts';

const atMostOne = (members: readonly number[]): Row => ({ members, min: null, max: 1 });

export type Matching = {
  readonly n: number;
  readonly k: number;
  readonly vertices: number;
  readonly levels: number;
};

/** Candidates are edges: two tags each, every tag at most once. */
export const matchings = (random: Random, { n, k, vertices, levels }: Matching): Drawn => {
  const free = random.shuffled(range(vertices));
  const ends = range(n).map((edge) =>
    edge < k ? free.slice(2 * edge, 2 * edge + 2) : random.shuffled(range(vertices)).slice(0, 2),
  );
  return {
    problem: {
      size: k,
      scores: drawScores(random, n, levels),
      rows: membersOfTags(ends, vertices).map(atMostOne),
      softRows: [],
    },
    known: 'first',
  };
};

export type Groupings = {
  readonly n: number;
  readonly k: number;
  readonly values: number;
  readonly levels: number;
};

/** One value in each of three groupings, every value at most once. */
export const groupings = (random: Random, { n, k, values, levels }: Groupings): Drawn => {
  const orders = range(3).map(() => random.shuffled(range(values)));
  const tagsOf = range(n).map((candidate) =>
    orders.map(
      (order, grouping) =>
        grouping * values + (candidate < k ? order[candidate]! : random.whole(0, values - 1)),
    ),
  );
  return {
    problem: {
      size: k,
      scores: drawScores(random, n, levels),
      rows: membersOfTags(tagsOf, 3 * values).map(atMostOne),
      softRows: [],
    },
    known: 'first',
  };
};

export type Pairs = {
  readonly n: number;
  readonly k: number;
  readonly pairs: number;
  readonly levels: number;
};

/** Pairs that must not sit together, none of them within the planted slate. */
export const pairs = (random: Random, { n, k, pairs: count, levels }: Pairs): Drawn => {
  const possible = range(n).flatMap((second) =>
    range(second).flatMap((first) => (second < k ? [] : [[first, second]])),
  );
  return {
    problem: {
      size: k,
      scores: drawScores(random, n, levels),
      rows: random.shuffled(possible).slice(0, count).map(atMostOne),
      softRows: [],
    },
    known: 'first',
  };
};

export type OddSets = {
  /** Sets of 2m + 1 tags; a candidate has two tags of one set, and every two of a set have their candidate. */
  readonly sets: number;
  readonly m: number;
  readonly levels: number;
};

/** Every tag exactly once, which an odd number of tags rules out. The number of sets is even. */
export const oddExact = (random: Random, parameters: OddSets): Drawn => {
  const { sets, m } = parameters;
  const { scores, groups } = drawOddSets(random, parameters);
  return {
    problem: {
      size: (sets * (2 * m + 1)) / 2,
      scores,
      rows: groups.map((members) => ({ members, min: 1, max: 1 })),
      softRows: [],
    },
    known: 'infeasible',
  };
};

export type OddCaps = OddSets & {
  /** Seats above the m that each set has room for: 1 where there is to be no slate. */
  readonly over: 0 | 1;
};

/** Every tag at most once: a set has room for m, where the linear program sees an extra half seat. */
export const oddCaps = (random: Random, parameters: OddCaps): Drawn => {
  const { sets, m, over } = parameters;
  const { scores, groups } = drawOddSets(random, parameters);
  return {
    problem: { size: sets * m + over, scores, rows: groups.map(atMostOne), softRows: [] },
    known: over === 0 ? 'first' : 'infeasible',
  };
};

/** The first m candidates of each set stand before all others, and have 2m different tags. */
const drawOddSets = (random: Random, { sets, m, levels }: OddSets) => {
  const tags = 2 * m + 1;
  const ends = range(sets).flatMap((set) =>
    range(tags).flatMap((second) => range(second).map((first) => [set * tags + first, set * tags + second])),
  );
  const isFirst = ([first, second]: readonly number[]): boolean =>
    second! === first! + 1 && (first! % tags) % 2 === 0;
  ends.sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  return {
    scores: drawScores(random, ends.length, levels),
    groups: membersOfTags(ends, sets * tags),
  };
};
