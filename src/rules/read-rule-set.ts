import { z } from 'zod';
import { checkSchema, toIssues, withoutUnknownKeys } from '../input/documents/check-schema.ts';
import { verbatimInRules, normaliseDocument } from '../input/documents/normalise-document.ts';
import { foldText } from '../input/documents/normalise-text.ts';
import { isObject, memoize, memoizeWeakly } from '../input/collections.ts';
import { issue, toPointer, type Issue } from '../input/issues/issue.ts';
import { mostIssuesReported, type IssueList } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { recoderOf, undeclared } from '../pool/attribute-definition.ts';
import { mostDecimals, normaliseDecimal } from '../pool/decimal.ts';
import { noHints, type ReadingHints } from '../pool/pool-reading.ts';
import { jsonHash } from '../pool/pool-hash.ts';
import { isReserved } from '../pool/pool.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { countryAttributes } from '../reference/vocabulary.ts';
import { conditionsOfPosts, countingRules, type Assignment } from './assignments/assignment.ts';
import { readAssignments } from './assignments/read-assignment.ts';
import { formOf, type Rule } from './forms/forms.ts';
import { hasPercentage, inSeats } from './percentages.ts';
import {
  checkAttributes,
  objectAt,
  scoreColumnsOf,
  toDefinitions,
  type AttributeDocuments,
} from './read-attributes.ts';
import { reservedReasons, toClause, toRule, type Formed } from './rule-forms.ts';
import { valuesWanted, type EligibilityClause } from './rule-parts.ts';
import {
  attributeSchema,
  eligibilityClauseSchema,
  ruleSchema,
  ruleSetSchema,
  type RuleDocument,
  type RuleSetDocument,
} from './rule-set-schema.ts';
import type { RuleSet, Title, Titles } from './rule-set.ts';
import { titleSchema } from './schema-parts.ts';

const defaultDecimals = 1;

/**
 * Reads a rule set from a parsed document. Every issue is added to `issues`; what is left without the
 * broken entries is returned all the same, so that it can be checked against the pool in the same go.
 * @returns null when nothing usable is left.
 */
export const readRuleSet = (given: unknown, issues: IssueList, limits: Limits): RuleSet | null => {
  const key = typeof given === 'object' ? given : null;
  const known = key === null ? undefined : sound.get(key);
  if (known?.most === limits.rules) return known.ruleSet;
  const before = issues.total();
  const ruleSet = readAnew(given, issues, limits);
  if (ruleSet !== null && key !== null && issues.total() === before) {
    sound.set(key, { most: limits.rules, ruleSet });
  }
  return ruleSet;
};

/** Rule sets in which nothing is wrong, by their document: a shipped one is read again and again. */
const sound = new WeakMap<object, { readonly most: number; readonly ruleSet: RuleSet }>();

