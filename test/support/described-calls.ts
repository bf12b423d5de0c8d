import { expect } from 'vitest';
import { notAsDescribed } from './openapi.ts';
import { send } from './raw-http.ts';

export type DescribedCall = {
  /** What stands in the braces of the path. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** Undefined: not sent, where it otherwise would be. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Values are sent as JSON, texts and bytes as they are; text of no media type is sent as JSON too. */
  readonly body?: unknown;
};

export type DescribedAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;
};

/** A client that holds every answer against the description of the service. @param key - sent with every call. */
export const describedCalls =
  (url: string, key?: string) =>
  /** @param path - the template, such as `/v1/runs/{id}`. */
  async (method: string, path: string, call: DescribedCall = {}): Promise<DescribedAnswer> => {
    const { ids = {}, query = '', headers = {}, body } = call;
    const bytes =
      body === undefined
        ? ''
        : typeof body === 'string' || body instanceof Uint8Array
          ? body
          : JSON.stringify(body);
    const answer = await send(url + path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name]!) + query, {
      method,
      headers: withoutUndefined({
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      }),
      body: bytes,
    });
    const { status, text } = answer;
    const mediaType = String(answer.headers['content-type'] ?? '').split(';')[0]!;
    const parsed: unknown = mediaType.endsWith('json') ? JSON.parse(text) : text;
    expect(notAsDescribed({ path, method, status, mediaType, body: parsed })).toBeNull();
    return { status, headers: answer.headers, text, body: parsed };
  };

const withoutUndefined = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

export type DescribedClient = ReturnType<typeof describedCalls>;

/** An event of a stream of server-sent events. */
export type ServerEvent = { readonly event: string; readonly data: unknown };

/** Takes a whole stream apart. @throws where it is none. */
export const parseEvents = (text: string): readonly ServerEvent[] =>
  text
    .split('\n\n')
    .filter((block) => block !== '' && !block.startsWith(':'))
    .map((block) => {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block)!;
      return { event: event!, data: JSON.parse(data!) as unknown };
    });
