import type { TieBreakOrder, Problem, Slate } from '../../solver/index.ts';
import { randomOf, range, type Drawn, type Random } from './families/draw.ts';
import { groupings, matchings, oddCaps, oddExact, pairs } from './families/graphs.ts';
import { households, moved, quotas, soft } from './families/quotas.ts';
import { covers, kinds, multiTags, steiner } from './families/tags.ts';

/** A problem of a family, and what is known of it beforehand. */
export type Instance = {
  /** Family, parameters and number. */
  readonly name: string;
  readonly parameters: Parameters;
  readonly problem: Problem;
  /** The lot of each candidate, `0 .. n - 1`; it has nothing to do with where they stand. */
  readonly lots: readonly number[];
  /** A slate that satisfies every row; `infeasible`: there is none; null: nothing is known. */
  readonly known: Slate | 'infeasible' | null;
};

type Parameters = Readonly<Record<string, number>>;

/** What a problem is drawn from. */
type Case = {
  readonly parameters: Parameters;
  readonly draw: (random: Random) => Drawn;
};

/** Problems that are alike. */
export type Family = {
  readonly name: string;
  readonly cases: readonly Case[];
};

const cases = <P extends Parameters>(
  draw: (random: Random, parameters: P) => Drawn,
  list: readonly P[],
): Case[] => list.map((parameters) => ({ parameters, draw: (random) => draw(random, parameters) }));

const quotaCases = (draw: typeof quotas, levelsOf: (n: number) => number) => ({
  cases: cases(draw, [
    { n: 100, k: 12, attributes: 4, values: 4, slack: 1, levels: levelsOf(100) },
    { n: 200, k: 20, attributes: 5, values: 4, slack: 1, levels: levelsOf(200) },
    { n: 400, k: 30, attributes: 6, values: 5, slack: 0, levels: levelsOf(400) },
  ]),
  large: cases(draw, [
    { n: 1000, k: 50, attributes: 6, values: 4, slack: 1, levels: levelsOf(1000) },
    { n: 5000, k: 60, attributes: 8, values: 5, slack: 1, levels: levelsOf(5000) },
  ]),
});

const equal = (): number => 1;
const coarse = (): number => 5;
const close = (n: number): number => n;

