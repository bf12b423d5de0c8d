import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkCertificate, type CheckResult } from '../../checker/index.ts';
import {
  loadLinearEngine,
  recount,
  solve,
  type LinearEngine,
  type Problem,
  type Proof,
  type ProofLeaf,
  type ProofNode,
  type Slate,
  type TieBlock,
  type TieLeaf,
} from '../../solver/index.ts';
import type { Formulation } from '../../src/model/formulation.ts';
import { tieBreakOrderOf } from '../../src/model/tie-break-order.ts';
import { toCertificate } from '../../src/answers/proof/certificate.ts';
import { inputsOf } from '../../src/answers/result/inputs-of.ts';
import { sealed, type CertificateDocument } from './certificates.ts';
import { countries, formulated, jsonPool, type Case } from './inputs.ts';

let linear: LinearEngine;

beforeAll(async () => {
  linear = await loadLinearEngine();
});

const check = ({ pool, rules }: Case, certificate: unknown): CheckResult =>
  checkCertificate({ pool, rules, certificate, countries });

// Few different scores, and rows that hold a planted slate: several slates are best, and hardly two candidates count
// alike. Their proofs go through all choices.

const tied: fc.Arbitrary<Case> = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'a', 'é', '10'), {
      minLength: 5,
      maxLength: 7,
    }),
    size: fc.integer({ min: 2, max: 3 }),
    seed: fc.constantFrom('', '1', ' seed\u200B', 'ré'),
  })
  .chain(({ ids, size, seed }) => {
    const planted = ids.slice(0, size);
    const row = fc
      .record({
        candidates: fc.subarray(ids, { minLength: 2 }),
        sides: fc.constantFrom(['min'], ['max'], ['min', 'max']),
      })
      .map(({ candidates, sides }) => {
        const count = candidates.filter((id) => planted.includes(id)).length;
        return { candidates, ...Object.fromEntries(sides.map((side) => [side, count])) };
      });
    const soft = fc.record({
      candidates: fc.subarray(ids, { minLength: 1 }),
      target: fc.constantFrom(1, 2),
      penalty: fc.constantFrom(0.1, 0.2),
    });
    return fc.record({
      people: fc.tuple(
        ...ids.map((id) => fc.record({ id: fc.constant(id), score: fc.constantFrom(1, 1, 1, 1.2) })),
      ),
      size: fc.constant(size),
      rules: fc
        .tuple(fc.array(row, { minLength: 1, maxLength: 4 }), fc.array(soft, { maxLength: 1 }))
        .map((lists) => lists.flat().map((rule, index) => ({ id: `r${index}`, ...rule }))),
      seed: fc.constant(seed),
    });
  })
  .map(({ people, size, rules, seed }) => ({
    pool: jsonPool(people),
    rules: { id: 't', size, rules, ties: { seed } },
  }));

