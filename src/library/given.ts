import type { z } from 'zod';
import { startsAsJson } from '../input/documents/text.ts';
import type { PoolInput, RulesInput } from '../model/pool-cache.ts';
import type { candidateSchema } from '../pool/candidate-schema.ts';
import type { RuleSetDocument } from '../rules/rule-set-schema.ts';
import { shippedRuleSetIds } from '../rules/shipped.ts';

/** A pool: CSV or JSON as text or bytes, or the candidates. */
export type GivenPool = string | Uint8Array | readonly z.infer<typeof candidateSchema>[];

/** A rule set: the document, its JSON or YAML, or the id of a shipped one. */
export type GivenRules = string | Uint8Array | RuleSetDocument;

export const toPoolInput = (pool: GivenPool): PoolInput => {
  if (typeof pool !== 'string' && !(pool instanceof Uint8Array)) return { as: 'value', value: pool };
  const bytes = toBytes(pool);
  return { as: startsAsJson(bytes) ? 'json' : 'csv', bytes };
};

export const toRulesInput = (rules: GivenRules): RulesInput => {
  if (typeof rules !== 'string' && !(rules instanceof Uint8Array)) return { as: 'value', value: rules };
  const id = shippedRuleSetIds.find((shipped) => shipped === rules);
  if (id !== undefined) return { as: 'id', id };
  const bytes = toBytes(rules);
  return { as: startsAsJson(bytes) ? 'json' : 'yaml', bytes };
};

const toBytes = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;
