import type { Range } from '../../pool/attribute-definition.ts';
import { canonicalColumn } from '../../reference/known-columns.ts';
import { toRange, type GivenRange } from '../ranges.ts';
import { isRangeWanted, type Bounds, type Condition, type Selection, type Wanted } from '../rule-parts.ts';
import type { HardBounds, RuleEntry } from './form.ts';

/** A condition as documents have it. */
export type ConditionDocument = Readonly<Record<string, GivenValue | readonly GivenValue[] | GivenRange>>;
type GivenValue = string | number | boolean;

/** A condition of a document, with attributes and values as rules name them. */
export const toCondition = (record: ConditionDocument): Condition =>
  Object.entries(record).map(([attribute, wanted]) => [canonicalColumn(attribute), toWanted(wanted)]);

const toWanted = (wanted: ConditionDocument[string]): Wanted => {
  if (Array.isArray(wanted)) return [...new Set((wanted as readonly GivenValue[]).map(textOf))];
  return typeof wanted === 'object' ? toRange(wanted as GivenRange) : [textOf(wanted)];
};

/** The text that a value stands for: pools say `yes` and `no`. */
export const textOf = (value: GivenValue): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** A condition as a document of its own has it. */
export const fromCondition = (condition: Condition): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    condition.map(([attribute, wanted]) => [attribute, isRangeWanted(wanted) ? fromRange(wanted) : wanted]),
  );

export const fromRange = ({ min, max }: Range): Readonly<Record<string, string>> => ({
  ...(min === null ? {} : { min }),
  ...(max === null ? {} : { max }),
});

const toBounds = ({ min, max }: Pick<RuleEntry, 'min' | 'max'>): Bounds => ({
  min: min ?? null,
  max: max ?? null,
});

export const toHardBounds = (entry: RuleEntry): HardBounds => ({
  ...toBounds(entry),
  negotiable: toBounds(entry.negotiable ?? {}),
  whereEligible: entry['whereEligible'] === true,
});

/** The bounds in a document. A rule needs one; a minimum of 0 requires nothing. */
export const fromBounds = ({
  min,
  max,
  whereEligible,
}: Pick<HardBounds, 'min' | 'max' | 'whereEligible'>): Readonly<Record<string, number | boolean>> => ({
  ...(min === null ? (max === null ? { min: 0 } : {}) : { min }),
  ...(max === null ? {} : { max }),
  ...(whereEligible ? { whereEligible } : {}),
});

/** Whom `where` or `candidates` selects; null: the entry has neither. */
export const toSelection = ({ where, candidates }: RuleEntry): Selection | null => {
  if (where !== undefined) {
    return {
      by: 'where',
      condition: toCondition(where as ConditionDocument),
    };
  }
  return candidates === undefined ? null : { by: 'candidates', ids: candidates as readonly string[] };
};

export const fromSelection = (selection: Selection): Readonly<Record<string, unknown>> =>
  selection.by === 'where' ? { where: fromCondition(selection.condition) } : { candidates: selection.ids };

/** Values without their order and repetition. */
export const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** A condition without the order of its values. */
export const contentOfCondition = (condition: Condition) =>
  Object.fromEntries(
    condition.map(([attribute, wanted]) => [attribute, isRangeWanted(wanted) ? wanted : distinct(wanted)]),
  );

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
