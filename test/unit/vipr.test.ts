import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LinearEngine } from '../../solver/engine.ts';
import { loadHighsEngine } from '../../solver/engines/highs.ts';
import { recount, type Problem, type Slate } from '../../solver/index.ts';
import type { DerivedRow, Proof, ProofLeaf, ProofNode } from '../../solver/proof.ts';
import { toVipr } from '../../solver/vipr.ts';
import { coefficientsOf, derivedFrom, drawnRows, numberedRows } from '../support/derived-rows.ts';
import { smallProblem } from '../support/problems.ts';

/*
 * The files are checked here by a reader of the format that is part of this test, so that they are checked
 * wherever the tests run. The public `viprchk` reads the same files; docs/proof.md says how to get and run it.
 */

let highs: LinearEngine;

beforeAll(async () => {
  highs = await loadHighsEngine();
});

describe('a file in the format VIPR', () => {
  test.each(['by cases', 'by linear programs'] as const)('holds, proved %s', (way) => {
    const seen = { infeasible: 0, branched: 0, fractions: 0 };
    fc.assert(
      fc.property(fc.oneof(smallProblem, knottedProblem), (problem) => {
        const { text, proof } = exportOf(problem, way);
        expect(() => verify(text)).not.toThrow();
        if (text.includes('RTP infeas')) seen.infeasible += 1;
        if (proof.nodes.length > 1) seen.branched += 1;
        if (/\d\/\d/.test(text)) seen.fractions += 1;
      }),
      { numRuns: 300 },
    );
    expect(seen.infeasible).toBeGreaterThan(30);
    expect(seen.branched).toBeGreaterThan(5);
    expect(seen.fractions > 30).toBe(way === 'by linear programs');
  });

  test('holds with derived rows, on sides that are written and on sides that are not', () => {
    const seen = { derived: 0, ofDerived: 0, negative: 0, absent: 0 };
    fc.assert(
      fc.property(fc.oneof(smallProblem, knottedProblem), drawnRows, (problem, drawn) => {
        const derived = derivedFrom(problem, drawn);
        const { text, proof } = exportOf(problem, 'by linear programs', derived);
        expect(() => verify(text)).not.toThrow();
        const first = numberedRows(problem).length;
        const used = [...text.matchAll(/^d(\d+) (.*)$/gm)].map(([, place, rest]) => ({
          row: derived[Number(place)]!,
          rest: rest!,
        }));
        const inLeaves = proof.nodes.flatMap((node) =>
          node.kind === 'branch' ? [] : node.multipliers.filter(([row]) => row >= first),
        );
        expect(used.length > 0).toBe(inLeaves.length > 0);
        seen.derived += used.length;
        for (const { row, rest } of used) {
          if (row.rows.some(([number]) => number >= first)) seen.ofDerived += 1;
          if (/^L -/.test(rest)) seen.negative += 1;
          if (row.rows.some(([number, by]) => by > 0 && problem.rows[number - 1]?.max === null))
            seen.absent += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  test('states the problem: the same slates, shortfalls and objective', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const program = readProgram(new Reader(exportOf(problem, 'by linear programs').text));
        for (const slate of subsets(problem.scores.length)) {
          const { objective, violations, shortfalls } = recount(problem, slate);
          const x = problem.scores.map((_, index) => (slate.includes(index) ? 1 : 0));
          expect(satisfies(program, [...x, ...shortfalls])).toBe(violations.length === 0);
          expect(valueOf(program.objective, [...x, ...shortfalls])).toEqual(ratio(BigInt(objective)));
          shortfalls.forEach((_, index) => {
            const fewer = shortfalls.map((seats, other) => seats - (other === index ? 1 : 0));
            expect(satisfies(program, [...x, ...fewer])).toBe(false);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  /** No two of the first three may sit together, so that the linear relaxation takes half of each. */
  const example: Problem = {
    size: 2,
    scores: [7, 6, 5, 3, 2],
    rows: [
      { members: [0, 1], min: null, max: 1 },
      { members: [1, 2], min: 0, max: 1 },
      { members: [0, 2], min: 1, max: 1 },
    ],
    softRows: [{ members: [3, 4], target: 2, penalty: 1 }],
  };

  test('of a problem worked by hand', () => {
    const leaf: ProofLeaf = {
      kind: 'bound',
      denominator: 2,
      multipliers: [
        [0, 8],
        [1, 5],
        [2, 1],
        [3, 1],
        [4, -2],
      ],
    };
    const answer = { outcome: 'selected', slate: [0, 3], objective: 9 } as const;
    const lines = textOf(example, { unit: 1, derived: [], nodes: [leaf], ties: null }, answer).split('\n');
    expect(lines.slice(2, 8)).toEqual([
      'VAR 6',
      'x0 x1 x2 x3 x4 t0',
      'INT 6',
      '0 1 2 3 4 5',
      'OBJ max',
      '6 0 7 1 6 2 5 3 3 4 2 5 -1',
    ]);
    expect(lines.slice(19)).toEqual([
      'l5 G 0 1 5 1',
      'u5 L 2 1 5 1',
      // An equation is two constraints: 12 and 13 here, 17 and 18 below.
      'r0_min G 2 5 0 1 1 1 2 1 3 1 4 1',
      'r0_max L 2 5 0 1 1 1 2 1 3 1 4 1',
      'r1_max L 1 2 0 1 1 1',
      'r2_min G 0 2 1 1 2 1',
      'r2_max L 1 2 1 1 2 1',
      'r3_min G 1 2 0 1 2 1',
      'r3_max L 1 2 0 1 2 1',
      'r4_min G 2 3 3 1 4 1 5 1',
      'RTP range 9 9',
      'SOL 1',
      'slate 3 0 1 3 1 5 1',
      'DER 1',
      // 4 × 2 + 5/2 + 1/2 + 1/2 − 2 = 9.5, rounded down; x1 and x4 are too dear by 1 each.
      'n0 L 9 OBJ { rnd 7 13 4 14 5/2 16 1/2 18 1/2 19 -1 2 -1 8 -1 } -1',
      '',
    ]);
    expect(holds(lines.join('\n'))).toBe(true);
  });

  test('of a derived row worked by hand', () => {
    // Of the first three no two may sit together, and the row of the last has no bounds.
    const problem: Problem = {
      size: 2,
      scores: [9, 9, 9, 1],
      rows: [
        { members: [0, 1], min: null, max: 1 },
        { members: [1, 2], min: null, max: 1 },
        { members: [0, 2], min: null, max: 1 },
        { members: [3], min: null, max: null },
      ],
      softRows: [],
    };
    const proof: Proof = {
      unit: 1,
      derived: [
        { rows: [[1, 1]], upper: [], divisor: 2 },
        { rows: [[1, 1], [2, 1], [3, 1]], upper: [], divisor: 2 }, // prettier-ignore
        { rows: [[0, -2], [4, -1], [6, 2]], upper: [3], divisor: 3 }, // prettier-ignore
      ],
      nodes: [{ kind: 'bound', denominator: 1, multipliers: [[0, 1], [6, 8]] }], // prettier-ignore
      ties: null,
    };
    const answer = { outcome: 'selected', slate: [0, 3], objective: 10 } as const;
    const linesOf = (own: Proof): string[] => textOf(problem, own, answer).split('\n');
    expect(linesOf(proof).slice(-4)).toEqual([
      'DER 2',
      'd1 L 1 3 0 1 1 1 2 1 { rnd 3 10 1/2 11 1/2 12 1/2 } -1',
      'n0 L 10 OBJ { rnd 2 9 1 13 8 } -1',
      '',
    ]);
    expect(holds(linesOf(proof).join('\n'))).toBe(true);
    // Row 4 has no lower side that could be added: what is missing to -3x3 comes from x3 ≥ 0.
    const [node] = proof.nodes as [ProofLeaf];
    const further = { ...proof, nodes: [{ ...node, multipliers: [...node.multipliers, [7, 1] as const] }] };
    const lines = linesOf(further);
    expect(holds(lines.join('\n'))).toBe(true);
    expect(lines.at(-3)).toBe('d2 L -1 1 3 -1 { rnd 4 8 -2/3 13 2/3 7 1/3 6 -2/3 } -1');
  });

  test.each(['by cases', 'by linear programs'] as const)(
    'no longer holds with another figure, proved %s',
    (way) => {
      const scores = example.scores.map((score) => 10 * score);
      const { text, proof } = exportOf({ ...example, scores }, way);
      expect(proof.nodes.length).toBeGreaterThan(1);
      expect(holds(text)).toBe(true);
      // From the solution on: before it stands the problem, and a problem may be another one.
      const figures = [...text.matchAll(/(?<=[ ])-?\d+(\/\d+)?(?=[ \n])/g)].filter(
        ({ index }) => index > text.indexOf('SOL'),
      );
      const accepted = figures.flatMap(({ 0: figure, index }) => {
        const other = figure.includes('/') ? figure.replace('/', '1/') : String(Number(figure) + 1);
        const edited = text.slice(0, index) + other + text.slice(index + figure.length);
        return holds(edited) ? [`${text.slice(text.lastIndexOf('\n', index), index)} -> ${other}`] : [];
      });
      expect(accepted).toEqual([]);
    },
  );
});

/** With triples of whom at most one may sit: linear programs take half of each, and trees need branches. */
const knottedProblem = smallProblem.map((problem): Problem => {
  const { scores, rows, softRows } = problem;
  const triples = [0, 3, 6].filter((first) => first + 2 < scores.length);
  const pairs = triples.flatMap((a) => [[a, a + 1], [a + 1, a + 2], [a, a + 2]]); // prettier-ignore
  const size = Math.min(scores.length, triples.length + 1);
  return {
    size,
    scores: scores.map((score) => 10 * score + 200),
    rows: [...rows.slice(0, 1), ...pairs.map((members) => ({ members, min: null, max: 1 }))],
    softRows,
  };
});

// Proofs of small problems, without the solver that the project has for them.

type Way = 'by cases' | 'by linear programs';
type Fixed = ReadonlyMap<number, boolean>;

const exportOf = (problem: Problem, way: Way, derived: readonly DerivedRow[] = []) => {
  const best = bestSlate(problem);
  const result =
    best === null ? ({ outcome: 'infeasible' } as const) : { outcome: 'selected' as const, ...best };
  const proof = prove(problem, best?.objective ?? null, way, derived);
  return { proof, text: textOf(problem, proof, result) };
};

const textOf = (...of: Parameters<typeof toVipr>): string => [...toVipr(...of)].join('');

function* subsets(candidates: number): Generator<Slate> {
  for (let mask = 0; mask < 1 << candidates; mask += 1) {
    yield Array.from({ length: candidates }, (_, index) => index).filter((index) => (mask >> index) & 1);
  }
}

const bestSlate = (problem: Problem): { slate: Slate; objective: number } | null => {
  let best: { slate: Slate; objective: number } | null = null;
  for (const slate of subsets(problem.scores.length)) {
    if (slate.length !== problem.size) continue;
    const { objective, violations } = recount(problem, slate);
    if (violations.length === 0 && objective > (best?.objective ?? -Infinity)) best = { slate, objective };
  }
  return best;
};

/** Branches on the first open candidate until every leaf closes. */
const prove = (
  problem: Problem,
  objective: number | null,
  way: Way,
  derived: readonly DerivedRow[],
): Proof => {
  const further = coefficientsOf(problem, derived);
  const nodes: ProofNode[] = [];
  const relax = way === 'by linear programs' ? openRelaxation(problem) : null;
  const visit = (fixed: Fixed): number => {
    const node = nodes.length;
    const closed = [relax?.leaf(fixed) ?? null, leafByCounting(problem, fixed)]
      .filter((leaf) => leaf !== null)
      .find((leaf) => closes(problem, [], leaf, fixed, objective));
    if (closed !== undefined) {
      nodes.push(withUnusedMultipliers(problem, further, closed, fixed, objective));
      return node;
    }
    const candidate = problem.scores.findIndex((_, index) => !fixed.has(index));
    nodes.push({ kind: 'branch', candidate, in: 0, out: 0 });
    const out = visit(new Map([...fixed, [candidate, false]]));
    nodes[node] = { kind: 'branch', candidate, out, in: visit(new Map([...fixed, [candidate, true]])) };
    return node;
  };
  try {
    visit(new Map());
  } finally {
    relax?.dispose();
  }
  return { unit: 1, derived, nodes, ties: null };
};

/** A row that can no longer be satisfied closes a leaf; so does a slate, when nobody is left open. */
const leafByCounting = (problem: Problem, fixed: Fixed): ProofLeaf | null => {
  const rows = numberedRows(problem);
  const taken = rows.map(({ members }) => members.filter((index) => fixed.get(index) === true).length);
  const open = rows.map(({ members }) => members.filter((index) => !fixed.has(index)).length);
  const broken = rows.findIndex(
    ({ min, max, soft }, row) => soft === null && (taken[row]! > max || taken[row]! + open[row]! < min),
  );
  if (broken >= 0) {
    const multiplier = taken[broken]! > rows[broken]!.max ? 1 : -1;
    return { kind: 'infeasible', denominator: 1, multipliers: [[broken, multiplier]] };
  }
  if (fixed.size < problem.scores.length) return null;
  const multipliers = rows.flatMap(({ min, soft }, row): [number, number][] =>
    soft !== null && soft.penalty > 0 && taken[row]! < min ? [[row, -soft.penalty]] : [],
  );
  return { kind: 'bound', denominator: 1, multipliers };
};

/** Leaves from the duals of the linear relaxation, rounded to a thousandth. */
const openRelaxation = (problem: Problem) => {
  const session = highs.openLinear();
  const rows = numberedRows(problem);
  const candidates = problem.scores.map((_, index) => index);
  session.addColumns([
    ...problem.scores.map((cost) => ({ cost, lower: 0, upper: 1, rows: [] })),
    ...problem.softRows.map(({ target, penalty }) => ({ cost: -penalty, lower: 0, upper: target, rows: [] })),
  ]);
  session.addRows(
    rows.map(({ members, min, max, soft }) => ({
      columns: soft === null ? members : [...members, candidates.length + problem.softRows.indexOf(soft)],
      lower: min,
      upper: max,
    })),
  );
  const leaf = (fixed: Fixed): ProofLeaf | null => {
    const bounds = (open: number): number[] =>
      candidates.map((index) => (fixed.has(index) ? Number(fixed.get(index)) : open));
    session.setColumnBounds(candidates, bounds(0), bounds(1));
    const answer = session.solve();
    if (answer.status === 'failed') throw new Error(answer.reason);
    if (answer.status === 'optimal') return roundedLeaf('bound', answer.duals, 1000);
    if (answer.ray === null) return null;
    return (
      [1000, -1000]
        .map((scale) => roundedLeaf('infeasible', answer.ray!, scale))
        .find((leaf) => closes(problem, [], leaf, fixed, null)) ?? null
    );
  };
  return { leaf, dispose: () => session.dispose() };
};

const roundedLeaf = (kind: ProofLeaf['kind'], y: Float64Array, scale: number): ProofLeaf => ({
  kind,
  denominator: Math.abs(scale),
  multipliers: Array.from(y, (value, row) => [row, Math.round(value * scale)] as const).filter(
    ([, multiplier]) => multiplier !== 0,
  ),
});

/**
 * Moves every multiplier up or down where the leaf still closes: bounds that are absent come into use, and derived
 * rows, which have no lower ones.
 */
const withUnusedMultipliers = (
  problem: Problem,
  derived: readonly Further[],
  leaf: ProofLeaf,
  fixed: Fixed,
  objective: number | null,
): ProofLeaf => {
  const rows = numberedRows(problem).length;
  return [...numberedRows(problem), ...derived].reduce((closed, _, row) => {
    const all = new Map(closed.multipliers);
    const isUp = row >= rows || (row + fixed.size) % 2 === 0;
    all.set(row, (all.get(row) ?? 0) + (isUp ? 1 : -1));
    const multipliers = [...all].filter(([, value]) => value !== 0).sort(([a], [b]) => a - b);
    const moved = { ...closed, multipliers };
    return closes(problem, derived, moved, fixed, objective) ? moved : closed;
  }, leaf);
};

type Further = ReturnType<typeof coefficientsOf>[number];

/** The formula above the type of a proof, in the same order. */
const closes = (
  problem: Problem,
  derived: readonly Further[],
  { kind, denominator, multipliers }: ProofLeaf,
  fixed: Fixed,
  objective: number | null,
): boolean => {
  const scale = kind === 'bound' ? denominator : 0;
  const m = new Map(multipliers);
  const gains = problem.scores.map((score) => scale * score);
  let value = 0;
  numberedRows(problem).forEach(({ members, min, max, soft }, row) => {
    const own = m.get(row) ?? 0;
    value += own * (own > 0 ? max : min);
    for (const index of members) gains[index]! -= own;
    if (soft !== null) value += Math.max(0, -scale * soft.penalty - own) * soft.target;
  });
  derived.forEach(({ counts, max }, place) => {
    const own = m.get(numberedRows(problem).length + place) ?? 0;
    value += own * max;
    counts.forEach((count, index) => (gains[index]! -= own * count));
  });
  gains.forEach((gain, index) => {
    value += fixed.has(index) ? Number(fixed.get(index)) * gain : Math.max(0, gain);
  });
  if (kind === 'infeasible') return value < 0;
  return objective !== null && Math.floor(value / denominator) <= objective;
};

// A reader of VIPR 1.0, from cert_spec_v1_0.md, in exact rational numbers.

type Ratio = { readonly over: bigint; readonly under: bigint };
type Vector = ReadonlyMap<number, Ratio>;
type Sense = 'L' | 'E' | 'G';
type Constraint = { readonly sense: Sense; readonly right: Ratio; readonly left: Vector };
type Derived = Constraint & { readonly assumptions: ReadonlySet<number> };
type ViprProgram = {
  readonly columns: number;
  readonly integers: ReadonlySet<number>;
  readonly objective: Vector;
  readonly constraints: readonly Constraint[];
};

const divisorOf = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisorOf(b, a % b));
const ratio = (over: bigint, under = 1n): Ratio => {
  const divisor = divisorOf(over, under);
  return { over: over / divisor, under: under / divisor };
};
const add = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under + b.over * a.under, a.under * b.under);
const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);
const signOf = ({ over }: Ratio): number => (over > 0n ? 1 : over < 0n ? -1 : 0);
const compare = (a: Ratio, b: Ratio): number => signOf(add(a, ratio(-b.over, b.under)));
const floor = ({ over, under }: Ratio): bigint => (over - (((over % under) + under) % under)) / under;
const one = ratio(1n);

const holds = (text: string): boolean => {
  try {
    verify(text);
    return true;
  } catch {
    return false;
  }
};

/** @throws unless the file proves what it says it proves. */
const verify = (text: string): void => {
  const reader = new Reader(text);
  const program = readProgram(reader);
  const { objective } = program;
  reader.expect('RTP');
  const range = reader.word() === 'range' ? { low: reader.ratio(), high: reader.ratio() } : null;
  reader.expect('SOL');
  for (let left = reader.whole(); left > 0; left -= 1) {
    reader.word();
    const solution = reader.vector(objective);
    const values = Array.from({ length: program.columns }, (_, column) => {
      const { over, under } = solution.get(column) ?? ratio(0n);
      insist(under === 1n, 'a solution that is not whole');
      return Number(over);
    });
    insist(satisfies(program, values), 'a solution that breaks a constraint');
    insist(
      range !== null && compare(valueOf(objective, values), range.low) >= 0,
      'a solution that is worth less',
    );
  }
  const derived: Derived[] = program.constraints.map((own) => ({ ...own, assumptions: new Set() }));
  reader.expect('DER');
  for (let left = reader.whole(); left > 0; left -= 1) derived.push(derive(reader, program, derived));
  insist(reader.ended(), 'more derivations than there should be');
  const last = derived.at(-1)!;
  insist(last.assumptions.size === 0, 'an assumption that is left');
  insist(
    range === null ? isAbsurd(last) : dominates(last, { sense: 'L', right: range.high, left: objective }),
    'another conclusion',
  );
};

const readProgram = (reader: Reader): ViprProgram => {
  reader.expect('VER', '1.0', 'VAR');
  const columns = reader.whole();
  for (let left = columns; left > 0; left -= 1) reader.word();
  reader.expect('INT');
  const integers = new Set(Array.from({ length: reader.whole() }, () => reader.whole()));
  reader.expect('OBJ', 'max');
  const objective = reader.vector(new Map());
  reader.expect('CON');
  const count = reader.whole();
  reader.whole();
  const constraints = Array.from({ length: count }, () => reader.constraint(objective));
  return { columns, integers, objective, constraints };
};

const derive = (reader: Reader, program: ViprProgram, before: readonly Derived[]): Derived => {
  const stated = reader.constraint(program.objective);
  reader.expect('{');
  const reason = reader.word();
  const known = (): number => {
    const index = reader.whole();
    insist(index < before.length, 'a constraint from further down');
    return index;
  };
  const reach = (): ReadonlySet<number> => {
    if (reason === 'asm') return new Set([before.length]);
    if (reason === 'uns') return unsplit(stated, program, before, [known(), known(), known(), known()]);
    insist(reason === 'lin' || reason === 'rnd', 'an unknown reason');
    const terms = Array.from({ length: reader.whole() }, () => [known(), reader.ratio()] as const);
    const sum = combine(terms.map(([index, multiplier]) => [before[index]!, multiplier]));
    insist(new Set(terms.map(([index]) => index)).size === terms.length, 'a constraint named twice');
    insist(
      dominates(reason === 'rnd' ? rounded(sum, program) : sum, stated),
      'a sum that says something else',
    );
    return new Set(terms.flatMap(([index]) => [...before[index]!.assumptions]));
  };
  const assumptions = reach();
  reader.expect('}', '-1');
  return { ...stated, assumptions };
};

const senseSign = { L: -1, E: 0, G: 1 } as const;

const combine = (terms: readonly (readonly [Constraint, Ratio])[]): Constraint => {
  const signs = new Set(
    terms.map(([{ sense }, by]) => senseSign[sense] * signOf(by)).filter((sign) => sign !== 0),
  );
  insist(signs.size < 2, 'a sum of constraints that point both ways');
  const left = new Map<number, Ratio>();
  let right = ratio(0n);
  for (const [constraint, by] of terms) {
    right = add(right, multiply(constraint.right, by));
    for (const [column, value] of constraint.left) {
      left.set(column, add(left.get(column) ?? ratio(0n), multiply(value, by)));
    }
  }
  const sense = signs.has(1) ? 'G' : signs.has(-1) ? 'L' : 'E';
  return { sense, right, left: new Map([...left].filter(([, { over }]) => over !== 0n)) };
};

const rounded = (sum: Constraint, { integers }: ViprProgram): Constraint => {
  const whole = [...sum.left].every(([column, { under }]) => integers.has(column) && under === 1n);
  insist(whole, 'a sum that cannot be rounded');
  if (sum.sense === 'E') return sum;
  const right = sum.sense === 'L' ? floor(sum.right) : -floor(ratio(-sum.right.over, sum.right.under));
  return { ...sum, right: ratio(right) };
};

const unsplit = (
  stated: Constraint,
  { integers }: ViprProgram,
  before: readonly Derived[],
  [first, below, second, above]: readonly [number, number, number, number],
): ReadonlySet<number> => {
  insist(dominates(before[first]!, stated) && dominates(before[second]!, stated), 'a case that says less');
  const [low, high] = [before[below]!, before[above]!];
  insist(low.sense === 'L' && high.sense === 'G', 'cases that are no split');
  insist(compare(add(low.right, one), high.right) === 0 && low.right.under === 1n, 'cases that leave a gap');
  insist(sameVector(low.left, high.left), 'cases of different sums');
  insist(
    [...low.left].every(([column, { under }]) => integers.has(column) && under === 1n),
    'a sum with fractions',
  );
  const rest = (index: number, without: number): number[] =>
    [...before[index]!.assumptions].filter((assumption) => assumption !== without);
  return new Set([...rest(first, below), ...rest(second, above)]);
};

const isAbsurd = ({ sense, right, left }: Constraint): boolean =>
  left.size === 0 && ((sense !== 'G' && signOf(right) < 0) || (sense !== 'L' && signOf(right) > 0));

const dominates = (own: Constraint, other: Constraint): boolean => {
  if (isAbsurd(own)) return true;
  if (!sameVector(own.left, other.left) || (own.sense !== other.sense && own.sense !== 'E')) return false;
  const order = compare(own.right, other.right);
  return other.sense === 'G' ? order >= 0 : other.sense === 'L' ? order <= 0 : order === 0;
};

const sameVector = (a: Vector, b: Vector): boolean =>
  a.size === b.size && [...a].every(([column, value]) => compare(value, b.get(column) ?? ratio(0n)) === 0);

const valueOf = (left: Vector, values: readonly number[]): Ratio =>
  [...left].reduce(
    (sum, [column, value]) => add(sum, multiply(value, ratio(BigInt(values[column]!)))),
    ratio(0n),
  );

const satisfies = ({ constraints }: ViprProgram, values: readonly number[]): boolean =>
  constraints.every(({ sense, right, left }) => {
    const order = compare(valueOf(left, values), right);
    return sense === 'G' ? order >= 0 : sense === 'L' ? order <= 0 : order === 0;
  });

const insist = (condition: boolean, otherwise: string): void => {
  if (!condition) throw new Error(otherwise);
};

/** The words of a file, comments left out. */
class Reader {
  readonly #words: readonly string[];
  readonly #labels = new Set<string>();
  #next = 0;

  constructor(text: string) {
    this.#words = text.replaceAll(/^%.*$/gm, '').trim().split(/\s+/);
  }

  ended(): boolean {
    return this.#next === this.#words.length;
  }

  word(): string {
    insist(!this.ended(), 'the end of the file');
    return this.#words[this.#next++]!;
  }

  expect(...words: readonly string[]): void {
    for (const expected of words) insist(this.word() === expected, `no ${expected}`);
  }

  whole(): number {
    const word = this.word();
    insist(/^\d+$/.test(word), `${word} for a whole number`);
    return Number(word);
  }

  /** Fractions must be in lowest terms: `viprchk` compares them as they stand. */
  ratio(): Ratio {
    const [, over, under] = /^(-?\d+)(?:\/(\d+))?$/.exec(this.word()) ?? [];
    insist(over !== undefined, 'no number');
    const value = ratio(BigInt(over!), BigInt(under ?? 1));
    insist(
      under === undefined || (value.under === BigInt(under) && value.under > 1n),
      'a fraction not reduced',
    );
    return value;
  }

  vector(objective: Vector): Vector {
    if (this.#words[this.#next] === 'OBJ') {
      this.word();
      return objective;
    }
    const entries = Array.from({ length: this.whole() }, () => [this.whole(), this.ratio()] as const);
    const vector = new Map(entries);
    insist(vector.size === entries.length, 'a column named twice');
    return vector;
  }

  constraint(objective: Vector): Constraint {
    const label = this.word();
    insist(!this.#labels.has(label), 'a label used twice');
    this.#labels.add(label);
    const sense = this.word();
    insist(sense === 'L' || sense === 'E' || sense === 'G', 'no sense');
    return { sense: sense as Sense, right: this.ratio(), left: this.vector(objective) };
  }
}
