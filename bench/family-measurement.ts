import { families, sweeps, type Family } from '../test/support/families.ts';

/** What is measured: each family, and each sweep over one parameter; or the large sizes of each family. */
export const familyGroups = (isLarge: boolean): readonly Family[] =>
  isLarge ? families.map(({ name, large }) => ({ name, cases: large })) : [...families, ...sweeps];

export const familyMethods = ['pipeline', 'highs'] as const;
export type FamilyMethod = (typeof familyMethods)[number];

/** The answer of a method to an instance, and what it took. */
export type FamilyResult = {
  /** Processor time; median of three runs where they are short. */
  readonly milliseconds: number;
  readonly outcome: 'selected' | 'infeasible' | 'stopped' | 'failed' | 'did not end';
  /** Of the best slate; null: there is none. */
  readonly objective: number | null;
  /** No slate scores more; null: nothing is known. */
  readonly upperBound: number | null;
  /** Seats that the lots have not settled; null: not a question of this method. */
  readonly open: number | null;
  /** Of the pipeline alone. */
  readonly nodes: number | null;
  readonly linearPrograms: number | null;
};
