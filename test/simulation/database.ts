import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { toDatabase, type Database, int8 } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openQueue } from '../../src/store/queue.ts';
import type { Schedule } from './schedule.ts';

/** A PostgreSQL in memory, for many histories, one after the other, with a clock that is set. */
export type SimulatedDatabase = {
  /** Empties all tables. */
  readonly empty: () => Promise<void>;
  /** The database as one actor has it: each statement waits for its turn. */
  readonly as: (
    schedule: Schedule,
    actor: string,
  ) => { readonly db: Database; readonly kill: () => Promise<void> };
  /** The same without a schedule. */
  readonly db: Database;
  readonly close: () => Promise<void>;
};

/** The functions that tell the time, before those of PostgreSQL. */
const clock = `
  create schema sim;
  create function sim.now() returns timestamptz language sql volatile as
    $$ select current_setting('sim.now')::timestamptz $$;
  create function sim.clock_timestamp() returns timestamptz language sql volatile as
    $$ select current_setting('sim.now')::timestamptz $$;
  set search_path = sim, pg_catalog, public;
  select set_config('sim.now', '2026-03-01T10:00:00Z', false)`;

export const openSimulatedDatabase = async (program: string): Promise<SimulatedDatabase> => {
  const lite = await PGlite.create({ parsers: { [int8]: Number } });
  await lite.exec(clock);
  const direct = toDatabase(poolOf(() => query(lite)));
  await migrate(direct);
  const queue = openQueue(direct, program, () => undefined);
  await queue.start();
  await queue.stop();
  const holders: string[] = [];
  const lines: { readonly actor: string; readonly go: () => void }[] = [];

  const release = (): void => {
    holders.shift();
    const next = lines.shift();
    if (next === undefined) return;
    holders.push(next.actor);
    next.go();
  };
  /** There is one connection, and whoever has it is alone until it is released. */
  const connectAs = (actor: string): Promise<void> =>
    new Promise((go) => {
      if (holders.length > 0) {
        lines.push({ actor, go });
        return;
      }
      holders.push(actor);
      go();
    });

  return {
    db: direct,
    empty: async () => {
      await lite.exec(`set session_replication_role = replica;
        truncate slate.pool, slate.pool_version, slate.rule_set_version, slate.run, slate.run_output, slate.run_part,
          slate.worker, slate.lease, slate.journal, slate.vault, slate.idempotency restart identity cascade;
        truncate slate_jobs.job; truncate slate_jobs.archive;
        set session_replication_role = origin`);
    },
    as: (schedule, actor) => {
      const own = { inTransaction: false, lost: false };
      const ask = async (text: string, values: readonly unknown[]) => {
        // Others may have set it; within a transaction that has failed nothing can be set.
        await lite
          .query(`select set_config('sim.now', $1, false)`, [new Date(schedule.now()).toISOString()])
          .catch(() => undefined);
        return query(lite)(text, values);
      };
      const lose = async (): Promise<never> => {
        own.lost = true;
        if (own.inTransaction) await lite.exec('rollback');
        own.inTransaction = false;
        throw Object.assign(new Error('as the simulation wants it'), { code: '08006' });
      };
      const client = async (text: string, values: readonly unknown[] = []) => {
        if (own.lost) return lose();
        const what = text.replace(/\s+/g, ' ').slice(0, 80);
        const turn = await schedule.turn(actor, what);
        if (turn === 'fail') return lose();
        const ends = /^\s*(commit|rollback)/i.exec(text)?.[1];
        if (turn === 'refuse' && ends !== 'rollback') {
          // What cannot be committed is undone.
          if (ends === 'commit') await lite.exec('rollback');
          own.inTransaction &&= ends === undefined;
          return ask(refusal, []);
        }
        const answer = await ask(text, values);
        if (/^\s*(begin|start transaction)/i.test(text)) own.inTransaction = true;
        if (ends !== undefined) own.inTransaction = false;
        return turn === 'unheard' ? lose() : answer;
      };
      const pool = poolOf(
        () => client,
        async () => {
          const turn = await schedule.turn(actor, 'connect');
          if (turn !== 'go')
            throw Object.assign(new Error('as the simulation wants it'), { code: 'ECONNREFUSED' });
          await connectAs(actor);
          own.lost = false;
        },
        release,
      );
      return {
        db: toDatabase(pool),
        kill: async () => {
          for (const line of lines.filter((one) => one.actor === actor)) lines.splice(lines.indexOf(line), 1);
          if (holders[0] !== actor) return;
          if (own.inTransaction) await lite.exec('rollback');
          release();
          await schedule.settle();
        },
      };
    },
    close: () => lite.close(),
  };
};

/** The disk is full (SQLSTATE 53100). */
const refusal = `do $$ begin raise exception 'as the simulation wants it' using errcode = '53100'; end $$`;

type Query = (text: string, values?: readonly unknown[]) => Promise<unknown>;

const query =
  (lite: PGlite): Query =>
  async (text, values = []) => {
    const results = values.length > 0 ? [await lite.query(text, [...values])] : await lite.exec(text);
    const { rows = [], affectedRows } = results.at(-1) ?? {};
    const command = (/^\s*(\w+)/.exec(text)?.[1] ?? '').toUpperCase();
    return { command, rowCount: affectedRows ?? rows.length, rows };
  };

const poolOf = (
  client: () => Query,
  connect: () => Promise<void> = () => Promise.resolve(),
  release: () => void = () => undefined,
): PostgresPool => ({
  connect: async () => {
    await connect();
    return { query: client() as PostgresPoolClient['query'], release };
  },
  end: () => Promise.resolve(),
});
