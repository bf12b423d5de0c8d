import pino from 'pino';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { createApp } from '../../src/http/app.ts';
import { loadCountries } from '../../src/panel/reference/countries.ts';

test('over REST, engines that contradict each other are an error and not a result', async () => {
  const app = await createApp({
    runner: {
      run: () =>
        Promise.resolve({
          status: 'done',
          document: '{"outcome":"selected"}',
          disagreement: 'One finds 3 where the answer is 5.',
        }),
      close: () => Promise.resolve(),
    },
    countries: loadCountries(),
    version: '0.0.0',
    config: defaultConfig(),
    keys: null,
    logger: pino({ level: 'silent' }),
  });
  const answer = await app.inject({ method: 'POST', url: '/v1/slates', payload: {} });
  await app.close();
  expect(answer.statusCode).toBe(500);
  expect(answer.headers['content-type']).toMatch('application/problem+json');
  const body: unknown = answer.json();
  expect(body).toMatchObject({ status: 500, detail: 'One finds 3 where the answer is 5. Neither is given.' });
  expect(JSON.stringify(body)).toContain('cross-check-disagrees');
  expect(answer.body).not.toContain('selected');
});
