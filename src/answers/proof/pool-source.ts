import { poolHashOf, type HashFormat, type PoolSource } from '../../../checker/index.ts';
import type { PoolInput } from '../../model/pool-cache.ts';
import { countriesText } from '../../reference/countries.ts';
import { poolHashFormat } from '../../pool/pool-hash.ts';

/** The text of a pool, for the checker, which parses it itself. @throws Error if the text is no longer available. */
export const sourceOf = (pool: PoolInput): PoolSource => {
  switch (pool.as) {
    case 'value':
      return { format: 'json', text: JSON.stringify(pool.value) };
    case 'csv':
    case 'json':
      return { format: pool.as, text: new TextDecoder().decode(pool.bytes) };
    case 'scanned':
      return { format: 'json', text: new TextDecoder().decode(pool.bytes) };
    case 'known':
      throw new Error('a pool is read again from its bytes');
  }
};

/** Documents without a number are of the first definition of the pool hash. */
export const hashFormatOf = (inputs: { readonly format?: number | undefined }): HashFormat =>
  inputs.format === poolHashFormat ? poolHashFormat : 1;

/** `inputs` as a document of that format has them. @param rules - parsed JSON. */
export const inputsUnder = <I extends { readonly pool: string; readonly format?: number | undefined }>(
  format: HashFormat,
  inputs: I,
  pool: PoolInput,
  rules: unknown,
): I => {
  if (format === poolHashFormat) return inputs;
  const former: I = { ...inputs, pool: poolHashOf(sourceOf(pool), rules, format, countriesText()) };
  delete (former as { format?: number }).format;
  return former;
};
