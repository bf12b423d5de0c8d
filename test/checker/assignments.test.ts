/** Certificates of assignments: what the checker derives of them by itself, and that no part of one can be changed. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckStep } from '../../checker/index.ts';
import { toAssignmentProblem } from '../../checker/assignment.ts';
import { layOver, type Laid } from '../../checker/problem.ts';
import { readPool } from '../../checker/read-pool.ts';
import { readRuleSet } from '../../checker/rule-set.ts';
import { readingOf } from '../../checker/text.ts';
import type { Formulation } from '../../src/model/formulation.ts';
import { assignmentTieBreakOrder, keyOf } from '../../src/model/assignment/columns.ts';
import { formulateAssignment, type AssignmentRow } from '../../src/model/assignment/formulate-assignment.ts';
import { assignHere, checkedFor, drawnAssignments, type DrawnAssignment } from '../support/assignments.ts';
import { testContext } from '../support/panel.ts';
import type { RuleEntry, RulesWithAssignments } from '../support/recount-assignment.ts';
import { sealed, type CertificateDocument } from './certificates.ts';
import { countries, formulated } from './inputs.ts';

/** What either of the two programs makes of an assignment over some members. */
type Derived = {
  readonly ids: readonly string[];
  readonly scores: readonly number[];
  readonly size: number;
  readonly rows: readonly object[];
  readonly lots: readonly string[];
};

const nameOf = (row: AssignmentRow) => {
  const none = { rule: null, value: null, post: null, member: null };
  switch (row.of) {
    case 'seats':
      return { ...none, post: row.post };
    case 'each':
      return { ...none, member: row.member };
    case 'rule':
      return { ...none, rule: row.rule.rule.id, value: row.value, post: row.post };
    case 'apart':
      return { ...none, rule: row.rule.kind === 'counting' ? '' : row.rule.id, post: row.post };
    case 'together':
      return {
        rule: row.rule.kind === 'counting' ? '' : row.rule.id,
        value: null,
        post: row.post,
        member: row.member,
      };
  }
};

const byName = <T extends object>(rows: readonly T[]): readonly T[] =>
  rows
    .map((row) => ({ row, name: JSON.stringify(row) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ row }) => row);

type Case = { readonly pool: string; readonly rules: RulesWithAssignments };

const ofMainProgram = (of: Formulation, members: readonly string[]): Derived => {
  const [assignment] = of.ruleSet.assignments;
  const { problem, rows, columns } = formulateAssignment(
    of,
    assignment!,
    of.eligible.filter((index) => members.includes(of.pool.ids[index]!)),
    testContext.countries,
  );
  const ids = columns.map(keyOf);
  const order = assignmentTieBreakOrder(of.ruleSet.seed, assignment!.id, columns);
  return {
    ids,
    scores: problem.scores,
    size: problem.size,
    rows: byName(
      problem.rows.map((row, index) => ({
        ...nameOf(rows[index]!),
        members: row.members.map((member) => ids[member]!),
        min: row.min ?? 0,
        max: Math.min(row.max ?? problem.size, problem.size),
      })),
    ),
    lots: order([...ids.keys()]).map((index) => ids[index]!),
  };
};

/** What the checker makes of pool and rule set, before any assignment. */
const laidOver = ({ pool: text, rules }: Case): Laid => {
  const reading = readingOf(2);
  const ruleSet = readRuleSet(rules, reading);
  const pool = readPool({ format: 'csv', text }, ruleSet, countries, reading);
  return layOver(pool, ruleSet, countries, reading);
};

const ofChecker = (laid: Laid, members: readonly string[]): Derived => {
  const { ids, scores, rows, order } = toAssignmentProblem(laid, laid.rules.assignments![0]!.id, members);
  const [size, ...others] = rows;
  expect(size).toMatchObject({ rule: null, value: null, post: null, member: null });
  expect(size!.members).toEqual([...ids.keys()]);
  expect(size!.min).toBe(size!.max);
  return {
    ids,
    scores: scores.map(Number),
    size: Number(size!.max),
    rows: byName(
      others.map(({ rule, value, post, member, members: own, min, max, penalty }) => {
        expect(penalty).toBe(null);
        return {
          rule,
          value,
          post,
          member,
          members: own.map((index) => ids[index]!),
          min: Number(min),
          max: Math.min(Number(max), Number(size!.max)),
        };
      }),
    ),
    lots: order().map((index) => ids[index]!),
  };
};

