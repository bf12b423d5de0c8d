import { foldText } from '../input/documents/normalise-text.ts';
import { issue, toPointer, type Issue } from '../input/issues/issue.ts';
import { createIssueList, joinIssues, type Issues } from '../input/issues/outcome.ts';
import { createSuggest, toSuggestion, type Suggest } from '../input/similarity.ts';
import { holdsCountries } from '../pool/attribute-definition.ts';
import { nameFinder } from '../pool/name-finder.ts';
import { criterionOf, isReserved, isScoreColumn, type Pool } from '../pool/pool.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { countryFinder } from '../reference/country-names.ts';
import type { Countries } from '../reference/countries.ts';
import { countryAttributes, nominatedAttribute } from '../reference/vocabulary.ts';
import { countingRules, type Assignment } from '../rules/assignments/assignment.ts';
import { boundsOf, formOf, type Rule } from '../rules/forms/forms.ts';
import { kindOfRange } from '../rules/ranges.ts';
import { isRangeWanted, type Condition, type Wanted } from '../rules/rule-parts.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { state, type Statement } from '../text/catalogue.ts';
import { listText } from '../text/message.ts';
import type { Attributes } from './attributes.ts';
import { matchValue } from './match-value.ts';
import type { Criteria } from './objective.ts';

/** What only shows when rule set and pool are laid side by side. */
export type CrossCheck = {
  /** What no pool could satisfy as written, or what names something that does not exist. */
  readonly issues: Issues;
  /** Warnings: allowed, but probably not intended. */
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
  const suggest = createSuggest();
  const allColumns = lost === 0 || format === 'csv';
  const misnamed = allColumns ? checkDeclared(ruleSet, pool, suggest) : new Map<string, Issue>();
  const view: View = {
    attributes,
    hasId: memberOf(pool.ids),
    hasPoints: (attribute) => pool.scores.has(attribute),
    allRows: lost === 0,
    allColumns,
    isMisnamed: (attribute) => misnamed.has(attribute),
    isDeclared: amongFinder(ruleSet),
    isName: nameFinder(pool.names),
    missingColumnOf: (attribute) => {
      const column = ruleSet.attributes.get(attribute)?.column ?? attribute;
      return column === attribute || pool.blankColumns.includes(attribute) ? null : column;
    },
    suggest,
  };
  const checks = [
    view.allColumns ? checkCriteria(ruleSet, criteria, pool, view) : { issues: [], warnings: [] },
    checkReference(ruleSet, pool, countries),
    { issues: checkRecodedCountries(ruleSet, countries), warnings: [] },
    { issues: [...misnamed.values()], warnings: [] },
    ...ruleSet.eligibility.map((clause) =>
      checkCondition(
        clause.condition,
        {
          id: clause.id,
          pointer: `${clause.pointer}/${clause.kind}`,
          needed: clause.kind === 'require',
          optional: null,
        },
        view,
      ),
    ),
    ...ruleSet.rules.map((rule) => checkRule(rule, view)),
    ...ruleSet.assignments.map((assignment) => checkAssignment(assignment, view)),
    { issues: [], warnings: negotiableWithoutRoom(ruleSet) },
  ];
  return join(checks);
};

/** Looks up ids in a set that is built at the first look-up, because many rule sets name no candidate. */
const memberOf = (ids: readonly string[]): ((id: string) => boolean) => {
  let set: ReadonlySet<string> | null = null;
  return (id) => (set ??= new Set(ids)).has(id);
};

/** Finds values that some `each` rule has a row for in any case. */
const amongFinder = ({ rules, assignments }: RuleSet): View['isDeclared'] => {
  const declared = new Set(
    [...rules, ...assignments.flatMap(countingRules)].flatMap((rule) =>
      rule.kind === 'each'
        ? (rule.among ?? []).map((value) => JSON.stringify([rule.attribute, foldText(value)]))
        : [],
    ),
  );
  return (attribute, value) => declared.has(JSON.stringify([attribute, foldText(value)]));
};

