/** What is proved when the search was stopped: an upper bound, in objective units. */
export const stoppedProof = (best: { readonly objective: number } | null, upperBound: number) => ({
  status: best === null ? ('unknown' as const) : ('feasible' as const),
  upperBound,
  gap: best === null ? null : upperBound - best.objective,
  leaves: null,
});
