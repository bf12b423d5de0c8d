import { expect, test } from 'vitest';
import { withoutCertificate } from '../../src/cli/commands/deliver-batch.ts';

const scenario = (id: string) => ({ id, kind: 'scenario' }) as const;
const answer = <O>(id: string, outcome: O) => ({ id, outcome });

test('says how many certificates are missing: of what was stopped, failed or not reached, draws left aside', () => {
  const tasks = [...['a', 'b', 'c', 'd', 'e'].map(scenario), { id: 'f/1', kind: 'draw' } as const];
  const results = [
    answer('a', 'selected' as const),
    answer('b', 'infeasible' as const),
    answer('c', 'stopped' as const),
    answer('d', 'failed' as const),
  ];
  const base = answer('base', 'selected' as const);
  const why = 'not written, because the answer is not proved.\n';
  expect(withoutCertificate(tasks, base, results)).toBe(`3 certificates were ${why}`);
  expect(withoutCertificate(tasks.slice(0, 3), base, results)).toBe(`1 certificate was ${why}`);
  expect(withoutCertificate([], { ...base, outcome: 'stopped' }, [])).toBe(`1 certificate was ${why}`);
  expect(withoutCertificate([...tasks.slice(0, 2), tasks[5]!], base, results)).toBe('');
});
