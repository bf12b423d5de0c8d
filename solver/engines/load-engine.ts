import type { Clock, Engine, EngineName } from '../engine.ts';
import { loadHighsEngine } from './highs.ts';
import { javascriptLpSolverEngine } from './javascript-lp-solver.ts';

/** The engine of that name, ready to use in this thread. */
export const loadEngine = async (name: EngineName, clock: Clock): Promise<Engine> => {
  switch (name) {
    case 'highs':
      return loadHighsEngine();
    case 'javascript-lp-solver':
      return javascriptLpSolverEngine(clock);
  }
};
