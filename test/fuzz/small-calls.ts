import fc from 'fast-check';
import { selectors, selectorsWhere } from '../../src/rules/forms/forms.ts';
import type { RunKind } from '../../src/run-kinds/kinds.ts';
import { storedNames } from './places.ts';

/** An application, a rule and so on, as they stand in the bodies. */
type Fields = Readonly<Record<string, unknown>>;

/** A pool of at most twelve and a rule set that can be laid over it. */
export type SmallCall = { readonly candidates: readonly Fields[]; readonly rules: Fields };

const optional = <T>(arbitrary: fc.Arbitrary<T>, more: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.tuple(arbitrary, fc.record(more, { requiredKeys: [], noNullPrototype: true }));

const nationality = fc.constantFrom('KEN', 'USA', 'CHN', 'DEU', 'BRA', 'FJI', 'UKR', 'IND');
const affiliation = fc.constantFrom('Institute of Méxiko', 'Global Lab 1', 'global  lab 1', 'Université');
const expertise = fc.constantFrom('law', 'safety', 'machine-learning');
const points = fc
  .integer({ min: -20, max: 1000 })
  .chain((tenths) => fc.constantFrom<number | string>(tenths / 10, (tenths / 10).toFixed(1)));
const someOf = (arbitrary: fc.Arbitrary<string>) =>
  fc.oneof(arbitrary, fc.uniqueArray(arbitrary, { minLength: 1, maxLength: 2 }));

const candidate = fc.record(
  {
    name: fc.constantFrom('Amina Ωmega', '李雷', 'O’Neil, "Jim"', 'x'),
    nationality: someOf(nationality),
    affiliation: fc.oneof({ weight: 4, arbitrary: someOf(affiliation) }, fc.constant('none')),
    gender: fc.constantFrom('female', 'male', 'female', 'male', 'other', 'undisclosed'),
    expertise: someOf(expertise),
    sector: fc.constantFrom('academia', 'industry', '漢字', 'e\u0301'),
    un_staff: fc.constantFrom('no', 'no', 'yes'),
    interests: fc.constantFrom('disclosed', 'disclosed', 'missing'),
    available: fc.constantFrom('yes', 'yes', 'no'),
    nominated_by: fc.oneof(fc.constant(null), nationality),
  },
  { requiredKeys: ['nationality', 'affiliation', 'gender', 'un_staff'], noNullPrototype: true },
);

const idOf = (index: number): string => (index === 3 ? 'Ç-四' : `C-${index + 1}`);

const pool = fc
  .tuple(fc.array(fc.tuple(candidate, points, points), { minLength: 2, maxLength: 12 }), fc.boolean())
  .map(([all, reviewers]) =>
    all.map(([own, first, second], index): Fields => ({
      id: idOf(index),
      ...own,
      ...(reviewers ? { 'score:a': first, 'score:b': second } : { score: first }),
    })),
  );

const condition = fc.oneof(
  fc.constantFrom<Fields>(
    ...[{ gender: 'female' }, { gender: ['female', 'other'] }, { gender: 'male', development: 'developing' }],
    ...[{ development: 'developing' }, { ldc: 'yes' }, { region: 'african' }, { nominated: 'yes' }],
    ...[{ region: ['asia-pacific', 'eastern-european'] }, { un_staff: 'no' }, { sids: 'yes' }],
  ),
  nationality.map((own): Fields => ({ nationality: own })),
);

const bounds = fc
  .tuple(fc.nat(2), fc.nat(4), fc.constantFrom('min', 'max', 'both'))
  .map(([min, more, sides]): Fields => ({
    ...(sides === 'max' ? {} : { min }),
    ...(sides === 'min' ? {} : { max: min + more }),
  }));

/** How far a repair may move the bounds, of some rules. */
const negotiable = (rule: Fields): Fields => {
  const { min, max } = rule as { readonly min?: number; readonly max?: number };
  const relaxed = {
    ...(min !== undefined && min > 0 ? { min: min - 1 } : {}),
    ...(max === undefined ? {} : { max: max + 2 }),
  };
  return { ...rule, ...(Object.keys(relaxed).length === 0 ? {} : { negotiable: relaxed }) };
};

const idsAmong = (candidates: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.nat(candidates - 1), { minLength: 1, maxLength: 3 }).map((all) => all.map(idOf));

const rule = (candidates: number): fc.Arbitrary<Fields> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom('nationality', 'affiliation', 'gender', 'expertise', 'region'),
          fc.integer({ min: 1, max: 4 }),
        )
        .map(([each, max]): Fields => ({ each, max })),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(condition, bounds, fc.boolean())
        .map(([where, own, moves]): Fields => (moves ? negotiable({ where, ...own }) : { where, ...own })),
    },
    ...selectorsWhere(({ names }) => names === 'candidates').map((key) => ({
      weight: 1,
      arbitrary: fc
        .tuple(idsAmong(candidates), bounds)
        .map(([ids, own]): Fields => ({ [key]: ids, ...(selectors[key]!.bounds ? own : {}) })),
    })),
    {
      weight: 1,
      arbitrary: fc
        .tuple(condition, fc.nat(3), fc.constantFrom(0.5, 1, 20))
        .map(([where, target, penalty]): Fields => ({ where, target, penalty })),
    },
  );

