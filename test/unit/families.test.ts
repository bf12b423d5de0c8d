import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { recount } from '../../solver/index.ts';
import { families, instancesOf, sweeps } from '../support/families.ts';

const groups = [
  ...families.map(({ name, cases, large }) => ({ name, cases: [...cases, ...large] })),
  ...sweeps,
];

describe.each(groups)('problems of $name', (family) => {
  const instances = instancesOf(family, 'test', 1);

  test('the same seed gives the same bytes, another one gives others', () => {
    expect(JSON.stringify(instancesOf(family, 'test', 1))).toBe(JSON.stringify(instances));
    expect(JSON.stringify(instancesOf(family, 'other', 1))).not.toBe(JSON.stringify(instances));
  });

  test('a planted slate satisfies every row', () => {
    for (const { name, problem, known } of instances) {
      if (known === null || known === 'infeasible') continue;
      expect(recount(problem, known).violations, name).toEqual([]);
    }
  });

  test('sizes are those of the parameters, and members ascend', () => {
    for (const { name, problem, parameters } of instances) {
      const { n, k } = parameters;
      if (n !== undefined) expect(problem.scores.length, name).toBe(n);
      if (k !== undefined) expect(problem.size, name).toBe(k);
      for (const { members } of [...problem.rows, ...problem.softRows]) {
        expect(
          [...new Set(members)].sort((a, b) => a - b),
          name,
        ).toEqual(members);
        expect(
          members.filter((candidate) => !(candidate in problem.scores)),
          name,
        ).toEqual([]);
      }
    }
  });

  test('scores have as many values as there are levels', () => {
    for (const { name, problem, parameters } of instances) {
      expect(new Set(problem.scores).size, name).toBe(parameters['levels']);
    }
  });
});

test('a Steiner triple system has every two points in one triple', () => {
  const family = families.find(({ name }) => name === 'steiner')!;
  for (const { problem } of instancesOf(family, 'test', 1)) {
    const points = problem.scores.length;
    const pairs = problem.rows.flatMap(({ members: [a, b, c] }) => [
      `${a!} ${b!}`,
      `${a!} ${c!}`,
      `${b!} ${c!}`,
    ]);
    expect(new Set(pairs).size).toBe((points * (points - 1)) / 2);
    expect(pairs).toHaveLength((points * (points - 1)) / 2);
  }
});

test('the first instance stays what it is', () => {
  const [first] = instancesOf(families[0]!, 'families', 1);
  expect(createHash('sha256').update(JSON.stringify(first)).digest('hex')).toMatchInlineSnapshot(
    `"22f07b7b274e1844827b29e278509332a037475c5b3bb1fa4b7a1a77ad99067a"`,
  );
});
