import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../support/panel.ts';
import { startService, type Service } from '../support/processes.ts';
import { send, type RawAnswer } from '../support/raw-http.ts';

const json = { 'content-type': 'application/json' };
const example = readFixture('examples/solve-request.json');
const solve = ({ url }: Service): Promise<RawAnswer> =>
  send(`${url}/v1/slates`, { method: 'POST', headers: json, body: example });

/** So many applications that they are not read in a moment. */
const manyCandidates = JSON.stringify({
  pool: {
    candidates: Array.from({ length: 150_000 }, (_, index) => ({
      id: `C-${index}`,
      nationality: ['FRA', 'KEN', 'PER', 'NPL'][index % 4],
      gender: index % 2 === 0 ? 'female' : 'male',
      score: index,
      // As columns, many candidates take little memory; long texts that all differ do not.
      note: `${index} ${'x'.repeat(200)}`,
    })),
  },
  rules: { id: 'r', size: 5 },
});

/** Draws enough for some seconds. */
const longBatch = JSON.stringify({
  ...(JSON.parse(readFixture('examples/what-if-request.json').toString('utf8')) as object),
  noise: [{ id: 'n', seed: 's', draws: 1900, spread: 3 }],
  options: { totalTimeLimit: 300 },
});
const sendBatch = ({ url }: Service, streams = false): Promise<RawAnswer> =>
  send(`${url}/v1/what-ifs`, {
    method: 'POST',
    headers: { ...json, ...(streams ? { accept: 'application/x-ndjson' } : {}) },
    body: longBatch,
  });

const metrics = async ({ url }: Service): Promise<string> => (await send(`${url}/metrics`)).text;
const shows = (service: Service, line: RegExp): Promise<void> =>
  expect.poll(() => metrics(service), { timeout: 20_000 }).toMatch(line);
const untilReady = (service: Service): Promise<void> =>
  expect.poll(async () => (await send(`${service.url}/readyz`)).status, { timeout: 20_000 }).toBe(200);
const untilBusy = (service: Service): Promise<void> => shows(service, /^slate_workers_busy 1$/m);

const withService = async (
  environment: Readonly<Record<string, string>>,
  use: (service: Service) => Promise<void>,
): Promise<string> => {
  const service = await startService(environment);
  try {
    await use(service);
  } finally {
    await service.stop();
  }
  const { stderr } = await service.stop();
  return stderr;
};

describe('a thread', () => {
  test('that needs more memory than it may dies alone: its request gets an error, others are answered', async () => {
    const log = await withService({ SLATE_WORKER_MEMORY: '64', SLATE_WORKERS: '2' }, async (service) => {
      const heavy = send(`${service.url}/v1/slates`, { method: 'POST', headers: json, body: manyCandidates });
      const light = await solve(service);
      expect(light.status).toBe(200);
      const { status, text } = await heavy;
      expect(status).toBe(500);
      expect(text).toContain('urn:slate:problem:worker-lost');
      expect(await solve(service)).toMatchObject({ status: 200 });
      expect(await metrics(service)).toMatch(/^slate_workers 2$/m);
    });
    expect(log).toContain('ERR_WORKER_OUT_OF_MEMORY');
  });

  test('that does not read its request within its time is ended, and another one takes its place', async () => {
    await withService({ SLATE_READ_LIMIT: '0.3', SLATE_WORKERS: '1' }, async (service) => {
      await untilReady(service);
      const lost = await send(`${service.url}/v1/slates`, {
        method: 'POST',
        headers: json,
        body: manyCandidates,
      });
      expect(lost.status).toBe(500);
      expect(lost.text).toContain('urn:slate:problem:worker-lost');
      await expect.poll(async () => (await solve(service)).status, { timeout: 10_000 }).toBe(200);
    });
  });
});

