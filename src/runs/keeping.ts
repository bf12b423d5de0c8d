import type { JournalEntry, JournalHead } from '../journal/journal-entry.ts';
import type { Draft } from '../panel/draft.ts';
import type { Invalid } from '../panel/issues/outcome.ts';
import type { Lost } from '../workers/runner.ts';
import type { Adopted } from './adopt-run.ts';
import type { Busy } from './line.ts';
import type { NotOnce, OnceRequest } from './once.ts';
import type { RunDocument, RunKind, RunList, RunRequest, RunStatus } from './run-schema.ts';
import type { Erasure, RuleSetVersion, StoredPool } from './stored-schema.ts';

/** Who does it, for the journal: id of an API key; null: nobody was asked for one. */
export type Actor = string | null;

/** What lists of runs can be narrowed to. */
export type RunQuery = {
  readonly status?: RunStatus | undefined;
  readonly kind?: RunKind | undefined;
  readonly pool?: string | undefined;
  readonly rules?: string | undefined;
  readonly outcome?: string | undefined;
  readonly adopted?: boolean | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** Why something of a run cannot be given. */
export type Withheld =
  /** There is no such run. */
  | 'unknown'
  /** The run has not come to its end. */
  | 'not-ended'
  /** The run has no such thing: it failed, or nothing was proved. */
  | 'none'
  /** Its pool was erased, or the run has expired. */
  | 'gone'
  /** What is stored is not what was stored. */
  | 'altered';

/** Nothing is done: too many wait, or the folder of keys is not the one that the database was begun with. */
export type TurnedAway = Busy | { readonly status: 'keys-elsewhere' };

/** Why something could not be done. */
export type Undone = Invalid | Lost | TurnedAway;

export type Given<T> = { readonly status: 'given'; readonly value: T } | { readonly status: Withheld };

/**
 * Pools, rule sets, runs and the journal, kept: everything that the REST operations on them need.
 * `once`: the request was sent with a key, and is done once; null or absent: as often as it is sent.
 */
export type Keeping = {
  readonly pools: {
    readonly put: (
      pool: {
        readonly name: string;
        readonly format: 'csv' | 'json';
        readonly bytes: Uint8Array;
      },
      actor: Actor,
      once?: OnceRequest | null,
    ) => Promise<
      { readonly status: 'kept'; readonly pool: StoredPool; readonly isNew: boolean } | Undone | NotOnce
    >;
    readonly list: () => Promise<readonly StoredPool[]>;
    readonly find: (name: string) => Promise<StoredPool | null>;
    readonly erase: (
      name: string,
      actor: string,
    ) => Promise<{ readonly status: 'erased'; readonly erasure: Erasure } | TurnedAway | null>;
  };
  readonly ruleSets: {
    readonly put: (
      id: string,
      bytes: Uint8Array,
      actor: Actor,
      once?: OnceRequest | null,
    ) => Promise<
      | { readonly status: 'kept'; readonly ruleSet: RuleSetVersion; readonly isNew: boolean }
      | Undone
      | NotOnce
    >;
    /** The latest version of each, with its document. */
    readonly list: () => Promise<readonly (RuleSetVersion & { readonly document: unknown })[]>;
    /** @param version - undefined: the latest. */
    readonly find: (id: string, version: number | undefined) => Promise<Given<unknown>>;
  };
  readonly runs: {
    readonly accept: (
      request: RunRequest,
      actor: Actor,
      once?: OnceRequest | null,
    ) => Promise<{ readonly status: 'accepted'; readonly run: RunDocument } | Undone | NotOnce>;
    /** `cursor`: it is none that was ever given. */
    readonly list: (query: RunQuery) => Promise<RunList | 'cursor'>;
    readonly find: (id: string) => Promise<RunDocument | null>;
    readonly cancel: (id: string, actor: Actor) => Promise<RunDocument | 'ended' | null>;
    readonly adopt: (id: string, actor: string) => Promise<Adopted>;
    readonly result: (id: string) => Promise<Given<Buffer>>;
    readonly certificate: (id: string) => Promise<Given<Buffer>>;
    readonly record: (id: string) => Promise<Given<string>>;
    /** The result as one HTML file. */
    readonly report: (id: string) => Promise<Given<string> | Undone>;
    /** What has to be read to compare two runs. */
    readonly comparison: (a: string, b: string) => Promise<Given<Draft>>;
  };
  readonly journal: (
    after: number,
    limit: number,
  ) => Promise<{ readonly entries: readonly JournalEntry[]; readonly head: JournalHead }>;
  /** Is this error about the way to the database? */
  readonly isUnreachable: (error: unknown) => boolean;
  /** Is this error about space that is missing? */
  readonly isNoSpace: (error: unknown) => boolean;
  /** Has something not been stored for want of space, and nothing been stored since? */
  readonly isFull: () => boolean;
  /** Tells others on this machine where the service answers. */
  readonly announce: (url: string) => void;
  /** Takes no more jobs, and gives back those that are not done in time. @param limit - seconds. */
  readonly rest: (limit: number) => Promise<void>;
  /** To be called when nobody asks any more, after `rest`. */
  readonly close: () => Promise<void>;
};
