import { isObject } from '../../input/collections.ts';
import type { Issues } from '../../input/issues/outcome.ts';
import type { PoolInput, RulesInput } from '../../model/pool-cache.ts';
import type { StoredNames } from '../../model/stored-reference.ts';
import { languageCodes, type Language } from '../../text/languages.ts';

/**
 * The document of a batch as it arrived, and the pools and the rule set that it names. Plain data, so that it
 * can be given to other threads.
 */
export type WhatIfInput = {
  /** Parsed, and not yet checked; undefined where it could not be parsed. */
  readonly file: unknown;
  /** Null where it is missing or cannot be made out; then there is an issue about it. */
  readonly pool: PoolInput | null;
  readonly rules: RulesInput | null;
  /** Pointer of the `pool` of a scenario or a sweep to that pool. */
  readonly pools: ReadonlyMap<string, PoolInput>;
  /** What must be looked up in the store before anything can be answered; absent: nothing. */
  readonly missing?: StoredNames;
  readonly issues: Issues;
};

/** The language that the document itself asks for; null: none, or none that there is. */
export const languageIn = (file: unknown): Language | null => {
  const options = isObject(file) ? file['options'] : null;
  return (isObject(options) ? languageCodes.find((code) => code === options['language']) : undefined) ?? null;
};