export const families: readonly (Family & { readonly large: readonly Case[] })[] = [
  { name: 'quotas-equal', ...quotaCases(quotas, equal) },
  { name: 'quotas-coarse', ...quotaCases(quotas, coarse) },
  { name: 'quotas-close', ...quotaCases(quotas, close) },
  {
    name: 'quotas-moved',
    cases: cases(moved, [
      { n: 60, k: 12, attributes: 5, values: 5, moves: 2, levels: 1 },
      { n: 100, k: 15, attributes: 8, values: 4, moves: 1, levels: 1 },
      { n: 100, k: 15, attributes: 8, values: 5, moves: 1, levels: 100 },
    ]),
    large: cases(moved, [
      { n: 300, k: 40, attributes: 8, values: 5, moves: 3, levels: 1 },
      { n: 300, k: 40, attributes: 10, values: 6, moves: 4, levels: 300 },
    ]),
  },
  { name: 'households-equal', ...quotaCases(households, equal) },
  { name: 'households-close', ...quotaCases(households, close) },
  { name: 'soft', ...quotaCases(soft, coarse) },
  {
    name: 'matchings',
    cases: cases(matchings, [
      { n: 150, k: 20, vertices: 40, levels: 1 },
      { n: 200, k: 24, vertices: 50, levels: 200 },
      { n: 300, k: 28, vertices: 60, levels: 1 },
    ]),
    large: cases(matchings, [
      { n: 1000, k: 50, vertices: 100, levels: 1 },
      { n: 1000, k: 50, vertices: 100, levels: 1000 },
    ]),
  },
  {
    name: 'groupings',
    cases: cases(groupings, [
      { n: 150, k: 22, values: 25, levels: 1 },
      { n: 150, k: 20, values: 20, levels: 150 },
      { n: 300, k: 36, values: 40, levels: 1 },
    ]),
    large: cases(groupings, [
      { n: 500, k: 45, values: 50, levels: 1 },
      { n: 500, k: 45, values: 50, levels: 500 },
    ]),
  },
  {
    name: 'covers',
    cases: cases(covers, [
      { n: 80, k: 8, tags: 30, density: 20, levels: 1 },
      { n: 120, k: 8, tags: 40, density: 20, levels: 120 },
      { n: 200, k: 10, tags: 40, density: 15, levels: 5 },
    ]),
    large: cases(covers, [
      { n: 400, k: 10, tags: 60, density: 20, levels: 1 },
      { n: 400, k: 12, tags: 60, density: 15, levels: 400 },
    ]),
  },
  {
    name: 'pairs',
    cases: cases(pairs, [
      { n: 80, k: 14, pairs: 500, levels: 1 },
      { n: 100, k: 16, pairs: 700, levels: 100 },
      { n: 150, k: 20, pairs: 1200, levels: 5 },
    ]),
    large: cases(pairs, [
      { n: 150, k: 20, pairs: 1200, levels: 1 },
      { n: 300, k: 30, pairs: 4000, levels: 300 },
    ]),
  },
  {
    name: 'tags',
    cases: cases(multiTags, [
      { n: 150, k: 15, tags: 12, most: 3, slack: 1, levels: 5 },
      { n: 300, k: 20, tags: 16, most: 4, slack: 0, levels: 300 },
      { n: 300, k: 30, tags: 20, most: 4, slack: 1, levels: 1 },
    ]),
    large: cases(multiTags, [
      { n: 1000, k: 40, tags: 30, most: 5, slack: 0, levels: 5 },
      { n: 1000, k: 40, tags: 30, most: 5, slack: 0, levels: 1000 },
    ]),
  },
  {
    name: 'kinds',
    cases: cases(kinds, [
      { n: 300, k: 20, kinds: 20, tags: 8, levels: 1 },
      { n: 600, k: 30, kinds: 30, tags: 10, levels: 5 },
      { n: 1000, k: 40, kinds: 48, tags: 10, levels: 1 },
    ]),
    large: cases(kinds, [
      { n: 2000, k: 40, kinds: 48, tags: 10, levels: 1 },
      { n: 5000, k: 60, kinds: 100, tags: 14, levels: 5 },
    ]),
  },
  {
    name: 'odd-exact',
    cases: cases(oddExact, [
      { sets: 2, m: 2, levels: 1 },
      { sets: 2, m: 3, levels: 1 },
      { sets: 2, m: 4, levels: 72 },
    ]),
    large: cases(oddExact, [
      { sets: 2, m: 5, levels: 1 },
      { sets: 4, m: 4, levels: 144 },
    ]),
  },
  {
    name: 'odd-caps',
    cases: cases(oddCaps, [
      { sets: 3, m: 2, over: 0, levels: 30 },
      { sets: 4, m: 2, over: 1, levels: 40 },
      { sets: 4, m: 3, over: 0, levels: 84 },
    ]),
    large: cases(oddCaps, [
      { sets: 5, m: 2, over: 1, levels: 50 },
      { sets: 8, m: 3, over: 0, levels: 168 },
    ]),
  },
  {
    name: 'steiner',
    cases: cases(steiner, [
      { dimension: 2, k: 4, levels: 1 },
      { dimension: 2, k: 5, levels: 9 },
      { dimension: 3, k: 18, levels: 27 },
    ]),
    large: cases(steiner, [
      { dimension: 3, k: 17, levels: 1 },
      { dimension: 3, k: 18, levels: 1 },
    ]),
  },
];

const base = { n: 200, k: 20, attributes: 5, values: 4, slack: 1, levels: 1 };