const readAnew = (given: unknown, issues: IssueList, limits: Limits): RuleSet | null => {
  const before = issues.total();
  const tooMany = checkLengths(given, limits.rules);
  issues.addAll(tooMany);
  if (tooMany.length > 0) return null;
  const { value: document, issues: repeated } = normaliseDocument(given, 'rules', verbatimInRules);
  issues.addAll(repeated);
  const parsed = checkDocument(document);
  if (!parsed.success) issues.addAll(toIssues(parsed.error, 'rules'));
  // Further issues in it would not be listed.
  if (issues.total() - before >= mostIssuesReported) return null;
  const broken = parsed.success ? new Set<string>() : brokenKeys(parsed.error);
  const usable = parsed.success ? parsed.data : salvage(document, broken);
  if (usable === null) return null;

  const isSized = !broken.has('size');
  // What passed as a whole need not be sifted.
  const sifted = !parsed.success;
  const eligibility = keepFormed(usable.eligibility, sifted, eligibilityClauseSchema, toClause, issues);
  const formed = keepFormed(
    usable.rules,
    sifted,
    ruleSchema,
    (entry, index) => {
      const formed = formRule(entry, usable.size, index);
      // What percentages come to is not known without the size.
      return isSized || 'made' in formed || !hasPercentage(entry)
        ? formed
        : { issues: formed.issues.filter(isNoComparison) };
    },
    issues,
  );
  // What a point is worth is not known then.
  const rules = broken.has('score')
    ? formed.map((rule) => (rule.kind === 'soft' ? { ...rule, penalty: 0 } : rule))
    : formed;
  issues.addAll(checkIds([...eligibility, ...rules]));
  const assignments = readAssignments(usable.assignments ?? [], sifted, issues);
  issues.addAll(checkAliases(usable.affiliationAliases ?? {}));
  issues.addAll(checkReservedColumns(usable));
  const { attributes = {}, multivalued = [] } = usable;
  const score = usable.score === 'none' ? {} : (usable.score ?? {});
  issues.addAll(checkAttributes(attributes, multivalued, scoreColumnsOf(score)));
  issues.addAll(checkRecodedNames(eligibility, rules, assignments, attributes));

  return {
    id: usable.id,
    size: usable.size,
    scored: usable.score !== 'none',
    weights: weightsOf(score),
    decimals: score.decimals ?? defaultDecimals,
    missingScore: score.missing ?? 'error',
    maxScore: score.max === undefined ? null : normaliseDecimal(String(score.max)),
    counting: {
      nationality: usable.counting?.nationality ?? 'all',
      affiliation: usable.counting?.affiliation ?? 'all',
    },
    attributes: new Map(toDefinitions(attributes, multivalued).map((one) => [one.name, one])),
    titles: titlesOf(usable),
    eligibility,
    rules,
    assignments,
    seed: usable.ties?.seed ?? '',
    affiliationAliases: new Map(Object.entries(usable.affiliationAliases ?? {})),
    overrides: new Map(
      Object.entries(usable.reference?.overrides ?? {}).map(([country, entry]) => [
        country,
        withoutUndefined(entry),
      ]),
    ),
    referenceColumns: new Map(
      Object.entries(usable.reference?.columns ?? {}).map(([name, entries]) => [
        canonicalColumn(name),
        new Map(Object.entries(entries)),
      ]),
    ),
    given,
    document,
    inSeats: documentInSeats(document, usable.size),
    // Only what passed the schema is sure to have a canonical form.
    hash: issues.total() === before ? jsonHash(given) : '',
  };
};

/** Of a longer list, entries are checked together: the schema limits how many there may be. */
const mostSifted = 1000;

/** Lists of which each entry is a part that can pass. */
const entryLists: ReadonlySet<string> = new Set(['rules', 'eligibility']);

/**
 * Parts of documents that passed the schema, as it gave them, by the key that has them: rule sets of scenarios share
 * most of theirs.
 */
const passed = memoize<string, WeakMap<object, { readonly value: unknown }>>(() => new WeakMap());

const passedAs = (key: string, part: unknown): { readonly value: unknown } | undefined =>
  typeof part === 'object' && part !== null && Object.hasOwn(ruleSetSchema.shape, key)
    ? passed(key).get(part)
    : undefined;

/** Checks a document. Parts that passed before, in whichever document, are not checked again. */
const checkDocument = (document: unknown): z.ZodSafeParseResult<RuleSetDocument> => {
  const given = isObject(document) ? Object.entries(document) : [];
  const isList = (key: string, part: unknown): part is readonly unknown[] =>
    entryLists.has(key) && Array.isArray(part) && part.length <= mostSifted;
  const open = given.flatMap(([key, part]): (readonly [string, unknown])[] => {
    if (isList(key, part)) return [[key, part.filter((entry) => passedAs(key, entry) === undefined)]];
    return passedAs(key, part) === undefined ? [[key, part]] : [];
  });
  const parsed = checkSchema(ruleSetSchema, given.length === 0 ? document : Object.fromEntries(open));
  // With all parts there, places are those of the document.
  if (!parsed.success) return checkSchema(ruleSetSchema, document);
  const made = parsed.data as Readonly<Record<string, unknown>>;
  const remember = (key: string, part: unknown, value: unknown): unknown => {
    if (typeof part === 'object' && part !== null) passed(key).set(part, { value });
    return value;
  };
  const whole = given.map(([key, part]): readonly [string, unknown] => {
    if (!isList(key, part))
      return [key, (passedAs(key, part) ?? { value: remember(key, part, made[key]) }).value];
    const fresh = (made[key] as readonly unknown[]).values();
    return [
      key,
      part.map(
        (entry) => (passedAs(key, entry) ?? { value: remember(key, entry, fresh.next().value) }).value,
      ),
    ];
  });
  return { success: true, data: { ...parsed.data, ...Object.fromEntries(whole) } };
};

const formedRules = new WeakMap<
  object,
  { readonly at: string; readonly formed: Extract<Formed<Rule>, { readonly made: Rule }> }
>();

