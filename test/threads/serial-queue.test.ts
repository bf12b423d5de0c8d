import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSerialQueue } from '../../src/threads/serial-queue.ts';
import { createTurns } from '../../src/threads/queueing.ts';

const settings = { queue: 3, queueTimeout: 60 };

/** Work that goes on until the test ends it. */
const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, wait: () => opened.then(() => 'first') };
};

describe('a serial queue', () => {
  test('does one thing after the other, and what waits in the order of its clients', async () => {
    const queue = createSerialQueue({ ...settings, queue: 10 });
    const { open, wait } = gate();
    const done: string[] = [];
    const note = (name: string) => () => {
      done.push(name);
      return Promise.resolve(name);
    };
    const first = queue.add(wait, { client: 'a' });
    const others = [
      ...['a1', 'a2', 'a3'].map((name) => queue.add(note(name), { client: 'a' })),
      ...['b1', 'b2'].map((name) => queue.add(note(name), { client: 'b' })),
      queue.add(note('erasure'), { client: 'a', isUrgent: true }),
    ];
    open();
    await Promise.all([first, ...others]);
    expect(done).toEqual(['erasure', 'b1', 'a1', 'b2', 'a2', 'a3']);
  });

  test('refuses whom it has no place for, and says so before anything is read', async () => {
    const queue = createSerialQueue(settings);
    const { open, wait } = gate();
    const all = [1, 2, 3, 4].map(() => queue.add(wait));
    expect(queue.wouldReject()).toMatchObject({ reason: 'queue-full' });
    const refused = await queue.add(wait);
    expect(refused).toMatchObject({ status: 'refused', reason: 'queue-full' });
    expect(typeof refused === 'object' && refused.retryAfter).toBeGreaterThanOrEqual(1);
    open();
    expect(await Promise.all(all)).toEqual(Array(4).fill('first'));
    expect(queue.wouldReject()).toBeNull();
  });

  test('lets nobody wait longer than that, and does not begin for them', async () => {
    const queue = createSerialQueue({ queue: 3, queueTimeout: 0.05 });
    const { open, wait } = gate();
    const first = queue.add(wait);
    let begun = false;
    const late = queue.add(() => {
      begun = true;
      return Promise.resolve('late');
    });
    expect(await late).toMatchObject({ reason: 'waited-too-long' });
    // What has begun goes on however long it takes.
    open();
    expect(await first).toBe('first');
    expect(await queue.add(() => Promise.resolve('next'))).toBe('next');
    expect(begun).toBe(false);
  });

  test('drops those whose clients have disconnected, and keeps their place for others', async () => {
    const queue = createSerialQueue({ ...settings, queue: 1 });
    const { open, wait } = gate();
    const first = queue.add(wait);
    const client = new AbortController();
    const left = queue.add(wait, { clientDisconnected: client.signal });
    expect(queue.wouldReject()).not.toBeNull();
    client.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(queue.wouldReject()).toBeNull();
    await expect(queue.add(wait, { clientDisconnected: client.signal })).rejects.toThrow('gone');
    open();
    await first;
  });

  test('that is drained finishes what it has begun, and refuses the rest after a while', async () => {
    const queue = createSerialQueue(settings);
    const { open, wait } = gate();
    const [first, second] = [queue.add(wait), queue.add(wait)];
    const drained = queue.drain(0.05);
    expect(await queue.add(wait)).toMatchObject({ reason: 'stopping' });
    expect(await second).toMatchObject({ reason: 'stopping' });
    open();
    expect(await first).toBe('first');
    await drained;
  });

  test('goes on after what fails', async () => {
    const queue = createSerialQueue(settings);
    const failed = queue.add(() => Promise.reject(new Error('as the test wants it')));
    const next = queue.add(() => sleep(1, 'next'));
    await expect(failed).rejects.toThrow('as the test wants it');
    expect(await next).toBe('next');
  });
});

test('however many one client sends, another one is never more than one job behind it', () => {
  const client = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(client, { maxLength: 40 }), (sent) => {
      const takeTurn = createTurns();
      const waiting = sent.map((own, index) => ({ own, index, turn: takeTurn(own) }));
      const order = [...waiting].sort((a, b) => b.turn.priority - a.turn.priority || a.index - b.index);
      const done = { a: 0, b: 0, c: 0 };
      const left = { a: 0, b: 0, c: 0 };
      for (const own of sent) left[own] += 1;
      for (const { own, turn } of order) {
        turn.begin();
        done[own] += 1;
        left[own] -= 1;
        // Whoever still waits has had as many, but for the one whose turn it is.
        for (const other of ['a', 'b', 'c'] as const) {
          if (left[other] > 0) expect(done[own] - done[other]).toBeLessThanOrEqual(1);
        }
        turn.end();
      }
      const own = (name: string) => order.filter((one) => one.own === name).map(({ index }) => index);
      for (const name of ['a', 'b', 'c']) expect(own(name)).toEqual([...own(name)].sort((a, b) => a - b));
    }),
  );
});
