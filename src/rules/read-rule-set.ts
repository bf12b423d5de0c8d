import { z } from 'zod';
import { checkSchema, toIssues, withoutUnknownKeys } from '../input/documents/check-schema.ts';
import { verbatimInRules, normaliseDocument } from '../input/documents/normalise-document.ts';
import { foldText } from '../input/documents/normalise-text.ts';
import { issue, toPointer, type Issue } from '../input/issues/issue.ts';
import { mostIssuesReported, type IssueList } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { jsonHash } from '../pool/pool-hash.ts';
import { isScoreColumn } from '../pool/pool.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { reservedReasons, toClause, toRule, type Formed } from './rule-forms.ts';
import {
  eligibilityClauseSchema,
  mostDecimals,
  ruleSchema,
  ruleSetSchema,
  type RuleSetDocument,
} from './rule-set-schema.ts';
import type { RuleSet } from './rule-set.ts';

const defaultDecimals = 1;

/**
 * Reads a rule set from a parsed document. Every issue is added to `issues`; what is left without the
 * broken entries is returned all the same, so that it can be checked against the pool in the same go.
 * @returns null when nothing usable is left.
 */
export const readRuleSet = (given: unknown, issues: IssueList, limits: Limits): RuleSet | null => {
  const before = issues.total();
  const tooMany = checkLengths(given, limits.rules);
  issues.addAll(tooMany);
  if (tooMany.length > 0) return null;
  const { value: document, issues: repeated } = normaliseDocument(given, 'rules', verbatimInRules);
  issues.addAll(repeated);
  const parsed = checkSchema(ruleSetSchema, document);
  if (!parsed.success) issues.addAll(toIssues(parsed.error, 'rules'));
  // Further issues in it would not be listed.
  if (issues.total() - before >= mostIssuesReported) return null;
  const broken = parsed.success ? new Set<string>() : brokenKeys(parsed.error);
  const usable = parsed.success ? parsed.data : salvage(document, broken);
  if (usable === null) return null;

  // What passed as a whole need not be sifted.
  const sifted = !parsed.success;
  const eligibility = keepFormed(usable.eligibility, sifted, eligibilityClauseSchema, toClause, issues);
  const rules = keepFormed(usable.rules, sifted, ruleSchema, toRule, issues);
  issues.addAll(checkIds([...eligibility, ...rules]));
  issues.addAll(checkAliases(usable.affiliationAliases ?? {}));
  issues.addAll(checkReservedColumns(usable));

  return {
    id: usable.id,
    size: usable.size,
    weights: weightsOf(usable),
    decimals: usable.score?.decimals ?? defaultDecimals,
    missingScore: usable.score?.missing ?? 'error',
    counting: {
      nationality: usable.counting?.nationality ?? 'all',
      affiliation: usable.counting?.affiliation ?? 'all',
    },
    multivalued: (usable.multivalued ?? []).map(canonicalColumn),
    eligibility,
    rules,
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
    // Only what passed the schema is sure to have a canonical form.
    hash: issues.total() === before ? jsonHash(given) : '',
  };
};

/** Are there more rules or clauses than are looked at? Found out before any of them is. */
const checkLengths = (document: unknown, most: number): readonly Issue[] =>
  typeof document !== 'object' || document === null
    ? []
    : (['eligibility', 'rules'] as const).flatMap((key): Issue[] => {
        const { length } = listOf(document, key);
        if (length <= most) return [];
        const place = { document: 'rules', pointer: toPointer([key]) } as const;
        return [issue('too-many-rules', place, { count: length, most })];
      });

/** What reading the pool needs of a rule set, whether or not the rest of it is sound. */
export const readingHints = (document: unknown): { multivalued: readonly string[]; decimals: number } => {
  const hints = z
    .looseObject({
      multivalued: z.array(z.string()).catch([]).default([]),
      score: z
        .looseObject({
          decimals: z.int().min(0).max(mostDecimals).catch(defaultDecimals).default(defaultDecimals),
        })
        .catch({ decimals: defaultDecimals })
        .default({ decimals: defaultDecimals }),
    })
    .catch({ multivalued: [], score: { decimals: defaultDecimals } })
    .parse(normaliseDocument(document, 'rules', verbatimInRules).value);
  return { multivalued: hints.multivalued.map(canonicalColumn), decimals: hints.score.decimals };
};

type Usable = Omit<RuleSetDocument, 'rules' | 'eligibility'> & {
  readonly rules?: readonly unknown[] | undefined;
  readonly eligibility?: readonly unknown[] | undefined;
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
  const lists = { rules: listOf(document, 'rules'), eligibility: listOf(document, 'eligibility') };
  const rest = Object.fromEntries(
    Object.entries(document).filter(([key]) => !broken.has(key) && key !== 'rules' && key !== 'eligibility'),
  );
  const sound = withoutUnknownKeys(ruleSetSchema, { id: '-', size: 1, ...rest });
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

const weightsOf = ({ score }: Usable): ReadonlyMap<string, number> | null =>
  score?.weights === undefined
    ? null
    : new Map(Object.entries(score.weights).map(([name, weight]) => [`score:${name}`, weight]));

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
  const reserved = (column: string): boolean => column === 'id' || column === 'name' || isScoreColumn(column);
  const at = (path: readonly (string | number)[]) =>
    ({ document: 'rules', pointer: toPointer(path) }) as const;
  const names = Object.keys(usable.reference?.columns ?? {});
  const columns = names.map(canonicalColumn);
  return [
    ...(usable.multivalued ?? []).flatMap((column, index) =>
      reserved(canonicalColumn(column))
        ? [issue('wrong-value.single-valued', at(['multivalued', index]))]
        : [],
    ),
    ...names.flatMap((name, index): Issue[] => {
      const place = at(['reference', 'columns', name]);
      if (reserved(columns[index]!)) return [issue('wrong-value.attribute-name', place)];
      return columns.indexOf(columns[index]!) === index
        ? []
        : [issue('duplicate-key.reference-column', place)];
    }),
  ];
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
