/** `npm run bench:store`: how long lists of many runs take, on both databases (a server where DATABASE_URL is set). */
import { parseArgs } from 'node:util';
import { plainTable } from '../src/report/text.ts';
import { historiesOfRuns } from '../src/runs/run-history.ts';
import { listRuns } from '../src/store/runs.ts';
import { filters, insertManyRuns } from '../test/support/many-runs.ts';
import { embedded, onServer, type KindOfStore } from '../test/support/places.ts';
import { openTestStore } from '../test/support/store-world.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    /** Times that each list is asked for. */
    times: { type: 'string', default: '20' },
    /** Milliseconds that none of them may take, in the middle of its times. */
    goal: { type: 'string', default: '100' },
  },
});
const [runs, times, goal] = [Number(values.runs), Number(values.times), Number(values.goal)];

/** Runs of a page, as many as the service gives where nothing is said, and at most. */
const pages = [50, 1000];

type Row = {
  readonly filter: string;
  readonly limit: number;
  readonly median: number;
  readonly worst: number;
};

const measure = async (kind: KindOfStore): Promise<readonly Row[]> => {
  const place = await kind.makePlace();
  const store = await openTestStore(place);
  try {
    await insertManyRuns(store, runs);
    const rows: Row[] = [];
    for (const filter of filters) {
      for (const limit of pages) {
        const taken: number[] = [];
        for (let time = 0; time < times; time += 1) {
          const begun = performance.now();
          // As the service asks: one more than it gives, from the middle of the list.
          const rows = await listRuns(store.db, filter, limit + 1, time % 2 === 0 ? undefined : runs / 2);
          await historiesOfRuns(store, rows);
          taken.push(performance.now() - begun);
        }
        taken.sort((a, b) => a - b);
        rows.push({
          filter: JSON.stringify(filter),
          limit,
          median: taken[Math.floor(times / 2)]!,
          worst: taken.at(-1)!,
        });
      }
    }
    return rows;
  } finally {
    await store.close();
    await place.remove();
  }
};

let isGood = true;
for (const kind of [embedded, onServer]) {
  if (kind.whyNot !== null) {
    process.stdout.write(`${kind.name}: not measured, ${kind.whyNot}\n`);
    continue;
  }
  const rows = await measure(kind);
  isGood &&= rows.every(({ median }) => median < goal);
  process.stdout.write(
    `${kind.name}, ${runs} runs, ms\n${plainTable(
      [
        { title: 'filter' },
        ...['limit', 'median', 'worst'].map((title) => ({ title, align: 'right' }) as const),
      ],
      rows.map(({ filter, limit, median, worst }) => [
        filter,
        String(limit),
        median.toFixed(1),
        worst.toFixed(1),
      ]),
    )}\n`,
  );
}
process.stdout.write(
  isGood ? `Every list takes less than ${goal} ms.\n` : `Some lists take ${goal} ms or more.\n`,
);
process.exitCode = isGood ? 0 : 1;
