import { expect, test } from 'vitest';
import { slateOrigins, type SlateOrigin } from '../../solver/index.ts';
import type { PoolInput } from '../../src/model/pool-cache.ts';
import { optionsSchema } from '../../src/answers/solve/options.ts';
import { resultSchema, type ResultDocument } from '../../src/answers/result/result-schema.ts';
import { solvePanel } from '../../src/answers/solve/solve-panel.ts';
import { state } from '../../src/text/catalogue.ts';
import { resultHtml } from '../../src/report/html/reports.ts';
import { resultTable } from '../../src/report/result-table.ts';
import { familyOf, instancesOf } from '../support/families.ts';
import { groupings } from '../support/families/graphs.ts';
import { textOf } from '../support/html-text.ts';
import { rulesOf, testContext } from '../support/panel.ts';
import { toCase } from '../support/problem-case.ts';

/** Three groupings of which every value has to be taken once: slates come late, and in several ways. */
const [instance] = instancesOf(
  familyOf('groupings', groupings, [{ n: 150, k: 20, values: 20, levels: 150 }]),
  'probe',
  1,
);
const { pool, rules } = toCase(instance!.problem, 'stopped');
const poolInput: PoolInput = { as: 'json', bytes: Buffer.from(pool.text) };

/** What a solve comes to when its clock has been read so many times. */
const stoppedAfter = async (readings: number): Promise<ResultDocument> => {
  let read = 0;
  const clock = (): number => ((read += 1) <= readings ? 0 : 1e9);
  const request = { pool: poolInput, rules: rulesOf(rules), options: optionsSchema.parse({}), issues: [] };
  const outcome = await solvePanel(request, { ...testContext, clock, deadlineClock: clock });
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.result;
};

test('a stopped search says how its slate was found', async () => {
  const origins: SlateOrigin[] = [];
  for (let readings = 3; readings < 60 && new Set(origins).size < 2; readings += 3) {
    const result = await stoppedAfter(readings);
    if (result.outcome !== 'stopped') break;
    expect(resultSchema.safeParse(result).error).toBeUndefined();
    const { origin, slate, statements } = result;
    if (origin === null || origin === undefined) {
      expect({ origin, slate, statements }).toEqual({ origin: null, slate: null, statements: undefined });
      continue;
    }
    origins.push(origin);
    const { text } = state('slate-found', { origin });
    expect(statements?.map((statement) => statement.text)).toEqual([text]);
    expect(resultTable(result, { width: 100, next: [] })).toContain(text);
    expect(textOf(await resultHtml(result))).toContain(text);
  }
  expect(new Set(origins).size).toBeGreaterThan(1);
});

test('every way to find a slate has a text of its own', () => {
  const texts = slateOrigins.map((origin) => state('slate-found', { origin }).text);
  expect(new Set(texts).size).toBe(slateOrigins.length);
  for (const text of texts) expect(text).toMatch(/^The best slate so far was .+\.$/);
});
