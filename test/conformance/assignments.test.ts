/** Small assignments, gone through completely: every member in every set of posts, counted by code without a solver. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignHere, checkedFor, infeasibleIn, selectedIn } from '../support/assignments.ts';
import { cases } from '../support/cases.ts';
import {
  createRecount,
  lotOf,
  type AssignmentEntry,
  type ConditionEntry,
  type Holders,
  type PostEntry,
  type RuleEntry,
  type RulesWithAssignments,
} from '../support/recount-assignment.ts';
import { sealed, type CertificateDocument } from '../checker/certificates.ts';

const maybe = <T>(values: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined, freq });

const condition: fc.Arbitrary<ConditionEntry> = fc.oneof(
  fc.constantFrom<ConditionEntry>({ sex: 'f' }, { sex: 'm' }, { field: ['law', 'arts'] }, { field: 'law' }),
  fc.constantFrom<ConditionEntry>(
    { sex: 'f', field: 'arts' },
    { nationality: ['KEN', 'FRA'] },
    { ldc: 'no' },
  ),
);

const range = (most: number): fc.Arbitrary<{ min: number; max: number }> =>
  fc
    .tuple(fc.nat(most), fc.nat(most))
    .map(([one, other]) => ({ min: Math.min(one, other, 2), max: Math.max(one, other) }));

const post = fc.record(
  {
    seats: fc.oneof(fc.integer({ min: 0, max: 2 }), range(3), fc.constant({ max: 2 }), fc.constant({})),
    where: maybe(condition, 1),
    prefers: maybe(
      fc.array(fc.record({ where: condition, points: fc.integer({ min: -3, max: 3 }) }), { maxLength: 2 }),
    ),
    weight: maybe(fc.integer({ min: 1, max: 2 })),
  },
  { requiredKeys: ['seats'] },
);

const ruleOf = (ids: readonly string[], posts: readonly string[]): fc.Arbitrary<object> => {
  const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 });
  const scope = fc.oneof(
    fc.constant({}),
    fc.constant({ within: 'every-post' }),
    fc.uniqueArray(fc.constantFrom(...posts), { minLength: 1 }).map((own) => ({ posts: own })),
  );
  const selector = fc.oneof(
    condition.map((where) => ({ where })),
    fc.constantFrom('sex', 'field', 'nationality').map((each) => ({ each })),
    fc.constant({ each: 'field', among: ['law', 'arts', 'music'] }),
    some.map((candidates) => ({ candidates })),
  );
  const bounds = fc.oneof(
    fc.integer({ min: 0, max: 2 }).map((max) => ({ max })),
    fc.constantFrom({ min: 1 }, { min: 1, max: 2 }, { min: 1, whereEligible: true }),
  );
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(selector, scope, bounds).map((parts) => Object.assign({}, ...parts) as object),
    },
    { weight: 1, arbitrary: some.map((apart) => ({ apart })) },
    { weight: 1, arbitrary: some.map((together) => ({ together })) },
  );
};

type Small = { readonly pool: string; readonly rules: RulesWithAssignments; readonly ids: readonly string[] };

const given = [
  { nationality: 'KEN', sex: 'f', field: 'law' },
  { nationality: 'FRA', sex: 'm', field: 'arts' },
];

const small: fc.Arbitrary<Small> = fc
  .record({
    people: fc.array(
      fc.record({
        nationality: fc.constantFrom('KEN', 'FRA', 'FRA;KEN', 'USA'),
        sex: fc.constantFrom('f', 'm'),
        field: fc.constantFrom('law', 'arts', ''),
        score: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 3, maxLength: 5 },
    ),
    posts: fc.array(post, { minLength: 2, maxLength: 3 }),
    each: maybe(fc.constantFrom({ min: 1 }, { max: 2 }, { min: 1, max: 2 })),
    score: maybe(fc.constant<'none'>('none')),
    counting: fc.constantFrom<'all' | 'primary'>('all', 'primary'),
  })
  .chain(({ people: drawn, posts, counting, ...part }) => {
    // Every value that rules name is one of somebody.
    const people = drawn.map((one, index) => ({ ...one, ...given[index] }));
    const ids = people.map((_, index) => `P${index}`);
    const named = posts.map((one, index) => ({ id: `post-${index}`, ...one }));
    return fc
      .array(
        ruleOf(
          ids,
          named.map(({ id }) => id),
        ),
        { maxLength: 3 },
      )
      .map((rules): Small => {
        const assignment = {
          id: 'small',
          ...part,
          posts: named,
          rules: rules.map((one, index) => ({ ...one, id: `rule-${index}` })),
        };
        const whole = {
          id: 't',
          size: ids.length,
          counting: { nationality: counting },
          ties: { seed: 'small' },
          assignments: [assignment],
        };
        return {
          pool: [
            'id,nationality,sex,field,score',
            ...people.map((one, index) =>
              [ids[index], one.nationality, one.sex, one.field, one.score].join(),
            ),
          ].join('\n'),
          rules: JSON.parse(JSON.stringify(whole)) as RulesWithAssignments,
          ids,
        };
      });
  });

type Choice = { readonly holders: Holders; readonly objective: number; readonly pairs: ReadonlySet<string> };

const pairOf = (posts: readonly PostEntry[], holders: Holders): readonly (readonly [string, string])[] =>
  posts.flatMap(({ id }, index) => holders[index]!.map((member) => [id, member] as const));

/** Every assignment that breaks nothing. */
const allChoices = ({ pool, rules, ids }: Small): readonly Choice[] => {
  const assignment = rules.assignments[0]!;
  const { posts, each: { min = 0, max = 1 } = {} } = assignment;
  const { recount } = createRecount(pool, rules, assignment, ids);
  const sets = Array.from({ length: 2 ** posts.length }, (_, mask) =>
    posts.flatMap((_post, index) => ((mask >> index) & 1 ? [index] : [])),
  ).filter((set) => set.length >= min && set.length <= max);
  const found: Choice[] = [];
  const holders = posts.map((): string[] => []);
  const place = (member: number): void => {
    const id = ids[member];
    if (id === undefined) {
      const { objective, broken } = recount(holders);
      if (broken.length > 0) return;
      const pairs = new Set(pairOf(posts, holders).map((pair) => pair.join()));
      found.push({ holders: holders.map((own) => [...own]), objective, pairs });
      return;
    }
    for (const set of sets) {
      for (const index of set) holders[index]!.push(id);
      place(member + 1);
      for (const index of set) holders[index]!.pop();
    }
  };
  place(0);
  return found;
};