/** The rule of an entry that was checked; the same object where it has the same place in a slate of the same size. */
const formRule = (entry: RuleDocument, size: number, index: number): Formed<Rule> => {
  const at = `${size} ${index}`;
  const known = formedRules.get(entry);
  if (known?.at === at) return known.formed;
  const formed = toRule(inSeats(entry, size), index);
  if ('made' in formed) formedRules.set(entry, { at, formed });
  return formed;
};

/** Is it no comparison of one bound with another? */
const isNoComparison = ({ code }: Issue): boolean => code !== 'min-above-max' && code !== 'negotiable-bound';

/** Are there more rules or clauses than are looked at? Found out before any of them is. */
const checkLengths = (document: unknown, most: number): readonly Issue[] =>
  typeof document !== 'object' || document === null
    ? []
    : (['eligibility', 'rules', 'assignments'] as const).flatMap((key): Issue[] => {
        const { length } = listOf(document, key);
        if (length <= most) return [];
        const place = { document: 'rules', pointer: toPointer([key]) } as const;
        return [issue('too-many-rules', place, { count: length, most })];
      });

/** What reading the pool needs of a rule set, whether or not the rest of it is sound. */
export const readingHints = (given: unknown): ReadingHints => {
  if (given === undefined || given === null) return { ...noHints, decimals: defaultDecimals };
  const document = normaliseDocument(given, 'rules', verbatimInRules).value;
  const score = scoreSchemaOfHints.parse(objectAt(document, 'score') ?? {});
  return {
    attributes: toDefinitions(soundAttributes(document), listOfTexts(document, 'multivalued')),
    decimals: score.decimals ?? defaultDecimals,
    maxScore: score.max === undefined ? null : normaliseDecimal(String(score.max)),
    scoreColumns: scoreColumnsOf(score),
    derived: derivedAttributes(document),
  };
};

const scoreSchemaOfHints = z.looseObject({
  // Of what is wrong, nothing follows for the scores of the pool.
  decimals: z.int().min(0).max(mostDecimals).optional().catch(mostDecimals),
  weights: z.record(z.string(), z.number()).optional().catch(undefined),
  column: z.string().optional().catch(undefined),
  max: z.union([z.number(), z.string()]).optional().catch(undefined),
});

/** The entries of `attributes` that are sound but for unknown keys. */
const soundAttributes = (document: unknown): AttributeDocuments =>
  Object.fromEntries(
    Object.entries(objectAt(document, 'attributes') ?? {}).flatMap(([name, entry]) => {
      const sound = withoutUnknownKeys(attributeSchema, entry);
      return sound === undefined ? [] : [[name, sound] as const];
    }),
  );

const listOfTexts = (document: unknown, key: string): readonly string[] =>
  isObject(document) ? listOf(document, key).filter((one) => typeof one === 'string') : [];

/** Attributes that rules and clauses name and that may follow from the country. */
const derivedAttributes = (document: unknown): readonly string[] => {
  if (!isObject(document)) return [];
  const assignments = listOf(document, 'assignments').filter(isObject);
  const posts = assignments.flatMap((one) => listOf(one, 'posts')).filter(isObject);
  const rules = [document, ...assignments].flatMap((one) => listOf(one, 'rules'));
  const conditions = [
    ...listOf(document, 'eligibility').flatMap((clause) => [
      objectAt(clause, 'exclude'),
      objectAt(clause, 'require'),
    ]),
    ...[...rules, ...posts, ...posts.flatMap((post) => listOf(post, 'prefers'))].map((one) =>
      objectAt(one, 'where'),
    ),
  ];
  const named = [
    ...conditions.flatMap((condition) => Object.keys(condition ?? {})),
    ...rules.flatMap((rule) => (isObject(rule) && typeof rule['each'] === 'string' ? [rule['each']] : [])),
  ].map(canonicalColumn);
  const ofReference = Object.keys(objectAt(objectAt(document, 'reference'), 'columns') ?? {}).map(
    canonicalColumn,
  );
  const derivable = new Set<string>([...countryAttributes, ...ofReference]);
  return [...new Set(named)].filter((attribute) => derivable.has(attribute));
};

type Usable = Omit<RuleSetDocument, 'rules' | 'eligibility' | 'attributes' | 'assignments'> & {
  readonly attributes?: AttributeDocuments | undefined;
  readonly rules?: readonly unknown[] | undefined;
  readonly eligibility?: readonly unknown[] | undefined;
  readonly assignments?: readonly unknown[] | undefined;
};

/** The top-level keys in which zod found more wrong than unknown keys. */
const brokenKeys = (error: z.core.$ZodError): ReadonlySet<string> =>
  new Set(
    error.issues
      .filter(({ code }) => code !== 'unrecognized_keys')
      .flatMap(({ path }) => path.slice(0, 1).map(String)),
  );

