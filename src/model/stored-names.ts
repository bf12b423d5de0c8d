import type { z } from 'zod';
import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import { toPointer, type IssueDocument } from '../input/issues/issue.ts';
import { createIssueList, type Issues } from '../input/issues/outcome.ts';
import { readShippedRuleSet } from '../rules/shipped.ts';
import type { PoolInput, ReadContext, RulesInput } from './pool-cache.ts';
import {
  isPoolReference,
  isRuleSetReference,
  nameSchema,
  poolReferenceSchema,
  ruleSetReferenceSchema,
  shippedHasNoVersion,
  type PoolReference,
  type StoredNames,
} from './stored-reference.ts';

type Path = readonly (string | number)[];

/**
 * Takes what a request names of the store for what was found there. Each returns null where nothing was found, or the
 * name can be none; then there is an issue. Undefined: the value names nothing of the store.
 */
export type StoredNameReader = {
  readonly pool: (value: unknown, path: Path) => PoolInput | null | undefined;
  readonly rules: (value: unknown, path: Path) => RulesInput | null | undefined;
  readonly issues: () => Issues;
  /** What must be looked up before anything can be answered; undefined: nothing. */
  readonly missing: () => StoredNames | undefined;
};

/** @param document - what the request is called in issues. */
export const readStoredNames = (
  stored: ReadContext['stored'],
  document: IssueDocument = 'request',
): StoredNameReader => {
  const found = typeof stored === 'object' ? stored : null;
  const issues = createIssueList();
  issues.addAll(found?.issues ?? []);
  const pools = new Map<string, PoolReference>();
  let named: StoredNames['rules'] = null;
  const check = <T>(schema: z.ZodType<T>, value: unknown, path: Path): T | null => {
    const checked = checkSchema(schema, value);
    if (!checked.success) issues.addAll(toIssues(checked.error, document, path));
    return checked.success ? checked.data : null;
  };
  const byIdAlone = (id: string, path: Path): RulesInput | undefined => {
    if (!nameSchema.safeParse(id).success || readShippedRuleSet(id) !== null) return undefined;
    named = { pointer: toPointer(path), reference: { id }, isIdAlone: true };
    return found?.rules ?? undefined;
  };
  return {
    pool: (value, path) => {
      if (stored === undefined || !isPoolReference(value)) return undefined;
      const reference = check(poolReferenceSchema, value, path);
      if (reference === null) return null;
      const pointer = toPointer(path);
      pools.set(pointer, reference);
      return found?.pools.get(pointer) ?? null;
    },
    rules: (value, path) => {
      if (stored === undefined) return undefined;
      if (typeof value === 'string') return byIdAlone(value, path);
      if (!isRuleSetReference(value)) return undefined;
      const reference = check(ruleSetReferenceSchema, value, path);
      if (reference === null) return null;
      const { id, version } = reference;
      if (readShippedRuleSet(id) !== null) {
        if (version === undefined) return { as: 'id', id };
        issues.add(shippedHasNoVersion(toPointer(path)));
        return null;
      }
      named = { pointer: toPointer(path), reference, isIdAlone: false };
      return found?.rules ?? null;
    },
    issues: () => issues.reported(),
    missing: () =>
      stored === 'not-looked-up' && (pools.size > 0 || named !== null) ? { pools, rules: named } : undefined,
  };
};