/** The slates of the highest objective, best by lot first; none where no slate satisfies the rules. */
const bestSlates = (formulation: Formulation): { objective: number; slates: Slate[] } => {
  const { problem } = formulation;
  const order = lotsOf(formulation);
  const allowed = slatesOf(problem.scores.length)
    .map((slate) => ({ slate, ...recount(problem, slate) }))
    .filter(({ violations }) => violations.length === 0);
  const objective = Math.max(...allowed.map((one) => one.objective));
  const key = (slate: Slate): string => order.map((one) => (slate.includes(one) ? 0 : 1)).join('');
  const slates = allowed.filter((one) => one.objective === objective).map(({ slate }) => slate);
  return { objective, slates: slates.sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
};

/** Candidates from the lowest lot up. */
const lotsOf = (formulation: Formulation): readonly number[] =>
  tieBreakOrderOf(formulation)([...formulation.problem.scores.keys()]);

/** The first seed that draws lots as a test wants them. */
const firstSeed = (fits: (seed: string) => boolean): string =>
  Array.from({ length: 100 }, (_, index) => `seed ${index}`).find(fits)!;

const slatesOf = (candidates: number): Slate[] =>
  Array.from({ length: 2 ** candidates }, (_, mask) =>
    Array.from({ length: candidates }, (_one, index) => index).filter((index) => (mask >> index) & 1),
  );

/** A tree that decides everybody, one after the other. */
const completeTree = <L extends ProofNode>(
  candidates: number,
  leafOf: (slate: Slate) => L,
): (L | (ProofNode & { readonly kind: 'branch' }))[] => {
  const nodes: (L | (ProofNode & { readonly kind: 'branch' }))[] = [];
  const grow = (candidate: number, slate: Slate): number => {
    const node = nodes.length;
    if (candidate === candidates) nodes.push(leafOf(slate));
    else {
      nodes.push({ kind: 'branch', candidate, in: 0, out: 0 });
      const into = grow(candidate + 1, [...slate, candidate]);
      nodes[node] = { kind: 'branch', candidate, in: into, out: grow(candidate + 1, slate) };
    }
    return node;
  };
  grow(0, []);
  return nodes;
};

/** Of one choice of members: it breaks a row, or its objective can be read off. */
const caseLeaf = (problem: Problem, slate: Slate, unit: number): ProofLeaf => {
  const { violations, shortfalls } = recount(problem, slate);
  const broken = violations[0];
  if (broken !== undefined) {
    const row = 'row' in broken ? 1 + broken.row : 0;
    const isShort = broken.kind === 'below-min' || (broken.kind === 'size' && broken.count < broken.required);
    return { kind: 'infeasible', denominator: 1, multipliers: [[row, isShort ? -1 : 1]] };
  }
  const multipliers = problem.softRows.flatMap(({ penalty }, index): [number, number][] =>
    shortfalls[index]! > 0 && penalty > 0 ? [[1 + problem.rows.length + index, -penalty / unit]] : [],
  );
  return { kind: 'bound', denominator: 1, multipliers };
};

/** Closes where the choice breaks a row, scores less, or is no better by lot. */
const tieLeaf = (problem: Problem, slate: Slate, objective: number, unit: number): TieLeaf => {
  const leaf = caseLeaf(problem, slate, unit);
  if (leaf.kind === 'infeasible') return { ...leaf, optimum: 0 };
  return recount(problem, slate).objective === objective
    ? { kind: 'bound', denominator: 1, multipliers: [], optimum: 0 }
    : { ...leaf, kind: 'infeasible', optimum: 1 };
};

/** So many blocks, each of neighbours in the order of the lots. */
const blocksOf = (formulation: Formulation, objective: number, unit: number, blocks: number): TieBlock[] => {
  const { problem } = formulation;
  const order = lotsOf(formulation);
  const nodes = completeTree(order.length, (slate) => tieLeaf(problem, slate, objective, unit));
  return Array.from({ length: blocks }, (_, block) => ({
    candidates: order.filter((_one, place) => Math.floor((place * blocks) / order.length) === block),
    nodes,
  }));
};

const howMany = fc.integer({ min: 1, max: 4 });

type Way = 'by bounds' | 'by cases';

/** The tree of the optimum as the solver has it, with the bounds of linear programs, or one that decides everybody. */
const mainProof = (problem: Problem, way: Way): Proof => {
  if (way === 'by cases') {
    const nodes = completeTree(problem.scores.length, (slate) => caseLeaf(problem, slate, 1));
    return { unit: 1, derived: [], nodes, ties: null };
  }
  const answer = solve(problem, { linear, deadline: { clock: () => 0, at: 1 } });
  if (answer.outcome !== 'selected') throw new Error(answer.outcome);
  return answer.proof;
};

const certificateOf = (
  formulation: Formulation,
  slate: Slate,
  objective: number,
  proof: Proof,
  ties: Proof['ties'],
): CertificateDocument => {
  const answer = { outcome: 'selected', slate, objective, proof: { ...proof, ties } } as const;
  return { ...toCertificate(formulation, answer, inputsOf(formulation)) };
};

/** The document with one of its numbers in `ties`, counted from the first, another one. */
const withNumber = (certificate: CertificateDocument, at: number, by: number): CertificateDocument => {
  const text = JSON.stringify(certificate['ties']);
  const numbers = [...text.matchAll(/(?<=[:,[])-?\d+(?=[,\]}])/g)];
  const { 0: number, index } = numbers[at % numbers.length]!;
  const edited = `${text.slice(0, index)}${Number(number) + by}${text.slice(index + number.length)}`;
  return sealed({ ...certificate, ties: JSON.parse(edited) as unknown });
};

const refused = { holds: false, step: 'ties' };

