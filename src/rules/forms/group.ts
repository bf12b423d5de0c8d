import type { Selection } from '../rule-parts.ts';
import { candidateIdsSchema, conditionSchema, seatsSchema } from '../schema-parts.ts';
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
    min: seatsSchema.optional().describe('Fewest members, seats; of every row of the rule.'),
    max: seatsSchema.optional().describe('Most members, seats; of every row of the rule.'),
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
  toEntry: ({ selection, min, max }) => ({ ...fromSelection(selection), ...fromBounds({ min, max }) }),
  content: ({ selection }) => contentOfSelection(selection),
  attributes: ({ selection }) => attributesOf(selection),
  condition: ({ selection }) => conditionOf(selection),
  mayNameIneligible: ({ selection }) => idsOf(selection),
  rows: ({ selection, min, max }, counted) => [
    { value: null, min, max, counted: counted.selection(selection) },
  ],
  isFamily: false,
  bounds: ({ min, max, negotiable }) => ({ min, max, negotiable }),
  soft: () => null,
  check: ({ selection, min }, lookup) =>
    selection.by === 'where'
      ? lookup.condition(selection.condition, 'where', (min ?? 0) > 0)
      : lookup.ids(selection.ids, 'candidates'),
} satisfies RuleForm<GroupRule>;
