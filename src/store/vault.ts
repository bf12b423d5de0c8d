import { createHash, createHmac, hkdfSync, randomBytes, webcrypto } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants as levels, gunzip, gzip } from 'node:zlib';
import { publicKeyOfSeed, signWithSeed } from '../journal/signature.ts';
import { keyFiles, type KeyFiles } from './key-files.ts';
import { bindingOf, type SealedItem, type StoredItem } from './stored-item.ts';

const [compress, decompress] = [promisify(gzip), promisify(gunzip)];

/**
 * Encrypts stored data: compressed, then encrypted and authenticated (AES-256-GCM, NIST SP 800-38D) with a
 * key that stands in a file of its own, outside the database. Without the file nothing that was sealed with it can be
 * read any more, wherever copies of it linger: in the write-ahead log, in pages that were freed, in backups. What a key
 * does beside that, it does with a key derived from it for this use alone (HKDF, RFC 5869).
 *
 * Everything that needs a key throws KeyMissing where there is none, and KeyDamaged where its file holds no key.
 */
export type Vault = {
  /** Makes a key, unless there is one. @param id - letters, digits and dashes. */
  readonly makeKey: (id: string) => Promise<void>;
  /** Gives a key another id, in one step. @throws the system's error where it is not there. */
  readonly renameKey: (id: string, to: string) => Promise<void>;
  /** @param item - what it is and of what; it must be the same when it is opened. */
  readonly seal: (id: string, item: SealedItem, content: Content['content']) => Promise<Uint8Array>;
  /** @throws Altered where it is not what was sealed, as this item and with this key. */
  readonly open: (id: string, item: SealedItem, sealed: Uint8Array) => Promise<Buffer>;
  /** The same of many, in their order. */
  readonly openAll: (id: string, contents: readonly Sealed[]) => Promise<readonly Buffer[]>;
  /** SHA-256 of the key, by which it is known again; null: there is no such key. */
  readonly fingerprint: (id: string) => Promise<string | null>;
  /** HMAC-SHA-256, hexadecimal: the same of the same text, and to who has the key alone. */
  readonly mac: (id: string, text: string) => Promise<string>;
  /** Ed25519 signature of a text, base64. */
  readonly sign: (id: string, text: string) => Promise<string>;
  /** The public key that goes with `sign`, 64 hexadecimal digits; null: there is no such key. */
  readonly publicKey: (id: string) => Promise<string | null>;
  /** Overwrites and removes the key; a missing one is not an error. */
  readonly destroyKey: (id: string) => Promise<void>;
};

type Content = { readonly item: SealedItem; readonly content: Uint8Array | string };
type Sealed = { readonly item: SealedItem; readonly sealed: Uint8Array };

/** There is no such key. */
export class KeyMissing extends Error {}
/** The whole folder of keys is another one than the database was begun with. */
export class ForeignKeys extends KeyMissing {}
/** There is a file of the key, and it holds none: it was cut short, or something else was written there. */
export class KeyDamaged extends Error {}
/** What is stored is not what was stored. */
export class Altered extends Error {
  readonly item: StoredItem;

  constructor(item: StoredItem) {
    super(item.is);
    this.item = item;
  }
}

const algorithm = 'AES-GCM';
const [keyLength, nonceLength, tagLength] = [32, 12, 16];

/** What keys are derived for. */
type Use = 'encryption' | 'authentication' | 'signature';

const deriveKey = (key: Buffer, use: Use): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `slate ${use}`, keyLength));

/** The first byte of all that is sealed: with which key. Before keys were derived it was the one in the file. */
const forms = { 1: (key: Buffer) => key, 2: (key: Buffer) => deriveKey(key, 'encryption') } as const;
const form = 2;

/**
 * @param folder - of the keys, made where there is none; mode 0700.
 * @throws the system's error where it cannot be made.
 */