describe('of all best slates', () => {
  test.each<Way>(['by bounds', 'by cases'])('the one that the lots choose, and no other: %s', (way) => {
    const seen = { tied: 0, withoutBlocks: 0, withoutOne: 0, neededOne: 0, edited: 0 };
    const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom(-1, 1)), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(tied, howMany, edits, (given, number, edited) => {
        const formulation = formulated(given);
        if (formulation === null) return;
        const { objective, slates } = bestSlates(formulation);
        if (slates.length < 2) return;
        seen.tied += 1;
        const proof = mainProof(formulation.problem, way);
        const blocks = blocksOf(formulation, objective, proof.unit, number);
        slates.slice(0, 4).forEach((slate, place) => {
          const certified = (ties: Proof['ties']): CertificateDocument =>
            certificateOf(formulation, slate, objective, proof, ties);
          const whole = certified(blocks);
          const isChosen = place === 0;
          expect(check(given, certified(null))).toMatchObject({ holds: true, ties: 'not-in-certificate' });
          expect(check(given, whole)).toMatchObject(isChosen ? { holds: true, ties: 'checked' } : refused);

          const fewer = check(given, certified(blocks.slice(1)));
          const none = check(given, certified([]));
          const changed = edited.map(([at, by]) => check(given, withNumber(whole, at, by)));
          if (isChosen) {
            if (none.holds) seen.withoutBlocks += 1;
            if (fewer.holds) seen.withoutOne += 1;
            else seen.neededOne += 1;
            seen.edited += changed.filter(({ holds }) => !holds).length;
          } else for (const result of [fewer, none, ...changed]) expect(result.holds).toBe(false);
        });
      }),
      { numRuns: 120, seed: 79 },
    );
    expect(seen.tied).toBeGreaterThan(40);
    expect(seen.withoutBlocks).toBeGreaterThan(20);
    expect(seen.neededOne).toBeGreaterThan(way === 'by bounds' ? 5 : 0);
    expect(seen.edited).toBeGreaterThan(100);
  });

  test('no leaf whatever proves another one', () => {
    const multipliers = fc
      .array(fc.tuple(fc.nat(3), fc.integer({ min: -4, max: 4 })), { maxLength: 3 })
      .map((list): [number, number][] =>
        [...new Map(list)].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b),
      );
    const tieLeaves: fc.Arbitrary<TieLeaf> = fc.record({
      kind: fc.constantFrom<TieLeaf['kind'][]>('bound', 'infeasible'),
      denominator: fc.integer({ min: 1, max: 5 }),
      multipliers,
      optimum: fc.nat(4),
    });
    let tries = 0;
    fc.assert(
      fc.property(
        tied,
        fc.array(tieLeaves, { minLength: 30, maxLength: 30 }),
        howMany,
        (given, drawn, number) => {
          const formulation = formulated(given);
          if (formulation === null) return;
          const { objective, slates } = bestSlates(formulation);
          if (slates.length < 2) return;
          const { problem } = formulation;
          const proof = mainProof(problem, 'by bounds');
          const leaves = drawn.map(({ multipliers: own, ...rest }) => ({
            ...rest,
            multipliers: own.filter(([row]) => row <= problem.rows.length),
          }));
          const complete = blocksOf(formulation, objective, proof.unit, number);
          for (const slate of slates.slice(1, 5)) {
            const blocks = complete.map(({ candidates, nodes }, block) => ({
              candidates,
              nodes: nodes.map((node, index) =>
                node.kind === 'branch' || index % 3 === 0 ? node : leaves[(index + block) % leaves.length]!,
              ),
            }));
            const roots = complete.map(({ candidates }, block) => ({ candidates, nodes: [leaves[block]!] }));
            for (const ties of [blocks, roots]) {
              tries += 1;
              expect(check(given, certificateOf(formulation, slate, objective, proof, ties)).holds).toBe(
                false,
              );
            }
          }
        },
      ),
      { numRuns: 100, seed: 80 },
    );
    expect(tries).toBeGreaterThan(100);
  });
});

test.each([100_000_000, -100_000_000])('scores next to %d: the numbers of the leaves are exact', (score) => {
  // B excludes those with the lower score, so that A and B are as good as any two of C, D and E.
  const people = Object.entries({ A: 1, B: 3, C: 2, D: 2, E: 2 }).map(([id, more]) => ({
    id,
    score: score + more,
  }));
  const rules = ['BC', 'BD', 'BE'].map((pair) => ({ id: pair, candidates: Array.from(pair), max: 1 }));
  let leaves = 0;
  for (const seed of ['1', '2', '3', '4', '5', '6']) {
    const given: Case = {
      pool: jsonPool(people),
      rules: { id: 't', size: 2, score: { decimals: 0 }, rules, ties: { seed } },
    };
    const formulation = formulated(given)!;
    const answer = solve(formulation.problem, {
      linear,
      tieBreakOrder: tieBreakOrderOf(formulation),
      deadline: { clock: () => 0, at: 1 },
      provesTies: true,
    });
    if (answer.outcome !== 'selected') throw new Error(answer.outcome);
    expect(answer.slate).toEqual(bestSlates(formulation).slates[0]);
    for (const { nodes } of answer.proof.ties!) {
      leaves += nodes.filter((node) => node.kind !== 'branch' && node.optimum > 0).length;
    }
    const certificate = toCertificate(formulation, answer, inputsOf(formulation));
    expect(check(given, certificate)).toMatchObject({ holds: true, ties: 'checked' });
  }
  expect(leaves).toBeGreaterThan(0);
});