test('texts nested deeper and deeper end no process and no thread', async () => {
  await withService({ SLATE_WORKERS: '1' }, async (service) => {
    const sendRules = async (rules: string, type: string): Promise<number> => {
      const form = new FormData();
      form.set('pool', new Blob(['id,score\nA,1\n'], { type: 'text/csv' }), 'pool.csv');
      form.set('rules', new Blob([rules], { type }), 'rules');
      return (await fetch(`${service.url}/v1/slates`, { method: 'POST', body: form })).status;
    };
    for (const levels of [100, 2500, 5000, 10_000, 20_000, 8000]) {
      expect(await sendRules('{"a":'.repeat(levels), 'application/yaml')).toBe(422);
      expect(await sendRules('- '.repeat(levels), 'application/yaml')).toBe(422);
      expect(await sendRules('{"a":'.repeat(levels), 'application/json')).toBe(422);
    }
    expect(await metrics(service)).toMatch(/outcome="invalid"\} 18$/m);
    expect(await solve(service)).toMatchObject({ status: 200 });
  });
});

describe('a client that goes away', () => {
  test('frees its thread for the next', async () => {
    await withService({ SLATE_WORKERS: '1' }, async (service) => {
      await untilReady(service);
      const disconnect = new AbortController();
      const batch = fetch(`${service.url}/v1/what-ifs`, {
        method: 'POST',
        headers: json,
        body: longBatch,
        signal: disconnect.signal,
      });
      await untilBusy(service);
      disconnect.abort();
      await expect(batch).rejects.toThrow();
      expect(await solve(service)).toMatchObject({ status: 200 });
      expect(await metrics(service)).toMatch(
        /^slate_jobs_total\{operation="what-if",outcome="cancelled"\} 1$/m,
      );
    });
  });

  test('in the middle of its body leaves nothing behind', async () => {
    await withService({ SLATE_WORKERS: '1' }, async (service) => {
      const disconnect = new AbortController();
      const body = new ReadableStream({
        pull: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"pool":'));
          return new Promise((resolve) => setTimeout(resolve, 50));
        },
      });
      const half = fetch(`${service.url}/v1/slates`, {
        method: 'POST',
        headers: json,
        body,
        signal: disconnect.signal,
        duplex: 'half',
      } as RequestInit);
      await shows(service, /^slate_bodies_bytes [1-9]/m);
      disconnect.abort();
      await expect(half).rejects.toThrow();
      await shows(service, /^slate_bodies_bytes 0$/m);
      expect(await solve(service)).toMatchObject({ status: 200 });
    });
  });
});

describe('a client', () => {
  test('whose connection breaks at once, or in its body, is no fault of the service', async () => {
    const log = await withService({ SLATE_WORKERS: '1' }, async (service) => {
      const whole = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${example.length}\r\n\r\n`;
      const broken = async (path: string, body: string, after: number): Promise<void> => {
        const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
        socket.on('error', () => undefined);
        await new Promise<unknown>((resolve) =>
          socket.write(`POST ${path} HTTP/1.1\r\n${whole}${body}`, resolve),
        );
        setTimeout(() => socket.resetAndDestroy(), after);
        await once(socket, 'close');
      };
      for (const after of [0, 0, 0, 100]) {
        await broken('/v1/slates', '{"pool"', after);
        await broken('/v1/slates', example.toString('utf8'), after);
        await broken('/nothing', '', after);
      }
      await shows(service, /^slate_bodies_bytes 0$/m);
      expect(await solve(service)).toMatchObject({ status: 200 });
    });
    expect(log).toContain('the client went away');
    expect(log).not.toMatch(/request failed|"level":50/);
  });

  test('that does not take the lines that it asked for is disconnected, and what it sent is freed', async () => {
    const candidates = Array.from({ length: 1000 }, (_, index) => ({
      id: `candidate-with-a-long-id-${index}`,
      nationality: ['FRA', 'KEN', 'PER', 'NPL'][index % 4],
      score: index,
    }));
    const rules = {
      id: 'r',
      size: 300,
      rules: [{ id: 'cap', each: 'nationality', max: 300, authority: 'policy' }],
    };
    const scenarios = Array.from({ length: 1000 }, (_, index) => ({
      id: `s${index}`,
      set: { 'cap.max': 290 },
    }));
    const body = JSON.stringify({ pool: { candidates }, rules, scenarios });
    await withService({ SLATE_IDLE_TIMEOUT: '1', SLATE_WORKERS: '1' }, async (service) => {
      const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
      socket.on('error', () => undefined).pause();
      socket.write(
        `POST /v1/what-ifs HTTP/1.1\r\nHost: localhost\r\nAccept: application/x-ndjson\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      await shows(service, /^slate_bodies_bytes [1-9]/m);
      await shows(service, /^slate_bodies_bytes 0$/m);
      socket.destroy();
    });
  });
});

