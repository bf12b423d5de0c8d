import type { Formulation } from '../../model/formulation.ts';
import { poolHash, poolHashFormat } from '../../pool/pool-hash.ts';
import { referenceEdition } from '../../reference/countries.ts';
import type { ResultDocument } from './result-schema.ts';

/**
 * The inputs of a document, so that anyone with the same files can compare them.
 * @param hash - of the pool, where it is known already.
 */
export const inputsOf = (
  { pool, ruleSet }: Formulation,
  hash = poolHash(pool),
): Required<ResultDocument['inputs']> => ({
  pool: hash,
  format: poolHashFormat,
  rules: ruleSet.hash,
  ruleSet: ruleSet.id,
  reference: referenceEdition,
  seed: ruleSet.seed,
});
