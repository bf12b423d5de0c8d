import { type Answer, type SolveSettings } from '../../../solver/index.ts';
import type { Formulation } from '../formulation/formulation.ts';
import type { SolveOptions } from '../options.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import type { Surroundings } from '../surroundings.ts';
import type { About } from './about.ts';
import { certifyRepairs, explainInfeasible } from './explain-infeasible.ts';
import { explainOptimum, type OptimumExplanation } from './explain-optimum.ts';
import type { ConflictExplanationDocument } from './explanation-schema.ts';

/** What explains an answer. */
export type Explanation =
  | ({ readonly of: 'optimum'; readonly named: ReadonlySet<string> | null } & OptimumExplanation)
  | { readonly of: 'conflicts'; readonly document: ConflictExplanationDocument };

export type ExplanationRequest = {
  readonly options: SolveOptions;
  /** What to explain; null: everything. */
  readonly about: About | null;
  readonly surroundings: Surroundings;
  readonly inputs: ResultDocument['inputs'];
};

/** Explains an answer as far as it was asked for; null where it was not. Blocks until the time is over. */
export const explain = (
  formulation: Formulation,
  answer: Answer,
  { options, about, surroundings, inputs }: ExplanationRequest,
  settings: Required<Pick<SolveSettings, 'linear' | 'byLot' | 'deadline'>>,
): Explanation | null => {
  switch (answer.outcome) {
    case 'selected': {
      const level = options.explain ?? 'none';
      if (level === 'none') return null;
      const scope = { level, about, within: options.within };
      return {
        of: 'optimum',
        named: about === null ? null : new Set(about.rules.map(({ id }) => id)),
        ...explainOptimum(formulation, answer, scope, settings),
      };
    }
    case 'infeasible': {
      if (options.explain === 'none') return null;
      const document = explainInfeasible(formulation, settings);
      return {
        of: 'conflicts',
        document: options.certificate
          ? certifyRepairs(document, formulation, surroundings, inputs, settings)
          : document,
      };
    }
    case 'stopped':
      return null;
  }
};

/** The explanation as it is before any question has been answered. */
export const nothingExplained = (answer: Answer, { options }: ExplanationRequest): Explanation | null => {
  if (options.explain === 'none') return null;
  if (answer.outcome === 'infeasible') {
    return { of: 'conflicts', document: { conflicts: [], repairs: [], complete: false, incomplete: 'time' } };
  }
  if (answer.outcome === 'stopped' || options.explain === undefined) return null;
  return { of: 'optimum', named: null, prices: new Map(), document: {}, unfinished: true };
};
