import { expect, test } from 'vitest';
import { embedded } from '../support/places.ts';
import { cutPower } from '../support/power-cuts.ts';

test('after power cuts all that was acknowledged is there and comes to its end', async () => {
  const place = await embedded.makePlace();
  // Fewer than five only where the machine is busy.
  const { cuts, runs, ended, entries, faults } = await cutPower(place, { most: 5, seconds: 20 }, Math.random);
  await place.remove();
  expect(faults).toEqual([]);
  expect(cuts).toBeGreaterThan(0);
  expect(entries).toBeGreaterThan(runs);
  expect(runs).toBeGreaterThan(0);
  expect(ended).toEqual({ done: runs });
}, 240_000);
