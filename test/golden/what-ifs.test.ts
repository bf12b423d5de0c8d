import { expect, test } from 'vitest';
import { goldenBaseline } from '../support/golden.ts';
import { answerHere, inputOf } from '../support/batches.ts';
import { fixtureJson } from '../support/panel.ts';

type Rule = { readonly id: string; readonly min?: number; readonly max?: number };

const expected = goldenBaseline();
const { rules } = fixtureJson('a-res-79-325-baseline.json') as { readonly rules: readonly Rule[] };

/** Changes of a bound of a rule with one row, which a scenario can make. */
const moves = expected.changes.flatMap(({ rule: id, value, min, max, change }) => {
  const rule = rules.find((one) => one.id === id);
  if (value !== null || rule === undefined) return [];
  const side = min === 0 ? 'max' : 'min';
  return [{ id: `${id} ${side} ${min + max}`, set: { [`${id}.${side}`]: rule[side]! + min + max }, change }];
});

test('scenarios that move one bound by a seat change the optimum as two other solvers found', async () => {
  const { base, byId } = await answerHere(inputOf({ scenarios: moves.map(({ id, set }) => ({ id, set })) }));
  expect(base).toMatchObject({ objective: expected.objective, slate: [...expected.slate].sort() });
  expect(moves.length).toBeGreaterThan(40);
  expect(Object.fromEntries(moves.map(({ id }) => [id, byId.get(id)?.change ?? null]))).toEqual(
    Object.fromEntries(moves.map(({ id, change }) => [id, change])),
  );
});

test('members left out and candidates taken in cost what two other solvers found', async () => {
  const out = Object.entries(expected.withoutMember);
  const taken = Object.entries(expected.withCandidate);
  const { byId } = await answerHere(
    inputOf({
      scenarios: [
        ...out.map(([id]) => ({ id: `without ${id}`, exclude: [id] })),
        ...taken.map(([id]) => ({ id: `with ${id}`, include: [id] })),
      ],
    }),
  );
  for (const [id, change] of out) expect(byId.get(`without ${id}`)).toMatchObject({ change });
  for (const [id, change] of taken) expect(byId.get(`with ${id}`)).toMatchObject({ change });
  expect(byId.size).toBe(out.length + taken.length);
});
