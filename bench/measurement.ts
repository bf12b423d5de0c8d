/** What one process has measured. */
export type Measurement = {
  readonly profile: string;
  readonly method: Method;
  /** Milliseconds from the parsed problem to the answer, one a run. */
  readonly milliseconds: readonly number[];
  readonly outcome: string;
  readonly objective: number | null;
  /** Largest resident set of the process, MiB, the reading of the pool included. */
  readonly peakMemory: number;
  /** Of the pipeline alone. */
  readonly columns: number | null;
  readonly rows: number | null;
  readonly linearPrograms: number | null;
  readonly nodes: number | null;
};

export const methods = ['pipeline', 'highs', 'javascript-lp-solver'] as const;
export type Method = (typeof methods)[number];
