import type { Problem, Row } from '../../solver/index.ts';
import { familyOf, instancesOf, type Family, type Instance } from './families.ts';
import { randomOf, range, type Drawn, type Random } from './families/draw.ts';
import { groupings, matchings, oddCaps, oddExact, pairs, type OddSets } from './families/graphs.ts';
import { households, moved, quotas, soft } from './families/quotas.ts';
import { covers, kinds, multiTags, steiner } from './families/tags.ts';

/** Every family with few candidates, so that all slates can be looked at. */
export const smallFamilies: readonly Family[] = [
  familyOf('quotas', quotas, [
    { n: 11, k: 5, attributes: 3, values: 3, slack: 1, levels: 1 },
    { n: 13, k: 5, attributes: 4, values: 3, slack: 0, levels: 4 },
    { n: 10, k: 4, attributes: 5, values: 2, slack: 1, levels: 10 },
  ]),
  familyOf('moved', moved, [
    { n: 12, k: 5, attributes: 3, values: 3, moves: 1, levels: 1 },
    { n: 12, k: 6, attributes: 2, values: 4, moves: 2, levels: 6 },
  ]),
  familyOf('households', households, [
    { n: 13, k: 5, attributes: 2, values: 3, slack: 1, levels: 1 },
    { n: 12, k: 4, attributes: 3, values: 3, slack: 0, levels: 3 },
  ]),
  familyOf('soft', soft, [
    { n: 11, k: 5, attributes: 4, values: 3, slack: 1, levels: 1 },
    { n: 11, k: 4, attributes: 4, values: 3, slack: 1, levels: 5 },
  ]),
  familyOf('matchings', matchings, [
    { n: 14, k: 4, vertices: 9, levels: 1 },
    { n: 14, k: 5, vertices: 11, levels: 5 },
  ]),
  familyOf('groupings', groupings, [
    { n: 12, k: 4, values: 5, levels: 1 },
    { n: 13, k: 5, values: 6, levels: 4 },
  ]),
  familyOf('covers', covers, [
    { n: 12, k: 4, tags: 7, density: 25, levels: 1 },
    { n: 12, k: 5, tags: 9, density: 20, levels: 4 },
  ]),
  familyOf('pairs', pairs, [
    { n: 13, k: 5, pairs: 30, levels: 1 },
    { n: 14, k: 5, pairs: 45, levels: 4 },
  ]),
  familyOf('tags', multiTags, [
    { n: 12, k: 5, tags: 5, most: 3, slack: 1, levels: 1 },
    { n: 12, k: 5, tags: 6, most: 4, slack: 0, levels: 4 },
  ]),
  familyOf('kinds', kinds, [
    { n: 14, k: 5, kinds: 4, tags: 4, levels: 1 },
    { n: 14, k: 6, kinds: 5, tags: 4, levels: 2 },
  ]),
  familyOf('odd-exact', oddExact, [
    { sets: 2, m: 1, levels: 1 },
    { sets: 4, m: 1, levels: 12 },
  ]),
  familyOf('odd-caps', oddCaps, [
    { sets: 3, m: 1, over: 0, levels: 1 },
    { sets: 4, m: 1, over: 1, levels: 12 },
    { sets: 1, m: 2, over: 0, levels: 3 },
  ]),
  familyOf('steiner', steiner, [
    { dimension: 2, k: 4, levels: 1 },
    { dimension: 2, k: 5, levels: 3 },
  ]),
];

/**
 * Every tag once at most, in sets of an odd number of tags, and one more seat than that leaves: somebody without a tag,
 * who scores little, has it. Halves of candidates would fill it.
 */
const oddWithOthers = (random: Random, parameters: OddSets & { readonly others: number }): Drawn => {
  const { others } = parameters;
  const { problem } = oddCaps(random, { ...parameters, over: 0 });
  const lowest = Math.min(...problem.scores);
  return {
    problem: {
      ...problem,
      size: problem.size + 1,
      scores: [...problem.scores, ...range(others).map((place) => lowest - 500 - (place % 2))],
    },
    known: null,
  };
};

/** Larger ones, in which many trees do not close before rows are derived; slates can still be looked at. */
export const parityFamilies: readonly Family[] = [
  familyOf('odd-exact', oddExact, [
    { sets: 2, m: 2, levels: 1 },
    { sets: 2, m: 2, levels: 20 },
  ]),
  familyOf('odd-caps', oddCaps, [
    { sets: 2, m: 2, over: 1, levels: 20 },
    { sets: 3, m: 2, over: 1, levels: 3 },
  ]),
  familyOf('odd-with-others', oddWithOthers, [
    { sets: 2, m: 2, others: 2, levels: 1 },
    { sets: 3, m: 2, others: 3, levels: 30 },
  ]),
  familyOf('pairs', pairs, [
    { n: 26, k: 7, pairs: 110, levels: 8 },
    { n: 28, k: 8, pairs: 130, levels: 10 },
  ]),
];

/** What can be done to a problem: nothing, and what brings together what families have not. */
const twists: readonly ((problem: Problem, random: Random) => Problem)[] = [
  (problem) => problem,
  // No score above zero, and one of zero.
  (problem) => ({ ...problem, scores: problem.scores.map((score) => score - Math.max(...problem.scores)) }),
  // Rows twice, tighter and looser ones among them, and such as nobody is in or may be in.
  (problem, random) => ({
    ...problem,
    rows: [
      ...problem.rows,
      ...problem.rows.flatMap(({ members, min, max }): Row[] => {
        if (random.whole(0, 2) > 0) return [];
        const more = random.whole(0, 1);
        return [{ members, min: min === null ? null : Math.max(0, min - more), max: max && max + more }];
      }),
      { members: [], min: 0, max: 0 },
      { members: [random.whole(0, problem.scores.length - 1)], min: null, max: 0 },
    ],
  }),
  // Pairs, most of them within a clique, with a few scores that are far apart.
  (problem, random) => {
    const everybody = random.shuffled(range(problem.scores.length));
    const clique = everybody.slice(0, 4).sort((a, b) => a - b);
    const couples = [
      ...clique.flatMap((b) => clique.filter((a) => a < b).map((a) => [a, b])),
      everybody.slice(3, 5),
    ];
    return {
      ...problem,
      scores: problem.scores.map((score) => 1e9 * (score % 2) + (score % 3)),
      rows: [
        ...problem.rows,
        ...couples.map((couple): Row => ({ members: [...couple].sort((a, b) => a - b), min: null, max: 1 })),
      ],
    };
  },
  // Targets: dear ones, cheap ones, and such as cost nothing.
  (problem, random) => ({
    ...problem,
    softRows: [1_000_000, 1, 0].map((penalty) => ({
      members: range(problem.scores.length).filter(() => random.whole(0, 1) === 1),
      target: random.whole(0, 3),
      penalty,
    })),
  }),
];

/** `count` instances of each case of a family, each with another twist than the one before. */
export const twistedInstancesOf = (family: Family, seed: string, count: number): Instance[] =>
  instancesOf(family, seed, count).map((instance, index) => {
    const twist = index % twists.length;
    const name = `${instance.name} twist ${twist}`;
    const problem = twists[twist]!(instance.problem, randomOf(`${seed} ${name}`));
    return { ...instance, name, problem, known: null };
  });