const eligibility = fc.constantFrom<readonly Fields[]>(
  [],
  [{ id: 'un-staff', exclude: { un_staff: 'yes' }, authority: 'resolution', clause: 'para. 3' }],
  [
    { id: 'available', exclude: { available: 'no' } },
    { id: 'men', exclude: { gender: ['undisclosed'] } },
  ],
);

/** Nearly always sound: the service has something to solve. */
const smallCall: fc.Arbitrary<SmallCall> = pool.chain((candidates) =>
  optional(
    fc.tuple(
      fc.integer({ min: 1, max: Math.min(5, candidates.length) }),
      fc.array(rule(candidates.length), { maxLength: 5 }),
    ),
    {
      title: fc.constantFrom('A small panel', 'Ein kleines Gremium 🙂'),
      eligibility,
      counting: fc.constantFrom({ nationality: 'primary' }, { nationality: 'all', affiliation: 'primary' }),
      ties: fc.constantFrom({ seed: 's' }, { seed: '' }),
    },
  ).map(([[size, rules], more]) => ({
    candidates,
    rules: {
      id: 'small',
      size,
      ...('score:a' in candidates[0]! ? { score: { weights: { a: 2, b: 1 } } } : {}),
      rules: rules.map((own, index) => ({ id: `r${index}`, ...own })),
      ...more,
    },
  })),
);

