import { z } from 'zod';
import { verbatimInScenarios, normaliseDocument } from '../../input/documents/normalise-document.ts';
import type { Issue, IssueCode } from '../../input/issues/issue.ts';
import { createIssueList, invalid, valid, type IssueList, type Outcome } from '../../input/issues/outcome.ts';
import { formulate } from '../../model/formulate.ts';
import type { Formulation } from '../../model/formulation.ts';
import { createPoolAttributes } from '../../model/pool-attributes.ts';
import type { PoolInput, ReadContext } from '../../model/pool-cache.ts';
import { hintsOf, readPool, readRulesDocument } from '../../model/read-inputs.ts';
import { withRulePlaces } from '../../model/rule-places.ts';
import { boundsOf } from '../../rules/forms/forms.ts';
import { readRuleSet } from '../../rules/read-rule-set.ts';
import type { RuleDocument } from '../../rules/rule-set-schema.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { toBoundName, type Changes } from './changes.ts';
import { checkAgainstBase, checkEntries } from './check-entries.ts';
import { readEntries, type Entries, type Placed } from './entries.ts';
import { formulateChanges, type SharedPool } from './formulate-changes.ts';
import { planTasks, type Task } from './plan-tasks.ts';
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
 * Reads and checks all inputs of a batch; all errors are reported at once.
 * @param checked - true: the same input was found sound before, and entries are not laid over their pools.
 */
export const planBatch = (input: WhatIfInput, readContext: ReadContext, checked = false): Outcome<Batch> => {
  const { limits } = readContext;
  const issues = createIssueList();
  issues.addAll(input.issues);
  const ofBase = createIssueList();
  const ofEntries = createIssueList();
  const document = input.rules === null ? null : readRulesDocument(input.rules, ofBase, limits);
  const ruleSet = document === null ? null : readRuleSet(document.value, ofBase, limits);
  const size = ruleSet?.size ?? 1;
  const entries =
    input.file === undefined ? null : readEntries(normalised(input.file, ofEntries), size, ofEntries, limits);
  const readShared = sharedPools({ ...readContext, ...hintsOf(input.rules, document) });
  const basePool = input.pool === null ? null : readShared(input.pool, ofBase);
  if (entries !== null) {
    const rules = ruleSet === null ? null : ruleDocuments(ruleSet.inSeats);
    ofEntries.addAll(checkEntries(entries, rules, limits));
  }
  const otherPools = new Map<string, SharedPool>();
  for (const [pointer, pool] of input.pools) {
    const shared = readShared(pool, inEntries(ofEntries, placeOfCandidates(pool, pointer)));
    if (shared !== null) otherPools.set(pointer.replace(/\/pool$/, ''), shared);
  }
  const base =
    basePool === null || ruleSet === null
      ? null
      : formulate(basePool.pool, ruleSet, readContext, ofBase, basePool.parts);

  // Errors of the base would be repeated for every entry.
  const canCheck = ofBase.total() === 0 && entries !== null && base !== null && basePool !== null;
  const sound = canCheck ? soundEntries(entries, [...input.issues, ...ofEntries.reported()]) : null;
  if (sound !== null && base !== null) ofEntries.addAll(checkAgainstBase(sound, base, limits));
  if (sound !== null && base !== null && basePool !== null && !checked) {
    const left = soundEntries(sound, ofEntries.reported());
    const pools = { basePool, otherPools };
    ofEntries.addAll(left === null ? [] : checkTasks(planTasks(left, base), base, pools, readContext));
  }
  issues.addAll(ofEntries.reported());
  issues.addAll(withRulePlaces(ofBase.reported(), input.rules, document?.value));
  if (issues.total() > 0 || entries === null || base === null || basePool === null) {
    return invalid(issues);
  }
  return valid({ entries, base, tasks: planTasks(entries, base), basePool, otherPools });
};

/** What is wrong with an entry and leaves everything else in it to be checked. */
const harmless: readonly IssueCode[] = ['duplicate-scenario-id', 'unknown-key'];

