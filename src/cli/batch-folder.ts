import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { certificateText } from '../answers/proof/certificate.ts';
import { serialise, toLine } from '../answers/result/result.ts';
import { isSettled, whatIfResultSchema, type WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { Issue } from '../input/issues/issue.ts';
import { jsonHash } from '../pool/pool-hash.ts';
import type { TaskDocument } from '../threads/run-batch.ts';
import { usage } from './options.ts';
import { OutputError } from './output.ts';

/** The identity of a batch, so that only the same one is continued. */
export type BatchIdentity = Readonly<Record<string, string>>;

/**
 * The folder of a batch. `results.jsonl` takes a line with each result as it comes, so that whatever ends the
 * process loses nothing; in the end the lines are put into the order of the file. `run.json` says how far it is.
 */
export type BatchFolder = {
  /** Results that were there already, by id: the same batch, half finished. */
  readonly known: ReadonlyMap<string, WhatIfResult>;
  /** Takes down an answer: its proof where there is one, and then its line. */
  readonly add: (document: TaskDocument) => void;
  /** Takes down the rule set and the certificate of an answer, in `proofs`. */
  readonly addProof: (document: TaskDocument) => void;
  readonly path: (name: string) => string;
  /** Puts all lines in order, and marks how it ended. @param results - all, in the order of the file. */
  readonly finish: (results: readonly WhatIfResult[], summary: WhatIfSummary | null) => void;
};

type Status = WhatIfSummary['status'] | 'running';

const runSchema = z.object({
  format: z.literal('slate-what-if'),
  status: z.enum(['running', 'complete', 'interrupted', 'time-limit']),
  identity: z.record(z.string(), z.string()),
});

/**
 * Opens the folder, which is made where there is none.
 * @param resume - continue the batch in the folder? Without it, an unfinished batch is refused.
 * @throws OutputError where the folder, or later what belongs in it, cannot be written.
 */
export const openBatchFolder = (
  folder: string,
  identity: BatchIdentity,
  resume: boolean,
): BatchFolder | { readonly issue: Issue } => {
  const path = (name: string): string => join(folder, name);
  const writing = <T>(write: () => T): T => {
    try {
      return write();
    } catch (error) {
      throw new OutputError(folder, error);
    }
  };
  return writing(() => {
    makeFolder(folder);
    const run = readRun(path('run.json'));
    const refusal = checkRun(run, identity, resume, folder);
    if (refusal !== null) return { issue: refusal };
    const known = run !== null && resume ? readLines(path('results.jsonl')) : new Map<string, WhatIfResult>();
    // The last line of a killed process may be incomplete: the complete ones are written again.
    writeLines(path('results.jsonl'), [...known.values()]);
    mark(path('run.json'), 'running', identity);
    const file = openSync(path('results.jsonl'), 'a');
    const addProof = ({ result, proof }: TaskDocument): void => {
      if (proof === null) return;
      makeFolder(path('proofs'));
      const name = (kind: string): string => join(path('proofs'), `${fileNameOf(result.id)}.${kind}.json`);
      writeFileSync(name('rules'), serialise(proof.ruleSet));
      writeFileSync(name('certificate'), certificateText(proof.certificate));
    };
    return {
      known,
      path,
      addProof: (document) => {
        writing(() => {
          addProof(document);
        });
      },
      add: (document) => {
        writing(() => {
          addProof(document);
          writeSync(file, toLine(document.result));
        });
      },
      finish: (results, summary) => {
        writing(() => {
          closeSync(file);
          writeLines(path('results.jsonl'), results);
          if (summary !== null) replaceFile(path('summary.json'), serialise(summary));
          mark(path('run.json'), summary?.status ?? 'interrupted', identity);
        });
      },
    };
  });
};

/** The longest name without its ending that every file system takes, characters; all are of ASCII. */
const longestName = 200;

/** An id as the name of a file; the end of a long one gives way to its fingerprint. */
const fileNameOf = (id: string): string => {
  const encoded = encodeURIComponent(id);
  return encoded.length <= longestName
    ? encoded
    : `${encoded.slice(0, longestName - 17)}-${jsonHash(id).slice(0, 16)}`;
};

type Run = z.infer<typeof runSchema>;

const readRun = (path: string): Run | 'unreadable' | null => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  try {
    return runSchema.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
};

const checkRun = (
  run: Run | 'unreadable' | null,
  identity: BatchIdentity,
  resume: boolean,
  folder: string,
): Issue | null => {
  if (run === 'unreadable') return usage('usage.folder-foreign', { folder });
  if (run === null) return null;
  if (!resume) {
    return run.status === 'complete' ? null : usage('usage.folder-unfinished', { folder });
  }
  const other = Object.keys({ ...identity, ...run.identity }).filter(
    (key) => identity[key] !== run.identity[key],
  );
  return other.length === 0 ? null : usage('usage.folder-other', { folder, keys: other });
};

/** The results of sound lines that need not be solved again. */
const readLines = (path: string): Map<string, WhatIfResult> => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return new Map();
  }
  const results = text.split('\n').flatMap((line): (readonly [string, WhatIfResult])[] => {
    const result = parseLine(line);
    if (result === null) return [];
    return isSettled(result) || result.outcome === 'infeasible' ? [[result.id, result]] : [];
  });
  return new Map(results);
};

const parseLine = (line: string): WhatIfResult | null => {
  try {
    const value: unknown = JSON.parse(line);
    // As it was written, key by key, and not in the order of the schema.
    return whatIfResultSchema.safeParse(value).success ? (value as WhatIfResult) : null;
  } catch {
    return null;
  }
};

const writeLines = (path: string, results: readonly WhatIfResult[]): void => {
  replaceFile(path, results.map(toLine).join(''));
};

const mark = (path: string, status: Status, identity: BatchIdentity): void => {
  replaceFile(path, serialise({ format: 'slate-what-if', status, identity }));
};

/** Either the old file is there, or the new one, and never half of one. */
const replaceFile = (path: string, text: string): void => {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
};
