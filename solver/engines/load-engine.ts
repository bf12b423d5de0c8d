import type { Clock, Engine, EngineName, LinearEngine } from '../engine.ts';
import { loadHighsEngine } from './highs.ts';
import { javascriptLpSolverEngine } from './javascript-lp-solver.ts';

/** The engine that solves linear programs, ready to use in this thread. Rejects where it cannot be loaded. */
export const loadLinearEngine = (): Promise<LinearEngine> => loadHighsEngine();

/** The engine of that name, ready to use in this thread. Rejects where it cannot be loaded. */
export const loadEngine = async (name: EngineName, clock: Clock): Promise<Engine> => {
  switch (name) {
    case 'highs':
      return loadHighsEngine();
    case 'javascript-lp-solver':
      return javascriptLpSolverEngine(clock);
  }
};
