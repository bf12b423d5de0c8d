import type { Issue } from '../issues/issue.ts';
import { toPointer } from '../issues/issue.ts';
import type { Pool } from '../pool/pool.ts';
import type { Countries } from '../reference/countries.ts';
import { knownAttributes } from '../reference/vocabulary.ts';
import { createSuggest, type Suggest } from '../pool/similarity.ts';
import type { Condition, Rule, RuleSet } from '../rules/rule-set.ts';
import { state, type Statement } from '../statements/catalogue.ts';
import type { Attributes } from './attributes.ts';
import { attributesOfRule } from './eligibility.ts';
import type { Criteria } from './objective.ts';

/** What only shows when rule set and pool are laid side by side. */
export type CrossCheck = {
  /** What no pool could satisfy as written, or what names something that does not exist. */
  readonly issues: readonly Issue[];
  /** What is allowed and yet worth a word. */
  readonly warnings: readonly Statement[];
};

export const checkAgainstPool = (
  ruleSet: RuleSet,
  criteria: Criteria,
  pool: Pool,
  attributes: Attributes,
  countries: Countries,
): CrossCheck => {
  const { format, lost } = pool.source;
  const view: View = {
    attributes,
    hasId: memberOf(pool.ids),
    allRows: lost === 0,
    allColumns: lost === 0 || format === 'csv',
    suggest: createSuggest(),
  };
  const checks = [
    view.allColumns ? checkCriteria(criteria, pool) : { issues: [], warnings: [] },
    checkReference(ruleSet, pool, countries),
    ...ruleSet.eligibility.map((clause) =>
      checkCondition(
        clause.condition,
        { id: clause.id, pointer: `${clause.pointer}/${clause.kind}`, needed: clause.kind === 'require' },
        view,
      ),
    ),
    ...ruleSet.rules.map((rule) => checkRule(rule, view)),
    { issues: [], warnings: [...negotiableWithoutRoom(ruleSet), ...missingColumns(ruleSet, attributes)] },
  ];
  return {
    issues: checks.flatMap((check) => check.issues),
    warnings: checks.flatMap((check) => check.warnings),
  };
};

/** Looks ids up in a set that is made when the first is looked up: many rule sets name nobody. */
const memberOf = (ids: readonly string[]): ((id: string) => boolean) => {
  let set: ReadonlySet<string> | null = null;
  return (id) => (set ??= new Set(ids)).has(id);
};

/** What the checks look at. */
type View = {
  readonly attributes: Attributes;
  readonly hasId: (id: string) => boolean;
  /** Were all candidates read? Else an id or a value that is not there may be in one that was not. */
  readonly allRows: boolean;
  /** Are all columns known? In JSON only where all candidates were read. */
  readonly allColumns: boolean;
  readonly suggest: Suggest;
};

const checkCriteria = (criteria: Criteria, pool: Pool): CrossCheck => ({
  issues: [...criteria.keys()]
    .filter((column) => !pool.scores.has(column))
    .map((column) => ({
      code: 'missing-score-column',
      document: 'rules',
      pointer: column === 'score' ? '/score' : toPointer(['score', 'weights', column.slice('score:'.length)]),
      detail: `The pool has no column "${column}".`,
    })),
  warnings: [],
});

const checkReference = (ruleSet: RuleSet, pool: Pool, countries: Countries): CrossCheck => {
  const unknown = (codes: Iterable<string>, path: readonly string[]): Issue[] =>
    [...codes]
      .filter((code) => !countries.has(code))
      .map((code) => ({
        code: 'unknown-country',
        document: 'rules',
        pointer: toPointer([...path, code]),
        detail: `"${code}" is not the code of a Member or observer State.`,
      }));
  return {
    issues: [
      ...unknown(ruleSet.overrides.keys(), ['reference', 'overrides']),
      ...Array.from(ruleSet.referenceColumns, ([name, entries]) =>
        unknown(entries.keys(), ['reference', 'columns', name]),
      ).flat(),
    ],
    warnings: [...ruleSet.referenceColumns.keys()]
      .filter((name) => pool.attributes.has(name))
      .map((attribute) => state('column-overrides-reference', { attribute })),
  };
};

