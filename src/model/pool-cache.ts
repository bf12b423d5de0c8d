import { createHash } from 'node:crypto';
import type { ReadingHints } from '../pool/pool-reading.ts';
import type { Pool } from '../pool/pool.ts';
import type { PoolAttributes } from './pool-attributes.ts';
import type { Issues } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { Countries } from '../reference/countries.ts';
import type { WorkbookFacts } from '../workbooks/workbook.ts';

/** A pool that was read and found sound, with what all formulations of it share. */
export type CachedPool = { readonly pool: Pool; readonly parts: PoolAttributes };

/**
 * Caches pools that are sent repeatedly, with different rules: reading one takes longer than solving. A
 * cached pool equals the one that reading again would give.
 */
export type PoolCache = {
  readonly find: (key: string) => CachedPool | null;
  /** What a text begins with, if that is a cached pool that was read from its bytes; else null. */
  readonly findContent: (bytes: Uint8Array) => PoolContent | null;
  /**
   * Caches a pool if its key was offered before, so that a pool sent only once takes no memory.
   * @param content - of one that was read from its bytes.
   */
  readonly offer: (key: string, known: CachedPool, content?: PoolContent) => void;
};

/** The text of a pool that is read from its bytes, by which it is found again in a larger one. */
export type PoolContent = {
  /** SHA-256. */
  readonly hash: string;
  /** Bytes. */
  readonly length: number;
  /** What it begins with: where this differs, there is nothing to be hashed. */
  readonly beginning: Uint8Array;
  /** Objects and arrays. */
  readonly objects: number;
};

const longestBeginning = 256;

export const contentOf = (bytes: Uint8Array, objects: number): PoolContent => ({
  hash: hashOf(bytes),
  length: bytes.length,
  beginning: bytes.slice(0, longestBeginning),
  objects,
});

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64');

/** Largest number of keys of pools sent once, and of candidates in all cached pools together. */
const mostSeen = 256;
const mostCandidates = 50_000;

/** @param most - cached pools; the least recently used is dropped first. */
export const createPoolCache = (most: number): PoolCache => {
  const cached = new Map<string, CachedPool & { readonly content: PoolContent | undefined }>();
  const seen = new Set<string>();
  const size = (): number => [...cached.values()].reduce((sum, { pool }) => sum + pool.ids.length, 0);
  return {
    find: (key) => {
      const known = cached.get(key);
      if (known === undefined) return null;
      cached.delete(key);
      cached.set(key, known);
      return known;
    },
    findContent: (bytes) => {
      // Of one text under several rule sets there are several pools.
      const contents = new Map<string, PoolContent>();
      for (const { content } of cached.values()) {
        if (content === undefined || bytes.length < content.length) continue;
        if (Buffer.compare(bytes.subarray(0, content.beginning.length), content.beginning) !== 0) continue;
        contents.set(content.hash, content);
      }
      for (const content of contents.values()) {
        if (hashOf(bytes.subarray(0, content.length)) === content.hash) return content;
      }
      return null;
    },
    offer: (key, known, content) => {
      if (most === 0 || known.pool.ids.length > mostCandidates) return;
      if (!seen.delete(key)) {
        seen.add(key);
        if (seen.size > mostSeen) seen.delete(seen.values().next().value!);
        return;
      }
      cached.set(key, { ...known, content });
      while (cached.size > most || size() > mostCandidates) cached.delete(cached.keys().next().value!);
    },
  };
};

/** All that reading a pool depends on: what was sent, and the hints of the rule set. */
export const poolKey = (format: 'csv' | 'json', content: string | Uint8Array, hints: ReadingHints): string =>
  keyOfContent(format, hashOf(content), hints);

/** The same of content whose hash is known. */
export const keyOfContent = (format: 'csv' | 'json', hash: string, hints: ReadingHints): string =>
  hashOf(JSON.stringify([format, hash, hintsKey(hints)]));

/** All that reading a pool depends on besides what was sent. */
export const hintsKey = ({
  attributes,
  decimals,
  maxScore,
  scoreColumns,
  derived,
  unknown = false,
}: ReadingHints): string => JSON.stringify([attributes, decimals, maxScore, scoreColumns, derived, unknown]);

/** A file with a pool, as CSV or JSON in UTF-8, whatever it was before. */
export type PoolBytes = {
  readonly as: 'csv' | 'json';
  readonly bytes: Uint8Array;
  /** What the file was before; absent: the same. */
  readonly recognised?: RecognisedFile;
};

/** What a file was recognised as: text in another encoding, or a sheet of a workbook. */
export type RecognisedFile = { readonly encoding: string } | { readonly workbook: WorkbookFacts };

/** A pool as it arrives: bytes of a file, a value out of a larger JSON document, or one that was read before. */
export type PoolInput =
  | PoolBytes
  | {
      readonly as: 'value';
      readonly value: unknown;
      /** The JSON that it was read from, if available. */
      readonly text?: string | null;
    }
  | ScannedPool
  | { readonly as: 'known'; readonly known: CachedPool };

/** A pool out of a larger JSON document that was read from its bytes, before it was known what else is wrong. */
export type ScannedPool = {
  readonly as: 'scanned';
  /** The pool, and what is wrong with its cells, in the language of the moment. */
  readonly read: () => { readonly pool: Pool; readonly issues: Issues };
  /** The hints under which it was read, as JSON. */
  readonly hints: string;
  /** The JSON that it was read from. */
  readonly bytes: Uint8Array;
  readonly content: PoolContent;
};

/** A rule set as it arrives: the id of a shipped one, bytes of a file, or a value. */
export type RulesInput =
  | { readonly as: 'id'; readonly id: string }
  | { readonly as: 'json' | 'yaml'; readonly bytes: Uint8Array }
  | { readonly as: 'value'; readonly value: unknown };

/** What was found in the store of that which a request names there. */
export type StoredInputs = {
  /** By the pointer of their place in the request. */
  readonly pools: ReadonlyMap<string, PoolInput>;
  readonly rules: RulesInput | null;
  /** About what was not found. */
  readonly issues: Issues;
};

/** What reading needs besides the input. */
export type ReadContext = {
  readonly countries: Countries;
  /** The most that a job may ask for. */
  readonly limits: Limits;
  /** Cached pools; absent: no cache. */
  readonly pools?: PoolCache;
  /** What the request names of the store; absent: there is none that it could name anything of. */
  readonly stored?: StoredInputs | 'not-looked-up';
};
