import type { ResultDocument, ResultRow } from '../../answers/result/result-schema.ts';
import { toFamilies, type Family } from '../families.ts';

/** The rules of the report; of large families the rows at a bound, those that cost something and those missed. */
export const ruleFamilies = (result: ResultDocument): readonly Family<ResultRow>[] =>
  toFamilies(
    result.rules,
    ({ tight, binds = [], count, shortfall }) =>
      binds.length > 0 || (tight.length > 0 && count !== 0) || (shortfall ?? 0) > 0,
  );