const formulationOf = ({ pool: text, rules }: Case): Formulation =>
  formulated({ pool: { format: 'csv', text }, rules })!;

const membersOf = (of: Formulation): readonly string[] => of.eligible.map((index) => of.pool.ids[index]!);

describe('the checker derives the problem that the main program solves', () => {
  const all = [...drawnAssignments('drawn'), ...drawnAssignments('fuzz')];

  test('of every drawn assignment, over all members and over some', () => {
    for (const given of all) {
      const [of, laid] = [formulationOf(given), laidOver(given)];
      const everybody = membersOf(of);
      const some = everybody.filter((_, index) => index % 3 > 0);
      for (const members of everybody.length > 20 ? [everybody] : [everybody, some]) {
        const derived = ofChecker(laid, members);
        expect(derived, given.case).toEqual(ofMainProgram(of, members));
        expect(derived.ids.length).toBeGreaterThan(0);
      }
    }
    expect(all).toHaveLength(95);
  });

  test('signs in the ids of posts, rules and members keep every name apart', async () => {
    const pool = ['id,sex,score', 'A,f,3', 'B/A,m,2', '%2F,f,1', '/,m,5', '//0,f,2'].join('\n');
    const rules: RulesWithAssignments = {
      id: 't',
      size: 5,
      ties: { seed: 'x' },
      assignments: [
        {
          id: 'a/b%2F',
          each: { max: 2 },
          posts: [
            { id: 'p/B', seats: 1 },
            { id: 'p', seats: { max: 2 } },
            { id: 'p%2FB', seats: 1 },
            { id: '/', seats: { min: 1, max: 2 } },
            { id: '%', seats: { max: 1 } },
          ],
          rules: [
            { id: '/', together: ['A', 'B/A'] },
            { id: '%2F', together: ['%2F', '/'] },
            { id: 'p/B', within: 'every-post', each: 'sex', max: 1 },
            { id: 'p', posts: ['p/B', '%'], where: { sex: 'f' }, min: 1 },
          ],
        },
      ],
    } as RulesWithAssignments;
    const of = formulationOf({ pool, rules });
    const members = membersOf(of);
    expect(members).toHaveLength(5);
    const derived = ofChecker(laidOver({ pool, rules }), members);
    expect(derived).toEqual(ofMainProgram(of, members));
    expect(new Set(derived.ids).size).toBe(derived.ids.length);
    expect(derived.ids).toEqual(expect.arrayContaining(['p%2FB/A', 'p/B/A', 'p%252FB/A', '%2F//', '/%2F//']));
    const document = await assignHere(pool, rules, { options: { certificate: true, certifyTies: true } });
    expect(document.outcome).toBe('selected');
    const { certificate } = document as { readonly certificate?: unknown };
    expect(checkedFor(pool, rules, certificate)).toMatchObject({ holds: true, ties: 'checked' });
  });
});

type Leaf = { kind: string; denominator: number; multipliers: [number, number][] };
type Branch = { branch: string; in: number; out: number };
type RowName = Record<'rule' | 'value' | 'post' | 'member', string | null>;
type Certificate = CertificateDocument & {
  assignment: string;
  members: string[];
  slate: string[];
  objective: number;
  bound: number;
  unit: number;
  version: number;
  rows: RowName[];
  derived: { rows: [number, number][]; upper: string[]; divisor: number }[];
  nodes: (Leaf | Branch)[];
  ties?: object[];
};

type Edit = readonly [name: string, steps: readonly CheckStep[], edit: (copy: Certificate) => void];

/** The first leaf that has a multiplier. */
const leafIn = ({ nodes }: Certificate): Leaf =>
  nodes.find((node): node is Leaf => 'multipliers' in node && node.multipliers.length > 0)!;