export const openVault = async (folder: string, files: KeyFiles = keyFiles): Promise<Vault> => {
  await files.makeFolder(folder);
  const pathOf = (id: string): string => join(folder, `${id}.key`);

  const findKey = async (id: string): Promise<Buffer | null> => {
    const key = await files.read(pathOf(id));
    if (key !== null && key.length !== keyLength) throw new KeyDamaged(`the file of key ${id} holds none`);
    return key;
  };
  const readKey = async (id: string): Promise<Buffer> => {
    const key = await findKey(id);
    if (key === null) throw new KeyMissing(`there is no key ${id}`);
    return key;
  };

  return {
    makeKey: async (id) => {
      // As a whole or not at all: another process may look for it meanwhile.
      const draft = join(folder, `.${id}.${randomBytes(6).toString('hex')}`);
      await files.write(draft, randomBytes(keyLength));
      await files.link(draft, pathOf(id));
      await files.remove(draft);
      await files.flush(folder);
    },
    renameKey: async (id, to) => {
      await files.rename(pathOf(id), pathOf(to));
      await files.flush(folder);
    },
    fingerprint: async (id) => {
      const key = await findKey(id);
      return key === null ? null : sha256Of(key);
    },
    mac: async (id, text) =>
      createHmac('sha256', deriveKey(await readKey(id), 'authentication'))
        .update(text, 'utf8')
        .digest('hex'),
    sign: async (id, text) => signWithSeed(deriveKey(await readKey(id), 'signature'), text),
    publicKey: async (id) => {
      const key = await findKey(id);
      return key === null ? null : publicKeyOfSeed(deriveKey(key, 'signature'));
    },
    seal: async (id, item, content) => sealWith(await readKey(id), { item, content }),
    open: async (id, item, sealed) => openWith(await readKey(id), { item, sealed }),
    openAll: async (id, contents) => inTurns(contents, await readKey(id), openWith),
    destroyKey: async (id) => {
      if (!(await files.overwrite(pathOf(id), randomBytes(keyLength)))) return;
      await files.remove(pathOf(id));
      await files.flush(folder);
    },
  };
};

/** Both directions run in threads of libuv, so that large data does not block the event loop. */
const { subtle } = webcrypto;

const sealWith = async (key: Buffer, { item, content }: Content): Promise<Uint8Array> => {
  const nonce = randomBytes(nonceLength);
  const packed = await compress(content, { level: levels.Z_BEST_SPEED, chunkSize: chunkFor(content.length) });
  const cipherKey = await toCipherKey(forms[form](key), 'encrypt');
  const sealed = await subtle.encrypt(parametersOf(nonce, item), cipherKey, packed);
  return Buffer.concat([Buffer.of(form), nonce, new Uint8Array(sealed)]);
};

/** @throws Altered where it is not what was sealed, as this item and with this key. */
const openWith = async (key: Buffer, { item, sealed }: Sealed): Promise<Buffer> => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const derive = forms[bytes[0] as keyof typeof forms] as (typeof forms)[1] | undefined;
  if (derive === undefined || bytes.length < 1 + nonceLength + tagLength) throw new Altered(item);
  const parameters = parametersOf(bytes.subarray(1, 1 + nonceLength), item);
  const cipherKey = await toCipherKey(derive(key), 'decrypt');
  const packed = await subtle.decrypt(parameters, cipherKey, bytes.subarray(1 + nonceLength)).catch(() => {
    throw new Altered(item);
  });
  return decompress(packed, { chunkSize: chunkFor(4 * packed.byteLength) });
};

/** Bytes that come out at a time: the thread that waits hears of every one. */
const chunkFor = (length: number): number => Math.min(4 * 1024 ** 2, Math.max(16 * 1024, length));

const parametersOf = (nonce: Uint8Array, item: SealedItem) => ({
  name: algorithm,
  iv: nonce,
  additionalData: Buffer.from(bindingOf(item), 'utf8'),
  tagLength: tagLength * 8,
});

const toCipherKey = (key: Buffer, use: 'encrypt' | 'decrypt'): Promise<webcrypto.CryptoKey> =>
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

/** The same in a thread of the system, for what is large. */
export const sha256Later = async (content: Uint8Array): Promise<string> =>
  Buffer.from(await subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>)).toString('hex');

export const sha256Of = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');
