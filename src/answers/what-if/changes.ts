import { isObject } from '../../input/collections.ts';
import { toPointer } from '../../input/issues/issue.ts';
import type { InSeats } from '../../rules/percentages.ts';
import type { RuleDocument as GivenRule } from '../../rules/rule-set-schema.ts';
import { boundNamePattern, type ScenarioEntry } from './scenario-file-schema.ts';

/** A bound of a rule that can be set. */
export type BoundSide = 'min' | 'max' | 'target';
export type BoundName = { readonly rule: string; readonly side: BoundSide };

/** What a scenario changes of the base. */
export type Changes = Pick<
  ScenarioEntry,
  'add' | 'drop' | 'include' | 'exclude' | 'score' | 'counting' | 'pool'
> & {
  /** Bound by name to seats; null takes it away. */
  readonly set: Readonly<Record<string, number | null>>;
  /** An attribute and a value: candidates with the value are excluded. */
  readonly leftOut?: readonly [attribute: string, value: string];
};

/** `women.min`: the bound follows the last dot. */
export const toBoundName = (text: string): BoundName => {
  const [, rule, side] = boundNamePattern.exec(text)!;
  return { rule: rule!, side: side as BoundSide };
};

/** A rule with every bound in seats, as in the documents of bases. */
type RuleDocument = InSeats<GivenRule>;
type RuleSetDocument = Readonly<Record<string, unknown>> & { readonly rules?: readonly RuleDocument[] };

/** The rule set that changes lead to, and where each of its rules comes from. */
export type ChangedRules = {
  readonly document: unknown;
  /** By place in the document: pointer within the scenario; null: the base has the rule as it is. */
  readonly origins: readonly (string | null)[];
};

/**
 * Applies the changes to a rule set; the same document is used to check the certificate.
 * @param base - a valid rule set that has every rule which the changes name.
 */
export const changedRules = (base: unknown, changes: Changes): ChangedRules => {
  const { rules = [], ...rest } = base as RuleSetDocument;
  const { set, add = [], drop = [], include, exclude, score, counting, leftOut } = changes;
  const bounds = Object.entries(set).map(([name, seats]) => ({ ...toBoundName(name), seats }));
  const kept = rules.flatMap((rule) => {
    if (drop.includes(rule.id)) return [];
    const own = bounds.filter(({ rule: id }) => id === rule.id);
    return [{ rule: own.reduce(setBound, rule), origin: own.length === 0 ? null : '/set' }];
  });
  const added = [
    ...add.map((rule, index) => ({ rule, origin: toPointer(['add', index]) })),
    ...(include === undefined ? [] : [{ rule: { id: 'scenario:include', include }, origin: '' }]),
    ...(exclude === undefined ? [] : [{ rule: { id: 'scenario:exclude', exclude }, origin: '' }]),
    ...(leftOut === undefined
      ? []
      : [{ rule: { id: 'scenario:left-out', where: { [leftOut[0]]: leftOut[1] }, max: 0 }, origin: '' }]),
  ];
  const all = [...kept, ...added];
  return {
    document: {
      ...rest,
      ...(score === undefined ? {} : { score: withWeights(rest['score'], score) }),
      ...(counting === undefined
        ? {}
        : { counting: { ...(rest['counting'] as object | undefined), ...counting } }),
      rules: all.map(({ rule }) => rule),
    },
    origins: all.map(({ origin }) => origin),
  };
};

/** The base's scores with other weights; a single column gives way to them. */
const withWeights = (base: unknown, { weights }: NonNullable<Changes['score']>): object => ({
  ...(isObject(base) ? Object.fromEntries(Object.entries(base).filter(([key]) => key !== 'column')) : {}),
  weights,
});

/** A negotiable bound stays only as long as it is looser than the bound. */
const setBound = (
  rule: RuleDocument,
  { side, seats }: { readonly side: BoundSide; readonly seats: number | null },
): RuleDocument => {
  const { negotiable = {}, ...rest } = rule;
  const limits = negotiable as Readonly<Record<string, number>>;
  const left = Object.fromEntries(
    Object.entries(limits).filter(([name, limit]) => {
      if (name !== side) return true;
      return seats !== null && (side === 'min' ? limit < seats : limit > seats);
    }),
  );
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== side)) as RuleDocument;
  return {
    ...kept,
    ...(seats === null ? {} : { [side]: seats }),
    ...(Object.keys(left).length === 0 ? {} : { negotiable: left }),
  };
};
