/** One bound of a rule, moved. */
type Move = { readonly rule: string; readonly side: 'min' | 'max'; readonly to: number };
type RuleDocument = Record<string, unknown> & {
  readonly id: string;
  readonly negotiable?: Readonly<Record<string, number>>;
};

/** The document of a rule set with some bounds moved; a negotiable bound that has been used up is dropped. */
export const repairedRuleSet = (document: unknown, moves: readonly Move[]): Record<string, unknown> => {
  const whole = document as Record<string, unknown> & { readonly rules: readonly RuleDocument[] };
  return {
    ...whole,
    rules: whole.rules.map((rule) =>
      moves.filter((move) => move.rule === rule.id).reduce<RuleDocument>(makeMove, rule),
    ),
  };
};

const makeMove = (rule: RuleDocument, { side, to }: Move): RuleDocument => {
  const { negotiable = {}, ...rest } = rule;
  const left = Object.fromEntries(
    Object.entries(negotiable).filter(([name, bound]) => name !== side || bound !== to),
  );
  return {
    ...rest,
    [side]: to,
    ...(Object.keys(left).length === 0 ? {} : { negotiable: left }),
  };
};
