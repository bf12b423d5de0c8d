import { z } from 'zod';
import type { Selection } from '../rule-parts.ts';
import { boundSchema } from '../schema-parts.ts';
import {
  attributesOf,
  conditionOf,
  contentOfSelection,
  fromSelection,
  idsOf,
  toSelection,
} from './entries.ts';
import type { RuleBase, RuleForm, SoftTarget } from './form.ts';

/** One row with a target that may be missed for a penalty. */
export type SoftRule = RuleBase & { readonly kind: 'soft'; readonly selection: Selection } & SoftTarget;

export const soft = {
  fields: {
    target: boundSchema
      .optional()
      .describe('Soft: target, seats or a percentage; requires `penalty`, excludes `min` and `max`.'),
    penalty: z
      .number()
      .positive()
      .max(1e9)
      .optional()
      .describe(
        'Soft: penalty in points for each seat below the target; times the objective scale it must be an integer.',
      ),
  },
  selectors: {},
  fromEntry: (entry, base) => {
    const selection = toSelection(entry);
    const { target, penalty } = entry as Partial<SoftTarget>;
    return selection === null || target === undefined || penalty === undefined
      ? null
      : { ...base, kind: 'soft', selection, target, penalty };
  },
  toEntry: ({ selection, target, penalty }) => ({ ...fromSelection(selection), target, penalty }),
  content: ({ selection }) => contentOfSelection(selection),
  attributes: ({ selection }) => attributesOf(selection),
  condition: ({ selection }) => conditionOf(selection),
  mayNameIneligible: ({ selection }) => idsOf(selection),
  rows: () => [],
  isFamily: false,
  bounds: () => null,
  soft: ({ selection, target, penalty }) => ({ selection, target, penalty }),
  check: ({ selection, target }, lookup) =>
    selection.by === 'where'
      ? lookup.condition(selection.condition, 'where', target > 0)
      : lookup.ids(selection.ids, 'candidates'),
} satisfies RuleForm<SoftRule>;
