import { loadEngine, type Clock, type Engine, type EngineName } from '../../solver/index.ts';

/** Loads each engine when it is first asked for, and keeps it for as long as the store is kept. */
export const createEngineStore = (clock: Clock): ((name: EngineName) => Promise<Engine>) => {
  const engines = new Map<EngineName, Promise<Engine>>();
  return (name) => {
    const engine = engines.get(name) ?? loadEngine(name, clock);
    engines.set(name, engine);
    return engine;
  };
};
