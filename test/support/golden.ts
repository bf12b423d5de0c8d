import { fixtureJson } from './panel.ts';

/** The exact answers of two independent solvers about the open call; changes in objective units. */
type GoldenBaseline = {
  readonly eligible: number;
  readonly ineligible: Readonly<Record<string, number>>;
  readonly objective: number;
  readonly objectiveScale: number;
  readonly slate: readonly string[];
  readonly core: readonly string[];
  /** `min` and `max` are the moves of the bounds, seats; `change` is null where no slate is left. */
  readonly changes: readonly {
    readonly rule: string;
    readonly value: string | null;
    readonly min: number;
    readonly max: number;
    readonly change: number | null;
  }[];
  readonly withoutMember: Readonly<Record<string, number>>;
  readonly withCandidate: Readonly<Record<string, number>>;
  readonly replacements: Readonly<Record<string, { readonly id: string; readonly change: number } | null>>;
};

/** The same about a call without a slate. */
type GoldenConflicts = {
  readonly conflicts: readonly (readonly { readonly rule: string; readonly side: 'min' | 'max' }[])[];
  readonly repairs: readonly {
    readonly objective: number;
    readonly moves: readonly {
      readonly rule: string;
      readonly side: 'min' | 'max';
      readonly from: number;
      readonly to: number;
    }[];
  }[];
};

export const goldenBaseline = (): GoldenBaseline => fixtureJson('baseline.expected.json') as GoldenBaseline;

export const goldenConflicts = (name: 'conflict' | 'two-conflicts'): GoldenConflicts =>
  fixtureJson(`${name}.expected.json`) as GoldenConflicts;
