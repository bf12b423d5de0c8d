import { currentLanguage } from '../../text/language.ts';

/** What goes along with a request. */
export type ServiceBody = { readonly bytes: Uint8Array; readonly mediaType: string };

export type ServiceMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

export type ServiceAnswer = {
  /** As HTTP has it. */
  readonly status: number;
  /** Without parameters, in lower case; blank where the answer has none. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** There is no answer, and why: a sentence or two, without any secret. */
export type NoAnswer = { readonly failure: string };

/** Asks a service of Slate, wherever it is. */
export type ServiceClient = {
  /** Where it is; null: it is the store of this machine. */
  readonly address: string | null;
  /** Is an API key sent along? */
  readonly keyed: boolean;
  /**
   * @param path - from `/v1` on, with everything in it escaped.
   * @throws the reason of the signal when the user interrupts.
   */
  readonly request: (
    method: ServiceMethod,
    path: string,
    body?: ServiceBody,
  ) => Promise<ServiceAnswer | NoAnswer>;
  readonly close: () => Promise<void>;
};

/** The headers of every request. @param key - blank: none is sent. */
export const requestHeaders = (
  key: string,
  version: string,
  body: ServiceBody | undefined,
): Readonly<Record<string, string>> => ({
  accept: 'application/json, application/problem+json',
  'accept-language': currentLanguage(),
  'user-agent': `slate/${version}`,
  ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
  ...(body === undefined ? {} : { 'content-type': body.mediaType }),
});

/** `Application/JSON; charset=utf-8` as `application/json`. */
export const withoutParameters = (mediaType: string | null | undefined): string =>
  (mediaType ?? '').split(';')[0]!.trim().toLowerCase();

/** The value of a JSON text in UTF-8; undefined where the bytes are none. */
export const parseJsonBytes = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};
