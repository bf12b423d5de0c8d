import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLinearEngine } from '../../solver/index.ts';
import { findCause } from '../../src/answers/diff/find-cause.ts';
import { poolChanges } from '../../src/answers/diff/pool-changes.ts';
import { ruleSetChanges } from '../../src/answers/diff/rule-set-changes.ts';
import { formulateWith, isSame, type Selection } from '../../src/answers/diff/trials.ts';
import type { Formulation } from '../../src/model/formulation.ts';
import { tieBreakOrderOf } from '../../src/model/tie-break-order.ts';
import { allOptima, byTheRule } from '../support/brute-force.ts';
import { testContext } from '../support/panel.ts';
import { tryFormulated } from '../support/two-inputs.ts';
import { cases } from '../support/cases.ts';

const clock = (): number => performance.now();
const linear = await loadLinearEngine();
const settings = { readContext: testContext, linear, deadline: { clock, at: Infinity }, mostTrials: 500 };

const candidate = fc.record({
  nationality: fc.constantFrom(['KEN'], ['FRA'], ['USA'], ['FRA', 'KEN']),
  gender: fc.constantFrom('female', 'male'),
  field: fc.constantFrom('law', 'art', 'law'),
  un_staff: fc.constantFrom('no', 'no', 'no', 'yes'),
  'score:x': fc.integer({ min: 0, max: 4 }).map(String),
  'score:y': fc.integer({ min: 0, max: 4 }).map(String),
});

const bounds = fc
  .tuple(fc.nat(2), fc.nat(3))
  .chain(([min, max]) =>
    fc.constantFrom({ min }, { max }, { min: Math.min(min, max), max: Math.max(min, max) }),
  );

const rule = {
  women: bounds.map((own) => ({ id: 'women', where: { gender: 'female' }, ...own })),
  law: bounds.map((own) => ({ id: 'law', where: { field: 'law' }, ...own })),
  cap: fc.integer({ min: 1, max: 3 }).map((max) => ({ id: 'cap', each: 'nationality', max })),
  soft: fc
    .tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }))
    .map(([target, penalty]) => ({ id: 'soft', where: { region: 'african' }, target, penalty })),
  pair: fc.nat(3).map((first) => ({ id: 'pair', candidates: [`C${first}`, `C${first + 1}`], max: 1 })),
};

const parts = {
  size: fc.integer({ min: 1, max: 4 }),
  weights: fc.record({ x: fc.integer({ min: 1, max: 2 }), y: fc.integer({ min: 1, max: 2 }) }),
  seed: fc.constantFrom('one', 'two'),
  counting: fc.constantFrom('all', 'primary'),
  barred: fc.boolean(),
  ldc: fc.constantFrom('yes', 'no'),
};

/** A rule set as its parts, each of which may be that of A in B too. */
const ruleSetParts = fc.record({
  ...parts,
  rules: fc.tuple(...Object.values<fc.Arbitrary<object>>(rule).map((one) => fc.option(one, { freq: 3 }))),
});

type Parts = typeof ruleSetParts extends fc.Arbitrary<infer T> ? T : never;

const toRuleSet = ({ size, weights, seed, counting, barred, ldc, rules }: Parts) => ({
  id: 'generated',
  size,
  score: { weights },
  counting: { nationality: counting },
  eligibility: barred ? [{ id: 'staff', exclude: { un_staff: 'yes' } }] : [],
  rules: rules.filter((one) => one !== null),
  ties: { seed },
  reference: { overrides: { USA: { ldc } } },
});

type Candidate = typeof candidate extends fc.Arbitrary<infer T> ? T : never;

