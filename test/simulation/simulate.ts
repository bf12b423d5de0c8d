import './builtins.ts';
import { createHash } from 'node:crypto';
import {
  startService,
  startSimulatedWorker,
  program,
  type Actor,
  type Service,
  type Setting,
} from './actors.ts';
import { seedRandomNumbers } from './builtins.ts';
import { checkHistory } from './check-history.ts';
import { createClient, nothingPromised } from './client.ts';
import { openJobs } from '../support/open-jobs.ts';
import { openSimulatedDatabase, type SimulatedDatabase } from './database.ts';
import { createSchedule, type Turn } from './schedule.ts';

/** Chooses one of so many, from 0; where there is nothing to choose, 0. */
export type Pick = (choices: number) => number;

/** What became of a history. */
export type History = {
  /** What may not be, each as a sentence; empty: all is well. */
  readonly faults: readonly string[];
  readonly steps: number;
  /** SHA-256 of all that was done, in its order. */
  readonly trace: string;
  /** How often what was done. */
  readonly counts: Readonly<Record<string, number>>;
};

/** Steps after which everything must have come to rest, once there are no more faults. */
const mostTurnsToSettle = 20_000;

type Process = {
  readonly start: (setting: Setting, name: string) => Promise<Actor<unknown>>;
  lives: number;
  actor: Actor<unknown>;
};

/**
 * A service and two workers, with faults for so many steps, and then left alone until they have done all that was asked.
 * @param pick - decides everything. @param steps - turns that are given and faults, in all.
 */
export const simulate = async (database: SimulatedDatabase, pick: Pick, steps: number): Promise<History> => {
  seedRandomNumbers(String(pick(2 ** 31)));
  await database.empty();
  const faults: string[] = [];
  const schedule = createSchedule(Date.UTC(2026, 2, 1, 10));
  const setting: Setting = {
    schedule,
    database,
    disk: new Map(),
    making: { by: null },
    note: (fault) => faults.push(fault),
  };
  const promised = nothingPromised();
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const client = createClient(promised, setting.note, count);

  const begin = async (name: string, start: Process['start']): Promise<Process> => ({
    start,
    lives: 1,
    actor: await start(setting, `${name}-1`),
  });
  const service = await begin('service', startService);
  const processes = [
    service,
    await begin('worker-a', startSimulatedWorker),
    await begin('worker-b', startSimulatedWorker),
  ];
  const restart = async (process: Process): Promise<void> => {
    await process.actor.kill();
    if (process === service) client.hangUp();
    process.lives += 1;
    const name = process.actor.name.replace(/-\d+$/, `-${process.lives}`);
    process.actor = await process.start(setting, name);
  };

  const giveTurn = async (which: number, turn: Turn): Promise<void> => {
    count(turn === 'go' ? 'turns' : `turns that ${turn}`);
    await schedule.give(schedule.waiting()[which]!, turn);
  };
  const wakeNext = async (): Promise<void> => {
    const [next] = schedule.sleeping();
    count('sleeps over');
    if (next !== undefined) await schedule.setClock(Math.max(schedule.now(), next.due));
  };

  const step = async (): Promise<void> => {
    const up = service.actor.up() as Service | null;
    const kind = pick(1000);
    if (kind < 80) {
      if (up === null || client.open() > 3) return;
      count('requests');
      client.ask(up, pick);
      await schedule.settle();
    } else if (kind < 84) {
      count('kills');
      await restart(processes[pick(processes.length)]!);
    } else if (kind < 90) {
      count('jumps of the clock');
      // Minutes ahead, so that leases run out, or back.
      await schedule.setClock(schedule.now() + [300_000, 15_000, -20_000, 3_600_000][pick(4)]!);
    } else if (kind < 110 && schedule.waiting().length > 0) {
      // What a transaction does is decided by its last statement.
      const commits = schedule.waiting().flatMap(({ what }, which) => (what === 'commit' ? [which] : []));
      const some = commits.length > 0 && pick(2) === 0 ? commits : [...schedule.waiting().keys()];
      await giveTurn(some[pick(some.length)]!, (['fail', 'unheard', 'refuse'] as const)[pick(3)]!);
    } else if (schedule.waiting().length > 0 && (kind < 900 || schedule.sleeping().length === 0)) {
      await giveTurn(pick(schedule.waiting().length), 'go');
    } else {
      await wakeNext();
    }
  };
  /** Everybody goes on without faults. */
  const until = async (is: () => boolean): Promise<void> => {
    while (!is()) {
      if (schedule.waiting().length > 0) await schedule.give(schedule.waiting()[0]!, 'go');
      else await wakeNext();
    }
  };
  const isOver = async (): Promise<boolean> =>
    client.open() === 0 &&
    processes.every(({ actor }) => actor.up() !== null) &&
    (await openJobs(database.db)) === 0;
  /** All that was asked for comes to its end. */
  const settle = async (): Promise<void> => {
    for (let turns = 0; turns < mostTurnsToSettle; turns += 1) {
      if (schedule.waiting().length > 0) await schedule.give(schedule.waiting()[0]!, 'go');
      else if (await isOver()) return;
      else await wakeNext();
    }
    faults.push('something is never done');
  };

  await settle();
  client.prepare(service.actor.up() as Service);
  await settle();
  client.begin(service.actor.up() as Service);
  await settle();
  for (let done = 0; done < steps; done += 1) await step();
  await settle();
  // Whoever starts once more finishes what was interrupted.
  await restart(service);
  await until(() => service.actor.up() !== null);
  faults.push(...(await checkHistory(setting, promised, count)));
  for (const { actor } of processes) await actor.kill();
  const trace = createHash('sha256').update(schedule.trace().join('\n')).digest('hex');
  return { faults, steps, trace, counts };
};

/** Ready for histories that are determined: what is loaded when it is needed first has been loaded. */
export const openSimulation = async (): Promise<SimulatedDatabase> => {
  const database = await openSimulatedDatabase(program);
  let count = 0;
  await simulate(database, (choices) => (count += 7919) % Math.max(1, choices), 300);
  return database;
};
