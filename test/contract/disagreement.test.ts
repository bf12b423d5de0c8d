import pino from 'pino';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { createApp } from '../../src/http/app.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createReadiness } from '../../src/http/readiness.ts';
import { loadCountries } from '../../src/reference/countries.ts';
import { createDispatcher } from '../../src/threads/dispatcher.ts';
import type { ThreadPool } from '../../src/threads/thread-pool.ts';

test('over REST, engines that contradict each other are an error and not a result', async () => {
  const runner: ThreadPool = {
    run: () =>
      Promise.resolve({
        status: 'done',
        document: '{"outcome":"selected"}',
        disagreement: 'One finds 3 where the answer is 5.',
      }),
    threads: () => 1,
    close: () => Promise.resolve(),
  };
  const dispatcher = createDispatcher(runner, { threads: 1, queue: 1, queueTimeout: 1, clock: () => 0 });
  const app = await createApp({
    dispatcher,
    readiness: createReadiness(dispatcher, () => 0),
    metrics: createMetrics(),
    services: null,
    countries: loadCountries(),
    version: '0.0.0',
    config: defaultConfig(),
    keys: null,
    logger: pino({ level: 'silent' }),
  });
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/slates',
    headers: { host: 'localhost' },
    payload: {},
  });
  await app.close();
  expect(answer.statusCode).toBe(500);
  expect(answer.headers['content-type']).toMatch('application/problem+json');
  const body: unknown = answer.json();
  expect(body).toMatchObject({
    status: 500,
    detail: 'One finds 3 where the answer is 5. No answer is given.',
  });
  expect(JSON.stringify(body)).toContain('cross-check-disagrees');
  expect(answer.body).not.toContain('selected');
});