const everywhere: readonly Edit[] = [
  ['another assignment', ['inputs'], (copy) => (copy.assignment = 'nothing')],
  ['no assignment', ['format'], (copy) => delete (copy as CertificateDocument)['assignment']],
  ['no members', ['format'], (copy) => delete (copy as CertificateDocument)['members']],
  ['an empty list of members', ['format'], (copy) => (copy.members = [])],
  ['a member who is not in the pool', ['inputs'], (copy) => copy.members.push('zzz')],
  ['a member twice', ['inputs'], (copy) => copy.members.unshift(copy.members[0]!)],
  ['members out of order', ['inputs'], (copy) => copy.members.reverse()],
  ['version 2, with what only version 3 has', ['format'], (copy) => (copy.version = 2)],
  ['version 1, with what only version 3 has', ['format'], (copy) => (copy.version = 1)],
  [
    'version 2, as if it were of a slate',
    ['format'],
    (copy) => {
      copy.version = 2;
      delete (copy as CertificateDocument)['assignment'];
      delete (copy as CertificateDocument)['members'];
    },
  ],
  ['no derived rows', ['format'], (copy) => delete (copy as CertificateDocument)['derived']],
  ['another pool', ['pool-hash'], (copy) => ((copy['inputs'] as Record<string, string>)['pool'] = '0')],
  ['another rule set', ['rules-hash'], (copy) => ((copy['inputs'] as Record<string, string>)['rules'] = '0')],
  ['a unit of nothing', ['format'], (copy) => (copy.unit = 0)],
  ['another unit', ['unit'], (copy) => (copy.unit = 7919)],
  ['a row of another post', ['rows'], (copy) => (copy.rows.at(-1)!.post = 'nothing')],
  ['a row of another member', ['rows'], (copy) => (copy.rows.at(-1)!.member = 'zzz')],
  ['a row of another rule', ['rows'], (copy) => (copy.rows.at(-1)!.rule = 'nothing')],
  ['a row without its post', ['format'], (copy) => delete (copy.rows[0] as Partial<RowName>).post],
  ['a row twice', ['rows'], (copy) => copy.rows.splice(1, 0, copy.rows[0]!)],
  ['a row less', ['format', 'rows', 'leaf'], (copy) => copy.rows.pop()],
  ['a node less', ['tree'], (copy) => copy.nodes.pop()],
  ['no nodes', ['tree'], (copy) => (copy.nodes = [])],
  ['an idle node', ['tree'], (copy) => copy.nodes.push(structuredClone(leafIn(copy)))],
  ['no multipliers', ['leaf'], (copy) => (leafIn(copy).multipliers = [])],
  [
    'multipliers of the other sign',
    ['leaf'],
    (copy) => leafIn(copy).multipliers.forEach((entry) => (entry[1] *= -1)),
  ],
  [
    'a multiplier of a row that there is not',
    ['format'],
    (copy) => (leafIn(copy).multipliers.at(-1)![0] = 9999),
  ],
  [
    'another kind of leaf',
    ['leaf'],
    (copy) => {
      const leaf = leafIn(copy);
      // A leaf that bounds an assignment says nothing of one that there is not, and the other way round.
      leaf.kind = leaf.kind === 'bound' ? 'infeasible' : 'bound';
    },
  ],
];

const ofSelected: readonly Edit[] = [
  ['a better objective', ['objective'], (copy) => (copy.bound = ++copy.objective)],
  ['a worse objective', ['objective'], (copy) => (copy.bound = --copy.objective)],
  ['another bound', ['bound'], (copy) => copy.bound++],
  ['nobody', ['slate'], (copy) => (copy.slate = [])],
  ['a holder less', ['slate'], (copy) => copy.slate.pop()],
  ['a holder twice', ['slate'], (copy) => copy.slate.push(copy.slate.at(-1)!)],
  ['holders out of order', ['slate'], (copy) => copy.slate.reverse()],
  ['a holder who is no member', ['slate'], (copy) => (copy.slate[copy.slate.length - 1] = 'zzz/zzz')],
  [
    'a member less, who holds a post',
    ['tree', 'slate', 'rows', 'objective', 'leaf'],
    (copy) => {
      const holder = copy.slate.find((one) => !one.startsWith('/'))!.split('/')[1]!;
      copy.members = copy.members.filter((one) => one !== holder);
    },
  ],
  [
    'no assignment at all',
    ['leaf'],
    (copy) =>
      Object.assign(copy, {
        outcome: 'infeasible',
        slate: null,
        objective: null,
        bound: null,
        ties: undefined,
      }),
  ],
];

const ofInfeasible: readonly Edit[] = [
  ['an assignment after all', ['format'], (copy) => Object.assign(copy, { outcome: 'selected' })],
  [
    'an assignment that breaks the rules',
    ['slate'],
    (copy) => Object.assign(copy, { outcome: 'selected', slate: [], objective: 0, bound: 0 }),
  ],
  ['a choice among ties', ['format'], (copy) => (copy.ties = [])],
];

