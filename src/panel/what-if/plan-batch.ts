import { z } from 'zod';
import { formulate } from '../formulation/formulate.ts';
import type { Formulation } from '../formulation/formulation.ts';
import { createParts } from '../formulation/parts.ts';
import { readPool, readRulesDocument } from '../inputs.ts';
import type { PoolInput } from '../draft.ts';
import { createIssueList, invalid, valid, type IssueList, type Outcome } from '../issues/outcome.ts';
import type { Countries } from '../reference/countries.ts';
import { readingHints, readRuleSet } from '../rules/read-rule-set.ts';
import type { RuleDocument } from '../rules/rule-set-schema.ts';
import type { Changes } from './changes.ts';
import { checkAgainstBase, checkEntries } from './check-entries.ts';
import { readEntries, type Entries } from './entries.ts';
import { formulateChanges, type SharedPool } from './formulate-changes.ts';
import { planTasks } from './plan-tasks.ts';
import type { Task } from './task.ts';
import type { WhatIfInput } from './what-if-input.ts';

/** A batch that is sound: everything that is to be solved. */
export type Batch = {
  readonly entries: Entries;
  readonly base: Formulation;
  /** In the order of the file. */
  readonly tasks: readonly Task[];
  readonly basePool: SharedPool;
  /** Pointer of an entry to the pool that it names. */
  readonly otherPools: ReadonlyMap<string, SharedPool>;
};

/**
 * Reads and checks everything that a batch is made from; all that is wrong with any of it is told at once.
 * @param checked - true: the same input was found sound before, and entries are not laid over their pools.
 */
export const planBatch = (input: WhatIfInput, countries: Countries, checked = false): Outcome<Batch> => {
  const issues = createIssueList();
  issues.addAll(input.issues);
  const entries = input.file === undefined ? null : readEntries(input.file, issues);
  const document = input.rules === null ? null : readRulesDocument(input.rules, issues);
  const ruleSet = document === null ? null : readRuleSet(document.value, issues);
  const hints = { countries, ...readingHints(document?.value) };
  const readShared = sharedPools(hints);
  const basePool = input.pool === null ? null : readShared(input.pool, issues);
  if (entries !== null && ruleSet !== null) {
    issues.addAll(checkEntries(entries, ruleDocuments(document?.value)));
  }
  const otherPools = new Map<string, SharedPool>();
  for (const [pointer, pool] of input.pools) {
    const shared = readShared(pool, inEntries(issues, placeOfCandidates(pool, pointer)));
    if (shared !== null) otherPools.set(pointer.replace(/\/pool$/, ''), shared);
  }
  const base =
    basePool === null || ruleSet === null
      ? null
      : formulate(basePool.pool, ruleSet, countries, issues, basePool.parts);
  if (entries === null || basePool === null || base === null) return invalid(issues);
  // What is wrong with the base would be told again of every entry.
  if (issues.total() === 0) issues.addAll(checkAgainstBase(entries, base));
  if (issues.total() > 0) return invalid(issues);

  const tasks = planTasks(entries, base);
  if (!checked) {
    const seen = new Set<string>();
    for (const task of tasks) {
      if (!needsCheck(task.changes) || (task.kind === 'sweep' && seen.has(task.pointer))) continue;
      seen.add(task.pointer);
      const pool = otherPools.get(task.pointer) ?? basePool;
      const formed = formulateChanges(base.ruleSet.document, task.changes, pool, countries, task.pointer);
      if ('issues' in formed) issues.addAll(formed.issues);
    }
  }
  return issues.total() > 0 ? invalid(issues) : valid({ entries, base, tasks, basePool, otherPools });
};

/** Numbers alone cannot be wrong in a way that only the pool shows. */
const needsCheck = ({ add, include, exclude, score, counting, pool }: Changes): boolean =>
  [add, include, exclude, score, counting, pool].some((change) => change !== undefined);

/** Reads each pool once, however often it is named. */
const sharedPools = (hints: Parameters<typeof readPool>[1]) => {
  const known = new Map<PoolInput, SharedPool | null>();
  return (input: PoolInput, issues: IssueList): SharedPool | null => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const pool = readPool(input, hints, issues);
    const shared = pool === null ? null : { pool, parts: createParts() };
    known.set(input, shared);
    return shared;
  };
};

/** Pointers into a pool start at its candidates. */
const placeOfCandidates = (pool: PoolInput, pointer: string): string =>
  pool.as === 'value' && !Array.isArray(pool.value) ? `${pointer}/candidates` : pointer;

/** Tells issues about a pool at the place of the file that names it. */
const inEntries = (issues: IssueList, pointer: string): IssueList => {
  const add: IssueList['add'] = (issue) => {
    issues.add({ ...issue, document: 'scenarios', pointer: `${pointer}${issue.pointer ?? ''}` });
  };
  return {
    ...issues,
    add,
    addAll: (all) => {
      for (const issue of all) add(issue);
    },
  };
};

/** The rules as the document has them, as far as they are rules at all. */
const ruleDocuments = (document: unknown): readonly RuleDocument[] => {
  const { rules } = z
    .looseObject({
      rules: z
        .array(z.looseObject({ id: z.string() }))
        .catch([])
        .default([]),
    })
    .catch({ rules: [] })
    .parse(document);
  return rules;
};
