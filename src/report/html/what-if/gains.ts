import type { CheapestGain } from '../../../answers/what-if/what-if-summary-schema.ts';
import { groupBy } from '../../../input/collections.ts';
import { writerOf } from '../../../text/message.ts';
import { attributeTitle, valueText } from '../../labels.ts';
import { most } from './cut-text.ts';

/** Who would have one more seat: `Small island developing State`, `Regional group: African`. */
export const groupText = (attribute: string, value: string): string =>
  value === 'yes'
    ? attributeTitle(attribute)
    : writerOf('whatIfReport')('group', {
        attribute: attributeTitle(attribute),
        value: valueText(attribute, value === '' ? null : value),
      });

/**
 * The cheapest ways to one more seat, cheapest first: those that policies are about, and the others, which are
 * values `no` and blank, and attributes with many values.
 */
export const sortedGains = (
  gains: readonly CheapestGain[],
): { readonly main: readonly CheapestGain[]; readonly others: readonly CheapestGain[] } => {
  const values = groupBy(gains, ({ attribute }) => attribute);
  const sorted = gains.toSorted((a, b) => b.change - a.change);
  const isMain = ({ attribute, value }: CheapestGain): boolean =>
    value !== '' && value !== 'no' && values.get(attribute)!.length <= most.values;
  return {
    main: sorted.filter(isMain),
    others: sorted.filter((gain) => !isMain(gain)),
  };
};
