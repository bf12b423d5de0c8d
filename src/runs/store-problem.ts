import { isNoSpace } from '../store/database-errors.ts';
import { isLostConnection } from '../store/database.ts';
import { Altered, ForeignKeys, KeyDamaged, KeyMissing } from '../store/vault.ts';
import type { StoredItem } from '../store/stored-item.ts';
import type { English } from '../text/languages.ts';
import { codeOf, writerOf, type CodeOf, type Given } from '../text/message.ts';

/** Why the store cannot do something: the fault is neither the caller's nor the program's. */
export type StoreProblem = {
  readonly code: 'store-unreachable' | 'store-full' | 'altered' | 'keys-elsewhere' | 'key-damaged';
  /** What happened and what to do, without a value of any pool. */
  readonly detail: string;
};

type Texts = English['problems'];
type StoreKey = { [K in keyof Texts]: CodeOf<K> extends StoreProblem['code'] ? K : never }[keyof Texts];

const detailOf = writerOf('problems');

const storeProblem = <K extends StoreKey>(key: K, ...given: Given<Texts[K]>): StoreProblem => ({
  code: codeOf(key),
  detail: detailOf(key, ...given),
});

export const noSpace = (): StoreProblem => storeProblem('store-full');

/** Null: the error is of another kind. */
export const storeProblemOf = (error: unknown): StoreProblem | null => {
  if (isLostConnection(error)) return storeProblem('store-unreachable');
  if (isNoSpace(error)) return noSpace();
  if (error instanceof Altered) return alteredProblem(error.item);
  if (error instanceof ForeignKeys) return storeProblem('keys-elsewhere');
  if (error instanceof KeyMissing) return storeProblem('keys-elsewhere.missing');
  if (error instanceof KeyDamaged) return storeProblem('key-damaged');
  const { code = '' } = error as { readonly code?: string };
  return refusals.has(code) ? storeProblem('altered.tables') : null;
};

const alteredProblem = (item: StoredItem): StoreProblem => {
  switch (item.is) {
    case 'journal':
      return storeProblem('altered.journal');
    case 'repeatable-request':
      return storeProblem('altered.repeatable-request');
    case 'pool':
      return storeProblem('altered.pool', item);
    case 'pool-version':
      return storeProblem('altered.pool-version', item);
    case 'rule-set':
      return storeProblem('altered.rule-set', item);
    case 'rule-set-version':
    case 'rule-set-summary':
      return storeProblem('altered.rule-set-version', item);
    case 'run':
      return storeProblem('altered.run', item);
    case 'request':
      return storeProblem('altered.request', item);
    case 'result':
    case 'part':
      return storeProblem('altered.result', item);
    case 'certificate':
      return storeProblem('altered.certificate', item);
  }
};

/**
 * SQLSTATE of what a trigger, a unique index, a constraint or a table that is not there says, and of numbers that are out
 * of range: the program does nothing that would bring them about.
 */
const refusals: ReadonlySet<string> = new Set([
  'P0001',
  '22003',
  '23502',
  '23505',
  '23514',
  '42P01',
  '42703',
]);
