import { groupBy } from '../../../input/collections.ts';
import { writerOf } from '../../../text/message.ts';
import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../../answers/what-if/what-if-summary-schema.ts';
import { most } from './cut-text.ts';

const message = writerOf('whatIfReport');

type MatrixColumn = { readonly result: WhatIfResult; readonly group: string };

type MatrixRow = {
  readonly id: string;
  readonly member: boolean;
  /** Slates in all, those that are no column too. */
  readonly times: number;
  /** In the order of the columns. */
  readonly in: readonly boolean[];
};

/** Who is in which slate: of those who are in some slates and not in others. */
export type CandidateMatrix = {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Slates, and candidates that change, without the limits. */
  readonly slates: number;
  readonly changing: number;
};

/** Scenarios come first, then what is left out, then the sweeps for all of whose points there is room. */
export const candidateMatrix = (
  { base, always, appearances }: WhatIfSummary,
  results: readonly WhatIfResult[],
): CandidateMatrix => {
  const ofKind = (kind: WhatIfResult['kind'], group: string): readonly MatrixColumn[] =>
    results
      .filter((result) => result.kind === kind && result.outcome === 'selected')
      .map((result) => ({ result, group }));
  const first = [
    ...(base.slate === null ? [] : [{ result: base, group: '' }]),
    ...ofKind('scenario', message('candidates.scenarios')),
    ...ofKind('leave-one-out', message('candidates.omissions')),
  ];
  const points = ofKind('sweep', message('candidates.points'));
  const sweeps = groupBy(points, ({ result }) => result.of);
  const columns = [...sweeps.values()].reduce(
    (taken, sweep) => (taken.length + sweep.length > most.matrixColumns ? taken : [...taken, ...sweep]),
    first.slice(0, most.matrixColumns),
  );
  const slates = columns.map(({ result }) => new Set(result.slate));
  const fixed = new Set(always);
  const known = new Set(appearances.map(({ id }) => id));
  const nowhere = (base.slate ?? [])
    .filter((id) => !known.has(id))
    .map((id) => ({ id, member: true, times: 0 }));
  const changing = [...appearances, ...nowhere].filter(({ id }) => !fixed.has(id));
  return {
    columns,
    rows: changing
      .slice(0, most.matrixRows)
      .map((one) => ({ ...one, in: slates.map((slate) => slate.has(one.id)) })),
    slates: first.length + points.length,
    changing: changing.length,
  };
};
