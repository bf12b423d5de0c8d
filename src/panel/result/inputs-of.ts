import type { Formulation } from '../formulation/formulation.ts';
import { poolHash, poolHashFormat } from '../pool/pool-hash.ts';
import { referenceEdition } from '../reference/countries.ts';
import type { ResultDocument } from './result-schema.ts';

/** What a document was made from, so that anybody who holds the same files can tell. */
export const inputsOf = ({ pool, ruleSet }: Formulation): ResultDocument['inputs'] => ({
  pool: poolHash(pool),
  format: poolHashFormat,
  rules: ruleSet.hash,
  ruleSet: ruleSet.id,
  reference: referenceEdition,
  seed: ruleSet.seed,
});
