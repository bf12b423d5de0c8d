import { expect, test } from 'vitest';
import { storeProblemOf } from '../../src/runs/store-problem.ts';
import { bindingOf, type SealedItem, type StoredItem } from '../../src/store/stored-item.ts';
import { Altered } from '../../src/store/vault.ts';

const sealed: readonly (readonly [SealedItem, string])[] = [
  [{ is: 'pool-version', id: 'x-1' }, 'pool x-1'],
  [{ is: 'rule-set-version', id: 'x-1', version: 2 }, 'rules x-1 2'],
  [{ is: 'rule-set-summary', id: 'x-1', version: 2 }, 'summary of rules x-1 2'],
  [{ is: 'request', id: 'x-1' }, 'request x-1'],
  [{ is: 'result', id: 'x-1' }, 'result x-1'],
  [{ is: 'certificate', id: 'x-1' }, 'certificate x-1'],
  [{ is: 'part', id: 'x-1', from: 20 }, 'part x-1 20'],
];

// Whatever earlier versions have sealed could not be opened otherwise.
test.each(sealed)('what a thing is sealed with stays the same: %j', (item, binding) => {
  expect(bindingOf(item)).toBe(binding);
});

test.each<StoredItem>([
  ...sealed.map(([item]) => item),
  { is: 'journal' },
  { is: 'repeatable-request' },
  { is: 'pool', id: 'x-1' },
  { is: 'rule-set', id: 'x-1' },
  { is: 'run', id: 'x-1' },
])('what was altered is named: %j', (item) => {
  const problem = storeProblemOf(new Altered(item));
  expect(problem).toMatchObject({ code: 'altered' });
  expect(problem?.detail).toMatch(/ is not what the service wrote: the database was changed from outside\.$/);
  if ('id' in item) expect(problem?.detail).toContain(item.id);
});
