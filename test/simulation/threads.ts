import { createHash } from 'node:crypto';
import type { PoolInput, RulesInput } from '../../src/model/pool-cache.ts';
import { invalidBecause } from '../../src/input/issues/outcome.ts';
import { serviceLimits } from '../../src/input/limits.ts';
import { readRunRequest } from '../../src/run-kinds/read-request.ts';
import type { RunThreads } from '../../src/threads/run-threads.ts';
import type { StoredRunInput } from '../../src/run-kinds/run-input.ts';
import type { Schedule } from './schedule.ts';

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

const bytesOf = (input: PoolInput | RulesInput): string | Uint8Array =>
  'bytes' in input ? input.bytes : JSON.stringify(input);

/** SHA-256 of pool and rule set. */
const hashesOf = ({ pool, rules }: StoredRunInput) => ({
  pool: sha256(bytesOf(pool)),
  rules: sha256(bytesOf(rules)),
});

/** What a run leaves, as a function of what it is made from alone. */
export const expectedResult = (input: StoredRunInput): string =>
  JSON.stringify({ of: hashesOf(input), request: sha256(input.request) });

const lineOf = (input: StoredRunInput, index: number): string =>
  JSON.stringify({ index, of: sha256(expectedResult(input)) });

/** Scenarios that a request asks for: the draws of its noise. */
const tasksOf = (request: string): number => {
  const { kind, asked } = JSON.parse(request) as {
    readonly kind: string;
    readonly asked?: { readonly noise?: readonly { readonly draws: number }[] };
  };
  return kind === 'what-if' ? (asked?.noise?.[0]?.draws ?? 0) : 0;
};

/** Of a batch that was done to its end. */
export const expectedBatch = (input: StoredRunInput): string =>
  JSON.stringify(Array.from({ length: tasksOf(input.request) }, (_, index) => lineOf(input, index)));

/** In place of threads that solve: answers that follow from the input, given when it is their turn. */
export const stubThreads = (schedule: Schedule, actor: string): RunThreads => {
  const done = <T>(value: T) => ({ status: 'done', value }) as const;
  const failed = { status: 'thread-failed', reason: 'crashed', detail: '', at: [] } as const;
  /** False: the thread is lost. */
  const work = async (what: string): Promise<boolean> =>
    (await schedule.turn(actor, `thread ${what}`)) === 'go';
  return {
    checkPool: async ({ pool }) => {
      if (!(await work('checks a pool'))) return failed;
      const hash = sha256(bytesOf(pool));
      return done({ hash, hashFormat: 2, candidates: 1, sha256: hash });
    },
    checkRules: async (rules) => {
      if (!(await work('checks rules'))) return failed;
      const text = Buffer.from(bytesOf(rules)).toString('utf8');
      const summary = { title: null, source: null, description: null, size: 1 };
      return { ...done({ hash: sha256(text), summary }), text };
    },
    readRequest: async (bytes) => {
      if (!(await work('reads a request'))) return failed;
      const read = readRunRequest(bytes, serviceLimits);
      return read.status === 'valid' ? done(read.value) : invalidBecause(read.issues);
    },
    prepare: async (input) =>
      (await work('prepares'))
        ? done({ inputs: hashesOf(input), candidates: 1, tasks: tasksOf(input.request) })
        : failed,
    checkAdoption: async () => ((await work('checks an adoption')) ? done({ verdict: 'holds' }) : failed),
    solve: async (input, how) => {
      if (!(await work('solves'))) return failed;
      const outcome = how?.finishNow?.aborted === true ? 'stopped' : 'selected';
      const inputs = hashesOf(input);
      const record = { outcome, inputs };
      const result = outcome === 'selected' ? expectedResult(input) : JSON.stringify({ outcome });
      return done({
        result,
        outcome,
        inputs,
        objective: 1,
        certificate: outcome === 'selected' ? `proof of ${sha256(result)}` : null,
        record: JSON.stringify(record),
      });
    },
    tasks: async (_run, load, from, to, how) => {
      const input = await load();
      const lines: string[] = [];
      for (let index = from; index < to; index += 1) {
        // A job stops in its middle as well.
        if (index % 10 === 0 && !(await work(`answers ${index}`))) return failed;
        if (how?.finishNow?.aborted === true) return done({ lines, stopped: true });
        lines.push(lineOf(input, index));
      }
      return done({ lines, stopped: false });
    },
    finish: async (_run, load, lines, outcome) => {
      const input = await load();
      if (!(await work('finishes'))) return failed;
      return done({ result: JSON.stringify(lines), outcome, inputs: hashesOf(input), objective: 1 });
    },
    close: () => Promise.resolve(),
  };
};
