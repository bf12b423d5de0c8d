/** How much the report shows; beyond that it says how many are left out. The lines of the batch have all. */
export const most = {
  scenarios: 300,
  sweeps: 40,
  /** Points of one sweep. */
  points: 400,
  leftOut: 20,
  /** Parts of one leave-one-out. */
  parts: 150,
  noises: 10,
  /** Draws of one noise. */
  draws: 100,
  /** Bars of one chart. */
  bars: 60,
  /** Candidates in the table of one noise. */
  frequencies: 500,
  gains: 60,
  matrixRows: 60,
  matrixColumns: 30,
  balanceRows: 40,
  /** Values of an attribute that has a balance by scenario. */
  values: 12,
  notes: 50,
} as const;

/** `The first 60 of 93 are shown.`; nothing where all are. */
export const cutText = (shown: number, all: number, what: string): string =>
  shown < all ? ` The first ${shown} of ${all} ${what} are shown; results.jsonl has all of them.` : '';
