import type { JournalHead } from '../../src/journal/journal-entry.ts';
import { storeProblemOf } from '../../src/runs/store-problem.ts';
import { isExpected, type Service } from './actors.ts';

/** What the service has promised: it must be there, whatever happens. */
export type Promised = {
  /** Versions of pools by `name sha256`, and whether somebody has erased the pool since. */
  readonly pools: Map<string, { readonly name: string; readonly version: number }>;
  readonly erased: { readonly name: string; readonly at: number }[];
  readonly ruleSets: Map<string, number>;
  readonly runs: Map<string, { readonly pool: string }>;
  readonly adopted: Map<string, JournalHead>;
  readonly heads: string[];
  /** Runs by the key that their request was sent with. */
  readonly once: Map<string, string>;
};

export const nothingPromised = (): Promised => ({
  pools: new Map(),
  erased: [],
  ruleSets: new Map(),
  runs: new Map(),
  adopted: new Map(),
  heads: [],
  once: new Map(),
});

/** Whoever calls the service: asks, notes what was promised, and sees that nothing is said that cannot be. */
export type Client = {
  /** Puts two pools and a rule set. */
  readonly prepare: (service: Service) => void;
  /** Starts a few runs. */
  readonly begin: (service: Service) => void;
  /** Asks for one thing; it goes on by itself. */
  readonly ask: (service: Service, pick: (choices: number) => number) => void;
  /** Requests that wait for their answers. */
  readonly open: () => number;
  /** The service has died, and nobody waits any more. */
  readonly hangUp: () => void;
};

const names = ['a', 'b', 'c'] as const;

/** @param count - called for each request and of what came of it. */
export const createClient = (
  promised: Promised,
  note: (fault: string) => void,
  count: (what: string) => void,
): Client => {
  let [open, call] = [0, 0];
  const known = (): readonly string[] => [...promised.runs.keys()];

  const requests = {
    putPool: async ({ pools }: Service, pick: (choices: number) => number) => {
      const name = names[pick(3)]!;
      const bytes = Buffer.from(`pool ${name} ${pick(3)}`);
      const put = await pools.put({ name, format: 'csv', bytes }, 'analyst');
      if (put.status !== 'stored') return;
      const [latest] = put.pool.versions;
      if (latest === undefined) note('a pool is stored and has no version');
      for (const { sha256, version } of put.pool.versions)
        promised.pools.set(`${name} ${sha256}`, { name, version });
    },
    putRules: async ({ ruleSets }: Service, pick: (choices: number) => number) => {
      const put = await ruleSets.put('rules', Buffer.from(`{"size":${1 + pick(3)}}`), 'analyst');
      if (put.status === 'stored') promised.ruleSets.set(put.ruleSet.hash, put.ruleSet.version);
    },
    startRun: async ({ runs }: Service, pick: (choices: number) => number) => {
      const pool = names[pick(3)]!;
      const about = { pool: { name: pool }, rules: { id: pick(2) === 0 ? 'rules' : 'a-res-79-325' } };
      const noise = [{ id: 'draws', spread: 1, draws: 1 + pick(120), seed: 's' }];
      const body = pick(2) === 0 ? { kind: 'solve', ...about } : { kind: 'what-if', ...about, noise };
      const accepted = await runs.accept(Buffer.from(JSON.stringify(body)), 'analyst');
      if (accepted.status === 'accepted') promised.runs.set(accepted.run.id, { pool });
    },
    /** Sent again and again with one of a few keys, whether it was answered or not. */
    startOnce: async ({ runs }: Service, pick: (choices: number) => number) => {
      const key = `key ${pick(4)}`;
      const body = Buffer.from(
        JSON.stringify({ kind: 'solve', pool: { name: 'a' }, rules: { id: 'a-res-79-325' } }),
      );
      const once = { key, operation: 'POST /v1/runs', body, actor: 'analyst' };
      const accepted = await runs.accept(body, 'analyst', { once });
      if (accepted.status !== 'accepted') return;
      const { id } = accepted.run;
      const before = promised.once.get(key);
      if (before !== undefined && before !== id) note(`${key} has two runs`);
      promised.once.set(key, id);
      promised.runs.set(id, { pool: 'a' });
    },
    cancel: async ({ runs }: Service, pick: (choices: number) => number) => {
      const id = known()[pick(known().length)];
      if (id !== undefined && (await runs.cancel(id, 'analyst')) === null) note(`run ${id} is not there`);
    },
    adopt: async ({ runs }: Service, pick: (choices: number) => number) => {
      const id = known()[pick(known().length)];
      if (id === undefined) return;
      const adopted = await runs.adopt(id, 'custodian');
      if (adopted.status === 'unknown') note(`run ${id} is not there`);
      if (adopted.status !== 'adopted' && adopted.status !== 'was-adopted') return;
      const { sequence, head } = adopted.adoption.journal;
      const before = promised.adopted.get(id);
      if (before !== undefined && before.head !== head) note(`run ${id} was adopted twice`);
      promised.adopted.set(id, { sequence, head });
      promised.heads.push(head);
    },
    erase: async ({ pools }: Service, pick: (choices: number) => number) => {
      const name = names[pick(3)]!;
      const erased = await pools.erase(name, 'custodian');
      if (erased?.status !== 'erased') return;
      promised.heads.push(erased.erasure.journal.head);
      promised.erased.push({ name, at: erased.erasure.journal.sequence });
    },
    deleteRules: async ({ ruleSets }: Service) => {
      const deleted = await ruleSets.delete('rules', 'custodian');
      if (deleted?.status === 'deleted') promised.ruleSets.clear();
    },
    read: async ({ runs }: Service, pick: (choices: number) => number) => {
      const id = known()[pick(known().length)];
      if (id === undefined) return;
      const result = await runs.result(id);
      if (result.status === 'unknown' || result.status === 'altered')
        note(`result of ${id}: ${result.status}`);
      const listed = await runs.list({ limit: 10 });
      if (listed !== 'cursor' && listed.runs.some(({ altered }) => altered)) note('a run is altered');
    },
  } as const;

  const weights = [
    ...(['putPool', 'putPool', 'putRules', 'startRun', 'startRun', 'startRun'] as const),
    ...([
      'startRun',
      'startOnce',
      'startOnce',
      'cancel',
      'adopt',
      'adopt',
      'erase',
      'deleteRules',
      'read',
      'read',
    ] as const),
  ];

  const send = (service: Service, pick: (choices: number) => number, what: keyof typeof requests): void => {
    const own = call;
    open += 1;
    requests[what](service, pick)
      .then(() => {
        count(`answered: ${what}`);
      })
      .catch((error: unknown) => {
        if (isExpected(error)) return;
        const problem = storeProblemOf(error);
        if (problem?.code === 'store-unreachable') return;
        note(`${what}: ${problem?.code ?? ''} ${(error as Error).stack ?? 'no error'}`);
      })
      .finally(() => {
        if (own === call) open -= 1;
      });
  };

  return {
    prepare: (service) => {
      for (let place = 0; place < 2; place += 1) send(service, () => place, 'putPool');
      send(service, () => 0, 'putRules');
    },
    begin: (service) => {
      for (const kind of [0, 0, 1]) {
        const choices = [0, 1, 30, kind];
        send(service, () => choices.shift() ?? 0, 'startRun');
      }
    },
    ask: (service, pick) => {
      send(service, pick, weights[pick(weights.length)]!);
    },
    open: () => open,
    hangUp: () => {
      call += 1;
      open = 0;
    },
  };
};
