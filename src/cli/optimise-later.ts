import { setFlagsFromString } from 'node:v8';

/** What V8 11 (Node 20) runs before it optimises; and for one solve, and for many in several threads. */
const budgets = [
  // Bytes of a function of WebAssembly; later versions have 13 million by themselves.
  { flag: '--wasm-tiering-budget', usual: 1_800_000, one: 13_000_000, many: 13_000_000 },
  // Bytes of a function of JavaScript; later versions count calls.
  { flag: '--interrupt-budget', usual: 67_584, one: 500_000, many: 1_000_000 },
] as const;

const set = (which: 'usual' | 'one' | 'many'): void => {
  if (!process.versions.v8.startsWith('11.')) return;
  for (const budget of budgets) setFlagsFromString(`${budget.flag}=${budget[which]}`);
};

/**
 * Leaves the optimising of code for what runs long: for what runs a second it takes longer than it saves, more than half
 * a second of a solve of the open call, and every thread of a batch does it for itself. The code cache (bundle.ts) must
 * be loaded before, as V8 compares its settings.
 */
export const optimiseLater = (solves: 'one' | 'many'): void => {
  set(solves);
};

export const optimiseAsUsual = (): void => {
  set('usual');
};