/** Is the process still there? */
const isThere = ({ pid }: Service): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('SIGTERM', () => {
  test('while it starts ends it too', async () => {
    const early = `process.on('newListener', (name) => { if (name === 'SIGTERM') setImmediate(() => process.kill(process.pid, name)); });`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(early)}`;
    await withService({ NODE_OPTIONS, SLATE_WORKERS: '1' }, async (service) => {
      await expect.poll(() => isThere(service), { timeout: 10_000 }).toBe(false);
      expect((await service.stop()).code).toBe(0);
    });
  });

  test('after Ctrl-C ends it at once', async () => {
    await withService({ SLATE_WORKERS: '1' }, async (service) => {
      await untilReady(service);
      const batch = sendBatch(service).catch(() => null);
      await untilBusy(service);
      process.kill(service.pid, 'SIGINT');
      const listens = (): Promise<boolean> =>
        send(`${service.url}/healthz`).then(
          () => true,
          () => false,
        );
      await expect.poll(listens, { interval: 10 }).toBe(false);
      expect((await service.stop()).code).toBe(null);
      await batch;
    });
  });

  test('in the middle: what runs gives what it has, what waits is answered, and the exit code is 0', async () => {
    const service = await startService({ SLATE_WORKERS: '1', SLATE_SHUTDOWN_LIMIT: '0.5' });
    await untilReady(service);
    const [batch, stream] = [sendBatch(service), sendBatch(service, true)];
    await untilBusy(service);
    await shows(service, /^slate_queue_waiting 1$/m);
    const finished = service.stop();
    const answers = await Promise.all([batch, stream]);
    const [done, refused] = answers.sort((a, b) => a.status - b.status);
    expect(done.status).toBe(200);
    const lines = done.text.trimEnd();
    const summary = JSON.parse(
      lines.startsWith('{\n') ? lines : lines.slice(lines.lastIndexOf('\n') + 1),
    ) as {
      status: string;
      counts: Record<string, number>;
    };
    expect(summary.status).toBe('time-limit');
    expect(summary.counts['missing']).toBeGreaterThan(0);
    expect(refused).toMatchObject({ status: 503 });
    expect(refused.text).toContain('urn:slate:problem:stopping');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await finished).code).toBe(0);
    await expect(solve(service)).rejects.toThrow();
  });

  test('with idle connections and a half-sent request ends all the same', async () => {
    const service = await startService({ SLATE_WORKERS: '1', SLATE_SHUTDOWN_LIMIT: '0.2' });
    await fetch(`${service.url}/healthz`).then((answer) => answer.text());
    const half = send(`${service.url}/v1/slates`, {
      method: 'POST',
      headers: { ...json, 'content-length': '1000' },
      body: '{',
    });
    const outcome = half.then(
      ({ status }) => String(status),
      () => 'closed',
    );
    await shows(service, /^slate_bodies_bytes 1$/m);
    expect((await service.stop()).code).toBe(0);
    expect(await outcome).toBe('closed');
  });
});

test('too much at once: every request has a result or an honest 503', async () => {
  await withService({ SLATE_WORKERS: '1', SLATE_QUEUE: '2' }, async (service) => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => solve(service)));
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    for (const { status, headers, text } of answers) {
      if (status === 200) continue;
      expect(text).toContain('urn:slate:problem:overloaded');
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(await solve(service)).toMatchObject({ status: 200 });
  });
});

test('more bytes of bodies than may be held: 503 while they come in, and only what has come counts', async () => {
  const limits = { SLATE_BODY_LIMIT: '10000', SLATE_BODIES_LIMIT: '10000', SLATE_WORKERS: '1' };
  await withService(limits, async (service) => {
    const first = fetch(`${service.url}/v1/slates`, {
      method: 'POST',
      headers: json,
      // In chunks, of a length that nobody said.
      body: new ReadableStream({
        start: (controller) => {
          controller.enqueue(example);
          setTimeout(() => {
            controller.close();
          }, 1000);
        },
      }),
      duplex: 'half',
    } as RequestInit);
    await shows(service, new RegExp(`^slate_bodies_bytes ${example.length}$`, 'm'));
    // Announced and not sent: it takes no place from anybody.
    const announced = connect(Number(new URL(service.url).port), '127.0.0.1');
    announced.write(
      'POST /v1/slates HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{',
    );
    expect(await solve(service)).toMatchObject({ status: 503 });
    expect((await first).status).toBe(200);
    announced.destroy();
    expect(await solve(service)).toMatchObject({ status: 200 });
  });
});

test('names, affiliations and scores are in no output, whatever goes wrong', async () => {
  const secrets = ['Zacharias Quillfeather', 'Institute of Hidden Things', '8777.1', 'quill@example.org'];
  const [name, affiliation, score, mail] = secrets as [string, string, string, string];
  const candidate = { id: 'A', name, affiliation, nationality: 'FRA', score };
  const request = { pool: { candidates: [candidate] }, rules: { id: 'r', size: 1 } };
  const log = await withService({ SLATE_LOG_LEVEL: 'trace', SLATE_WORKERS: '1' }, async ({ url }) => {
    const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = json) =>
      send(url + path, {
        method: 'POST',
        headers: { ...headers, authorization: `Bearer ${mail}`, 'x-note': mail },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    const answers = [
      await post('/v1/slates', request),
      await post('/v1/slates', { ...request, rules: { id: 'r', size: 2 }, note: name }),
      await post('/v1/slates', JSON.stringify(request).slice(0, -9)),
      await post('/v1/slates', {
        ...request,
        pool: { candidates: [candidate, { ...candidate, gender: name }] },
      }),
      await post('/v1/slates', { ...request, rules: { id: name, size: 'x' } }),
      await post('/v1/slates/explain', { ...request, about: { candidates: [name] } }),
      await post('/v1/slates/replace', { ...request, withdraw: [name] }),
      await post('/v1/slates/verify', { ...request, slate: [name] }),
      await post('/v1/what-ifs', {
        ...request,
        scenarios: [{ id: name, set: { 'x.min': score, y: affiliation } }],
      }),
      await post('/v1/pools/check', { candidates: [candidate, candidate] }),
      await post(`/v1/rule-sets/${encodeURIComponent(name)}?q=${encodeURIComponent(mail)}`, {}),
      await post(
        '/v1/slates',
        `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${score}\r\n--b--`,
        {
          'content-type': 'multipart/form-data; boundary=b',
        },
      ),
      await send(`${url}/${encodeURIComponent(name)}`, { headers: { host: mail } }),
    ];
    expect(answers[0]).toMatchObject({ status: 200 });
    expect(answers[0]!.text).toContain(name);
    for (const { status, text } of answers.slice(1)) {
      expect(status).toBeGreaterThanOrEqual(400);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
    const counted = await send(`${url}/metrics`);
    for (const secret of secrets) expect(counted.text).not.toContain(secret);
  });
  expect(log.match(/"msg":"answered"/g)?.length).toBeGreaterThanOrEqual(13);
  for (const secret of secrets) {
    expect(log).not.toContain(secret);
    expect(log).not.toContain(encodeURIComponent(secret));
  }
});
