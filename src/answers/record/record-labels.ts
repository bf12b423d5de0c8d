import { isObject } from '../../input/collections.ts';
import { titleSchema } from '../../rules/schema-parts.ts';
import type { Title } from '../../rules/rule-set.ts';
import type { Labels } from '../result/labels.ts';
import type { RecordDocument } from './record-schema.ts';

/** What the rule set within a record calls things. */
export const labelsOfRecord = ({ ruleSet, balance }: RecordDocument): Labels => {
  const rules = [...entriesOf(ruleSet['eligibility']), ...entriesOf(ruleSet['rules'])];
  const attributes = isObject(ruleSet['attributes']) ? ruleSet['attributes'] : {};
  return {
    title: titleIn(ruleSet),
    body: titleIn(ruleSet, 'body'),
    scored: ruleSet['score'] !== 'none',
    mandate: rules.some(({ authority }) => authority === 'resolution'),
    rules: Object.fromEntries(
      rules.flatMap((rule) => {
        const title = titleIn(rule);
        return title === null ? [] : [[String(rule['id']), title]];
      }),
    ),
    clauses: titlesIn(ruleSet['clauses'], (clause) => clause),
    attributes: Object.keys(balance).map((attribute) => {
      const own = attributes[attribute];
      return {
        attribute,
        title: isObject(own) ? titleIn(own) : null,
        values: isObject(own) ? titlesIn(own['titles']) : {},
      };
    }),
    each: Object.fromEntries(
      rules.flatMap(({ id, each }) => (typeof each === 'string' ? [[String(id), each]] : [])),
    ),
  };
};

/** Where each rule or clause comes from, as far as the rule set says. */
export const clausesOfRecord = ({ ruleSet }: RecordDocument): ReadonlyMap<string, string> =>
  new Map(
    [...entriesOf(ruleSet['eligibility']), ...entriesOf(ruleSet['rules'])].flatMap(({ id, clause }) =>
      typeof clause === 'string' ? [[String(id), clause] as const] : [],
    ),
  );

type Entry = Readonly<Record<string, unknown>>;

const entriesOf = (list: unknown): readonly Entry[] => (Array.isArray(list) ? list.filter(isObject) : []);

const titleIn = (entry: Entry, key = 'title'): Title | null => titleSchema.safeParse(entry[key]).data ?? null;

const titlesIn = (
  titles: unknown,
  keyOf = (value: string): string => value.toLowerCase(),
): Record<string, Title> =>
  isObject(titles)
    ? Object.fromEntries(
        Object.entries(titles).flatMap(([value, title]) => {
          const read = titleSchema.safeParse(title).data;
          return read === undefined ? [] : [[keyOf(value), read]];
        }),
      )
    : {};
