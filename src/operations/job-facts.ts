/**
 * Facts about a job for logs and metrics: hashes of its inputs, sizes and times; no value of the pool.
 */
export type JobFacts = {
  /** SHA-256 of the pool and of the rule set; null where there is no rule set. */
  readonly inputs: { readonly pool: string; readonly rules: string | null };
  readonly outcome: string | null;
  /** Candidates of the pool. */
  readonly candidates: number | null;
  /** Leaves of the branching tree that proves the answer. */
  readonly leaves: number | null;
  /** Reading, solving and explaining, seconds. */
  readonly seconds: { readonly read: number; readonly solve: number; readonly explain: number } | null;
};

/** What documents have in common, as far as they have it. */
type DocumentFacts = {
  readonly inputs: { readonly pool: string; readonly rules: string | null };
  readonly outcome?: string;
  readonly proof?: { readonly leaves: number | null };
  readonly run?: { readonly seconds: NonNullable<JobFacts['seconds']> };
};

export const factsOf = (
  { inputs: { pool, rules }, outcome, proof, run }: DocumentFacts,
  candidates: number | null = null,
): JobFacts => ({
  inputs: { pool, rules },
  outcome: outcome ?? null,
  candidates,
  leaves: proof?.leaves ?? null,
  seconds: run?.seconds ?? null,
});
