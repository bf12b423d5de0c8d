/** `npm run power-cuts`: a service on the embedded database is killed at random moments while it is written to. */
import { parseArgs } from 'node:util';
import { embedded } from '../test/support/places.ts';
import { cutPower } from '../test/support/power-cuts.ts';

const { values } = parseArgs({ options: { cuts: { type: 'string', default: '50' } } });

const place = await embedded.makePlace();
const order = { most: Number(values.cuts), seconds: Infinity };
const { cuts, runs, ended, entries, faults, starts } = await cutPower(place, order, Math.random);
await place.remove();

const sorted = [...starts].sort((a, b) => a - b);
const seconds = (milliseconds: number | undefined): string => ((milliseconds ?? 0) / 1000).toFixed(1);
process.stdout.write(
  [
    `${cuts} power cuts, ${runs} runs acknowledged, ${entries} entries in the journal.`,
    `Runs at their end: ${JSON.stringify(ended)}.`,
    `Seconds until the service answered: ${seconds(sorted[sorted.length >> 1])} in the middle, ${seconds(sorted.at(-1))} at most.`,
    ...(faults.length === 0 ? ['All that was acknowledged is there.'] : faults),
    '',
  ].join('\n'),
);
process.exitCode = faults.length === 0 ? 0 : 1;
