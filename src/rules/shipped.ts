import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../files/package-root.ts';
import { memoize } from '../input/collections.ts';
import { issue, type Issue } from '../input/issues/issue.ts';
import { createSuggest, suggestionFor } from '../input/similarity.ts';
import { listText } from '../text/message.ts';

/** The shipped rule sets, each a file of that name in `fixtures/`. */
export const shippedRuleSetIds = [
  'a-res-79-325',
  'a-res-79-325-baseline',
  'hrc-advisory-committee',
  'eu-2025-454',
] as const;

/** The issue that there is no shipped rule set of that id. */
export const unknownRuleSet = (id: string): Issue =>
  issue(
    'unknown-rule-set',
    { document: 'rules', pointer: '' },
    {
      id,
      available: listText(shippedRuleSetIds, 'unit'),
      ...suggestionFor(id, shippedRuleSetIds, createSuggest()),
    },
  );

/** The document of a shipped rule set, the same object whenever it is asked for; null when there is none of that id. */
export const readShippedRuleSet = (id: string): unknown => {
  const known = shippedRuleSetIds.find((shipped) => shipped === id);
  return known === undefined ? null : read(known);
};

const read = memoize(
  (id: string): unknown =>
    JSON.parse(readFileSync(join(packageRoot(), 'fixtures', `${id}.json`), 'utf8')) as unknown,
);