/** The document without its broken and unknown keys; rules and clauses are sifted one by one later. */
const salvage = (document: unknown, broken: ReadonlySet<string>): Usable | null => {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return null;
  const lists = {
    rules: listOf(document, 'rules'),
    eligibility: listOf(document, 'eligibility'),
    assignments: listOf(document, 'assignments'),
    attributes: soundAttributes(document),
  };
  const rest = Object.fromEntries(
    Object.entries(document).filter(([key]) => !broken.has(key) && !Object.hasOwn(lists, key)),
  );
  // Where it is not known what is scored, nothing is missing from the pool.
  const score = broken.has('score') ? { score: 'none' } : {};
  const sound = withoutUnknownKeys(ruleSetSchema, { id: '-', size: 1, ...rest, ...score });
  return sound === undefined ? null : { ...sound, ...lists };
};

const listOf = (document: object, key: string): readonly unknown[] => {
  const list = (document as Record<string, unknown>)[key];
  return Array.isArray(list) ? list : [];
};

/**
 * The entries of a list that are sound but for unknown keys, each with its place in the document. What zod refuses
 * has been reported already; entries whose form is wrong are reported here.
 * @param sifted - false: all entries have passed the schema.
 */
const keepFormed = <D, T>(
  list: readonly unknown[] | undefined,
  sifted: boolean,
  schema: z.ZodType<D>,
  form: (entry: D, index: number) => Formed<T>,
  issues: IssueList,
): readonly T[] =>
  (list ?? []).flatMap((entry, index): T[] => {
    const sound = sifted ? withoutUnknownKeys(schema, entry) : (entry as D);
    if (sound === undefined) return [];
    const formed = form(sound, index);
    if ('made' in formed) return [formed.made];
    // A misspelt key may be the missing one.
    if (!sifted || schema.safeParse(entry).success) issues.addAll(formed.issues);
    return [];
  });

const weightsOf = ({
  weights,
  column,
}: Exclude<RuleSetDocument['score'], 'none' | undefined>): ReadonlyMap<string, number> | null => {
  if (weights !== undefined) return new Map(Object.entries(weights));
  return column === undefined ? null : new Map([[canonicalColumn(column), 1]]);
};

/** The document with every percentage as seats, where its rules are sound. */
const documentInSeats = (document: unknown, size: number): unknown => {
  if (!isObject(document) || !Array.isArray(document['rules'])) return document;
  const rules = document['rules'] as readonly unknown[];
  const made = rules.map((rule) => (isObject(rule) ? inSeats(rule, size) : rule));
  return { ...document, rules: made };
};

/** Titles of rules, clauses or posts, by id, as far as documents give them. */
export const titlesById = (entries: readonly unknown[]): ReadonlyMap<string, Title> =>
  new Map(entries.filter(isObject).flatMap((entry) => titleOf(entry)));

const titleOf = memoizeWeakly(
  ({ id, title }: Readonly<Record<string, unknown>>): readonly (readonly [id: string, title: Title])[] => {
    const parsed = titleSchema.safeParse(title);
    return typeof id === 'string' && parsed.success ? [[id, parsed.data]] : [];
  },
);

const titlesOf = ({
  title,
  body,
  clauses = {},
  rules = [],
  eligibility = [],
  assignments = [],
  attributes = {},
}: Usable): Titles => {
  const declared = Object.entries(attributes).map(([name, entry]) => [canonicalColumn(name), entry] as const);
  return {
    selection: title ?? null,
    body: body ?? null,
    clauses: new Map(Object.entries(clauses)),
    rules: titlesById([...rules, ...eligibility]),
    assignments: titlesById(assignments),
    inAssignments: new Map(
      assignments
        .filter(isObject)
        .map((one) => [
          String(one['id']),
          { posts: titlesById(listOf(one, 'posts')), rules: titlesById(listOf(one, 'rules')) },
        ]),
    ),
    attributes: new Map(
      declared.flatMap(([name, own]) => (own.title === undefined ? [] : [[name, own.title]])),
    ),
    values: new Map(
      declared.map(([name, { titles = {} }]) => [
        name,
        new Map(Object.entries(titles).map(([value, own]) => [foldText(value), own])),
      ]),
    ),
  };
};

