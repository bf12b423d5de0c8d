import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { slate } from '../support/processes.ts';

const { path, file } = ownFolder();

test('the bureau and the working groups of the open call, at once', async () => {
  const inputs = ['--pool', 'fixtures/open-call.csv', '--rules', 'fixtures/assignments.json'];
  const { code, stdout, stderr } = await slate('assign', ...inputs, '--explain', 'none', '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    assignment: null,
    outcome: 'selected',
    assignments: JSON.parse(readFileSync('fixtures/assignments.expected.json', 'utf8')) as object[],
  });
});

describe('a small pool', () => {
  const pool = [
    'id,name,field,score,un_staff',
    'A,Somebody,law,30,no',
    'B,Somebody,law,20,no',
    'C,Somebody,arts,10,no',
    'E,Somebody,law,15,yes',
  ].join('\n');
  const chair = { id: 'chair', seats: 1 };
  const rules = {
    id: 't',
    size: 3,
    eligibility: [{ id: 'staff', exclude: { un_staff: 'yes' } }],
    assignments: [
      { id: 'bureau', posts: [chair], rules: [{ id: 'law', where: { field: 'law' }, max: 0 }] },
      { id: 'groups', posts: [chair], rules: [{ id: 'nobody', each: 'field', max: 0 }] },
    ],
  };
  const inputs = ['--pool', file('pool.csv', pool), '--rules', file('rules.json', JSON.stringify(rules))];

  test('has a certificate, which names nobody and holds', async () => {
    const proof = ['--certificate', path('bureau.json')];
    const bureau = ['--assignment', 'bureau', '--certify-ties'];
    const assigned = await slate('assign', ...inputs, ...bureau, ...proof, '--format', 'json');
    expect(assigned.code).toBe(0);
    expect(JSON.parse(assigned.stdout)).toMatchObject({
      assignment: 'bureau',
      posts: [{ post: 'chair', holders: ['C'] }],
      objective: 100,
    });
    expect(readFileSync(path('bureau.json'), 'utf8')).not.toMatch(/Somebody|arts/);
    const checked = await slate('check', ...inputs, ...proof, '--format', 'json');
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      holds: true,
      assignment: 'bureau',
      objective: '100',
      ties: 'checked',
    });
  });

  test('that nobody can be assigned has an exit code of its own', async () => {
    const none = await slate('assign', ...inputs, '--assignment', 'groups', '--format', 'json');
    expect(none.code).toBe(3);
    expect(JSON.parse(none.stdout)).toMatchObject({
      outcome: 'infeasible',
      posts: null,
      conflicts: [
        { sides: [], hard: [{ rule: null, post: 'chair' }, { rule: 'nobody' }, { rule: 'nobody' }] },
      ],
      repairs: [],
      complete: true,
    });
  });

  test('what cannot be meant is refused, and writes no file', async () => {
    const several = await slate('assign', ...inputs, '--certificate', path('c.json'));
    expect(several).toMatchObject({ code: 2, stdout: '' });
    expect(several.stderr).toContain('A certificate is of one assignment. Name it: bureau and groups.');
    expect(() => readFileSync(path('c.json'))).toThrow('ENOENT');
    const unknown = await slate('assign', ...inputs, '--assignment', 'bureua');
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('--assignment bureua');
    expect(unknown.stderr).toContain('Did you mean "bureau"?');
    const refused = await slate('assign', ...inputs, '--slate', file('slate.txt', 'A\n\nE\nZ\n'));
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/slate\.txt: line 3, .*not eligible \(staff\)/);
    expect(refused.stderr).toMatch(/slate\.txt: line 4, .*no candidate/);
  });

  test('a slate of another size is assigned, with a warning', async () => {
    const given = ['--slate', file('given.txt', 'C\nB\n'), '--assignment', 'bureau'];
    const assigned = await slate('assign', ...inputs, ...given, '--format', 'json');
    expect(assigned.code).toBe(0);
    expect(assigned.stderr).toContain('2 members; the rule set asks for 3');
    expect(JSON.parse(assigned.stdout)).toMatchObject({
      source: 'given',
      posts: [{ post: 'chair', holders: ['C'] }],
      unassigned: ['B'],
    });
  });
});