/** Two inputs that have most in common: what is not mixed in from the second is that of the first. */
const twoInputs = fc
  .record({
    rules: fc.tuple(ruleSetParts, ruleSetParts),
    mixed: fc.record({
      size: fc.boolean(),
      weights: fc.boolean(),
      seed: fc.boolean(),
      counting: fc.boolean(),
      barred: fc.boolean(),
      ldc: fc.boolean(),
      rules: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    }),
    pool: fc.array(fc.tuple(candidate, candidate, fc.constantFrom('a', 'a', 'b', 'only a', 'only b')), {
      minLength: 5,
      maxLength: 8,
    }),
  })
  .map(({ rules: [a, b], mixed, pool }) => {
    const pick = <K extends keyof typeof parts>(key: K): Parts[K] => (mixed[key] ? b[key] : a[key]);
    const other: Parts = {
      size: pick('size'),
      weights: pick('weights'),
      seed: pick('seed'),
      counting: pick('counting'),
      barred: pick('barred'),
      ldc: pick('ldc'),
      rules: a.rules.map((own, index) => (mixed.rules[index]! ? b.rules[index]! : own)),
    };
    const named = (one: Candidate, index: number) => ({ id: `C${index}`, ...one });
    return {
      a: {
        rules: toRuleSet(a),
        pool: pool.flatMap(([own, , from], index) => (from === 'only b' ? [] : [named(own, index)])),
      },
      b: {
        rules: toRuleSet(other),
        pool: pool.flatMap(([own, second, from], index) =>
          from === 'only a' ? [] : [named(from === 'a' ? own : second, index)],
        ),
      },
    };
  });

/** The slate by looking at all of them and at all lots. */
const looked = (formulation: Formulation): Selection => {
  const { problem, pool, eligible } = formulation;
  const optima = allOptima(problem);
  if (optima === null) return null;
  const slate = byTheRule(problem, optima.slates, tieBreakOrderOf(formulation));
  return slate.sort((a, b) => a - b).map((index) => pool.ids[eligible[index]!]!);
};

/** The problem whatever the order of the rules, which bears on no slate. */
const unordered = ({ problem }: Formulation) => ({
  ...problem,
  rows: problem.rows.map((row) => JSON.stringify(row)).sort(),
});

test('the cause changes the slate, and no single change of it can be spared', () => {
  const seen = { same: 0, causes: 0, several: 0, ofPool: 0, infeasible: 0 };
  fc.assert(
    fc.property(twoInputs, (inputs) => {
      const [a, b] = [
        tryFormulated(inputs.a.pool, inputs.a.rules),
        tryFormulated(inputs.b.pool, inputs.b.rules),
      ];
      fc.pre(typeof a !== 'string' && typeof b !== 'string');
      const changes = [...ruleSetChanges(a, b), ...poolChanges(a.pool, b.pool)];
      expect(unordered(formulateWith(a, b, [], testContext)!)).toEqual(unordered(a));
      expect(unordered(formulateWith(a, b, changes, testContext)!)).toEqual(unordered(b));

      const [before, after] = [looked(a), looked(b)];
      const { cause, solved } = findCause(a, b, settings);
      expect(solved).toEqual({ a: before, b: after });
      if (isSame(before, after)) {
        seen.same += 1;
        expect(cause).toBeNull();
        return;
      }
      const kept = cause!.changes.map(({ change }) => change);
      expect(cause!.irreducible).toBe(true);
      const changed = looked(formulateWith(a, b, kept, testContext)!);
      expect(changed).toEqual(cause!.selection);
      expect(changed).not.toEqual(before);
      for (const { change, without } of cause!.changes) {
        const rest = formulateWith(
          a,
          b,
          kept.filter((one) => one !== change),
          testContext,
        );
        expect(without).toBe(rest === null ? 'invalid' : 'same');
        if (rest !== null) expect(looked(rest)).toEqual(before);
      }
      seen.causes += 1;
      seen.several += kept.length > 1 ? 1 : 0;
      seen.ofPool += kept.some((change) => change.of === 'pool') ? 1 : 0;
      seen.infeasible += changed === null || before === null ? 1 : 0;
    }),
    { numRuns: cases(400) },
  );
  // The generator meets every kind of case.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
});
