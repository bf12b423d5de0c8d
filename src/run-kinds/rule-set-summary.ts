import { z } from 'zod';

/** What lists show of a rule set. */
export const ruleSetSummarySchema = z.strictObject({
  title: z.string().nullable(),
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
  title: z.string().nullish(),
  source: z.string().nullish(),
  description: z.string().nullish(),
  size: z.number(),
});

/** @param document - of a rule set, checked. */
export const summariseRuleSet = (document: unknown): RuleSetSummary => {
  const { title, source, description, size } = shown.parse(document);
  return {
    title: cut(title, longest.title),
    source: cut(source, longest.source),
    description: cut(description, longest.description),
    size,
  };
};

const cut = (text: string | null | undefined, most: number): string | null => {
  if (text === null || text === undefined) return null;
  if (text.length <= most) return text;
  // Not within a character.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
};
