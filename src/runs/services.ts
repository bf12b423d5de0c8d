import type { RequestInput } from '../answers/request-input.ts';
import type { Invalid } from '../input/issues/outcome.ts';
import type { JournalEntry, JournalHead, JournalPlace } from '../journal/journal-entry.ts';
import type { RulesInput, StoredInputs } from '../model/pool-cache.ts';
import type { RuleSetReference, StoredNames } from '../model/stored-reference.ts';
import type { Rendered } from '../operations/operation.ts';
import type { FormatName } from '../report/formats.ts';
import type { RunKind } from '../run-kinds/kinds.ts';
import type { RuleSetSummary } from '../run-kinds/rule-set-summary.ts';
import type { RunDocument, RunList, RunStatus } from '../run-kinds/run-schema.ts';
import type { Erasure, RuleSetVersion, StoredPool, StoredPoolList } from '../run-kinds/stored-schema.ts';
import type { Rejected, QueuedBy } from '../threads/queueing.ts';
import type { ThreadFailure } from '../threads/thread-pool.ts';
import type { Adopted } from './adopt-run.ts';
import type { IdempotencyConflict, OnceRequest, DoOnce } from './idempotent-requests.ts';
import type { StoreFull } from './store-limits.ts';
import type { StoreProblem } from './store-problem.ts';
import type { Available } from './read-run.ts';
import type { Store } from '../store/store.ts';
import type { RunThreads } from '../threads/run-threads.ts';
import type { SerialQueue } from '../threads/serial-queue.ts';
import type { Language } from '../text/languages.ts';

/** Who does it, for the journal: id of an API key; null: the service has no keys. */
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

/** Why something could not be done. */
export type Rejection = Invalid | ThreadFailure | Rejected | StoreFull;

/** How something is sent. `once`: with a key, and it is done once; null or absent: as often as it is sent. */
export type RequestContext = QueuedBy & { readonly once?: OnceRequest | null };

/**
 * Stored pools, rule sets, runs and the journal: everything that the REST operations on them need. What the store cannot
 * do rejects with an error of which `problemOf` knows the reason.
 */
export type Services = {
  /** What requests name of the store: everybody who may solve may name it. */
  readonly lookUp: (names: StoredNames) => Promise<StoredInputs>;
  readonly pools: {
    readonly put: (
      pool: {
        readonly name: string;
        readonly format: 'csv' | 'json';
        readonly bytes: Uint8Array;
        /** A rule set that says how to read it; absent: it is read by itself. */
        readonly rules?: RuleSetReference | undefined;
      },
      actor: Actor,
      sending?: RequestContext,
    ) => Promise<
      | { readonly status: 'stored'; readonly pool: StoredPool; readonly isNew: boolean }
      | Rejection
      | IdempotencyConflict
    >;
    /** `cursor`: it is none that was ever given. */
    readonly list: (page: {
      readonly limit: number;
      readonly cursor?: string | undefined;
    }) => Promise<StoredPoolList | 'cursor'>;
    readonly find: (name: string) => Promise<StoredPool | null>;
    readonly erase: (
      name: string,
      actor: string,
      waiting?: QueuedBy,
    ) => Promise<{ readonly status: 'erased'; readonly erasure: Erasure } | Rejected | null>;
  };
  readonly ruleSets: {
    readonly put: (
      id: string,
      /** As bytes alone it is JSON. */
      file: Uint8Array | Extract<RulesInput, { readonly bytes: unknown }>,
      actor: Actor,
      sending?: RequestContext,
    ) => Promise<
      | { readonly status: 'stored'; readonly ruleSet: RuleSetVersion; readonly isNew: boolean }
      | Rejection
      | IdempotencyConflict
    >;
    /**
     * The latest version of each, by id.
     * @param after - id of the last of the page before; null: from the first.
     * @returns `next`: id of the last of this page; null: there are no more.
     */
    readonly list: (
      limit: number,
      after: string | null,
    ) => Promise<{
      readonly ruleSets: readonly (RuleSetVersion & RuleSetSummary & { readonly altered: boolean })[];
      readonly next: string | null;
    }>;
    /** As JSON; null: there is none. @param version - undefined: the latest. */
    readonly find: (id: string, version: number | undefined) => Promise<Buffer | null>;
    /** `in-use`: a run that is not at its end needs it; null: there is no such rule set. */
    readonly delete: (
      id: string,
      actor: string,
      waiting?: QueuedBy,
    ) => Promise<
      | { readonly status: 'deleted'; readonly versions: number; readonly journal: JournalPlace }
      | { readonly status: 'in-use' }
      | Rejected
      | null
    >;
  };
  readonly runs: {
    /** @param bytes - the body of `POST /v1/runs`. */
    readonly accept: (
      bytes: Uint8Array,
      actor: Actor,
      sending?: RequestContext,
    ) => Promise<
      { readonly status: 'accepted'; readonly run: RunDocument } | Rejection | IdempotencyConflict
    >;
    /** `cursor`: it is none that was ever given. */
    readonly list: (query: RunQuery) => Promise<RunList | 'cursor'>;
    readonly find: (id: string) => Promise<RunDocument | null>;
    readonly cancel: (id: string, actor: Actor) => Promise<RunDocument | 'ended' | null>;
    readonly adopt: (id: string, actor: string, waiting?: QueuedBy) => Promise<Adopted | Rejected>;
    readonly result: (id: string) => Promise<Available<Buffer>>;
    readonly certificate: (id: string) => Promise<Available<Buffer>>;
    readonly record: (id: string) => Promise<Available<string>>;
    /** The public summary of a record, in the language of the moment. */
    readonly summary: (id: string, waiting?: QueuedBy) => Promise<Available<Rendered> | Rejection>;
    /** In which its request asks that it be read; null: it does not say. */
    readonly language: (id: string) => Promise<Language | null>;
    /**
     * The result in another format than JSON, or in the language of the moment: `none` where results of this kind have
     * no such format.
     */
    readonly report: (
      id: string,
      format: FormatName,
      waiting?: QueuedBy,
      print?: 'short' | 'full',
    ) => Promise<Available<Rendered> | Rejection>;
    /** What has to be read to compare two runs. */
    readonly comparison: (a: string, b: string) => Promise<Available<RequestInput>>;
  };
  readonly journal: (
    after: number,
    limit: number,
  ) => Promise<{ readonly entries: readonly JournalEntry[]; readonly head: JournalHead }>;
  /** The public key that the entries of the journal are signed with, 64 hexadecimal digits. */
  readonly journalKey: () => Promise<string>;
  /** Would a change be refused if it came now? Null: no. To be asked before a body is read. */
  readonly wouldReject: () => Rejected | null;
  /** Null: the error is not about the store. */
  readonly problemOf: (error: unknown) => StoreProblem | null;
  /** Why nothing that is asked of the store will be done; null: it will. */
  readonly fault: () => StoreProblem | null;
  /** Publishes the address of the service to other processes on this machine. */
  readonly announce: (url: string) => void;
  /** Takes no more jobs, and requeues those that are not done in time. @param limit - seconds. */
  readonly drain: (limit: number) => Promise<void>;
  /** To be called after `drain`, when no requests are left. */
  readonly close: () => Promise<void>;
};

/** Dependencies of changes of stored data. */
export type ServiceContext = {
  readonly store: Store;
  readonly threads: RunThreads;
  /** Does once what is sent with a key. */
  readonly once: DoOnce;
  /** Does something when it is its turn. */
  readonly inTurn: SerialQueue['add'];
};
