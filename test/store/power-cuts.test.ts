import { expect, test } from 'vitest';
import { cases } from '../support/cases.ts';
import { embedded } from '../support/places.ts';
import { cutPower } from '../support/power-cuts.ts';

test('after power cuts all that was acknowledged is there and comes to its end', async () => {
  const place = await embedded.makePlace();
  const { cuts, runs, ended, entries, faults } = await cutPower(
    place,
    { most: cases(8), seconds: 20 },
    Math.random,
  );
  await place.remove();
  expect(faults).toEqual([]);
  expect(cuts).toBeGreaterThan(0);
  expect(entries).toBeGreaterThan(runs);
  expect(runs).toBeGreaterThan(0);
  expect(ended).toEqual({ done: runs });
}, 240_000);