test('a leaf whose bound is the objective may hold best slates, as one with more room', () => {
  const caseOf = (seed: string): Case => ({
    pool: jsonPool(['A', 'B', 'C', 'D'].map((id) => ({ id, score: 'AB'.includes(id) ? 1 : 0 }))),
    rules: { id: 't', size: 1, ties: { seed }, rules: [{ id: 'r', candidates: ['B', 'C', 'D'], max: 1 }] },
  });
  const given = caseOf(firstSeed((seed) => lotsOf(formulated(caseOf(seed))!)[0] === 0));
  const formulation = formulated(given)!;
  const leaf = (denominator: number, multiplier: number): ProofLeaf => ({
    kind: 'bound',
    denominator,
    multipliers: [[0, multiplier]],
  });
  const proof: Proof = {
    unit: 10,
    derived: [],
    nodes: [{ kind: 'branch', candidate: 0, in: 1, out: 2 }, leaf(1, 1), leaf(2, 3)],
    ties: null,
  };
  const chosen = check(given, certificateOf(formulation, [0], 10, proof, []));
  expect(chosen).toMatchObject({ holds: true, ties: 'checked' });
  expect(check(given, certificateOf(formulation, [1], 10, proof, []))).toMatchObject(refused);
});

describe('a block that takes derived rows', () => {
  // Two of the cycle and one of the clique at most, where two and a half and one and a half satisfy every pair: with
  // both F and G there are five in all, and X, who would need four of the eight, is in no slate.
  const cycle = ['AB', 'BC', 'CD', 'DE', 'AE'];
  const clique = ['HI', 'HJ', 'IJ'];
  const pairs = [...cycle, ...clique, 'FX', 'GX'];
  const caseOf = (seed: string): Case => ({
    pool: jsonPool(Array.from('ABCDEFGHIJX', (id) => ({ id, score: 1 }))),
    rules: {
      id: 't',
      size: 5,
      ties: { seed },
      rules: pairs.map((pair) => ({ id: pair, candidates: Array.from(pair), max: 1 })),
    },
  });
  const given = caseOf(firstSeed((seed) => lotsOf(formulated(caseOf(seed))!)[0] === 10));
  const formulation = formulated(given)!;
  const { objective, slates } = bestSlates(formulation);
  const ofPairs = (first: number, pairsOf: readonly string[]) => ({
    rows: pairsOf.map((_, index): [number, number] => [first + index, 1]),
    upper: [],
    divisor: 2,
  });
  const unused = { rows: [[1, 1]] as [number, number][], upper: [3], divisor: 2 };
  const proof: Proof = {
    unit: 10,
    derived: [ofPairs(1, cycle), unused, ofPairs(6, clique)],
    nodes: [{ kind: 'bound', denominator: 1, multipliers: [[0, 1]] }],
    ties: null,
  };
  const leafWith = (...multipliers: [number, number][]): TieLeaf => ({
    kind: 'bound',
    denominator: 1,
    multipliers,
    optimum: 0,
  });
  const leaf = leafWith([0, -1], [9, 1], [10, 1], [11, 1], [13, 1]);
  const whole = (...nodes: TieBlock['nodes']): CertificateDocument =>
    certificateOf(formulation, slates[0]!, objective, proof, [{ candidates: [10], nodes }]);

  test('holds with it, and not without', () => {
    expect(slates.length).toBeGreaterThan(10);
    expect(check(given, whole(leaf))).toMatchObject({ holds: true, ties: 'checked' });
    const without = certificateOf(formulation, slates[0]!, objective, proof, []);
    expect(check(given, without)).toMatchObject(refused);
    for (const [row] of leaf.multipliers) {
      const less = leaf.multipliers
        .filter(([own]) => own !== row)
        .map(([own, by]): [number, number] => [own, by]);
      expect(check(given, whole(leafWith(...less)))).toMatchObject(refused);
    }
    for (const other of slates.slice(1)) {
      const ties = [{ candidates: [10], nodes: [leaf] }];
      expect(check(given, certificateOf(formulation, other, objective, proof, ties))).toMatchObject(refused);
    }
  });

  test('names only the derived rows that are used', () => {
    expect(whole(leaf)).toMatchObject({
      version: 2,
      rows: [{ rule: null }, ...pairs.map((rule) => ({ rule }))],
      derived: [
        { rows: [[1, 1], [2, 1], [3, 1], [4, 1], [5, 1]], upper: [], divisor: 2 }, // prettier-ignore
        { rows: [[6, 1], [7, 1], [8, 1]], upper: [], divisor: 2 }, // prettier-ignore
      ],
      nodes: [{ multipliers: [[0, 1]] }],
      ties: [
        {
          candidates: ['X'],
          nodes: [{ multipliers: [[0, -1], [9, 1], [10, 1], [11, 1], [12, 1]], optimum: 0 }], // prettier-ignore
        },
      ],
    });
    const first = certificateOf(formulation, slates[0]!, objective, proof, null);
    expect(first).toMatchObject({ version: 1, rows: [{ rule: null }] });
    expect(Object.keys(first)).not.toContain('derived');
    expect(Object.keys(first)).not.toContain('ties');
  });

  const ties = whole(leaf)['ties'] as [{ readonly candidates: string[]; readonly nodes: object[] }];
  const [block] = ties;
  const [node] = block.nodes as [object];
  const branch = { branch: 'A', in: 1, out: 2 };

  test.each<[string, string, unknown]>([
    ['no list', 'format', {}],
    ['a key less', 'format', [{ candidates: ['X'] }]],
    ['a key more', 'format', [{ ...block, note: '' }]],
    ['a block of nobody', 'format', [{ ...block, candidates: [] }]],
    ['a leaf of the other tree', 'format', [{ ...block, nodes: [{ ...node, optimum: undefined }] }]],
    ['the optimum from below', 'format', [{ ...block, nodes: [{ ...node, optimum: -1 }] }]],
    ['a row that is not there', 'format', [{ ...block, nodes: [{ ...node, multipliers: [[13, 1]] }] }]],
    ['somebody who is not there', 'ties', [{ ...block, candidates: ['Y'] }]],
    ['somebody twice', 'ties', [{ ...block, candidates: ['X', 'X'] }]],
    ['somebody with a higher lot first', 'ties', [{ ...block, candidates: ['A', 'X'] }]],
    ['no nodes', 'ties', [{ ...block, nodes: [] }]],
    ['a node too many', 'ties', [{ ...block, nodes: [node, node] }]],
    ['a child that is not there', 'ties', [{ ...block, nodes: [branch, node] }]],
    ['a branch on nobody', 'ties', [{ ...block, nodes: [{ ...branch, branch: 'Y' }, node, node] }]],
    ['no lower side', 'ties', [{ ...block, nodes: [{ ...node, multipliers: [[11, -1]] }] }]],
    [
      'a leaf that does not close',
      'ties',
      [{ ...block, nodes: [branch, node, { ...node, multipliers: [] }] }],
    ],
    ['somebody else', 'ties', [{ ...block, candidates: ['A'] }]],
  ])('%s: %s', (_name, step, changed) => {
    const edited = JSON.parse(JSON.stringify({ ...whole(leaf), ties: changed })) as CertificateDocument;
    expect(check(given, sealed(edited))).toMatchObject({ holds: false, step });
  });

  test('whatever stands there it answers', () => {
    const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    for (const key of ['derived', 'ties', 'version']) {
      for (const value of [null, deep, {}, [null], [[]], [{}], -0.5, 1e308, 'x']) {
        expect(check(given, { ...whole(leaf), [key]: value })).toMatchObject({ step: 'format' });
      }
    }
  });

  test('blocks in any order and further ones', () => {
    const more = [{ candidates: ['A', 'B'], nodes: [{ ...node, multipliers: [[0, 99]] }] }, ...ties];
    expect(check(given, sealed({ ...whole(leaf), ties: more }))).toMatchObject(refused);
    const branched = { ...block, nodes: [branch, node, node] };
    for (const list of [[branched], [branched, block], [block, branched]]) {
      expect(check(given, sealed({ ...whole(leaf), ties: list }))).toMatchObject({ holds: true });
    }
  });

  test('without a slate there is no choice', () => {
    const nobody = certificateOf(formulation, slates[0]!, objective, proof, null);
    const infeasible = { ...nobody, version: 2, derived: [], outcome: 'infeasible', slate: null };
    const document = { ...infeasible, objective: null, bound: null };
    expect(check(given, sealed({ ...document, ties: [] }))).toMatchObject({ step: 'format' });
    expect(check(given, sealed(document))).toMatchObject({ step: 'leaf' });
  });
});
