import type { z } from 'zod';
import type { Authority, Bounds, Condition, Named, Selection } from '../rule-parts.ts';

/** What every form of rule has. */
export type RuleBase = Named & {
  /** Is it left out where the pool lacks an attribute that it reads? */
  readonly optional: boolean;
};

/** Hard bounds, seats, and how far a repair may move them. */
export type HardBounds = Bounds & {
  readonly negotiable: Bounds;
  /** Is the minimum of a row at most the number of eligible candidates who count there? */
  readonly whereEligible: boolean;
};

/** A soft bound: target seats, and the penalty in points for each seat below the target. */
export type SoftTarget = { readonly target: number; readonly penalty: number };

/** Who counts where; candidates of the pool, eligible or not, ascending. */
export type Counted = {
  /** One row for every value of an attribute in the pool, in the order of the values. */
  readonly values: (attribute: string) => ReadonlyMap<string, readonly number[]>;
  readonly selection: (selection: Selection) => readonly number[];
  /** A value as the rows are named by it; null: nobody has it. */
  readonly labelOf: (attribute: string, value: string) => string | null;
};

/** A row of a rule: who counts, and the bounds; `value` names it among the rows of its rule. */
export type FormRow = Bounds & { readonly value: string | null; readonly counted: readonly number[] };

/** An entry of a document, whose keys are checked already. */
export type RuleEntry = {
  readonly authority?: Authority | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly negotiable?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
} & Readonly<Record<string, unknown>>;

/** A key that selects candidates, and the keys allowed with it. */
export type Selector = {
  /**
   * What its value names: an attribute, a condition (attribute to values) or candidates by their ids, which no
   * publishable document repeats. A rule that names candidates reads no attribute, and cannot be `optional`.
   */
  readonly names: 'attribute' | 'condition' | 'candidates';
  /** `min`, `max` and `negotiable`. */
  readonly bounds: boolean;
  /** `target` and `penalty`. */
  readonly soft: boolean;
};

/** Looks up the names of a rule in a pool, and returns their issues. */
export type Lookup<T> = {
  readonly attribute: (attribute: string, key: string) => T;
  /** @param needed - is the rule meaningless unless some candidate matches? */
  readonly condition: (condition: Condition, key: string, needed: boolean) => T;
  readonly ids: (ids: readonly string[], key: string) => T;
};

/** One form of rules: everything in which forms differ. */
export type RuleForm<R extends RuleBase> = {
  /** Its own keys of a document. */
  readonly fields: z.core.$ZodShape;
  /** Its keys that select the candidates counted; a rule has exactly one such key of all forms. */
  readonly selectors: Readonly<Record<string, Selector>>;
  /** Null: the entry is of another form. */
  readonly fromEntry: (entry: RuleEntry, base: RuleBase) => R | null;
  /** Its own keys, as a document has them. */
  readonly toEntry: (rule: R) => Readonly<Record<string, unknown>>;
  /** Whom the rule counts, without its numbers: the same for the same content. */
  readonly content: (rule: R) => Readonly<Record<string, unknown>>;
  /** Attributes that it reads. */
  readonly attributes: (rule: R) => readonly string[];
  /** The condition that it names values in; null: none. */
  readonly condition: (rule: R) => Condition | null;
  /** Candidates that it names, where the ineligible among them count nothing. */
  readonly mayNameIneligible: (rule: R) => readonly string[];
  /** Its hard rows. */
  readonly rows: (rule: R, counted: Counted) => readonly FormRow[];
  /** Has it a row for every value of an attribute? */
  readonly isFamily: boolean;
  readonly bounds: (rule: R) => HardBounds | null;
  readonly soft: (rule: R) => (SoftTarget & { readonly selection: Selection }) | null;
  /** Looks its names up in the pool. */
  readonly check: <T>(rule: R, lookup: Lookup<T>) => T;
};
