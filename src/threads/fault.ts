/** What may be logged of an error: its words may hold values of a pool, and are left out. */
export type Fault = {
  /** Kind of error, by its code where it has one. */
  readonly name: string;
  /** Where in the program, the innermost places first. */
  readonly at: readonly string[];
};

/** Parts of the program to which an error is reported. */
const mostFrames = 5;

export const faultOf = (error: unknown): Fault => {
  const {
    name,
    message,
    stack = '',
    code,
  }: NodeJS.ErrnoException = error instanceof Error ? error : new Error('no error at all');
  const frames = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { name: code ?? name, at: frames.slice(0, mostFrames).map((line) => line.trim()) };
};