/** What the checks look at. */
type View = {
  readonly attributes: Attributes;
  /** Does a column of that name have points, and nothing that rules read? */
  readonly hasPoints: (attribute: string) => boolean;
  readonly hasId: (id: string) => boolean;
  /** Were all candidates read? If not, an unknown id or value may belong to one that was not. */
  readonly allRows: boolean;
  /** Are all columns known? In JSON only where all candidates were read. */
  readonly allColumns: boolean;
  /** Does some rule name the value among those that have a row? */
  readonly isDeclared: (attribute: string, value: string) => boolean;
  /** Is it the name of a candidate? */
  readonly isName: (text: string | null) => boolean;
  /** Is it declared with a column that seems to be misspelt, which has been reported? */
  readonly isMisnamed: (attribute: string) => boolean;
  /** The column of another name that an attribute without data would be read from; null: it has none, or it is blank. */
  readonly missingColumnOf: (attribute: string) => string | null;
  readonly suggest: Suggest;
};

const checkCriteria = (
  { weights }: RuleSet,
  criteria: Criteria,
  pool: Pool,
  { suggest }: View,
): CrossCheck => {
  const at = (name: string) =>
    ({
      document: 'rules',
      pointer: toPointer(weights === null ? ['score'] : ['score', 'weights', name]),
    }) as const;
  const missing = [...criteria.keys()]
    .filter((column) => !pool.scores.has(column))
    .map((column) => {
      if (weights === null && pool.scores.size === 0) return issue('missing-score-column.none', at(''));
      const name = criterionOf(column);
      const meant = suggest(column, [...pool.scores.keys()]) ?? suggest(name, [...pool.attributes.keys()]);
      return issue('missing-score-column', at(name), { name, ...toSuggestion(meant) });
    });
  const twice = [...(weights?.keys() ?? [])]
    .filter((name) => !isScoreColumn(name) && pool.scores.has(name) && pool.scores.has(`score:${name}`))
    .map((name) => issue('two-score-columns', at(name), { name }));
  return { issues: [...missing, ...twice], warnings: [] };
};

/** A column that is declared and that the pool lacks, where it has one that seems to be meant. */
const checkDeclared = (
  { attributes, document }: RuleSet,
  pool: Pool,
  suggest: Suggest,
): ReadonlyMap<string, Issue> =>
  new Map(
    [...attributes.values()].flatMap(({ name, column, bands }): (readonly [string, Issue])[] => {
      const isThere = [name, column].some(
        (one) => pool.attributes.has(one) || pool.scores.has(one) || pool.blankColumns.includes(one),
      );
      if (isThere || bands !== null || isReserved(name)) return [];
      const others = [...pool.attributes.keys()].filter((other) => !attributes.has(other));
      const meant = suggest(column, others);
      if (meant === null) return [];
      const pointer = pointerOfDeclared(name, column, document);
      return [[name, issue('unknown-attribute.declared', { document: 'rules', pointer }, { column, meant })]];
    }),
  );

/** What stands for a country is one, and what is the code of one stands for itself: names are read as codes. */
const checkRecodedCountries = ({ attributes, document }: RuleSet, countries: Countries): readonly Issue[] => {
  const { find } = countryFinder(countries);
  const recodings = [...attributes.values()].filter(
    (definition) => definition.recoded.length > 0 && holdsCountries(definition),
  );
  return recodings.flatMap(({ name, recoded }) => {
    const { attributes: given = {} } = document as {
      readonly attributes?: Readonly<Record<string, { readonly values?: object }>>;
    };
    const key = Object.keys(given).find((one) => canonicalColumn(one) === name)!;
    const texts = new Map(Object.keys(given[key]!.values!).map((text) => [foldText(text), text]));
    return recoded.flatMap(([from, to]): readonly Issue[] => {
      const text = texts.get(from)!;
      const place = { document: 'rules', pointer: toPointer(['attributes', key, 'values', text]) } as const;
      return [
        ...(to === null || find(to) !== undefined
          ? []
          : [issue('unknown-country.recoded', place, { value: to })]),
        ...(countries.has(from.toUpperCase()) ? [issue('recoding-chain', place, { value: text })] : []),
      ];
    });
  });
};

