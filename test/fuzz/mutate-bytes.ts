import fc from 'fast-check';

type Mutation = (bytes: Buffer) => Buffer;

const place = fc.nat(1_000_000);
const within = (at: number, bytes: Buffer): number => (bytes.length === 0 ? 0 : at % bytes.length);

const truncated = place.map(
  (at): Mutation =>
    (bytes) =>
      bytes.subarray(0, within(at, bytes)),
);

const flipped = fc.tuple(place, fc.nat(7)).map(([at, bit]): Mutation => (bytes) => {
  const own = Buffer.from(bytes);
  if (own.length > 0) own[within(at, own)]! ^= 1 << bit;
  return own;
});

const inserted = fc
  .tuple(
    place,
    fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }).map((own) => Buffer.from(own)),
      fc.constantFrom(
        Buffer.from([0]),
        Buffer.from([0xc0, 0x80]),
        Buffer.from([0xed, 0xa0, 0x80]),
        Buffer.from([0xf5, 0xff]),
        ...['"', '\\', ',', '}', ']', '\n', '\r', '/**/', '\u2028'].map((text) => Buffer.from(text)),
      ),
    ),
  )
  .map(
    ([at, own]): Mutation =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, within(at, bytes)), own, bytes.subarray(within(at, bytes))]),
  );

const whole = fc.constantFrom<Mutation>(
  () => Buffer.alloc(0),
  (bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes) => Buffer.concat([bytes, Buffer.from(' x')]),
  (bytes) => Buffer.concat([Buffer.from(' \n'), bytes, Buffer.from('\r\n')]),
  () => Buffer.from('['.repeat(20_000)),
  () => Buffer.from('{"a":'.repeat(20_000)),
  () => Buffer.from(' '.repeat(20_000)),
);

/** One or two changes to the bytes of a text, whatever it holds. */
export const byteMutations: fc.Arbitrary<Mutation> = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: truncated },
      { weight: 3, arbitrary: flipped },
      { weight: 3, arbitrary: inserted },
      { weight: 2, arbitrary: whole },
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((all) => (bytes) => all.reduce((own, change) => change(own), bytes));
