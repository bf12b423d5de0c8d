import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createByteSink } from '../../src/http/byte-sink.ts';

test('what comes in pieces comes out as one, whatever was announced', () => {
  const piece = fc
    .tuple(fc.nat(300_000), fc.nat(255))
    .map(([length, first]) => Uint8Array.from({ length }, (_, index) => first + index));
  const pieces = fc.array(piece, { maxLength: 12 });
  const announced = fc.oneof(fc.constant(Infinity), fc.nat({ max: 4_000_000 }));
  fc.assert(
    fc.property(pieces, announced, (chunks, length) => {
      const sink = createByteSink(length);
      for (const chunk of chunks) sink.add(chunk);
      const bytes = sink.bytes();
      expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
      expect(Buffer.compare(Buffer.from(bytes), Buffer.concat(chunks))).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test('nothing is nothing, and who announces much has no room before it comes', () => {
  expect(createByteSink(Infinity).bytes()).toHaveLength(0);
  const sink = createByteSink(1024 ** 3);
  sink.add(Buffer.from('a'));
  expect(sink.bytes().buffer.byteLength).toBe(1024 ** 2);
});