/** Where the document declares an attribute: among the attributes, or as a list. */
const pointerOfDeclared = (name: string, column: string, document: unknown): string => {
  const { attributes = {}, multivalued = [] } = document as {
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly multivalued?: readonly string[];
  };
  const key = Object.keys(attributes).find((one) => canonicalColumn(one) === name);
  if (key !== undefined) return toPointer(['attributes', key, ...(column === name ? [] : ['column'])]);
  return toPointer(['multivalued', multivalued.findIndex((one) => canonicalColumn(one) === name)]);
};

const checkReference = (ruleSet: RuleSet, pool: Pool, countries: Countries): CrossCheck => {
  const unknown = (codes: Iterable<string>, path: readonly string[]): Issue[] =>
    [...codes]
      .filter((code) => !countries.has(code))
      .map((code) => {
        const place = { document: 'rules', pointer: toPointer([...path, code]) } as const;
        return issue('unknown-country.rules', place, { code });
      });
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
  const at = (key: string): string => `${rule.pointer}/${key}`;
  const optional = optionalOf(rule);
  return formOf(rule).check<CrossCheck>(rule, {
    attribute: (attribute, key) => ({
      issues: checkAttribute(attribute, at(key), optional, view),
      warnings: [],
    }),
    condition: (condition, key, needed) =>
      checkCondition(condition, { id: rule.id, pointer: at(key), needed, optional }, view),
    ids: (ids, key) => ({ issues: checkIds(ids, at(key), view), warnings: [] }),
  });
};

/** Posts and rules of an assignment name attributes, values and candidates as the rules of the slate do. */
const checkAssignment = (assignment: Assignment, view: View): CrossCheck =>
  join([
    ...assignment.posts.flatMap(({ id, condition, prefers, pointer, min }): CrossCheck[] => [
      checkCondition(
        condition ?? [],
        { id, pointer: `${pointer}/where`, needed: min > 0, optional: null },
        view,
      ),
      ...prefers.map((one) =>
        checkCondition(
          one.condition,
          { id, pointer: `${one.pointer}/where`, needed: false, optional: null },
          view,
        ),
      ),
    ]),
    ...assignment.rules.map((one) =>
      one.kind === 'counting'
        ? checkRule(one.rule, view)
        : { issues: checkIds(one.ids, `${one.pointer}/${one.kind}`, view), warnings: [] },
    ),
  ]);

const optionalOf = ({ authority, optional }: Rule): boolean | null =>
  authority === 'resolution' ? null : optional;

const checkIds = (named: readonly string[], pointer: string, { hasId, allRows }: View): Issues => {
  const issues = createIssueList();
  named.forEach((id, index) => {
    if (!allRows || hasId(id)) return;
    const place = { document: 'rules', pointer: `${pointer}/${index}` } as const;
    issues.add(() => issue('unknown-candidate.named', place, { id }));
  });
  return issues.reported();
};

const checkAttribute = (
  attribute: string,
  pointer: string,
  optional: boolean | null,
  view: View,
): readonly Issue[] => {
  const { allColumns, attributes, hasPoints, missingColumnOf, isMisnamed, suggest } = view;
  if (!allColumns || attributes.present(attribute) || optional === true || isMisnamed(attribute)) return [];
  const place = { document: 'rules', pointer } as const;
  if (attribute === 'name') return [issue('unknown-attribute.name', place)];
  if (hasPoints(attribute)) return [issue('unknown-attribute.points', place, { attribute })];
  const column = missingColumnOf(attribute);
  if (column !== null) {
    return [issue('unknown-attribute.column', place, { attribute, column })];
  }
  const given = { attribute, derivedFrom: sourceOf(attribute) };
  const meant = suggest(attribute, attributes.names);
  if (meant !== null) return [issue('unknown-attribute.meant', place, { ...given, meant })];
  const rest = { ...given, canBeOptional: optional === null ? 'no' : 'yes' };
  return [
    attributes.names.length === 0
      ? issue('unknown-attribute.none', place, rest)
      : issue('unknown-attribute', place, { ...rest, known: attributes.names }),
  ];
};

/** What an attribute that the pool has no data for would be derived from. */
const sourceOf = (attribute: string): 'nominated_by' | 'nationality' | 'nothing' => {
  if (attribute === nominatedAttribute) return 'nominated_by';
  return countryAttributes.some((derived) => derived === attribute) ? 'nationality' : 'nothing';
};

