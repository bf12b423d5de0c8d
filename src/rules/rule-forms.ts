import { foldText } from '../input/documents/normalise-text.ts';
import { issue, toPointer, type Issue } from '../input/issues/issue.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { listText } from '../text/message.ts';
import { textOf, toCondition } from './forms/entries.ts';
import type { RuleForm, Selector } from './forms/form.ts';
import { forms, selectors, selectorsWhere, type Rule } from './forms/forms.ts';
import type { EligibilityClause } from './rule-parts.ts';
import type { InSeats } from './percentages.ts';
import type { ClauseDocument, RuleDocument as GivenRule } from './rule-set-schema.ts';

/** An entry of a document whose bounds are seats. */
type RuleDocument = InSeats<GivenRule>;

/** A rule or clause, or everything that is wrong with its form. */
export type Formed<T> = { readonly made: T } | { readonly issues: readonly Issue[] };

const boundKeys = ['min', 'max', 'negotiable', 'whereEligible'] as const;
const softKeys = ['target', 'penalty'] as const;
type OwnKey = (typeof boundKeys)[number] | (typeof softKeys)[number] | 'optional' | 'among';

/** Reasons for ineligibility that the program gives itself. */
export const reservedReasons = { unverified: 'unverified', scoreMissing: 'score-missing' } as const;

/** Names that mean one attribute: a condition has each of them once. */
export const checkCondition = (record: object, pointer: string): readonly Issue[] => {
  const names = Object.keys(record);
  const attributes = names.map(canonicalColumn);
  return names.flatMap((name, index) => {
    const attribute = attributes[index]!;
    if (attributes.indexOf(attribute) === index) return [];
    return [issue('duplicate-key.attribute', at(`${pointer}${toPointer([name])}`), { attribute })];
  });
};

/** The rule of an entry in a document. */
export const toRule = (entry: RuleDocument, index: number): Formed<Rule> =>
  toRuleAt(entry, toPointer(['rules', index]));

/** The same, wherever the entry is. */
export const toRuleAt = (entry: RuleDocument, pointer: string): Formed<Rule> => {
  const conditions = selectorsWhere(({ names }) => names === 'condition');
  const issues = [
    ...checkForm(entry, pointer),
    ...conditions.flatMap((key) =>
      checkCondition((entry[key as keyof RuleDocument] as object | undefined) ?? {}, `${pointer}/${key}`),
    ),
  ];
  if (issues.length > 0) return { issues };
  const named = {
    id: entry.id,
    authority: entry.authority ?? 'policy',
    clause: entry.clause ?? null,
    optional: entry.optional ?? false,
    pointer,
  } as const;
  const [rule] = Object.values<RuleForm<Rule>>(forms as never).flatMap((form) => {
    const made = form.fromEntry(entry, named);
    return made === null ? [] : [made];
  });
  // One of the selectors is there, so some form takes the entry.
  return { made: rule! };
};

/** The eligibility clause of an entry in a document. */
export const toClause = (entry: ClauseDocument, index: number): Formed<EligibilityClause> => {
  const pointer = toPointer(['eligibility', index]);
  const condition = entry.exclude ?? entry.require;
  if (condition === undefined || (entry.exclude !== undefined && entry.require !== undefined)) {
    return { issues: [issue('clause-form', at(pointer))] };
  }
  const kind = entry.exclude === undefined ? 'require' : 'exclude';
  const issues = checkCondition(condition, `${pointer}/${kind}`);
  if (issues.length > 0) return { issues };
  return {
    made: {
      id: entry.id,
      authority: entry.authority ?? 'policy',
      clause: entry.clause ?? null,
      pointer,
      kind,
      condition: toCondition(condition),
    },
  };
};

const at = (pointer: string) => ({ document: 'rules', pointer }) as const;

/** Why a key is not allowed together with the others. */
type Misplaced =
  | 'rule-form.among'
  | 'rule-form.no-attribute'
  | 'rule-form.no-bounds'
  | 'rule-form.not-soft'
  | 'rule-form.soft-bounds';

