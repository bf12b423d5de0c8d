import { groupBy } from '../../../input/collections.ts';
import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../../answers/what-if/what-if-summary-schema.ts';
import { anchor, type Places } from '../anchors.ts';
import { candidateMatrix, type CandidateMatrix } from './candidate-matrix.ts';
import { most } from './cut-text.ts';

/** What every section is drawn from. */
export type WhatIfReport = {
  readonly summary: WhatIfSummary;
  /** Results of kind `scenario`, in order. */
  readonly scenarios: readonly WhatIfResult[];
  readonly byId: ReadonlyMap<string, WhatIfResult>;
  /** Draws by the id of their noise, in order. */
  readonly draws: ReadonlyMap<string, readonly WhatIfResult[]>;
  readonly matrix: CandidateMatrix;
  /** Members of the base slate; null where it has none. */
  readonly size: number | null;
  readonly places: WhatIfPlaces;
};

/** Where the report describes candidates and results: the id of that element, or null. */
export type WhatIfPlaces = Places & { readonly result: (id: string) => string | null };

export type ReportProps = { readonly report: WhatIfReport };

/** @param results - the base may be among them or not. */
export const reportOf = (summary: WhatIfSummary, results: readonly WhatIfResult[]): WhatIfReport => {
  const scenarios = results.filter(({ kind }) => kind === 'scenario');
  const draws = groupBy(
    results.filter(({ kind }) => kind === 'draw'),
    ({ of }) => of ?? '',
  );
  const matrix = candidateMatrix(summary, results);
  const byId = new Map([...results, summary.base].map((result) => [result.id, result]));
  const rows = new Set(matrix.rows.map(({ id }) => id));
  const listed = new Set([
    // The first line of the table of scenarios.
    ...(scenarios.length === 0 ? [] : [summary.base.id]),
    ...scenarios.slice(0, most.scenarios).map(({ id }) => id),
    ...summary.sweeps
      .slice(0, most.sweeps)
      .flatMap(({ points }) => points.slice(0, most.points).map(({ id }) => id)),
    ...summary.leaveOneOut
      .slice(0, most.leftOut)
      .flatMap(({ parts }) => parts.slice(0, most.parts).map(({ id }) => id)),
    ...summary.noise
      .slice(0, most.noises)
      .flatMap(({ id }) => (draws.get(id) ?? []).slice(0, most.draws).map((draw) => draw.id)),
  ]);
  return {
    summary,
    scenarios,
    byId,
    draws,
    matrix,
    size: summary.base.slate?.length ?? null,
    places: {
      result: (id) => (listed.has(id) ? anchor('result', id) : null),
      candidate: (id) => (rows.has(id) ? anchor('candidate', id) : null),
      rule: () => null,
      family: () => null,
    },
  };
};

/** The results of the points of a sweep, or of other parts. */
export const resultsOf = (
  parts: readonly { readonly id: string }[],
  { byId }: WhatIfReport,
): readonly WhatIfResult[] =>
  parts.flatMap(({ id }) => {
    const result = byId.get(id);
    return result === undefined ? [] : [result];
  });
