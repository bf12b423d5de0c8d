import type { StoredAmount } from '../store/stored-amount.ts';

/** The most that is kept, in all. */
export type StoreLimits = {
  /** Versions of pools, and their bytes as they were sent. */
  readonly pools: number;
  readonly poolBytes: number;
  /** Versions of rule sets, and the bytes of their JSON. */
  readonly ruleSets: number;
  readonly ruleSetBytes: number;
};

/** There is no room for what is to be kept. */
export type StoreFull = {
  readonly status: 'store-full';
  /** One English sentence that says what to delete. */
  readonly detail: string;
};

/** Why a pool of so many bytes cannot be kept beside what is there; null: it can. */
export const rejectPool = (
  kept: StoredAmount,
  bytes: number,
  { pools, poolBytes }: StoreLimits,
): StoreFull | null => {
  const most = exceeded(kept, bytes, pools, poolBytes);
  return most === null
    ? null
    : full(`At most ${most} of pools are kept: erase one that is not needed (DELETE /v1/pools/{name}).`);
};

/** The same of a rule set. */
export const rejectRuleSet = (
  kept: StoredAmount,
  bytes: number,
  { ruleSets, ruleSetBytes }: StoreLimits,
): StoreFull | null => {
  const most = exceeded(kept, bytes, ruleSets, ruleSetBytes);
  return most === null
    ? null
    : full(
        `At most ${most} of rule sets are kept: delete one that is not needed (DELETE /v1/rule-sets/{id}).`,
      );
};

const exceeded = (kept: StoredAmount, bytes: number, versions: number, mostBytes: number): string | null => {
  if (kept.versions + 1 > versions) return `${versions} versions`;
  return kept.bytes + bytes > mostBytes ? `${mostBytes} bytes` : null;
};

const full = (detail: string): StoreFull => ({ status: 'store-full', detail });
