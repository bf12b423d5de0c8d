import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import {
  toEmbeddedError,
  type EmbeddedAnswer,
  type EmbeddedQuestion,
  type EmbeddedReady,
  type EmbeddedStart,
} from './embedded-query.ts';
import { int8 } from './database.ts';

/** The thread of the embedded database: a statement blocks only this thread. */
const port = parentPort!;
const post = (message: EmbeddedAnswer | EmbeddedReady): void => {
  port.postMessage(message);
};

const ask = async (
  database: PGlite,
  { text, values }: Extract<EmbeddedQuestion, { readonly text: string }>,
): Promise<{ readonly rows: readonly unknown[]; readonly affected: number }> => {
  // Only without values may there be several statements.
  const results = values.length > 0 ? [await database.query(text, [...values])] : await database.exec(text);
  const { rows = [], affectedRows } = results.at(-1) ?? {};
  return { rows, affected: affectedRows ?? rows.length };
};

try {
  const { dataDir } = workerData as EmbeddedStart;
  const database = await PGlite.create({ dataDir, parsers: { [int8]: Number } });
  port.on('message', (question: EmbeddedQuestion) => {
    const { id } = question;
    const answered =
      'close' in question
        ? database.close().then(() => ({ rows: [], affected: 0 }))
        : ask(database, question);
    answered.then(
      (answer) => {
        post({ id, ...answer });
      },
      (error: unknown) => {
        post({ id, error: toEmbeddedError(error) });
      },
    );
  });
  post({ ready: true });
} catch (error) {
  post({ error: toEmbeddedError(error) });
}
