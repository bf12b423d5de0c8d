import type { Condition } from '../rules/rule-parts.ts';
import type { Attributes } from './attributes.ts';

/**
 * A test whether a candidate (index in the pool) meets a condition: for every attribute named, one of its
 * counted values is one of those listed. A blank attribute meets nothing.
 */
export const meets = (condition: Condition, attributes: Attributes): ((candidate: number) => boolean) => {
  const parts = condition.map(([attribute, values]) => ({
    counted: attributes.counted(attribute),
    wanted: new Set(
      values.map((value) => attributes.labelOf(attribute, value)).filter((label) => label !== null),
    ),
  }));
  return (candidate) =>
    parts.every(({ counted, wanted }) => counted[candidate]!.some((value) => wanted.has(value)));
};
