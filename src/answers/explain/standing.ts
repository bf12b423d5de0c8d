import type { Formulation } from '../../model/formulation.ts';
import { attributesInBalance } from '../result/balance.ts';
import type { Standing } from './explanation-schema.ts';

/**
 * How candidates stand among the others: who shares a value with them, and which rules count them.
 * @param candidates - of the pool, eligible or not.
 * @param members - of the pool.
 */
export const standingOf = (
  formulation: Formulation,
  candidates: readonly number[],
  members: readonly number[],
): Readonly<Record<string, Standing>> => {
  const { pool, attributes, eligible, rows } = formulation;
  const names = attributesInBalance(formulation);
  const everybody = [...pool.ids.keys()];
  return Object.fromEntries(
    candidates.map((candidate) => {
      const shared = names.flatMap((attribute) => {
        const counted = attributes.counted(attribute);
        return counted[candidate]!.map((value) => {
          const sharing = (list: readonly number[]): number =>
            list.filter((one) => counted[one]!.includes(value)).length;
          const counts = { pool: sharing(everybody), eligible: sharing(eligible), slate: sharing(members) };
          return { attribute, value, ...counts };
        });
      });
      const rules = rows
        .map(({ rule, value, counted }) => ({ rule: rule.id, value, counted: new Set(counted) }))
        .filter(({ counted }) => counted.has(candidate))
        .map(({ counted, ...row }) => ({
          ...row,
          members: members.filter((member) => counted.has(member)).map((member) => pool.ids[member]!),
        }));
      return [pool.ids[candidate]!, { shared, rules }];
    }),
  );
};
