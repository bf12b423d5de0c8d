import { z } from 'zod';
import type { Selection } from '../rule-parts.ts';
import { boundSchema, candidateIdsSchema, conditionSchema } from '../schema-parts.ts';
import {
  attributesOf,
  conditionOf,
  contentOfSelection,
  fromBounds,
  fromSelection,
  idsOf,
  toHardBounds,
  toSelection,
} from './entries.ts';
import type { HardBounds, RuleBase, RuleForm } from './form.ts';

/** One row with bounds: the candidates who meet a condition, or those who are named. */
export type GroupRule = RuleBase & { readonly kind: 'group'; readonly selection: Selection } & HardBounds;

export const group = {
  fields: {
    where: conditionSchema.optional().describe('One row: the candidates who meet the condition.'),
    candidates: candidateIdsSchema
      .optional()
      .describe('One row: these candidates (a pair, a household, a coalition).'),
    min: boundSchema.optional().describe('Fewest members; of every row of the rule.'),
    max: boundSchema.optional().describe('Most members; of every row of the rule.'),
    whereEligible: z
      .boolean()
      .optional()
      .describe('With `min`: a row asks for no more members than it has eligible candidates.'),
  },
  selectors: {
    where: { names: 'condition', bounds: true, soft: true },
    candidates: { names: 'candidates', bounds: true, soft: true },
  },
  fromEntry: (entry, base) => {
    const selection = toSelection(entry);
    return selection === null || entry['target'] !== undefined
      ? null
      : { ...base, kind: 'group', selection, ...toHardBounds(entry) };
  },
  toEntry: ({ selection, ...bounds }) => ({ ...fromSelection(selection), ...fromBounds(bounds) }),
  content: ({ selection }) => contentOfSelection(selection),
  attributes: ({ selection }) => attributesOf(selection),
  condition: ({ selection }) => conditionOf(selection),
  mayNameIneligible: ({ selection }) => idsOf(selection),
  rows: ({ selection, min, max }, counted) => [
    { value: null, min, max, counted: counted.selection(selection) },
  ],
  isFamily: false,
  bounds: ({ min, max, negotiable, whereEligible }) => ({ min, max, negotiable, whereEligible }),
  soft: () => null,
  check: ({ selection, min }, lookup) =>
    selection.by === 'where'
      ? lookup.condition(selection.condition, 'where', (min ?? 0) > 0)
      : lookup.ids(selection.ids, 'candidates'),
} satisfies RuleForm<GroupRule>;
