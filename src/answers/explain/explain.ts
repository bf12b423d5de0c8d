import type { Answer, SolveSettings } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import type { AssignmentAnswer } from '../assign/assignment-schema.ts';
import { assignmentsOfSlate } from '../assign/assignments-of-slate.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import type { SolveOptions } from '../solve/options.ts';
import type { About } from './about.ts';
import type { ExplanationScope } from './asked.ts';
import { certifyRepairs, explainInfeasible } from './explain-infeasible.ts';
import { explainOptimum, leaveUnexplained, type OptimumExplanation } from './explain-optimum.ts';
import type { ConflictExplanationDocument } from './explanation-schema.ts';

/** What explains an answer. */
export type Explanation =
  OfOptimum | { readonly of: 'conflicts'; readonly document: ConflictExplanationDocument };

type OfOptimum = {
  readonly of: 'optimum';
  /** What alone is explained; null: everything. */
  readonly about: About | null;
  /** Who would hold which post; absent: not asked for, or there are no posts. */
  readonly assignments?: readonly AssignmentAnswer[];
} & OptimumExplanation;

export type ExplanationRequest = {
  readonly options: SolveOptions;
  /** What to explain; null: everything. */
  readonly about: About | null;
  readonly readContext: ReadContext;
  readonly inputs: ResultDocument['inputs'];
};

/** Explains an answer as far as it was asked for; null where it was not. Blocks until the time is over. */
export const explain = (
  formulation: Formulation,
  answer: Answer,
  request: ExplanationRequest,
  settings: Required<Pick<SolveSettings, 'linear' | 'tieBreakOrder' | 'deadline'>> &
    Pick<SolveSettings, 'switches'>,
): Explanation | null => {
  const { options, readContext, inputs } = request;
  switch (answer.outcome) {
    case 'selected': {
      const scope = scopeOf(request);
      if (scope === null) return null;
      const explanation = ofOptimum(request, explainOptimum(formulation, answer, scope, settings));
      const posts =
        options.explain === 'full' && request.about === null
          ? assignmentsOfSlate(formulation, answer, options, readContext, settings)
          : [];
      return posts.length === 0 ? explanation : { ...explanation, assignments: posts };
    }
    case 'infeasible': {
      if (options.explain === 'none') return null;
      const document = explainInfeasible(formulation, settings);
      return {
        of: 'conflicts',
        document: options.certificate
          ? certifyRepairs(document, formulation, readContext, inputs, settings)
          : document,
      };
    }
    case 'stopped':
      return null;
  }
};

/** The explanation as it is before any question has been answered. */
export const nothingExplained = (
  formulation: Formulation,
  answer: Answer,
  request: ExplanationRequest,
): Explanation | null => {
  switch (answer.outcome) {
    case 'selected': {
      const scope = scopeOf(request);
      return scope && ofOptimum(request, leaveUnexplained(formulation, answer, scope));
    }
    case 'infeasible':
      return request.options.explain === 'none'
        ? null
        : {
            of: 'conflicts',
            document: { conflicts: [], repairs: [], complete: false, incomplete: 'time' },
          };
    case 'stopped':
      return null;
  }
};

/** What of a best slate is to be explained; null: nothing. */
const scopeOf = ({ options, about }: ExplanationRequest): ExplanationScope | null => {
  const level = options.explain ?? 'none';
  return level === 'none' ? null : { level, about, within: options.within };
};

const ofOptimum = ({ about }: ExplanationRequest, explanation: OptimumExplanation): OfOptimum => ({
  of: 'optimum',
  about,
  ...explanation,
});
