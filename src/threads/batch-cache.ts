import type { OpenBatch } from '../run-kinds/batch-run.ts';

/** Batches that a thread worked for last, so that the next chunk of one costs its own tasks only. */
export type BatchCache = {
  readonly find: (run: string) => OpenBatch | null;
  readonly keep: (run: string, batch: OpenBatch) => void;
};

/** @param most - cached batches; the least recently used is dropped first. */
export const createBatchCache = (most: number): BatchCache => {
  const kept = new Map<string, OpenBatch>();
  const keep = (run: string, batch: OpenBatch): void => {
    kept.delete(run);
    kept.set(run, batch);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
  };
  return {
    find: (run) => {
      const known = kept.get(run);
      if (known === undefined) return null;
      keep(run, known);
      return known;
    },
    keep,
  };
};
