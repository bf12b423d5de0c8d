/** Where a request comes from. `sound` ones are meant to be answered with 200, most of the others are not. */
export const families = ['sound', 'mutated', 'schema', 'form', 'envelope', 'socket'] as const;
export type Family = (typeof families)[number];

export type Header = readonly [name: string, value: string];

/** One request, as it goes out. */
export type FuzzRequest =
  | {
      readonly via: 'http';
      readonly family: Exclude<Family, 'socket'>;
      readonly method: string;
      /** As it is sent, with its query. */
      readonly path: string;
      /** `Host` and `Content-Length` come in addition where they are missing. */
      readonly headers: readonly Header[];
      /** Null: none, and no `Content-Length` either. */
      readonly body: Uint8Array | null;
    }
  | {
      /** Bytes that need not be HTTP. */
      readonly via: 'socket';
      readonly family: 'socket';
      readonly bytes: Uint8Array;
    };

/** The headers with those that every request needs. */
export const completeHeaders = (
  { headers, body }: Extract<FuzzRequest, { via: 'http' }>,
  host: string,
): readonly Header[] => {
  const has = (wanted: string): boolean => headers.some(([name]) => name.toLowerCase() === wanted);
  return [
    ...(has('host') ? [] : [['Host', host] as const]),
    ...headers,
    ...(body === null || has('content-length') ? [] : [['Content-Length', String(body.length)] as const]),
  ];
};

/** The request as bytes that any program can send to a socket. */
export const toWire = (request: FuzzRequest, host: string): Buffer => {
  if (request.via === 'socket') return Buffer.from(request.bytes);
  const head = [
    `${request.method} ${request.path} HTTP/1.1`,
    ...completeHeaders(request, host).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), request.body ?? Buffer.alloc(0)]);
};
