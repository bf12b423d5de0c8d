import type { Invalid, Outcome } from '../../src/input/issues/outcome.ts';
import type { JobAnswer } from '../../src/operations/operation.ts';
import type {
  RunInput,
  SolveRunInput,
  StoredRunInput,
  WhatIfRunInput,
} from '../../src/run-kinds/run-input.ts';
import type { PanelContext } from '../../src/answers/solve/solve-panel.ts';
import { baseline, openCall } from './batches.ts';
import { testContext } from './panel.ts';

/** Time stands still, so that equal documents are equal to the byte. */
export const timeless: PanelContext = { ...testContext, clock: () => 0, deadlineClock: () => 0 };

export const solveInput = (settings: Partial<SolveRunInput> = {}): SolveRunInput => ({
  kind: 'solve',
  pool: openCall,
  rules: baseline,
  about: null,
  options: null,
  ...settings,
});

/** Something of every kind: 2 scenarios, 3 points, 3 scores left out and 4 draws. */
export const asked = {
  title: 'Something of every kind',
  scenarios: [
    { id: 'parity', set: { 'women.min': 20 } },
    { id: 'all-minima', set: { 'women.min': 30, 'women.max': null, 'men.min': 20 } },
  ],
  sweeps: [{ id: 'islands', set: { 'small-islands.min': { from: 2, to: 6, step: 2 } } }],
  leaveOneOut: [{ id: 'reviewers', scores: 'all' }],
  noise: [{ id: 'jitter', spread: 2, draws: 4, seed: 'seed of the draws' }],
} as const;

export const tasksAsked = 12;

export const batchInput = (settings: Partial<WhatIfRunInput> = {}): WhatIfRunInput => ({
  kind: 'what-if',
  pool: openCall,
  rules: baseline,
  asked,
  ...settings,
});

/** The same as it is stored. */
export const stored = ({ pool, rules, ...request }: RunInput): StoredRunInput => ({
  pool,
  rules,
  request: JSON.stringify(request),
});

export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

export const documentOf = (answer: JobAnswer): string => {
  if (answer.status === 'invalid') throw new Error(JSON.stringify(answer.issues));
  return answer.document;
};

/** Place and code of everything that is wrong, sorted; empty where nothing is. */
export const placesOf = (outcome: Outcome<unknown> | Invalid): readonly string[] =>
  outcome.status === 'valid'
    ? []
    : outcome.issues.map(({ document, pointer = '', code }) => `${document} ${pointer} ${code}`).sort();
