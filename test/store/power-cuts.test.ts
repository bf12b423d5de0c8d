import { expect, test } from 'vitest';
import { embedded } from '../support/places.ts';
import { cutPower } from '../support/power-cuts.ts';

const cuts = 5;

test(`after ${cuts} power cuts all that was acknowledged is there and comes to its end`, async () => {
  const place = await embedded.makePlace();
  const { runs, ended, entries, faults } = await cutPower(place, cuts, Math.random);
  await place.remove();
  expect(faults).toEqual([]);
  expect(runs).toBeGreaterThan(0);
  expect(entries).toBeGreaterThan(runs);
  expect(ended).toEqual({ done: runs });
}, 120_000);