/** The rule of the lots, over the best: from the lowest lot up, whoever can have the place has it. */
const byTheLots = ({ rules, ids }: Small, best: readonly Choice[]): Choice => {
  const [{ id, posts }] = rules.assignments as [AssignmentEntry];
  const pairs = posts.flatMap((one) => ids.map((member) => ({ post: one.id, member })));
  const seed = rules.ties?.seed ?? '';
  const order = pairs
    .map(({ post: own, member }) => ({ pair: `${own},${member}`, lot: lotOf(seed, id, own, member) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1));
  let left = best;
  for (const { pair } of order) {
    const having = left.filter(({ pairs: own }) => own.has(pair));
    if (having.length > 0) left = having;
  }
  return left[0]!;
};

/** What the optimum becomes without the rule, or with a bound of it moved, objective units; null: there is none. */
const optimumWith = (given: Small, rule: string, change: Partial<RuleEntry> | null): number | null => {
  const [assignment] = given.rules.assignments as [AssignmentEntry];
  const rules = (assignment.rules ?? []).flatMap((one) =>
    one.id !== rule ? [one] : change === null ? [] : [{ ...one, ...change }],
  );
  const choices = allChoices({
    ...given,
    rules: { ...given.rules, assignments: [{ ...assignment, rules }] },
  });
  return choices.length === 0 ? null : Math.max(...choices.map((one) => one.objective));
};

const options = { certificate: true, certifyTies: true, explain: 'full' } as const;

test('optimum, lots, core and the next best are those of all choices', { timeout: 600_000 }, async () => {
  const seen = { selected: 0, infeasible: 0, lots: 0, two: 0 };
  await fc.assert(
    fc.asyncProperty(small, async (given) => {
      const { pool, rules } = given;
      const choices = allChoices(given);
      const document = await assignHere(pool, rules, { options });
      if (choices.length === 0) {
        seen.infeasible += 1;
        const { certificate } = infeasibleIn(document);
        expect(checkedFor(pool, rules, certificate)).toMatchObject({ holds: true, outcome: 'infeasible' });
        return;
      }
      seen.selected += 1;
      const objective = Math.max(...choices.map((one) => one.objective));
      const best = choices.filter((one) => one.objective === objective);
      const chosen = byTheLots(given, best);
      const { posts } = rules.assignments[0]!;
      const answer = selectedIn(document);
      expect(answer.objective).toBe(objective);
      expect(answer.posts.map(({ holders }) => holders)).toEqual(chosen.holders);
      expect(answer.core).toEqual(
        pairOf(posts, chosen.holders).filter((pair) => best.every(({ pairs }) => pairs.has(pair.join()))),
      );
      expect(answer.unassigned).toEqual(
        given.ids.filter((id) => chosen.holders.every((own) => !own.includes(id))),
      );

      const others = choices.filter((one) => one !== chosen).map((one) => one.objective);
      const next = others.sort((one, other) => other - one).slice(0, 2);
      expect(answer.alternatives!.map((one) => one.objective)).toEqual(next);
      if (next.length === 2) seen.two += 1;
      const lossOf = (some: readonly Choice[]): number | string =>
        some.length === 0 ? 'infeasible' : Math.max(...some.map((one) => one.objective)) - objective;
      for (const { post: own, id, change } of answer.holders!)
        expect([own, id, change]).toEqual([
          own,
          id,
          lossOf(choices.filter(({ pairs }) => !pairs.has(`${own},${id}`))),
        ]);
      for (const { post: own, id, change } of answer.others!)
        expect([own, id, change]).toEqual([
          own,
          id,
          lossOf(choices.filter(({ pairs }) => pairs.has(`${own},${id}`))),
        ]);

      // A rule of several rows has its price as a family, others in their row.
      for (const row of answer.rules) {
        const own = answer.families!.find((one) => one.rule === row.rule) ?? row;
        expect([row.rule, own.removed]).toEqual([row.rule, optimumWith(given, row.rule, null)! - objective]);
        if (row.max === null || own.change === undefined) continue;
        const more = optimumWith(given, row.rule, { max: row.max + 1 })! - objective;
        // Null: there are not as many seats, so that one more changes nothing.
        expect([row.rule, own.change.maxUp ?? 0]).toEqual([row.rule, more]);
        if (row.max === 0 || row.max === row.min) continue;
        const less = optimumWith(given, row.rule, { max: row.max - 1 });
        const loss = less === null ? 'infeasible' : less - objective;
        expect([row.rule, own.change.maxDown]).toEqual([row.rule, loss]);
      }

      const certificate = answer.certificate as unknown as CertificateDocument;
      expect(checkedFor(pool, rules, certificate)).toMatchObject({ holds: true, ties: 'checked' });
      const other = best.find((one) => one !== chosen);
      if (other === undefined) return;
      seen.lots += 1;
      // Another best assignment in its place, as the certificate names things, is not the one of the lots.
      const free = (certificate['slate'] as string[]).filter((name) => name.startsWith('/'));
      const held = pairOf(posts, other.holders).map(([own, id]) => `${own}/${id}`);
      if (held.length + free.length !== (certificate['slate'] as string[]).length) return;
      const lied = sealed({ ...certificate, slate: [...held, ...free].sort() });
      expect(checkedFor(pool, rules, lied).holds).toBe(false);
    }),
    { numRuns: cases(160), seed: 8 },
  );
  expect(seen.selected).toBeGreaterThan(cases(160) / 3);
  expect(seen.infeasible).toBeGreaterThan(cases(160) / 20);
  expect(Math.min(seen.lots, seen.two)).toBeGreaterThan(cases(160) / 8);
});
