import { toPointer, type Issue } from '../input/issues/issue.ts';
import type { IssueCode } from '../input/issues/catalogue.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
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
  return names.flatMap((name, index) =>
    attributes.indexOf(attributes[index]!) === index
      ? []
      : [
          issue(
            'duplicate-key',
            `${pointer}${toPointer([name])}`,
            `The attribute "${attributes[index]!}" stands here already.`,
          ),
        ],
  );
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
    return {
      issues: [issue('clause-form', pointer, 'A clause has exactly one of "exclude" and "require".')],
    };
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

const issue = (code: IssueCode, pointer: string, detail: string): Issue => ({
  code,
  document: 'rules',
  pointer,
  detail,
});

const checkForm = (entry: RuleDocument, pointer: string): readonly Issue[] => {
  const used = selectors.filter((key) => entry[key] !== undefined);
  if (used.length !== 1) {
    return [
      issue(
        'rule-form',
        pointer,
        `A rule has exactly one of ${selectors.join(', ')}; this one has ${used.length === 0 ? 'none' : used.join(' and ')}.`,
      ),
    ];
  }
  const form = used[0]!;
  const misplaced = (keys: readonly OwnKey[], why: string): Issue[] =>
    keys
      .filter((key) => entry[key] !== undefined)
      .map((key) => issue('rule-form', `${pointer}/${key}`, `"${key}" has no place here: ${why}.`));
  const optional = [
    ...(form === 'each' || form === 'where' ? [] : misplaced(['optional'], 'the rule reads no attribute')),
    ...(entry.optional === true && entry.authority === 'resolution'
      ? [issue('optional-resolution', `${pointer}/optional`, 'What the resolution fixes cannot be optional.')]
      : []),
  ];
  return [...optional, ...checkSides(entry, form, pointer, misplaced)];
};

const checkSides = (
  entry: RuleDocument,
  form: (typeof selectors)[number],
  pointer: string,
  misplaced: (keys: readonly OwnKey[], why: string) => readonly Issue[],
): readonly Issue[] => {
  const soft = softKeys.some((key) => entry[key] !== undefined);
  if (form === 'include' || form === 'exclude') {
    return misplaced([...boundKeys, ...softKeys], `"${form}" takes no bounds`);
  }
  if (soft && form === 'each')
    return misplaced(softKeys, 'a soft rule has one row, so "each" cannot be soft');
  if (soft) {
    const missing = softKeys
      .filter((key) => entry[key] === undefined)
      .map((key) =>
        issue('rule-form', pointer, `A soft rule needs "target" and "penalty"; "${key}" is missing.`),
      );
    return [...missing, ...misplaced(boundKeys, 'a soft rule has a target and a penalty only')];
  }
  if (entry.min === undefined && entry.max === undefined) {
    return [issue('rule-form', pointer, 'The rule has no bound: "min", "max", or "target" with "penalty".')];
  }
  return checkBounds(entry, pointer);
};

const checkBounds = (
  { min, max, negotiable, authority }: RuleDocument,
  pointer: string,
): readonly Issue[] => {
  const issues: Issue[] = [];
  if (min !== undefined && max !== undefined && min > max) {
    issues.push(issue('min-above-max', `${pointer}/min`, `The minimum ${min} is above the maximum ${max}.`));
  }
  if (negotiable === undefined) return issues;
  if (authority === 'resolution') {
    issues.push(
      issue(
        'negotiable-resolution',
        `${pointer}/negotiable`,
        'What the resolution fixes cannot be negotiable.',
      ),
    );
  }
  if (negotiable.min !== undefined && (min === undefined || negotiable.min > min)) {
    const why = min === undefined ? 'the rule has no "min"' : `it is above the minimum ${min}`;
    issues.push(
      issue(
        'negotiable-bound',
        `${pointer}/negotiable/min`,
        `Tighter than the bound, or without one: ${why}.`,
      ),
    );
  }
  if (negotiable.max !== undefined && (max === undefined || negotiable.max < max)) {
    const why = max === undefined ? 'the rule has no "max"' : `it is below the maximum ${max}`;
    issues.push(
      issue(
        'negotiable-bound',
        `${pointer}/negotiable/max`,
        `Tighter than the bound, or without one: ${why}.`,
      ),
    );
  }
  return issues;
};
