import { createHash, createHmac, randomBytes, webcrypto } from 'node:crypto';
import { constants } from 'node:fs';
import { link, open, readFile, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants as levels, gunzip, gzip } from 'node:zlib';
import { makePrivateFolder } from './private-folder.ts';

const [compress, decompress] = [promisify(gzip), promisify(gunzip)];

/**
 * Seals what the database keeps: compressed, then encrypted and authenticated (AES-256-GCM, NIST SP 800-38D) with a
 * key that stands in a file of its own, outside the database. Without the file nothing that was sealed with it can be
 * read any more, wherever copies of it linger: in the write-ahead log, in pages that were freed, in backups.
 */
export type Vault = {
  /** Makes a key, unless there is one. @param id - letters, digits and dashes. */
  readonly makeKey: (id: string) => Promise<void>;
  /** @param place - what it is and of what; it must be the same when it is opened. @throws KeyGone. */
  readonly seal: (id: string, place: string, content: Content['content']) => Promise<Uint8Array>;
  /** @throws KeyGone; Altered where it is not what was sealed, at this place and with this key. */
  readonly open: (id: string, place: string, sealed: Uint8Array) => Promise<Buffer>;
  /** The same of many, in their order. */
  readonly openAll: (id: string, contents: readonly Sealed[]) => Promise<readonly Buffer[]>;
  /** SHA-256 of the key, by which it is known again; null: there is no such key. */
  readonly fingerprint: (id: string) => Promise<string | null>;
  /** HMAC-SHA-256, hexadecimal: the same of the same text, and to who has the key alone. @throws KeyGone. */
  readonly mac: (id: string, text: string) => Promise<string>;
  /** Overwrites and removes the key; one that is gone already is no error. */
  readonly destroyKey: (id: string) => Promise<void>;
};

type Content = { readonly place: string; readonly content: Uint8Array | string };
type Sealed = { readonly place: string; readonly sealed: Uint8Array };

export class KeyGone extends Error {}
export class Altered extends Error {}

const algorithm = 'AES-GCM';
const [keyLength, nonceLength, tagLength] = [32, 12, 16];
/** The first byte of all that is sealed: how it was done. */
const form = 1;

/**
 * @param folder - of the keys, made where there is none; mode 0700.
 * @throws the system's error where it cannot be made.
 */
export const openVault = async (folder: string): Promise<Vault> => {
  await makePrivateFolder(folder);
  const pathOf = (id: string): string => join(folder, `${id}.key`);

  const readKey = async (id: string): Promise<Buffer> => {
    const key = await readFile(pathOf(id)).catch(notThere);
    if (key?.length !== keyLength) throw new KeyGone(`there is no key ${id}`);
    return key;
  };

  return {
    makeKey: async (id) => {
      // As a whole or not at all: another process may look for it meanwhile.
      const draft = join(folder, `.${id}.${randomBytes(6).toString('hex')}`);
      const file = await open(draft, 'wx', 0o600);
      await writeThrough(file, randomBytes(keyLength));
      await link(draft, pathOf(id)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      });
      await unlink(draft);
      await flushFolder(folder);
    },
    fingerprint: async (id) => {
      const key = await readFile(pathOf(id)).catch(notThere);
      return key === null ? null : sha256Of(key);
    },
    mac: async (id, text) =>
      createHmac('sha256', await readKey(id))
        .update(text, 'utf8')
        .digest('hex'),
    seal: async (id, place, content) => sealWith(await readKey(id), { place, content }),
    open: async (id, place, sealed) => openWith(await readKey(id), { place, sealed }),
    openAll: async (id, contents) => inTurns(contents, await readKey(id), openWith),
    destroyKey: async (id) => {
      // Without O_TRUNC: the same blocks are written over, as far as the file system does so at all.
      const file = await open(pathOf(id), constants.O_WRONLY).catch(notThere);
      if (file === null) return;
      await writeThrough(file, randomBytes(keyLength));
      await unlink(pathOf(id)).catch(notThere);
      await flushFolder(folder);
    },
  };
};

/** Both ways the work is done in threads of the system, so that nobody waits for what is large. */
const { subtle } = webcrypto;

const sealWith = async (key: Buffer, { place, content }: Content): Promise<Uint8Array> => {
  const nonce = randomBytes(nonceLength);
  const packed = await compress(content, { level: levels.Z_BEST_SPEED, chunkSize: chunkFor(content.length) });
  const sealed = await subtle.encrypt(parametersOf(nonce, place), await keyOf(key, 'encrypt'), packed);
  return Buffer.concat([Buffer.of(form), nonce, new Uint8Array(sealed)]);
};

const openWith = async (key: Buffer, { place, sealed }: Sealed): Promise<Buffer> => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes[0] !== form || bytes.length < 1 + nonceLength + tagLength) throw new Altered(place);
  const parameters = parametersOf(bytes.subarray(1, 1 + nonceLength), place);
  const packed = await subtle
    .decrypt(parameters, await keyOf(key, 'decrypt'), bytes.subarray(1 + nonceLength))
    .catch(() => {
      throw new Altered(`${place} is not what was sealed`);
    });
  return decompress(packed, { chunkSize: chunkFor(4 * packed.byteLength) });
};

/** Bytes that come out at a time: the thread that waits hears of every one. */
const chunkFor = (length: number): number => Math.min(4 * 1024 ** 2, Math.max(16 * 1024, length));

const parametersOf = (nonce: Uint8Array, place: string) => ({
  name: algorithm,
  iv: nonce,
  additionalData: Buffer.from(place, 'utf8'),
  tagLength: tagLength * 8,
});

const keyOf = (key: Buffer, use: 'encrypt' | 'decrypt'): Promise<webcrypto.CryptoKey> =>
  subtle.importKey('raw', key, algorithm, false, [use]);

/** How many are compressed at once: each takes memory while it is. */
const atOnce = 64;

const inTurns = async <T, R>(
  items: readonly T[],
  key: Buffer,
  act: (key: Buffer, item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const done: R[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    done.push(...(await Promise.all(items.slice(from, from + atOnce).map((item) => act(key, item)))));
  }
  return done;
};

export const sha256Of = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

const notThere = (error: unknown): null => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
};

const writeThrough = async (file: FileHandle, bytes: Uint8Array): Promise<void> => {
  try {
    await file.write(bytes, 0, bytes.length, 0);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** So that the name itself survives a power cut, or does not; Windows knows no such thing. */
const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};
