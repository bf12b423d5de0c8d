import { isLostConnection } from '../store/database.ts';
import { isNoSpace } from '../store/database-errors.ts';
import { Altered, ForeignKeys, KeyDamaged, KeyMissing } from '../store/vault.ts';

/** Why the store cannot do something: the fault is neither the caller's nor the program's. */
export type StoreProblem = {
  readonly code: 'store-unreachable' | 'store-full' | 'altered' | 'keys-elsewhere' | 'key-damaged';
  /** What happened and what to do, without a value of any pool. */
  readonly detail: string;
};

export const noSpace: StoreProblem = {
  code: 'store-full',
  detail: 'No space is left on the disk of the store, and nothing can be stored until some is freed.',
};

/** Null: the error is of another kind. */
export const storeProblemOf = (error: unknown): StoreProblem | null => {
  if (isLostConnection(error)) {
    return {
      code: 'store-unreachable',
      detail: 'Nothing was changed, unless its answer was lost on the way.',
    };
  }
  if (isNoSpace(error)) return noSpace;
  if (error instanceof Altered) {
    // The words are the store's own: what it is of, by name or id.
    const detail = `What is stored of ${error.message} is not what the service stored: somebody or something has changed the database.`;
    return { code: 'altered', detail };
  }
  if (error instanceof ForeignKeys) {
    const detail = 'The folder of keys of this process is not the one of its database.';
    return { code: 'keys-elsewhere', detail };
  }
  if (error instanceof KeyMissing) {
    const detail =
      'A key is not in the folder of keys, though nothing tells of its end: bring it back (SLATE_POOL_KEYS, or `keys` in SLATE_DATA).';
    return { code: 'keys-elsewhere', detail };
  }
  if (error instanceof KeyDamaged) {
    const detail = 'A file in the folder of keys holds no key any more: bring it back from a copy.';
    return { code: 'key-damaged', detail };
  }
  if (refusals.has((error as { readonly code?: string }).code ?? '')) {
    const detail = 'The database refuses what it takes from this program: somebody has changed its tables.';
    return { code: 'altered', detail };
  }
  return null;
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
