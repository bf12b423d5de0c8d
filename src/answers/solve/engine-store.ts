import {
  loadEngine,
  loadLinearEngine,
  type Clock,
  type Engine,
  type LinearEngine,
} from '../../../solver/index.ts';

/** The engines of a process, each loaded once, because loading takes a while. */
export type Engines = {
  /** Solves the linear programs of every search. */
  readonly linear: () => Promise<LinearEngine>;
  /** Independent of the other: the second solver, or the engine that searches the reduced problem if requested by name. */
  readonly second: () => Promise<Engine>;
};

export const createEngineStore = (clock: Clock): Engines => ({
  linear: once(loadLinearEngine),
  second: once(() => loadEngine('javascript-lp-solver', clock)),
});

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | null = null;
  return () => (loaded ??= load());
};
