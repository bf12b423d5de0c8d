import { didYouMean, type Suggest } from '../input/similarity.ts';

/** @param rules - that the rule set has. */
export const unknownRule = (
  id: string,
  rules: readonly { readonly id: string }[],
  suggest: Suggest,
): string =>
  `The rule set has no rule "${id}".${didYouMean(
    id,
    rules.map((rule) => rule.id),
    suggest,
  )}`;
