/** What the thread of the embedded database is asked. */
export type EmbeddedQuestion =
  | { readonly id: number; readonly text: string; readonly values: readonly unknown[] }
  /** To close the database. */
  | { readonly id: number; readonly close: true };

/** What it answers. */
export type EmbeddedAnswer = { readonly id: number } & (
  { readonly rows: readonly unknown[]; readonly affected: number } | { readonly error: EmbeddedError }
);

/** An error of the database, as plain data: what an `Error` holds beside its message is lost between threads. */
export type EmbeddedError = {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly errno?: number;
};

/** What the thread is started with, and what it says once it is ready. */
export type EmbeddedStart = { readonly dataDir: string };
export type EmbeddedReady = { readonly ready: true } | { readonly error: EmbeddedError };

export const toEmbeddedError = (error: unknown): EmbeddedError => {
  const { name, message, code, errno } = error as NodeJS.ErrnoException;
  return {
    name,
    message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof errno === 'number' ? { errno } : {}),
  };
};

export const fromEmbeddedError = ({ name, message, ...rest }: EmbeddedError): Error =>
  Object.assign(new Error(message), { name, ...rest });
