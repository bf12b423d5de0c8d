import { canonicalColumn } from '../../reference/known-columns.ts';
import type { Bounds, Condition, Selection } from '../rule-parts.ts';
import type { HardBounds, RuleEntry } from './form.ts';

/** A condition of a document, with attributes and values as rules name them. */
export const toCondition = (record: Readonly<Record<string, string | readonly string[]>>): Condition =>
  Object.entries(record).map(([attribute, values]) => [
    canonicalColumn(attribute),
    typeof values === 'string' ? [values] : [...new Set(values)],
  ]);

const toBounds = ({ min, max }: Pick<RuleEntry, 'min' | 'max'>): Bounds => ({
  min: min ?? null,
  max: max ?? null,
});

export const toHardBounds = (entry: RuleEntry): HardBounds => ({
  ...toBounds(entry),
  negotiable: toBounds(entry.negotiable ?? {}),
});

/** The bounds in a document. A rule needs one; a minimum of 0 requires nothing. */
export const fromBounds = ({ min, max }: Bounds): Readonly<Record<string, number>> => ({
  ...(min === null ? (max === null ? { min: 0 } : {}) : { min }),
  ...(max === null ? {} : { max }),
});

/** Whom `where` or `candidates` selects; null: the entry has neither. */
export const toSelection = ({ where, candidates }: RuleEntry): Selection | null => {
  if (where !== undefined) {
    return {
      by: 'where',
      condition: toCondition(where as Readonly<Record<string, string | readonly string[]>>),
    };
  }
  return candidates === undefined ? null : { by: 'candidates', ids: candidates as readonly string[] };
};

export const fromSelection = (selection: Selection): Readonly<Record<string, unknown>> =>
  selection.by === 'where'
    ? { where: Object.fromEntries(selection.condition) }
    : { candidates: selection.ids };

/** Values without their order and repetition. */
export const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** A condition without the order of its values. */
export const contentOfCondition = (condition: Condition) =>
  Object.fromEntries(condition.map(([attribute, values]) => [attribute, distinct(values)]));

export const contentOfSelection = (selection: Selection): Readonly<Record<string, unknown>> =>
  selection.by === 'where'
    ? { where: contentOfCondition(selection.condition) }
    : { candidates: distinct(selection.ids) };

export const conditionOf = (selection: Selection): Condition | null =>
  selection.by === 'where' ? selection.condition : null;

export const attributesOf = (selection: Selection): readonly string[] =>
  (conditionOf(selection) ?? []).map(([attribute]) => attribute);

export const idsOf = (selection: Selection): readonly string[] =>
  selection.by === 'candidates' ? selection.ids : [];