/** The entries that can be checked further; null where something is wrong with all of them together. */
const soundEntries = (entries: Entries, found: readonly Issue[]): Entries | null => {
  const places = found.flatMap(({ code, document, pointer }) =>
    document === 'scenarios' && pointer !== undefined && !harmless.includes(code) ? [`${pointer}/`] : [],
  );
  if (places.includes('/')) return null;
  const isSound = ({ pointer }: Placed<unknown>): boolean =>
    !places.some((place) => place.startsWith(`${pointer}/`));
  return {
    ...entries,
    scenarios: entries.scenarios.filter(isSound),
    sweeps: entries.sweeps.filter(isSound),
    leaveOneOut: entries.leaveOneOut.filter(isSound),
    noise: entries.noise.filter(isSound),
  };
};

/** Lays what only the pool can show to be wrong over it; of a sweep its first and its last point. */
const checkTasks = (
  tasks: readonly Task[],
  base: Formulation,
  { basePool, otherPools }: Pick<Batch, 'basePool' | 'otherPools'>,
  readContext: ReadContext,
): readonly Issue[] => {
  const reported = new Set<string>();
  return tasks.flatMap((task, index): readonly Issue[] => {
    const { kind, pointer, changes } = task;
    const isInner = tasks[index - 1]?.pointer === pointer && tasks[index + 1]?.pointer === pointer;
    if ((kind === 'sweep' && isInner) || reported.has(pointer) || !needsCheck(changes, base.ruleSet))
      return [];
    const pool = otherPools.get(pointer) ?? basePool;
    const formed = formulateChanges(base.ruleSet.inSeats, changes, pool, readContext, pointer);
    if (!('issues' in formed)) return [];
    reported.add(pointer);
    return formed.issues;
  });
};

/** Bounds alone cannot be wrong in a way that only the pool shows, unless there was no minimum before. */
const needsCheck = (changes: Changes, { rules }: RuleSet): boolean => {
  const { set, add, include, exclude, score, counting, pool } = changes;
  if ([add, include, exclude, score, counting, pool].some((change) => change !== undefined)) return true;
  return Object.keys(set).some((name) => {
    const { rule: id, side } = toBoundName(name);
    const rule = rules.find((one) => one.id === id);
    const had = rule === undefined ? null : boundsOf(rule)?.min;
    return side === 'target' || (side === 'min' && (had ?? 0) === 0);
  });
};

/** Reads each pool once, however often it is named. */
const sharedPools = (hints: Parameters<typeof readPool>[1]) => {
  const known = new Map<PoolInput, SharedPool | null>();
  return (input: PoolInput, issues: IssueList): SharedPool | null => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const pool = readPool(input, hints, issues);
    const shared = pool === null ? null : { pool, parts: createPoolAttributes() };
    known.set(input, shared);
    return shared;
  };
};

/** Pointers into a pool start at its candidates. */
const placeOfCandidates = (pool: PoolInput, pointer: string): string =>
  pool.as === 'scanned' || (pool.as === 'value' && !Array.isArray(pool.value))
    ? `${pointer}/candidates`
    : pointer;

/** Reports issues of a pool at the location in the file that names it. */
const inEntries = (issues: IssueList, pointer: string): IssueList => {
  const add: IssueList['add'] = (issue) => {
    issues.add(() => {
      const own = typeof issue === 'function' ? issue() : issue;
      return { ...own, document: 'scenarios', pointer: `${pointer}${own.pointer ?? ''}` };
    });
  };
  return {
    ...issues,
    add,
    addAll: (all) => {
      for (const issue of all) add(issue);
      issues.count(all.unreported ?? 0);
    },
  };
};

/** The file with the names that it speaks of as the rule set and the pool have them. */
const normalised = (file: unknown, issues: IssueList): unknown => {
  const { value, issues: repeated } = normaliseDocument(file, 'scenarios', verbatimInScenarios);
  issues.addAll(repeated);
  return value;
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
