/** What a process that sends is to do. */
export type LoadOrder = {
  readonly url: string;
  /** Requests a second, one after the other at even distances. */
  readonly rate: number;
  /** Requests in all; a multiple of the rate. */
  readonly requests: number;
  /** Bodies that differ. */
  readonly distinct: number;
  /** What every answer with status 200 must say. */
  readonly expected: { readonly outcome: string; readonly objective: number };
};

/** What it has seen. */
export type LoadMeasurement = {
  readonly sent: number;
  /** Answers by status. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Broken connections and timeouts, the latter alone as well. */
  readonly errors: number;
  readonly timeouts: number;
  /** Requests without an answer or an error. */
  readonly lost: number;
  /** Answers with status 200 that are not the expected result, whole. */
  readonly wrong: number;
  readonly seconds: number;
  /** Of answers with status 200, corrected for coordinated omission, milliseconds; null where there are none. */
  readonly latency: {
    readonly p50: number;
    readonly p90: number;
    readonly p99: number;
    readonly max: number;
  } | null;
};
