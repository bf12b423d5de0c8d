/**
 * Members of a slate in posts, and the exact answers of two other solvers. `assignments-drawn.json` and
 * `assignments-fuzz.json` were drawn by a program that knew the format of rule sets and nothing of this one; HiGHS and
 * CP-SAT agreed on each answer, and small ones were gone through completely.
 */
import { describe, expect, test } from 'vitest';
import {
  assignHere,
  checkedFor,
  drawnAssignments,
  infeasibleIn,
  selectedIn,
  type DrawnAssignment,
} from '../support/assignments.ts';
import { fixtureJson, readFixture } from '../support/panel.ts';
import { createRecount } from '../support/recount-assignment.ts';

const inFull = { certificate: true, certifyTies: true } as const;

type Golden = { readonly assignment: string; readonly objective: number };

describe('the bureau and the working groups of the open call', () => {
  const pool = readFixture('open-call.csv').toString('utf8');
  const rules = fixtureJson('assignments.json');
  const expected = fixtureJson('assignments.expected.json') as readonly [Golden, Golden];

  test.each(expected)('$assignment: who holds what, and a proof', async ({ assignment, ...answer }) => {
    const document = selectedIn(
      await assignHere(pool, rules, { assignment, options: { ...inFull, explain: 'none' } }),
    );
    expect(document).toMatchObject({ assignment, source: 'best', ...answer });
    expect(document.proof).toMatchObject({ status: 'optimal', upperBound: answer.objective, gap: 0 });
    expect(document.members).toHaveLength(40);
    expect(document.ties.status).toBe('settled');
    expect(checkedFor(pool, rules, document.certificate)).toMatchObject({
      holds: true,
      assignment,
      objective: String(answer.objective),
      ties: 'checked',
    });
  });
});

/** The conflicts, each a text, in an order that does not depend on how they were found. */
const asSet = (conflicts: readonly (readonly string[])[]): readonly string[] =>
  conflicts.map((sides) => [...sides].sort().join(', ')).sort();

const expectAnswer = async (
  { pool, rules, expected }: DrawnAssignment,
  repairsAsSet = false,
): Promise<void> => {
  const [assignment] = rules.assignments;
  if (expected.outcome === 'selected') {
    const document = selectedIn(await assignHere(pool, rules, { options: { ...inFull, explain: 'none' } }));
    const { posts, objective, members, certificate } = document;
    expect({
      objective,
      objectiveScale: document.objectiveScale,
      posts: posts.map(({ holders }) => holders),
      core: document.core,
      unassigned: document.unassigned,
    }).toEqual({ ...expected, outcome: undefined });
    expect(posts.map(({ post }) => post)).toEqual(assignment!.posts.map(({ id }) => id));
    expect(document.ties).toMatchObject({ status: 'settled', open: [] });
    const { recount, scale } = createRecount(
      pool,
      rules,
      assignment!,
      members.map(({ id }) => id),
    );
    expect(recount(posts.map(({ holders }) => holders))).toEqual({ objective, broken: [] });
    expect(scale).toBe(document.objectiveScale);
    expect(checkedFor(pool, rules, certificate)).toMatchObject({
      holds: true,
      outcome: 'selected',
      objective: String(objective),
      ties: 'checked',
    });
    return;
  }
  const document = infeasibleIn(await assignHere(pool, rules, { options: { ...inFull, explain: 'full' } }));
  const { conflicts = [], repairs = [], members } = document;
  expect(document).toMatchObject({ complete: true, objectiveScale: expected.objectiveScale });
  expect(asSet(conflicts.map(({ sides }) => sides.map(({ rule, side }) => `${rule} ${side}`)))).toEqual(
    asSet(expected.conflicts),
  );
  const found = repairs.map(({ objective, moves }) => ({
    objective,
    moves: moves.map(({ rule, side, from, to }) => [rule, side, from, to]),
  }));
  if (repairsAsSet) {
    expect(found).toHaveLength(expected.repairs.length);
    expect(found).toEqual(expect.arrayContaining([...expected.repairs]));
  } else expect(found).toEqual(expected.repairs);
  for (const { moves, posts, objective } of repairs) {
    const moved = {
      ...assignment!,
      rules: (assignment!.rules ?? []).map((rule) => ({
        ...rule,
        ...Object.fromEntries(
          moves.filter((move) => move.rule === rule.id).map(({ side, to }) => [side, to]),
        ),
      })),
    };
    const { recount } = createRecount(
      pool,
      rules,
      moved,
      members.map(({ id }) => id),
    );
    expect(recount(posts.map(({ holders }) => holders))).toEqual({ objective, broken: [] });
  }
  expect(checkedFor(pool, rules, document.certificate)).toMatchObject({
    holds: true,
    outcome: 'infeasible',
    objective: null,
  });
};

describe('twenty drawn assignments of all sizes', () => {
  test.each(drawnAssignments('drawn'))(
    'the answer of two other solvers, and a proof: $case',
    { timeout: 1_800_000 },
    (drawn) => expectAnswer(drawn),
  );
});

describe('small drawn assignments of every form', () => {
  const all = drawnAssignments('fuzz');
  // Here two repairs are as good, and which of them comes first is not said.
  test.each(all)('the answer of two other solvers, and a proof: $case', (drawn) =>
    expectAnswer(drawn, drawn.case === '084'),
  );

  test('a third or more of them have no answer, and some of these no repair', () => {
    const infeasible = all.flatMap(({ expected }) => (expected.outcome === 'infeasible' ? [expected] : []));
    expect(infeasible.length).toBeGreaterThan(all.length / 3);
    expect(infeasible.some(({ repairs }) => repairs.length === 0)).toBe(true);
  });
});