const drawn = drawnAssignments('drawn');
const chosen = ['02', '07', '13'].map((name) => drawn.find((one) => one.case === name)!);

describe.each(chosen)('no part of the certificate of drawn assignment $case can be changed', (given) => {
  const { pool, rules, expected } = given;
  let certificate: Certificate;
  beforeAll(async () => {
    certificate = await certificateFor(given);
  });
  const check = (edit: (copy: Certificate) => void) => {
    const copy = structuredClone(certificate);
    edit(copy);
    return checkedFor(pool, rules, sealed(JSON.parse(JSON.stringify(copy)) as CertificateDocument));
  };

  test('it holds as it is', () => {
    expect(check(() => undefined)).toMatchObject({ holds: true, outcome: expected.outcome });
  });

  test.each([...everywhere, ...(expected.outcome === 'selected' ? ofSelected : ofInfeasible)])(
    '%s: refused at %s',
    (_name, steps, edit) => {
      const result = check(edit);
      expect(result.holds).toBe(false);
      expect(steps).toContain((result as { readonly step?: CheckStep }).step);
    },
  );

  test('no multiplier can be changed to say more', () => {
    let refused = 0;
    const { denominator, multipliers } = leafIn(certificate);
    multipliers.forEach(([, multiplier], place) => {
      if (place < multipliers.length - 8) return;
      for (const by of [-multiplier, denominator, -denominator]) {
        const result = check((copy) => {
          const leaf = leafIn(copy);
          leaf.multipliers[place]![1] += by;
          if (leaf.multipliers[place]![1] === 0) leaf.multipliers.splice(place, 1);
        });
        // Some leave slack; then it holds, and says the same.
        if (result.holds) expect(result.objective).toBe(objectiveOf(given));
        else refused += 1;
      }
    });
    expect(refused).toBeGreaterThan(2);
  });

  test('no holder can be exchanged for another member', () => {
    if (expected.outcome === 'infeasible') return;
    const columns = ofChecker(laidOver(given), certificate.members).ids.filter(
      (id) => !certificate.slate.includes(id),
    );
    certificate.slate.slice(0, 12).forEach((_, place) => {
      const other = columns[(place * 7) % columns.length]!;
      const result = check((copy) => {
        copy.slate[place] = other;
        copy.slate.sort();
      });
      expect(result).toMatchObject({ holds: false });
      expect(['slate', 'objective', 'ties']).toContain((result as { readonly step?: CheckStep }).step);
    });
  });

  test('what leaves the proof as valid is found by the digest', () => {
    const copy = structuredClone(certificate);
    (copy['inputs'] as Record<string, string>)['reference'] = 'another edition';
    expect(checkedFor(pool, rules, copy)).toMatchObject({ holds: false, step: 'digest' });
  });
});

const certificateFor = async ({ pool, rules }: DrawnAssignment): Promise<Certificate> => {
  const options = { certificate: true, certifyTies: true, explain: 'none' } as const;
  const { certificate } = (await assignHere(pool, rules, { options })) as { readonly certificate?: unknown };
  return JSON.parse(JSON.stringify(certificate)) as Certificate;
};

const objectiveOf = ({ expected }: DrawnAssignment): string | null =>
  expected.outcome === 'selected' ? String(expected.objective) : null;

test.each(['064', '068'])(
  'a branch of small assignment %s that goes the other way is refused',
  async (name) => {
    const given = drawnAssignments('fuzz').find((one) => one.case === name)!;
    const certificate = await certificateFor(given);
    const branches = certificate.nodes.flatMap((node, index) => ('branch' in node ? [index] : []));
    expect(branches.length).toBeGreaterThan(0);
    for (const index of branches) {
      const copy = structuredClone(certificate);
      const branch = copy.nodes[index] as Branch;
      [branch.in, branch.out] = [branch.out, branch.in];
      expect(checkedFor(given.pool, given.rules, sealed(copy))).toMatchObject({ holds: false, step: 'leaf' });
    }
  },
);

test('the certificates of these have rules of every form', () => {
  const forms = (rules: readonly RuleEntry[] = []): readonly string[] => rules.flatMap(Object.keys);
  const used = new Set(chosen.flatMap(({ rules }) => rules.assignments.flatMap((one) => forms(one.rules))));
  for (const form of ['within', 'posts', 'each', 'where', 'apart', 'together']) expect(used).toContain(form);
});
