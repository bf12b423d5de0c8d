import type { LeaveOneOutEntry } from './scenario-file-schema.ts';
import type { WhatIfResult } from './what-if-schema.ts';
import type { LeftOutSummary } from './what-if-summary-schema.ts';

/** What each thing left out makes of the slate. */
export const summariseLeftOut = (
  { id, title, attribute }: LeaveOneOutEntry,
  results: readonly WhatIfResult[],
): LeftOutSummary => ({
  id,
  title: title ?? null,
  attribute: attribute ?? null,
  parts: results.map((result) => ({
    id: result.id,
    left: String(result.at[attribute ?? 'score']),
    outcome: result.outcome,
    change: result.change,
    changePoints: result.changePoints,
    kept: result.kept,
  })),
});
