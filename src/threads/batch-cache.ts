import type { OpenBatch } from '../run-kinds/batch-run.ts';

/** Batches that a thread worked for last, so that the next chunk of one costs its own tasks only. */
export type BatchCache = {
  readonly find: (run: string) => OpenBatch | null;
  readonly add: (run: string, batch: OpenBatch) => void;
};

/** @param most - cached batches; the least recently used is dropped first. */
export const createBatchCache = (most: number): BatchCache => {
  const cached = new Map<string, OpenBatch>();
  const add = (run: string, batch: OpenBatch): void => {
    cached.delete(run);
    cached.set(run, batch);
    if (cached.size > most) cached.delete(cached.keys().next().value!);
  };
  return {
    find: (run) => {
      const known = cached.get(run);
      if (known === undefined) return null;
      add(run, known);
      return known;
    },
    add,
  };
};
