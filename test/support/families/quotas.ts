import type { Row } from '../../../solver/index.ts';
import { countFirst, drawScores, membersOfTags, range, rowAround, type Drawn, type Random } from './draw.ts';

export type Quotas = {
  readonly n: number;
  readonly k: number;
  readonly attributes: number;
  /** Values of each attribute; the first ones are the most frequent. */
  readonly values: number;
  /** Seats between a bound and the count of the planted slate. */
  readonly slack: number;
  /** Different scores. */
  readonly levels: number;
};

/** One value for each attribute, and a quota on every value. */
export const quotas = (random: Random, { n, k, attributes, values, slack, levels }: Quotas): Drawn => ({
  problem: {
    size: k,
    scores: drawScores(random, n, levels),
    rows: drawGroups(random, n, attributes, values).map((members) => rowAround(members, k, slack)),
    softRows: [],
  },
  known: 'first',
});

/** Who has each value, attribute by attribute. */
const drawGroups = (random: Random, n: number, attributes: number, values: number): number[][] =>
  membersOfTags(
    range(n).map(() =>
      range(attributes).map((attribute) => {
        const value = Math.min(random.whole(0, values - 1), random.whole(0, values - 1));
        return attribute * values + value;
      }),
    ),
    attributes * values,
  );

/** Quotas, and at most one of each household, of one to four people. */
export const households = (random: Random, parameters: Quotas): Drawn => {
  const { n, k } = parameters;
  const { problem, known } = quotas(random, parameters);
  const homes = range(k).map((member) => [member]);
  for (let candidate = k; candidate < n; candidate += 1) {
    const home = homes[random.whole(0, Math.ceil(n / 2) - 1)];
    if (home === undefined || home.length === 4) homes.push([candidate]);
    else home.push(candidate);
  }
  const rows = homes
    .filter((members) => members.length > 1)
    .map((members): Row => ({ members, min: null, max: 1 }));
  return { problem: { ...problem, rows: [...problem.rows, ...rows] }, known };
};

/** Quotas on all attributes but the last two, whose values have targets of up to two seats more. */
export const soft = (random: Random, parameters: Quotas): Drawn => {
  const { attributes, values, k } = parameters;
  const { problem, known } = quotas(random, parameters);
  const hard = (attributes - 2) * values;
  return {
    problem: {
      ...problem,
      rows: problem.rows.slice(0, hard),
      softRows: problem.rows.slice(hard).map(({ members }) => ({
        members,
        target: countFirst(members, k) + random.whole(0, 2),
        penalty: random.whole(1, parameters.levels),
      })),
    },
    known,
  };
};

export type Moved = Omit<Quotas, 'slack'> & {
  /** Seats of each attribute that go from one value to another. */
  readonly moves: number;
};

/** Exact quotas that a planted slate met before they were moved. Nobody knows whether there is a slate. */
export const moved = (random: Random, { moves, ...parameters }: Moved): Drawn => {
  const { attributes, values, k } = parameters;
  const { problem } = quotas(random, { ...parameters, slack: 0 });
  const counts = problem.rows.map(({ members }) => countFirst(members, k));
  for (const attribute of range(attributes)) {
    for (let left = moves; left > 0; left -= 1) {
      const [from, to] = random.shuffled(range(values)).map((value) => attribute * values + value);
      if (counts[from!] === 0) continue;
      counts[from!]! -= 1;
      counts[to!]! += 1;
    }
  }
  const rows = problem.rows.map(({ members }, row) => ({ members, min: counts[row]!, max: counts[row]! }));
  return { problem: { ...problem, rows }, known: null };
};
