import type { Issue } from '../issues/issue.ts';
import { toPointer } from '../issues/issue.ts';
import type { Pool } from '../pool/pool.ts';
import type { Countries } from '../reference/countries.ts';
import { closest } from '../pool/similarity.ts';
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
  const ids = new Set(pool.ids);
  const checks = [
    checkCriteria(criteria, pool),
    checkReference(ruleSet, pool, countries),
    ...ruleSet.eligibility.map((clause) =>
      checkCondition(
        clause.condition,
        { id: clause.id, pointer: `${clause.pointer}/${clause.kind}`, needed: clause.kind === 'require' },
        attributes,
      ),
    ),
    ...ruleSet.rules.map((rule) => checkRule(rule, attributes, ids)),
    { issues: [], warnings: [...negotiableWithoutRoom(ruleSet), ...missingColumns(ruleSet, attributes)] },
  ];
  return {
    issues: checks.flatMap((check) => check.issues),
    warnings: checks.flatMap((check) => check.warnings),
  };
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

const checkRule = (rule: Rule, attributes: Attributes, ids: ReadonlySet<string>): CrossCheck => {
  switch (rule.kind) {
    case 'each':
      return { issues: checkAttribute(rule.attribute, `${rule.pointer}/each`, attributes), warnings: [] };
    case 'group':
    case 'soft': {
      if (rule.selection.by === 'candidates') {
        return { issues: checkIds(rule.selection.ids, `${rule.pointer}/candidates`, ids), warnings: [] };
      }
      const needed = rule.kind === 'soft' ? rule.target > 0 : (rule.min ?? 0) > 0;
      return checkCondition(
        rule.selection.condition,
        { id: rule.id, pointer: `${rule.pointer}/where`, needed },
        attributes,
      );
    }
    case 'include':
    case 'exclude':
      return { issues: checkIds(rule.ids, `${rule.pointer}/${rule.kind}`, ids), warnings: [] };
  }
};

const checkIds = (named: readonly string[], pointer: string, ids: ReadonlySet<string>): readonly Issue[] =>
  named
    .filter((id) => !ids.has(id))
    .map((id) => ({
      code: 'unknown-candidate',
      document: 'rules',
      pointer,
      detail: `The pool has no candidate "${id}".`,
    }));

const checkAttribute = (attribute: string, pointer: string, attributes: Attributes): readonly Issue[] => {
  if (attributes.exists(attribute)) return [];
  const near = closest(attribute, attributes.names);
  return [
    {
      code: 'unknown-attribute',
      document: 'rules',
      pointer,
      detail: `Neither the pool nor the vocabulary has an attribute "${attribute}".${near === null ? '' : ` Did you mean "${near}"?`}`,
    },
  ];
};

/** `needed`: would it make no sense without somebody who has the value (a minimum, a `require`)? */
type Reader = { readonly id: string; readonly pointer: string; readonly needed: boolean };

const checkCondition = (condition: Condition, reader: Reader, attributes: Attributes): CrossCheck => {
  const checks = condition.map(([attribute, values]): CrossCheck => {
    const pointer = `${reader.pointer}${toPointer([attribute])}`;
    const unknown = checkAttribute(attribute, pointer, attributes);
    if (unknown.length > 0) return { issues: unknown, warnings: [] };
    const vocabulary = attributes.vocabulary(attribute);
    const strange = values.filter(
      (value) => attributes.labelOf(attribute, value) === null && vocabulary?.has(value) !== true,
    );
    return reader.needed
      ? {
          issues: strange.map((value) => unknownValue(attribute, value, pointer, vocabulary, attributes)),
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
  vocabulary: ReadonlySet<string> | null,
  attributes: Attributes,
): Issue => {
  const near = closest(value, vocabulary ?? new Set(attributes.counted(attribute).flat()));
  return {
    code: 'unknown-attribute-value',
    document: 'rules',
    pointer,
    detail: `Nobody in the pool has the value "${value}" of ${attribute}, and the vocabulary does not know it.${near === null ? '' : ` Did you mean "${near}"?`}`,
  };
};

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