const checkForm = (entry: RuleDocument, pointer: string): readonly Issue[] => {
  const names = Object.keys(selectors);
  const used = names.filter((key) => entry[key as keyof RuleDocument] !== undefined);
  const form = used[0];
  const all = listText(names, 'unit');
  if (form === undefined) return [issue('rule-form.none', at(pointer), { selectors: all })];
  if (used.length > 1) return [issue('rule-form.several', at(pointer), { selectors: all, used })];
  const takes = selectors[form]!;
  const misplaced = (keys: readonly OwnKey[], why: Misplaced): Issue[] =>
    keys
      .filter((key) => entry[key] !== undefined)
      .map((key) => issue(why, at(`${pointer}/${key}`), { key, form }));
  const optional = [
    ...(takes.names !== 'candidates' ? [] : misplaced(['optional'], 'rule-form.no-attribute')),
    ...(entry.optional === true && entry.authority === 'resolution'
      ? [issue('optional-resolution', at(`${pointer}/optional`))]
      : []),
  ];
  return [
    ...optional,
    ...(form === 'each' ? checkAmong(entry, pointer) : misplaced(['among'], 'rule-form.among')),
    ...checkSides(entry, takes, pointer, misplaced),
  ];
};

/** Each value once: a row is named by its value. */
const checkAmong = ({ among = [] }: RuleDocument, pointer: string): readonly Issue[] => {
  const seen = new Set<string>();
  return among.flatMap((value, index) => {
    const folded = foldText(textOf(value));
    if (seen.has(folded)) return [issue('wrong-value.repeated', at(`${pointer}/among/${index}`))];
    seen.add(folded);
    return [];
  });
};

const checkSides = (
  entry: RuleDocument,
  takes: Selector,
  pointer: string,
  misplaced: (keys: readonly OwnKey[], why: Misplaced) => readonly Issue[],
): readonly Issue[] => {
  const soft = softKeys.some((key) => entry[key] !== undefined);
  if (!takes.bounds) return misplaced([...boundKeys, ...softKeys], 'rule-form.no-bounds');
  if (soft && !takes.soft) return misplaced(softKeys, 'rule-form.not-soft');
  if (soft) {
    const missing = softKeys
      .filter((key) => entry[key] === undefined)
      .map((key) => issue('rule-form.soft-incomplete', at(pointer), { key }));
    return [...missing, ...misplaced(boundKeys, 'rule-form.soft-bounds')];
  }
  if (entry.whereEligible !== undefined && entry.min === undefined) {
    return [issue('rule-form.where-eligible', at(`${pointer}/whereEligible`))];
  }
  if (entry.min === undefined && entry.max === undefined) {
    return [issue('rule-form.unbounded', at(pointer))];
  }
  return checkBounds(entry, pointer);
};

const checkBounds = (
  { min, max, negotiable, authority }: RuleDocument,
  pointer: string,
): readonly Issue[] => {
  const issues: Issue[] = [];
  if (min !== undefined && max !== undefined && min > max) {
    issues.push(issue('min-above-max', at(`${pointer}/min`), { min, max }));
  }
  if (negotiable === undefined) return issues;
  if (authority === 'resolution') {
    issues.push(issue('negotiable-resolution', at(`${pointer}/negotiable`)));
  }
  const [ofMin, ofMax] = [at(`${pointer}/negotiable/min`), at(`${pointer}/negotiable/max`)];
  if (negotiable.min !== undefined) {
    if (min === undefined) issues.push(issue('negotiable-bound.no-min', ofMin));
    else if (negotiable.min > min) issues.push(issue('negotiable-bound.above-min', ofMin, { bound: min }));
  }
  if (negotiable.max !== undefined) {
    if (max === undefined) issues.push(issue('negotiable-bound.no-max', ofMax));
    else if (negotiable.max < max) issues.push(issue('negotiable-bound.below-max', ofMax, { bound: max }));
  }
  return issues;
};
