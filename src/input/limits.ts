/** The most that one job may ask for: beyond it the input is refused, with an error that names the limit. */
export type Limits = {
  /** Candidates of a pool. */
  readonly candidates: number;
  /** Columns of a pool. */
  readonly columns: number;
  /** Candidates times columns of a pool. */
  readonly cells: number;
  /** Rules of a rule set, and clauses of its eligibility. */
  readonly rules: number;
  /** Rows that the rules expand to over the pool. */
  readonly rows: number;
  /** Scenarios, points of sweeps, omissions and trials of a request, in all. */
  readonly scenarios: number;
  /** How deep objects and arrays may stand in one another. */
  readonly nesting: number;
  /** Objects and arrays of a document in JSON, in all: each takes memory, however little is in it. */
  readonly objects: number;
  /** Keys of one object, however many of them nobody knows. */
  readonly keys: number;
  /** Characters (UTF-16 code units) of a text or a key. */
  readonly textLength: number;
  /** Characters of a document in YAML, which takes a hundred times as long to read as JSON. */
  readonly yaml: number;
  /** Bytes of a body after it is decompressed. */
  readonly decompressed: number;
  /** Seconds that a job may take where it does not say. */
  readonly timeLimit: number;
  /** Seconds that a job may ask for. */
  readonly longestTimeLimit: number;
};

const mebibyte = 1024 ** 2;

/** What the service allows unless it is configured otherwise. */
export const serviceLimits: Limits = {
  candidates: 200_000,
  columns: 1000,
  cells: 20_000_000,
  rules: 1000,
  rows: 200_000,
  scenarios: 2000,
  nesting: 32,
  objects: 1_000_000,
  keys: 50_000,
  textLength: 10_000,
  yaml: mebibyte,
  decompressed: 64 * mebibyte,
  timeLimit: 60,
  longestTimeLimit: 300,
};

/**
 * What the command line allows: whoever has the files has the machine, so that only what would end in
 * confusion or in no end at all is refused.
 */
export const commandLineLimits: Limits = {
  candidates: Infinity,
  columns: Infinity,
  cells: Infinity,
  rules: Infinity,
  rows: 200_000,
  scenarios: 200_000,
  nesting: 32,
  objects: Infinity,
  keys: Infinity,
  textLength: Infinity,
  yaml: Infinity,
  decompressed: Infinity,
  timeLimit: 60,
  longestTimeLimit: 86_400,
};