const withoutUndefined = <T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const checkIds = (named: readonly { readonly id: string; readonly pointer: string }[]): readonly Issue[] => {
  const seen = new Map<string, string>();
  return named.flatMap(({ id, pointer }): Issue[] => {
    const place = { document: 'rules', pointer: `${pointer}/id` } as const;
    if (Object.values<string>(reservedReasons).includes(id)) return [issue('reserved-id', place, { id })];
    const first = seen.get(id);
    if (first !== undefined) return [issue('duplicate-rule-id', place, { id, first })];
    seen.set(id, pointer);
    return [];
  });
};

/**
 * Columns that are no attributes: they neither hold several values nor come from the reference table. And no two
 * reference columns are the same one.
 */
const checkReservedColumns = (usable: Usable): readonly Issue[] => {
  const at = (path: readonly (string | number)[]) =>
    ({ document: 'rules', pointer: toPointer(path) }) as const;
  const names = Object.keys(usable.reference?.columns ?? {});
  const columns = names.map(canonicalColumn);
  return [
    ...(usable.multivalued ?? []).flatMap((column, index) =>
      isReserved(canonicalColumn(column))
        ? [issue('wrong-value.single-valued', at(['multivalued', index]))]
        : [],
    ),
    ...names.flatMap((name, index): Issue[] => {
      const place = at(['reference', 'columns', name]);
      if (isReserved(columns[index]!)) return [issue('wrong-value.attribute-name', place)];
      return columns.indexOf(columns[index]!) === index
        ? []
        : [issue('duplicate-key.reference-column', place)];
    }),
  ];
};

/** Rules and clauses that name the source of an attribute, or a text that is recoded, in place of what it becomes. */
const checkRecodedNames = (
  clauses: readonly EligibilityClause[],
  rules: readonly Rule[],
  assignments: readonly Assignment[],
  documents: AttributeDocuments,
): readonly Issue[] => {
  const definitions = toDefinitions(documents, []);
  const names = new Set(definitions.map(({ name }) => name));
  const allRules = [...rules, ...assignments.flatMap(countingRules)];
  const conditions = [
    ...clauses.map(({ condition, pointer, kind }) => ({ condition, pointer: `${pointer}/${kind}` })),
    ...allRules.map((rule) => ({
      condition: formOf(rule).condition(rule) ?? [],
      pointer: `${rule.pointer}/where`,
    })),
    ...assignments.flatMap(conditionsOfPosts),
  ];
  const named = [
    ...conditions.flatMap(({ condition, pointer }) =>
      condition.map(([attribute]) => ({ attribute, pointer: `${pointer}${toPointer([attribute])}` })),
    ),
    ...allRules.flatMap((rule) =>
      rule.kind === 'each' ? [{ attribute: rule.attribute, pointer: `${rule.pointer}/each` }] : [],
    ),
  ];
  const sources = named.flatMap(({ attribute, pointer }): Issue[] => {
    const by = definitions.find(({ name, column }) => column === attribute && name !== attribute);
    if (by === undefined || names.has(attribute)) return [];
    return [issue('unknown-attribute.source', { document: 'rules', pointer }, { attribute, meant: by.name })];
  });
  const texts = conditions.flatMap(({ condition, pointer }) =>
    condition.flatMap(([attribute, wanted]) => {
      const recode = recoderOf(definitions.find(({ name }) => name === attribute) ?? undeclared(attribute));
      return valuesWanted(wanted).flatMap((value): Issue[] => {
        const to = recode(value);
        if (to === undefined) return [];
        const place = { document: 'rules', pointer: `${pointer}${toPointer([attribute])}` } as const;
        return [
          to === null
            ? issue('recoded-value.blank', place, { value, attribute })
            : issue('recoded-value', place, { value, attribute, meant: to }),
        ];
      });
    }),
  );
  return [...sources, ...texts];
};

const checkAliases = (aliases: Readonly<Record<string, string>>): readonly Issue[] => {
  const targets = new Map<string, string>();
  const twice = Object.entries(aliases).flatMap(([from, to]): Issue[] => {
    const folded = foldText(from);
    const other = targets.get(folded);
    targets.set(folded, foldText(to));
    return other === undefined || other === foldText(to) ? [] : [issue('duplicate-key.alias', atAlias(from))];
  });
  const chained = Object.entries(aliases)
    .filter(([from, to]) => targets.has(foldText(to)) && foldText(from) !== foldText(to))
    .map(([from]) => issue('alias-chain', atAlias(from)));
  return [...twice, ...chained];
};

const atAlias = (from: string) =>
  ({ document: 'rules', pointer: toPointer(['affiliationAliases', from]) }) as const;
