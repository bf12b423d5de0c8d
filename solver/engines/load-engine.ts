import type { Clock, Engine, EngineName, LinearEngine } from '../engine.ts';

// Each is loaded when it is asked for: who only reads loads neither.

/** The engine that solves linear programs, ready to use in this thread. Rejects where it cannot be loaded. */
export const loadLinearEngine = async (): Promise<LinearEngine> => {
  const { loadHighsEngine } = await import('./highs.ts');
  return loadHighsEngine();
};

/** The engine of that name, ready to use in this thread. Rejects where it cannot be loaded. */
export const loadEngine = async (name: EngineName, clock: Clock): Promise<Engine> => {
  switch (name) {
    case 'highs':
      return loadLinearEngine();
    case 'javascript-lp-solver': {
      const { javascriptLpSolverEngine } = await import('./javascript-lp-solver.ts');
      return javascriptLpSolverEngine(clock);
    }
  }
};
