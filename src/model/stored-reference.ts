import { z } from 'zod';
import { isObject } from '../input/collections.ts';
import { because } from '../input/documents/schema-issues.ts';
import { issue, type Issue } from '../input/issues/issue.ts';

/** Names of pools and ids of rule sets, as they appear in addresses and in the journal. */
export const plainName = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, {
  ...because('wrong-value.name'),
});
export const nameSchema = plainName.meta({ example: 'example' });
export const versionSchema = z.int().min(1).max(1_000_000);

const latest = versionSchema.optional().describe('Absent: the latest one.');

/** A stored pool, as requests name it. */
export const poolReferenceSchema = z
  .strictObject({ name: nameSchema.describe('Name of a stored pool.'), version: latest })
  .meta({ id: 'PoolReference' });

/** A rule set that is shipped or stored, as requests name it. */
export const ruleSetReferenceSchema = z
  .strictObject({ id: nameSchema.describe('Id of a shipped or a stored rule set.'), version: latest })
  .meta({ id: 'RuleSetReference' });

export type PoolReference = z.infer<typeof poolReferenceSchema>;
export type RuleSetReference = z.infer<typeof ruleSetReferenceSchema>;

/** Does the value name a pool, instead of being one? */
export const isPoolReference = (value: unknown): boolean =>
  isObject(value) && Object.hasOwn(value, 'name') && !Object.hasOwn(value, 'candidates');

/** Does the value name a rule set, instead of being one? */
export const isRuleSetReference = (value: unknown): boolean =>
  isObject(value) &&
  Object.hasOwn(value, 'id') &&
  Object.keys(value).every((key) => key === 'id' || key === 'version');

/** What a request names of the store. */
export type StoredNames = {
  /** Pools by the pointer of their place in the request. */
  readonly pools: ReadonlyMap<string, PoolReference>;
  readonly rules: {
    readonly pointer: string;
    readonly reference: RuleSetReference;
    /** The request has the id alone. If nothing has it, reading the rule set reports that. */
    readonly isIdAlone: boolean;
  } | null;
};

/** The issue of a version that a shipped rule set would have to have. @param pointer - of the reference; null: none. */
export const shippedHasNoVersion = (pointer: string | null): Issue =>
  issue('unknown-version.shipped', {
    document: 'request',
    ...(pointer === null ? {} : { pointer: `${pointer}/version` }),
  });