const checkRule = (rule: Rule, view: View): CrossCheck => {
  switch (rule.kind) {
    case 'each':
      return { issues: checkAttribute(rule.attribute, `${rule.pointer}/each`, view), warnings: [] };
    case 'group':
    case 'soft': {
      if (rule.selection.by === 'candidates') {
        return { issues: checkIds(rule.selection.ids, `${rule.pointer}/candidates`, view), warnings: [] };
      }
      const needed = rule.kind === 'soft' ? rule.target > 0 : (rule.min ?? 0) > 0;
      return checkCondition(
        rule.selection.condition,
        { id: rule.id, pointer: `${rule.pointer}/where`, needed },
        view,
      );
    }
    case 'include':
    case 'exclude':
      return { issues: checkIds(rule.ids, `${rule.pointer}/${rule.kind}`, view), warnings: [] };
  }
};

const checkIds = (named: readonly string[], pointer: string, { hasId, allRows }: View): readonly Issue[] =>
  named.flatMap((id, index): Issue[] =>
    !allRows || hasId(id)
      ? []
      : [
          {
            code: 'unknown-candidate',
            document: 'rules',
            pointer: `${pointer}/${index}`,
            detail: `The pool has no candidate "${id}".`,
          },
        ],
  );

const checkAttribute = (attribute: string, pointer: string, view: View): readonly Issue[] => {
  if (!view.allColumns || view.attributes.exists(attribute)) return [];
  return [
    {
      code: 'unknown-attribute',
      document: 'rules',
      pointer,
      detail: `Neither the pool nor the vocabulary has an attribute "${attribute}".${meant(attribute, knownAttributes, view)}`,
    },
  ];
};

/** Suggests out of the vocabulary alone: a column or value of the pool could be a person's name. */
const meant = (text: string, known: readonly string[], { suggest }: View): string => {
  const near = suggest(text, known);
  return near === null ? '' : ` Did you mean "${near}"?`;
};

/** `needed`: would it make no sense without somebody who has the value (a minimum, a `require`)? */
type Reader = { readonly id: string; readonly pointer: string; readonly needed: boolean };

const checkCondition = (condition: Condition, reader: Reader, view: View): CrossCheck => {
  const { attributes, allRows, allColumns } = view;
  const checks = condition.map(([attribute, values]): CrossCheck => {
    const pointer = `${reader.pointer}${toPointer([attribute])}`;
    const unknown = checkAttribute(attribute, pointer, view);
    if (unknown.length > 0 || !allColumns) return { issues: unknown, warnings: [] };
    const vocabulary = attributes.vocabulary(attribute);
    const strange = values.filter(
      (value) => allRows && attributes.labelOf(attribute, value) === null && vocabulary?.has(value) !== true,
    );
    return reader.needed
      ? {
          issues: strange.map((value) =>
            unknownValue(attribute, value, pointer, [...(vocabulary ?? [])], view),
          ),
          warnings: [],
        }
      : {
          issues: [],
          warnings: strange.map((value) => state('value-nobody-has', { rule: reader.id, attribute, value })),
        };
  });
  return {
    issues: checks.flatMap((check) => check.issues),
    warnings: checks.flatMap((check) => check.warnings),
  };
};

const unknownValue = (
  attribute: string,
  value: string,
  pointer: string,
  vocabulary: readonly string[],
  view: View,
): Issue => ({
  code: 'unknown-attribute-value',
  document: 'rules',
  pointer,
  detail: `Nobody in the pool has the value "${value}" of ${attribute}, and the vocabulary does not know it.${meant(value, vocabulary, view)}`,
});

/** A bound marked negotiable that leaves nothing to negotiate. */
const negotiableWithoutRoom = (ruleSet: RuleSet): readonly Statement[] =>
  ruleSet.rules.flatMap((rule) => {
    if (rule.kind !== 'each' && rule.kind !== 'group') return [];
    return (['min', 'max'] as const)
      .filter((side) => rule[side] !== null && rule.negotiable[side] === rule[side])
      .map((side) => state('negotiable-without-room', { rule: rule.id, side }));
  });

/** Standard attributes that rules read and the pool has no data for: everybody is blank there. */
const missingColumns = (ruleSet: RuleSet, attributes: Attributes): readonly Statement[] => {
  const readers = new Map<string, string[]>();
  const read = (attribute: string, id: string): void => {
    if (!attributes.exists(attribute) || attributes.present(attribute)) return;
    readers.set(attribute, [...(readers.get(attribute) ?? []), id]);
  };
  for (const clause of ruleSet.eligibility) {
    for (const [attribute] of clause.condition) read(attribute, clause.id);
  }
  for (const rule of ruleSet.rules) {
    for (const attribute of attributesOfRule(rule)) read(attribute, rule.id);
  }
  return Array.from(readers, ([attribute, rules]) => state('missing-column', { attribute, rules }));
};
