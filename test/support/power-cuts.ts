import { setTimeout as sleep } from 'node:timers/promises';
import type { JournalEntry, JournalHead } from '../../src/journal/journal-entry.ts';
import { createJournalVerifier } from '../../src/journal/verify-journal.ts';
import type { Place } from './places.ts';
import { startService, type Service } from './processes.ts';
import { noise, smallPool, smallRules } from './small-pool.ts';
import { storedClient, type StoredClient } from './stored-client.ts';

/** What has been acknowledged to a client, and must still hold after any power cut. */
type Acknowledged = {
  readonly runs: Set<string>;
  /** Hashes of the journal's last entries, as they were seen. */
  readonly heads: Set<string>;
  /** Rule sets by id, with the versions that were acknowledged. */
  readonly ruleSets: Map<string, number>;
};

export type PowerCuts = {
  readonly cuts: number;
  readonly runs: number;
  /** How many ended how. */
  readonly ended: Readonly<Record<string, number>>;
  readonly entries: number;
  /** What does not hold, in words; empty where all does. */
  readonly faults: readonly string[];
  /** Milliseconds from each start until the service answered. */
  readonly starts: readonly number[];
};

/** How long a service lives at most once it answers: so many milliseconds, and longer where it starts slowly. */
const longestLife = 3000;

/**
 * Starts a service on the embedded database, has a client write to it without a pause, and kills it, so many times;
 * then looks whether everything that was acknowledged is there and comes to its end.
 * @param most - power cuts. @param seconds - after which there is no further one.
 * @param random - from 0 to below 1: when the power goes.
 */
export const cutPower = async (
  place: Place,
  { most, seconds }: { readonly most: number; readonly seconds: number },
  random: () => number,
): Promise<PowerCuts> => {
  const end = performance.now() + seconds * 1000;
  const acknowledged: Acknowledged = { runs: new Set(), heads: new Set(), ruleSets: new Map() };
  const starts: number[] = [];
  const start = async (): Promise<Service> => {
    const begun = performance.now();
    const service = await startService({ ...place.environment, SLATE_LOG_LEVEL: 'silent' });
    starts.push(performance.now() - begun);
    return service;
  };
  let cuts = 0;
  for (; cuts < most && performance.now() < end; cuts += 1) {
    const service = await start();
    const client = storedClient(service.url);
    if (cuts === 0) {
      await client.putPool('small', smallPool());
      await client.putRules('small', smallRules);
    }
    const writing = [writeOn(client, acknowledged, `${cuts}-a`), writeOn(client, acknowledged, `${cuts}-b`)];
    // Without a run there would be nothing to lose.
    while (cuts === 0 && acknowledged.runs.size === 0 && performance.now() < end) await sleep(10);
    await sleep(random() * Math.max(longestLife, 2 * starts.at(-1)!));
    await service.kill();
    await Promise.all(writing);
  }
  const last = await start();
  try {
    return { cuts, starts, ...(await examine(storedClient(last.url), acknowledged)) };
  } finally {
    await last.stop();
  }
};

/** Writes one thing after the other until nobody answers, and remembers what was acknowledged. */
const writeOn = async (client: StoredClient, acknowledged: Acknowledged, name: string): Promise<void> => {
  const about = { pool: { name: 'small' }, rules: { id: 'small' } };
  try {
    for (let turn = 0; ; turn += 1) {
      const id = `rules-${name}`;
      await client.putRules(id, { ...smallRules, title: `Turn ${turn}` });
      acknowledged.ruleSets.set(id, turn + 1);
      const request =
        turn % 4 === 3
          ? ({ kind: 'what-if', ...about, ...noise(30) } as const)
          : ({ kind: turn % 2 === 0 ? 'solve' : 'explain', ...about } as const);
      acknowledged.runs.add((await client.startRun(request)).id);
      const { head } = await journalPage(client, 0, 1);
      acknowledged.heads.add(head.head);
    }
  } catch (error) {
    // Only that nobody answers ends it: a refusal is a fault.
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
  }
};

const journalPage = async (client: StoredClient, after: number, limit: number) =>
  (await (await client.send('GET', `/v1/journal?after=${after}&limit=${limit}`)).json()) as {
    readonly entries: readonly JournalEntry[];
    readonly head: JournalHead;
  };

const examine = async (client: StoredClient, acknowledged: Acknowledged) => {
  const faults: string[] = [];
  const ended: Record<string, number> = {};
  for (const id of acknowledged.runs) {
    try {
      const { status, failure } = await client.untilEnded(id, 120);
      const end = failure === null ? status : `${status}: ${failure}`;
      ended[end] = (ended[end] ?? 0) + 1;
      const result = await client.send('GET', `/v1/runs/${id}/result`);
      if (status === 'done' && result.status !== 200) faults.push(`run ${id} has no result`);
    } catch (error) {
      faults.push(`run ${id}: ${(error as Error).message}`);
    }
  }
  for (const [id, version] of acknowledged.ruleSets) {
    const answer = await client.send('GET', `/v1/rule-sets/${id}?version=${version}`);
    if (answer.status !== 200) faults.push(`rule set ${id} has no version ${version}`);
  }
  const { key } = (await (await client.send('GET', '/v1/journal/key')).json()) as { readonly key: string };
  const verifier = createJournalVerifier(key);
  let last = 0;
  const seen = new Map<string, number>();
  for (;;) {
    const { entries } = await journalPage(client, last, 1000);
    for (const entry of entries) {
      verifier.add(entry);
      if (entry.action === 'run-ended') seen.set(entry.subject, (seen.get(entry.subject) ?? 0) + 1);
    }
    last = entries.at(-1)?.sequence ?? last;
    if (entries.length === 0) break;
  }
  faults.push(...verifier.end(...acknowledged.heads).faults.map(({ detail }) => detail));
  for (const id of acknowledged.runs)
    if (seen.get(id) !== 1) faults.push(`run ${id} ended ${seen.get(id) ?? 0} times`);
  return { runs: acknowledged.runs.size, entries: last, ended, faults };
};