const fields = (model: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Fields> =>
  fc.record(model, { requiredKeys: [], noNullPrototype: true });

const timeLimit = fc.constantFrom(0.1, 0.5, 1);
const solving = {
  timeLimit,
  certificate: fc.boolean(),
  crossCheck: fc.boolean(),
  engine: fc.constantFrom('highs', 'highs', 'highs', 'javascript-lp-solver'),
  within: fc.constantFrom(0, 0.1, 1, 50),
};
const options = fields({ ...solving, explain: fc.constantFrom('none', 'rules', 'full') });

/** `women.min` and the like: the bounds that the rules have. */
const boundsIn = (rules: Fields): readonly string[] =>
  (rules['rules'] as readonly Fields[]).flatMap((own) =>
    ['min', 'max', 'target'].filter((side) => side in own).map((side) => `${String(own['id'])}.${side}`),
  );

const whatIfs = ({ candidates, rules }: SmallCall): fc.Arbitrary<Fields> => {
  const movable = boundsIn(rules);
  const ruleIds = (rules['rules'] as readonly Fields[]).map(({ id }) => id as string);
  const ids = idsAmong(candidates.length);
  const change = fields({
    ...(movable.length === 0
      ? {}
      : {
          set: fc.tuple(fc.constantFrom(...movable), fc.nat(3)).map((own) => Object.fromEntries([own])),
        }),
    ...(ruleIds.length === 0 ? {} : { drop: fc.constantFrom(...ruleIds).map((id) => [id]) }),
    include: ids,
    exclude: ids,
    add: rule(candidates.length).map((own) => [{ id: 'added', ...own }]),
    counting: fc.constantFrom({ nationality: 'primary' }, { affiliation: 'primary' }),
  });
  const named = <T extends object>(prefix: string, own: fc.Arbitrary<T>, maxLength: number) =>
    fc
      .array(own, { minLength: 1, maxLength })
      .map((all) => all.map((one, index) => ({ id: `${prefix}${index}`, ...one })));
  const scores = 'score:a' in candidates[0]! ? [{ scores: 'all' }, { scores: ['a'] }] : [];
  return fields({
    title: fc.constant('Small what-ifs'),
    scenarios: named('s', change, 3),
    ...(movable.length === 0
      ? {}
      : {
          sweeps: named(
            'w',
            fc
              .tuple(fc.constantFrom(...movable), fc.nat(1), fc.nat(2))
              .map(([side, from, more]) => ({ set: { [side]: { from, to: from + more } } })),
            1,
          ),
        }),
    leaveOneOut: named(
      'l',
      fc.constantFrom<Fields>(...scores, { attribute: 'gender' }, { attribute: 'nationality' }),
      1,
    ),
    noise: named(
      'n',
      fc.record({
        distribution: fc.constantFrom('normal', 'uniform'),
        spread: fc.constantFrom(0, 0.5, 3),
        draws: fc.integer({ min: 1, max: 3 }),
        seed: fc.constantFrom('a', ''),
      }),
      1,
    ),
    options: fields({ timeLimit, explain: fc.constantFrom('none', 'rules') }).map((own) => ({
      ...own,
      totalTimeLimit: 1,
    })),
  });
};

/** What runs name: things that other requests keep, and what is shipped. */
const storedInputs = {
  pool: optional(fc.constantFrom(...storedNames), { version: fc.constantFrom(1, 2) }).map(([name, more]) => ({
    name,
    ...more,
  })),
  rules: fc.constantFrom(...storedNames, 'a-res-79-325').map((id) => ({ id })),
};

/** A run asks for what a request may ask for, on a pool and by rules that need not fit. */
const runsOf: Readonly<Record<RunKind, fc.Arbitrary<Fields>>> = {
  solve: fields({ options: fields(solving) }),
  explain: fields({ about: fields({ candidates: idsAmong(4) }), options: fields(solving) }),
  'what-if': smallCall.chain(whatIfs),
  assign: fields({ assignment: fc.constantFrom('bureau', 'x'), options: fields({ timeLimit }) }),
};
const run: fc.Arbitrary<Fields> = fc.oneof(
  ...Object.entries(runsOf).map(([kind, own]) => own.map((asked) => ({ kind, ...asked }))),
);

/** Posts for the members of a small slate, which need not be able to fill them. */
const assignment: fc.Arbitrary<Fields> = fc
  .tuple(
    fc.array(
      fields({
        where: condition,
        weight: fc.integer({ min: 1, max: 3 }),
        prefers: condition.map((where) => [{ where, points: 2 }]),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    fc.array(
      fc.tuple(condition, fields({ within: fc.constant('every-post') }), fc.integer({ min: 0, max: 2 })),
      { maxLength: 2 },
    ),
    fields({ each: fc.constant({ min: 0, max: 2 }), score: fc.constantFrom('points', 'none') }),
  )
  .map(([posts, rules, more]) => ({
    id: 'bureau',
    ...more,
    posts: posts.map((own, index) => ({ id: `p/${index}`, seats: { min: 0, max: 2 }, ...own })),
    rules: rules.map(([where, within, max], index) => ({ id: `r${index}`, where, ...within, max })),
  }));

/** Sound bodies, by operation. */
export const soundBodies: Readonly<Record<string, fc.Arbitrary<Fields>>> = {
  solve: fc
    .tuple(smallCall, fields({ options }))
    .map(([{ candidates, rules }, more]) => ({ pool: { candidates }, rules, ...more })),
  explain: smallCall.chain(({ candidates, rules }) => {
    const ruleIds = (rules['rules'] as readonly Fields[]).map(({ id }) => id as string);
    const about = fields({
      candidates: idsAmong(candidates.length),
      ...(ruleIds.length === 0 ? {} : { rules: fc.constantFrom(...ruleIds).map((id) => [id]) }),
    });
    return fields({ about, options: fields(solving) }).map((more) => ({
      pool: { candidates },
      rules,
      ...more,
    }));
  }),
  replace: smallCall.chain(({ candidates, rules }) => {
    const slate = candidates.slice(0, rules['size'] as number).map(({ id }) => id);
    return fc
      .tuple(fc.nat(slate.length - 1), fields({ slate: fc.constant(slate), options: fields({ timeLimit }) }))
      .map(([leaving, more]) => ({ pool: { candidates }, rules, withdraw: [slate[leaving]], ...more }));
  }),
  assign: smallCall.chain(({ candidates, rules }) => {
    const slate = candidates.slice(0, rules['size'] as number).map(({ id }) => id);
    return fc
      .tuple(assignment, fields({ slate: fc.constant(slate), options: fields({ timeLimit }) }))
      .map(([own, more]) => ({ pool: { candidates }, rules: { ...rules, assignments: [own] }, ...more }));
  }),
  verify: smallCall.map(({ candidates, rules }) => ({
    pool: { candidates },
    rules,
    slate: candidates.slice(0, rules['size'] as number).map(({ id }) => id),
  })),
  checkRuleSet: smallCall.chain(({ candidates, rules }) =>
    fields({ pool: fc.constant({ candidates }) }).map((more) => ({ rules, ...more })),
  ),
  checkPool: smallCall.map(({ candidates }) => ({ candidates })),
  putPool: smallCall.map(({ candidates }) => ({ candidates })),
  putRuleSet: smallCall.map(({ rules }) => rules),
  startRun: fc
    .tuple(run, storedInputs.pool, storedInputs.rules)
    .map(([asked, pool, rules]) => ({ ...asked, pool, rules })),
  whatIf: smallCall.chain((call) =>
    whatIfs(call).map((asked) => ({ pool: { candidates: call.candidates }, rules: call.rules, ...asked })),
  ),
};
