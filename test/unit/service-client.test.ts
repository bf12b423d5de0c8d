import { EventEmitter, once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/cli/service/connect.ts';
import { createHttpClient } from '../../src/cli/service/http-client.ts';
import { createLocalClient, type LocalService } from '../../src/cli/service/local-client.ts';
import { parseServerAddress } from '../../src/cli/service/server-address.ts';
import { apiKey, collecting } from '../support/ask-service.ts';
import { startFakeService } from '../support/fake-service.ts';
import { startSlate } from '../support/processes.ts';

describe('the address of a service', () => {
  test.each([
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['https://Slate.example.org/', 'https://slate.example.org'],
    ['https://example.org/slate//', 'https://example.org/slate'],
  ])('%s', (text, address) => {
    expect(parseServerAddress(text)).toEqual({ address });
  });

  test.each([
    'localhost:3000',
    'slate',
    'file:///etc',
    'http://',
    'http://a:hunter2@b',
    'http://a?x',
    'http://a#x',
  ])('%s is none, and is not repeated', (text) => {
    const parsed = parseServerAddress(text);
    expect(parsed).toHaveProperty('error');
    expect(JSON.stringify(parsed)).not.toContain('hunter2');
  });
});

describe('a user who interrupts', () => {
  test('waits no longer for a service', async () => {
    const controller = new AbortController();
    const silent = await startFakeService(() => null);
    const address = silent.url;
    const client = createHttpClient({ address, key: apiKey, version: '0', signal: controller.signal });
    const asked = client.request('GET', '/v1/test');
    controller.abort();
    await expect(asked).rejects.toThrow();
    await silent.close();
  });

  test('gets the command line back: 130', async () => {
    const events = new EventEmitter();
    const silent = await startFakeService(() => {
      events.emit('asked');
      return null;
    });
    const asked = once(events, 'asked');
    const asking = startSlate('runs', 'list', '--server', silent.url);
    await asked;
    const { code, stdout, stderr } = await asking.end('SIGINT');
    await silent.close();
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: '', stderr: '' });
  });

  test('waits no longer for the store of this machine, before and after', async () => {
    const controller = new AbortController();
    const never = {
      status: 'open' as const,
      request: () => new Promise<never>(() => undefined),
      close: () => Promise.resolve(),
    };
    const client = createLocalClient(never, apiKey, '0', controller.signal);
    const asked = client.request('GET', '/v1/test');
    controller.abort();
    await expect(asked).rejects.toThrow('interrupted');
    await expect(client.request('GET', '/v1/test')).rejects.toThrow('interrupted');
  });
});

test('the store of this machine is asked as a service is', async () => {
  const asked: unknown[] = [];
  const client = createLocalClient(
    {
      status: 'open',
      request: (...request) => {
        asked.push(request);
        const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
        return Promise.resolve({ status: 201, headers, bytes: Buffer.from('{}') });
      },
      close: () => Promise.resolve(),
    },
    apiKey,
    '0.1.0',
    new AbortController().signal,
  );
  const bytes = Buffer.from('id\nA\n');
  const answer = await client.request('PUT', '/v1/pools/a', { bytes, mediaType: 'text/csv' });
  expect(answer).toEqual({ status: 201, mediaType: 'application/json', bytes: Buffer.from('{}') });
  const headers = {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'text/csv',
    'user-agent': 'slate/0.1.0',
  };
  expect(asked).toEqual([['PUT', '/v1/pools/a', expect.objectContaining(headers), bytes]]);
});

describe('the store of this machine', () => {
  const connectTo = async (opened: LocalService) => {
    const { context, errorOutput } = collecting('');
    const connected = await connect('', () => Promise.resolve(opened), 'slate test', context);
    return { connected, errorOutput: errorOutput() };
  };

  test('that a service holds is asked over that service, which is reported', async () => {
    const { connected, errorOutput } = await connectTo({
      status: 'held',
      detail: 'It is in use.',
      url: 'http://127.0.0.1:3000',
    });
    expect(connected).toMatchObject({ client: { address: 'http://127.0.0.1:3000', keyed: true } });
    expect(errorOutput).toBe(
      'The service at http://127.0.0.1:3000 has opened the store of this machine, and is asked instead.\n',
    );
  });

  test('that somebody holds who knows where, or that cannot be opened: 2, and why', async () => {
    const held = await connectTo({ status: 'held', detail: 'It is in use.', url: null });
    expect(held.connected).toEqual({ code: 2 });
    expect(held.errorOutput).toMatch(
      /^Another process has opened the store of this machine\. .*--server URL\.\n$/,
    );
    const failed = await connectTo({ status: 'failed', detail: 'It is of a later version.' });
    expect(failed).toEqual({ connected: { code: 2 }, errorOutput: 'It is of a later version.\n' });
  });
});
