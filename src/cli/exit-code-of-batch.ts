import { isOpen } from '../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

/**
 * What a batch exits with: that of a stop, unless each of its answers is proved and drawn to the end. Null: not even
 * the base is solved.
 */
export const exitCodeOfBatch = (summary: WhatIfSummary | null): ExitCode => {
  if (summary === null || summary.base.outcome === 'stopped' || isOpen(summary.base))
    return exitCodes.stopped;
  const { open = 0, stopped, failed, missing } = summary.counts;
  return open + stopped + failed + missing > 0 ? exitCodes.stopped : exitCodes.done;
};
