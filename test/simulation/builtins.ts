import crypto, { type CipherGCM, type DecipherGCM } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import zlib from 'node:zlib';

// To be imported before anything that uses what is replaced here: what the system would do in threads of its own, in its
// own time, is done at once, so that a history depends on its seed alone.

const now =
  (act: (...asked: never[]) => unknown) =>
  (...asked: readonly unknown[]): void => {
    const done = asked.at(-1) as (error: unknown, value?: unknown) => void;
    let value: unknown;
    try {
      value = act(...(asked.slice(0, -1) as never[]));
    } catch (error) {
      done(error);
      return;
    }
    done(null, value);
  };

const { randomUUID, randomBytes, verify } = crypto;

/** A stream of numbers that hashes give. */
let stream: { readonly seed: string; count: number } | null = null;

const bytesOf = (size: number): Buffer => {
  const blocks: Buffer[] = [];
  for (let length = 0; length < size; length += 32) {
    stream!.count += 1;
    blocks.push(crypto.createHash('sha256').update(`${stream!.seed} ${stream!.count}`).digest());
  }
  return Buffer.concat(blocks).subarray(0, size);
};

/** From now on ids, keys and nonces follow from a seed. */
export const seedRandomNumbers = (seed: string): void => {
  stream = { seed, count: 0 };
};

/** Replaces what is not determined; to be undone at the end. */
const replaceBuiltins = (): void => {
  const hex = (bytes: Buffer): string => bytes.toString('hex');
  Object.assign(crypto, {
    randomBytes: (size: number) => (stream === null ? randomBytes(size) : bytesOf(size)),
    randomUUID: () => {
      if (stream === null) return randomUUID();
      const digits = hex(bytesOf(16));
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
    },
    verify: (...asked: readonly unknown[]) =>
      typeof asked.at(-1) === 'function'
        ? now(verify as (...given: readonly unknown[]) => unknown)(...asked)
        : (verify as (...given: readonly unknown[]) => unknown)(...asked),
  });
  // The part of WebCrypto that seals: the same bytes, at once.
  type Parameters = {
    readonly iv: Uint8Array;
    readonly additionalData: Uint8Array;
    readonly tagLength: number;
  };
  const cipherOf = <C extends CipherGCM | DecipherGCM>(
    make: (nonce: Uint8Array) => C,
    how: Parameters,
  ): C => {
    const cipher = make(how.iv);
    cipher.setAAD(how.additionalData);
    return cipher;
  };
  Object.assign(crypto.webcrypto.subtle, {
    digest: (_algorithm: string, bytes: Uint8Array) =>
      Promise.resolve(crypto.createHash('sha256').update(bytes).digest()),
    importKey: (_format: string, key: Uint8Array) => Promise.resolve(key),
    encrypt: (how: Parameters, key: Uint8Array, bytes: Uint8Array) => {
      const cipher = cipherOf((nonce) => crypto.createCipheriv('aes-256-gcm', key, nonce), how);
      return Promise.resolve(Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]));
    },
    decrypt: async (how: Parameters, key: Uint8Array, bytes: Uint8Array) => {
      const cipher = cipherOf((nonce) => crypto.createDecipheriv('aes-256-gcm', key, nonce), how);
      cipher.setAuthTag(bytes.subarray(-how.tagLength / 8));
      return Buffer.concat([cipher.update(bytes.subarray(0, -how.tagLength / 8)), cipher.final()]);
    },
  });
  Object.assign(zlib, { gzip: now(zlib.gzipSync), gunzip: now(zlib.gunzipSync) });
  syncBuiltinESMExports();
};

replaceBuiltins();
