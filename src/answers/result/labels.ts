import { z } from 'zod';
import type { Formulation } from '../../model/formulation.ts';
import { ownEntry } from '../../input/collections.ts';
import { foldText } from '../../input/documents/normalise-text.ts';
import { attributesOfRule, attributesRead } from '../../rules/attributes-read.ts';
import { isFamily } from '../../rules/forms/forms.ts';
import type { RuleSet, Title } from '../../rules/rule-set.ts';
import { countryName, valueName } from '../../reference/value-names.ts';
import { countryAttributes, countryColumns } from '../../reference/vocabulary.ts';
import { titleSchema } from '../../rules/schema-parts.ts';
import { currentLanguage } from '../../text/language.ts';
import { postAndValue, readPostAndValue } from '../../text/name-of-row.ts';
import type { Names } from '../../text/names.ts';

/** Attributes that a balance has wherever the pool has data for them. */
export const usualInBalance: readonly string[] = [
  ...['gender', 'region', 'development', 'ldc', 'lldc', 'sids', 'expertise', 'nominated'],
];

export const labelsSchema = z
  .strictObject({
    title: titleSchema.nullable().describe('Title of the rule set; null where it has none.'),
    body: titleSchema.nullable().describe('Name of the body; null where the rule set does not say.'),
    scored: z
      .boolean()
      .describe(
        'False: nobody has a score (`score: none`) and no rule a penalty, so that points mean nothing.',
      ),
    mandate: z.boolean().describe('Does a resolution fix some rule or clause?'),
    rules: z.record(z.string(), titleSchema).describe('Rule or clause to its title, of those that have one.'),
    clauses: z
      .record(z.string(), titleSchema)
      .optional()
      .describe('What a clause is called, of those that are called otherwise than documents quote them.'),
    attributes: z
      .array(
        z.strictObject({
          attribute: z.string().describe('As rules name it.'),
          title: titleSchema.nullable().describe('What it is called; null: by its own name.'),
          country: z
            .literal(true)
            .optional()
            .describe('Its values are codes of countries, though it is none of the usual columns of them.'),
          values: z.record(z.string(), titleSchema).describe('Value, folded, to what it is called.'),
        }),
      )
      .describe('The attributes that reports show: those that the rules read, and their usual companions.'),
    each: z
      .record(z.string(), z.string())
      .optional()
      .describe('Rule to the attribute whose values its rows have. Absent in older documents.'),
    assignment: titleSchema
      .nullable()
      .optional()
      .describe('Of an assignment: its title; null where it has none.'),
    posts: z
      .record(z.string(), titleSchema)
      .optional()
      .describe('Of an assignment: post to its title, or to its id where it has none.'),
    countries: z
      .boolean()
      .optional()
      .describe(
        'Does a rule or clause read countries, or what follows from them? Absent in older documents.',
      ),
  })
  .meta({
    id: 'Labels',
    description: "What the body calls things, in the rule set's own words, by language where it has several.",
  });

export type Labels = z.infer<typeof labelsSchema>;

/** What reports call things, in every language that the rule set has it in. */
export const labelsOf = (formulation: Formulation): Labels => {
  const { ruleSet } = formulation;
  const { titles } = ruleSet;
  return {
    title: titles.selection,
    body: titles.body,
    scored: hasPoints(ruleSet),
    mandate: hasMandate(ruleSet),
    rules: Object.fromEntries(titles.rules),
    ...(titles.clauses.size === 0 ? {} : { clauses: Object.fromEntries(titles.clauses) }),
    attributes: attributeLabels(formulation, reportedAttributes(ruleSet)),
    each: Object.fromEntries(
      ruleSet.rules.filter(isFamily).map((rule) => [rule.id, attributesOfRule(rule)[0]!]),
    ),
    countries: readsCountries(ruleSet),
  };
};

/** What the body calls attributes and their values, of those that the pool has. */
export const attributeLabels = (
  { ruleSet: { titles, attributes: declared }, attributes }: Formulation,
  wanted: readonly string[],
): Labels['attributes'] =>
  wanted.filter(attributes.present).map((attribute) => ({
    attribute,
    title: titles.attributes.get(attribute) ?? null,
    ...(declared.get(attribute)?.type === 'country' && !countryColumns.has(attribute)
      ? { country: true as const }
      : {}),
    values: Object.fromEntries(titles.values.get(attribute) ?? []),
  }));