/** How time grows with the size of the pool, the seats, the rows, and the ties. */
export const sweeps: readonly (Family & { readonly axis: string })[] = [
  {
    name: 'quotas-equal by n',
    axis: 'n',
    cases: cases(
      quotas,
      [100, 200, 400, 800].map((n) => ({ ...base, n })),
    ),
  },
  {
    name: 'quotas-close by n',
    axis: 'n',
    cases: cases(
      quotas,
      [100, 400, 1600, 6400].map((n) => ({ ...base, n, levels: n })),
    ),
  },
  {
    name: 'quotas-equal by k',
    axis: 'k',
    cases: cases(
      quotas,
      [10, 20, 40, 80].map((k) => ({ ...base, k })),
    ),
  },
  {
    name: 'quotas-close by k',
    axis: 'k',
    cases: cases(
      quotas,
      [10, 20, 40, 80].map((k) => ({ ...base, k, levels: base.n })),
    ),
  },
  {
    name: 'quotas-equal by attributes',
    axis: 'attributes',
    cases: cases(
      quotas,
      [2, 4, 6, 8].map((attributes) => ({ ...base, attributes })),
    ),
  },
  {
    name: 'quotas-close by attributes',
    axis: 'attributes',
    cases: cases(
      quotas,
      [4, 8, 12, 16].map((attributes) => ({ ...base, attributes, levels: base.n })),
    ),
  },
  {
    name: 'quotas by levels',
    axis: 'levels',
    cases: cases(
      quotas,
      [1, 2, 5, 20, 200].map((levels) => ({ ...base, levels })),
    ),
  },
  {
    name: 'households-equal by n',
    axis: 'n',
    cases: cases(
      households,
      [100, 200, 400, 800].map((n) => ({ ...base, n })),
    ),
  },
  {
    name: 'matchings by k',
    axis: 'k',
    cases: cases(
      matchings,
      [10, 20, 40, 80].map((k) => ({ n: 8 * k, k, vertices: 2 * k, levels: 8 * k })),
    ),
  },
];

/** A family with other parameters than those of the benchmark. */
export const familyOf = <P extends Parameters>(
  name: string,
  draw: (random: Random, parameters: P) => Drawn,
  list: readonly P[],
): Family => ({ name, cases: cases(draw, list) });

/** `count` instances of each case; the same seed gives the same ones on any machine. */
export const instancesOf = (family: Family, seed: string, count: number): Instance[] =>
  family.cases.flatMap(({ parameters, draw }) =>
    range(count).map((number) => {
      const words = Object.entries(parameters).map(([parameter, value]) => `${parameter}=${value}`);
      const name = [family.name, ...words, `#${number}`].join(' ');
      const random = randomOf(`${seed} ${name}`);
      const { problem, known } = shuffledCandidates(random, draw(random));
      const lots = random.shuffled(range(problem.scores.length));
      return { name, parameters, problem, lots, known };
    }),
  );

/** Candidates from the lowest lot up. */
export const byLotOf =
  ({ lots }: Instance): TieBreakOrder =>
  (candidates) =>
    [...candidates].sort((a, b) => lots[a]! - lots[b]!);

/** The same problem with its candidates in random order. */
const shuffledCandidates = (
  random: Random,
  { problem, known }: Drawn,
): Pick<Instance, 'problem' | 'known'> => {
  const placeOf = random.shuffled(range(problem.scores.length));
  const places = (candidates: readonly number[]): number[] =>
    candidates.map((candidate) => placeOf[candidate]!).sort((a, b) => a - b);
  const scores = new Array<number>(placeOf.length);
  problem.scores.forEach((score, candidate) => {
    scores[placeOf[candidate]!] = score;
  });
  return {
    problem: {
      size: problem.size,
      scores,
      rows: problem.rows.map((row) => ({ ...row, members: places(row.members) })),
      softRows: problem.softRows.map((row) => ({ ...row, members: places(row.members) })),
    },
    known: known === 'first' ? places(range(problem.size)) : known,
  };
};
