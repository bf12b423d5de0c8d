import type { StoredAmount } from '../store/stored-amount.ts';
import { writerOf } from '../text/message.ts';

/** The limits of the store. */
export type StoreLimits = {
  /** Versions of pools, and their bytes as they were sent. */
  readonly pools: number;
  readonly poolBytes: number;
  /** Versions of rule sets, and the bytes of their JSON. */
  readonly ruleSets: number;
  readonly ruleSetBytes: number;
};

/** The store is full. */
export type StoreFull = {
  readonly status: 'store-full';
  /** The limit, and what to delete. */
  readonly detail: string;
};

/** Why a pool of so many bytes cannot be stored beside what is there; null: it can. */
export const rejectPool = (
  stored: StoredAmount,
  bytes: number,
  { pools, poolBytes }: StoreLimits,
): StoreFull | null => {
  if (stored.versions + 1 > pools) return full(detailOf('store-full.pools', { most: pools }));
  return stored.bytes + bytes > poolBytes
    ? full(detailOf('store-full.pool-bytes', { most: poolBytes }))
    : null;
};

/** The same of a rule set. */
export const rejectRuleSet = (
  stored: StoredAmount,
  bytes: number,
  { ruleSets, ruleSetBytes }: StoreLimits,
): StoreFull | null => {
  if (stored.versions + 1 > ruleSets) return full(detailOf('store-full.rule-sets', { most: ruleSets }));
  return stored.bytes + bytes > ruleSetBytes
    ? full(detailOf('store-full.rule-set-bytes', { most: ruleSetBytes }))
    : null;
};

const detailOf = writerOf('problems');

const full = (detail: string): StoreFull => ({ status: 'store-full', detail });