/** Labels as a document has them. */
type ReadLabels = {
  readonly scored: boolean;
  readonly body: Title | null;
  readonly rules: Readonly<Record<string, Title>>;
  readonly clauses?: Readonly<Record<string, Title>> | undefined;
  readonly attributes: readonly {
    readonly attribute: string;
    readonly country?: true | undefined;
    readonly values: Readonly<Record<string, Title>>;
  }[];
  readonly each?: Readonly<Record<string, string>> | undefined;
  readonly posts?: Readonly<Record<string, Title>> | undefined;
};

/**
 * What the body calls a value, else what the language does; null: neither calls it anything else.
 * @param attribute - null: of none.
 */
export const titleOfValue = (
  { attributes }: Pick<ReadLabels, 'attributes'>,
  attribute: string | null,
  value: string,
): string | null => {
  const own = attributes.find((one) => one.attribute === attribute);
  const title = ownEntry(own?.values ?? {}, foldText(value));
  if (title !== undefined) return titleText(title);
  return own?.country === true ? countryName(value) : valueName(attribute, value);
};

/** The labels for sentences. @param labels - undefined: an older document, which has none. */
export const namesOf = (labels: ReadLabels | undefined): Names | null => {
  if (labels === undefined) return null;
  const { scored, body, rules, clauses = {}, each = {}, posts = {} } = labels;
  const titleOf = (rule: string, value: string): string | null =>
    titleOfValue(labels, ownEntry(each, rule) ?? null, value);
  return {
    isScored: scored,
    body: titleText(body),
    rule: (rule) => titleText(ownEntry(rules, rule) ?? null),
    clause: (clause) => textInLanguage(ownEntry(clauses, clause) ?? null),
    // In an assignment a row is named by its post, its value, or both.
    value: (rule, value) => {
      const of = readPostAndValue(value, Object.keys(posts));
      if (of === null) return titleOf(rule, value);
      const post = titleText(posts[of.post]!);
      return of.value === null ? post : postAndValue(post, titleOf(rule, of.value) ?? of.value);
    },
    post: (post) => titleText(ownEntry(posts, post) ?? null),
  };
};

/** Does a rule or clause read a country, or what follows from one? */
const readsCountries = (ruleSet: RuleSet): boolean => {
  const ofCountries = new Set<string>([
    ...countryColumns,
    ...countryAttributes,
    ...ruleSet.referenceColumns.keys(),
  ]);
  return attributesRead(ruleSet).some(
    (attribute) => ofCountries.has(attribute) || ruleSet.attributes.get(attribute)?.type === 'country',
  );
};

/** The titles of the rules alone, where there is no pool. */
export const namesOfRules = (ruleSet: RuleSet): Names => ({
  isScored: hasPoints(ruleSet),
  body: titleText(ruleSet.titles.body),
  rule: (rule) => titleText(ruleSet.titles.rules.get(rule) ?? null),
  clause: (clause) => textInLanguage(ruleSet.titles.clauses.get(clause) ?? null),
  value: () => null,
  post: () => null,
});

/** Do scores or penalties give points? */
export const hasPoints = ({ scored, rules }: RuleSet): boolean =>
  scored || rules.some(({ kind }) => kind === 'soft');

/** Does a resolution fix some rule or clause? */
const hasMandate = ({ rules, eligibility }: RuleSet): boolean =>
  [...rules, ...eligibility].some(({ authority }) => authority === 'resolution');

/** What rules read; of a rule set with a mandate the usual ones too. */
const reportedAttributes = (ruleSet: RuleSet): readonly string[] => [
  ...new Set([...(hasMandate(ruleSet) ? usualInBalance : []), ...ruleSet.rules.flatMap(attributesOfRule)]),
];

/** The title in the language of the moment alone. */
const textInLanguage = (title: Title | null): string | null =>
  title === null || typeof title === 'string' ? title : (title[currentLanguage()] ?? null);

/** The title in the language of the moment, else in English, else in any. */
export const titleText = <T extends Title | null>(title: T): string | Extract<T, null> => {
  if (title === null || typeof title === 'string') return title as string | Extract<T, null>;
  return title[currentLanguage()] ?? title['en'] ?? Object.values(title)[0] ?? '';
};
