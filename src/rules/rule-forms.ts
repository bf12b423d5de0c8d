import { issue, toPointer, type Issue } from '../input/issues/issue.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { listText } from '../text/message.ts';
import type { ClauseDocument, RuleDocument } from './rule-set-schema.ts';
import type { Bounds, Condition, EligibilityClause, Rule, Selection } from './rule-set.ts';

/** A rule or clause, or everything that is wrong with its form. */
export type Formed<T> = { readonly made: T } | { readonly issues: readonly Issue[] };

const selectors = ['each', 'where', 'candidates', 'include', 'exclude'] as const;
const boundKeys = ['min', 'max', 'negotiable'] as const;
const softKeys = ['target', 'penalty'] as const;
type OwnKey = (typeof boundKeys)[number] | (typeof softKeys)[number] | 'optional';

/** Reasons for ineligibility that the program gives itself. */
export const reservedReasons = { unverified: 'unverified', scoreMissing: 'score-missing' } as const;

const toCondition = (record: Readonly<Record<string, string | readonly string[]>>): Condition =>
  Object.entries(record).map(([attribute, values]) => [
    canonicalColumn(attribute),
    typeof values === 'string' ? [values] : [...new Set(values)],
  ]);

/** Names that mean one attribute: a condition has each of them once. */
const checkCondition = (record: Readonly<Record<string, unknown>>, pointer: string): readonly Issue[] => {
  const names = Object.keys(record);
  const attributes = names.map(canonicalColumn);
  return names.flatMap((name, index) => {
    const attribute = attributes[index]!;
    if (attributes.indexOf(attribute) === index) return [];
    return [issue('duplicate-key.attribute', at(`${pointer}${toPointer([name])}`), { attribute })];
  });
};

/** The rule that a document's entry stands for. */
export const toRule = (entry: RuleDocument, index: number): Formed<Rule> => {
  const pointer = toPointer(['rules', index]);
  const issues = [...checkForm(entry, pointer), ...checkCondition(entry.where ?? {}, `${pointer}/where`)];
  if (issues.length > 0) return { issues };
  const named = {
    id: entry.id,
    authority: entry.authority ?? 'policy',
    clause: entry.clause ?? null,
    optional: entry.optional ?? false,
    pointer,
  } as const;
  if (entry.include !== undefined) return { made: { ...named, kind: 'include', ids: entry.include } };
  if (entry.exclude !== undefined) return { made: { ...named, kind: 'exclude', ids: entry.exclude } };
  const bounds = {
    ...toBounds(entry),
    negotiable: toBounds(entry.negotiable ?? {}),
  };
  if (entry.each !== undefined)
    return { made: { ...named, kind: 'each', attribute: canonicalColumn(entry.each), ...bounds } };
  const selection: Selection =
    entry.where !== undefined
      ? { by: 'where', condition: toCondition(entry.where) }
      : { by: 'candidates', ids: entry.candidates ?? [] };
  return entry.target !== undefined && entry.penalty !== undefined
    ? { made: { ...named, kind: 'soft', selection, target: entry.target, penalty: entry.penalty } }
    : { made: { ...named, kind: 'group', selection, ...bounds } };
};

/** The eligibility clause that a document's entry stands for. */
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

const toBounds = (entry: {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): Bounds => ({
  min: entry.min ?? null,
  max: entry.max ?? null,
});

const at = (pointer: string) => ({ document: 'rules', pointer }) as const;

/** Why a key is not allowed beside the others. */
type Misplaced =
  'rule-form.no-attribute' | 'rule-form.no-bounds' | 'rule-form.soft-each' | 'rule-form.soft-bounds';

const checkForm = (entry: RuleDocument, pointer: string): readonly Issue[] => {
  const used = selectors.filter((key) => entry[key] !== undefined);
  const form = used[0];
  const all = listText(selectors, 'unit');
  if (form === undefined) return [issue('rule-form.none', at(pointer), { selectors: all })];
  if (used.length > 1) return [issue('rule-form.several', at(pointer), { selectors: all, used })];
  const misplaced = (keys: readonly OwnKey[], why: Misplaced): Issue[] =>
    keys
      .filter((key) => entry[key] !== undefined)
      .map((key) => issue(why, at(`${pointer}/${key}`), { key, form }));
  const optional = [
    ...(form === 'each' || form === 'where' ? [] : misplaced(['optional'], 'rule-form.no-attribute')),
    ...(entry.optional === true && entry.authority === 'resolution'
      ? [issue('optional-resolution', at(`${pointer}/optional`))]
      : []),
  ];
  return [...optional, ...checkSides(entry, form, pointer, misplaced)];
};

const checkSides = (
  entry: RuleDocument,
  form: (typeof selectors)[number],
  pointer: string,
  misplaced: (keys: readonly OwnKey[], why: Misplaced) => readonly Issue[],
): readonly Issue[] => {
  const soft = softKeys.some((key) => entry[key] !== undefined);
  if (form === 'include' || form === 'exclude') {
    return misplaced([...boundKeys, ...softKeys], 'rule-form.no-bounds');
  }
  if (soft && form === 'each') return misplaced(softKeys, 'rule-form.soft-each');
  if (soft) {
    const missing = softKeys
      .filter((key) => entry[key] === undefined)
      .map((key) => issue('rule-form.soft-incomplete', at(pointer), { key }));
    return [...missing, ...misplaced(boundKeys, 'rule-form.soft-bounds')];
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