/**
 * `needed`: is it meaningless unless some candidate has the value (a minimum, a `require`)? `optional`: may the
 * rule be left out where the pool lacks an attribute; null: it cannot.
 */
type Reader = {
  readonly id: string;
  readonly pointer: string;
  readonly needed: boolean;
  readonly optional: boolean | null;
};

const checkCondition = (condition: Condition, reader: Reader, view: View): CrossCheck => {
  const checks = condition.map(([attribute, values]): CrossCheck => {
    const pointer = `${reader.pointer}${toPointer([attribute])}`;
    const unknown = checkAttribute(attribute, pointer, reader.optional, view);
    const isRead = view.allColumns && view.attributes.present(attribute);
    return unknown.length > 0 || !isRead
      ? { issues: unknown, warnings: [] }
      : checkWanted(attribute, values, { ...reader, pointer }, view);
  });
  return join(checks);
};

/** The values that a condition names, or the type of what it wants a range of. */
const checkWanted = (attribute: string, wanted: Wanted, reader: Reader, view: View): CrossCheck => {
  if (!isRangeWanted(wanted)) return join(wanted.map((value) => checkValue(attribute, value, reader, view)));
  const type = kindOfRange(wanted) ?? 'number';
  if (view.attributes.typeOf(attribute) === type) return { issues: [], warnings: [] };
  const place = { document: 'rules', pointer: reader.pointer } as const;
  return { issues: [issue('wrong-value.range-attribute', place, { attribute, type })], warnings: [] };
};

/**
 * A value that nobody has: an error where the rule needs somebody, where no pool could have it, and where it looks
 * like one that is meant.
 */
const checkValue = (
  attribute: string,
  value: string,
  { id, pointer, needed }: Reader,
  view: View,
): CrossCheck => {
  const { attributes, allRows, isDeclared, isName, suggest } = view;
  const fine = { issues: [], warnings: [] };
  if (!allRows || attributes.labelOf(attribute, value) !== null) return fine;
  const vocabulary = attributes.vocabulary(attribute);
  const isWord = (text: string): boolean => vocabulary?.has(foldText(text)) === true;
  const meant = matchValue(value, attribute, attributes);
  // A pool's own column may have other words than the vocabulary.
  if (isWord(value) && (meant === null || isWord(meant))) return fine;
  if (isDeclared(attribute, value)) return fine;
  const isClosed = vocabulary !== null && !attributes.isOwn(attribute);
  if (meant === null && !needed && !isClosed) {
    return { issues: [], warnings: [state('value-nobody-has', { rule: id, attribute, value })] };
  }
  // Other values of the pool are not repeated: one could be a person's name in the wrong column.
  const words = [...(vocabulary?.values() ?? [])];
  const near = meant ?? suggest(value, words);
  const isListed = isClosed && near === null && words.length <= mostWords;
  const place = { document: 'rules', pointer } as const;
  const given = { value, attribute };
  const unknown = isListed
    ? issue('unknown-attribute-value.allowed', place, { ...given, allowed: listText(words, 'unit') })
    : issue('unknown-attribute-value', place, { ...given, ...toSuggestion(isName(near) ? null : near) });
  return { issues: [unknown], warnings: [] };
};

/** Longer vocabularies are not listed. */
const mostWords = 12;

const join = (checks: readonly CrossCheck[]): CrossCheck => ({
  issues: joinIssues(...checks.map((check) => check.issues)),
  warnings: checks.flatMap((check) => check.warnings),
});

/** A bound marked negotiable that leaves nothing to negotiate. */
const negotiableWithoutRoom = ({ rules, assignments }: RuleSet): readonly Statement[] =>
  [...rules, ...assignments.flatMap(countingRules)].flatMap((rule) => {
    const bounds = boundsOf(rule);
    if (bounds === null) return [];
    return (['min', 'max'] as const)
      .filter((side) => bounds[side] !== null && bounds.negotiable[side] === bounds[side])
      .map((side) => state('negotiable-without-room', { rule: rule.id, side }));
  });
