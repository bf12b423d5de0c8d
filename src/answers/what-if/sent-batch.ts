import { createIssueList } from '../../input/issues/outcome.ts';
import { formulate } from '../../model/formulate.ts';
import { createPoolAttributes } from '../../model/pool-attributes.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { receivePool, sendPool, type SentPool } from '../../pool/sent-pool.ts';
import { readRuleSet } from '../../rules/read-rule-set.ts';
import type { SharedPool } from './formulate-changes.ts';
import type { Batch } from './plan-batch.ts';

/** A batch in a form that can be sent to a thread: nothing in it is read, checked or planned again there. */
export type SentBatch = Pick<Batch, 'entries' | 'tasks'> & {
  readonly basePool: SentPool;
  readonly otherPools: ReadonlyMap<string, SentPool>;
  /** The document of the base's rule set, as it was given. */
  readonly rules: unknown;
};

export const sendBatch = ({ entries, tasks, base, basePool, otherPools }: Batch): SentBatch => ({
  entries,
  tasks,
  basePool: sendPool(basePool.pool),
  otherPools: new Map(Array.from(otherPools, ([pointer, { pool }]) => [pointer, sendPool(pool)])),
  rules: base.ruleSet.given,
});

/** The batch in the thread that it was sent to. @throws Error where its base, which was sound, is not. */
export const receiveBatch = (sent: SentBatch, readContext: ReadContext): Batch => {
  const received = (pool: SentPool): SharedPool => ({
    pool: receivePool(pool),
    parts: createPoolAttributes(),
  });
  const { entries, tasks } = sent;
  const basePool = received(sent.basePool);
  const otherPools = new Map(Array.from(sent.otherPools, ([pointer, pool]) => [pointer, received(pool)]));
  const issues = createIssueList();
  const ruleSet = readRuleSet(sent.rules, issues, readContext.limits);
  const base =
    ruleSet === null ? null : formulate(basePool.pool, ruleSet, readContext, issues, basePool.parts);
  if (base === null || issues.total() > 0) throw new Error('a batch that was found sound is not');
  return { entries, base, tasks, basePool, otherPools };
};
