import type { Formulation } from '../../model/formulation.ts';
import { countCodes, valuesOf } from '../../pool/column.ts';
import { attributesInBalance } from '../result/balance.ts';
import type { Standing } from './explanation-schema.ts';

/**
 * How candidates stand among the others: who shares a value with them, and which rules count them.
 * @param candidates - of the pool, eligible or not.
 * @param members - of the pool.
 * @param wouldJoin - of a row and a candidate of the pool: is the candidate in the best slate with one more seat there?
 * Undefined: the candidate is a member, is ineligible, or the row has a seat left; or the time is over.
 */
export const standingOf = (
  formulation: Formulation,
  candidates: readonly number[],
  members: readonly number[],
  wouldJoin: (row: number, candidate: number) => boolean | undefined,
): Readonly<Record<string, Standing>> => {
  const { pool, attributes, eligible, rows } = formulation;
  const names = attributesInBalance(formulation);
  return Object.fromEntries(
    candidates.map((candidate) => {
      const shared = names.flatMap((attribute) => {
        const counted = attributes.counted(attribute);
        return valuesOf(counted, candidate).map((value) => {
          const sharing = (among?: readonly number[]): number =>
            countCodes(counted, among).reduce(
              (sum, count, code) => sum + (counted.lists[code]!.includes(value) ? count : 0),
              0,
            );
          const counts = { pool: sharing(), eligible: sharing(eligible), slate: sharing(members) };
          return { attribute, value, ...counts };
        });
      });
      const rules = rows
        .map(({ rule, value, counted }, row) => ({ rule: rule.id, value, counted: new Set(counted), row }))
        .filter(({ counted }) => counted.has(candidate))
        .map(({ counted, row, ...named }) => {
          const joins = wouldJoin(row, candidate);
          return {
            ...named,
            members: members.filter((member) => counted.has(member)).map((member) => pool.ids[member]!),
            ...(joins === undefined ? {} : { joins }),
          };
        });
      return [pool.ids[candidate]!, { shared, rules }];
    }),
  );
};
