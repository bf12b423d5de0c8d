import { z } from 'zod';
import { titleSchema } from '../rules/schema-parts.ts';
import type { Title } from '../rules/rule-set.ts';

/** What lists show of a rule set. */
export const ruleSetSummarySchema = z.strictObject({
  title: titleSchema.nullable(),
  source: z.string().nullable(),
  description: z.string().nullable(),
  size: z.number().nullable(),
});

export type RuleSetSummary = Readonly<z.infer<typeof ruleSetSummarySchema>>;

/** Characters of each text; the rule set has the full text. */
const longest = { title: 200, source: 500, description: 500 } as const;

/** Of a rule set about which nothing more is known. */
export const noSummary: RuleSetSummary = { title: null, source: null, description: null, size: null };

const shown = z.looseObject({
  title: titleSchema.nullish(),
  source: z.string().nullish(),
  description: z.string().nullish(),
  size: z.number(),
});

/** @param document - of a rule set, checked. */
export const summariseRuleSet = (document: unknown): RuleSetSummary => {
  const { title, source, description, size } = shown.parse(document);
  return {
    title: cutTitle(title ?? null),
    source: cut(source, longest.source),
    description: cut(description, longest.description),
    size,
  };
};

const cutTitle = (title: Title | null): RuleSetSummary['title'] => {
  if (title === null || typeof title === 'string') return cut(title, longest.title);
  return Object.fromEntries(
    Object.entries(title).map(([language, text]) => [language, cut(text, longest.title)!]),
  );
};

const cut = (text: string | null | undefined, most: number): string | null => {
  if (text === null || text === undefined) return null;
  if (text.length <= most) return text;
  // Not within a character.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
};
