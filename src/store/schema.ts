import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Time = ColumnType<Date, Date | string | undefined, Date | string>;
type OptionalTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** Sealed with the key of its pool; see vault.ts. */
type Sealed = ColumnType<Uint8Array | null, Uint8Array | null | undefined, Uint8Array | null>;

/** The tables, as the migrations make them; what each column means stands there. */
export type Tables = {
  readonly vault: { readonly fingerprint: string; readonly journal_key: string | null };
  readonly pool: {
    readonly id: string;
    readonly name: string;
    readonly created_at: Time;
    readonly erased_at: OptionalTime;
  };
  readonly pool_version: {
    readonly id: string;
    readonly pool_id: string;
    readonly version: number;
    readonly sha256: string;
    readonly hash: string;
    readonly hash_format: number;
    readonly format: 'csv' | 'json';
    readonly candidates: number;
    readonly bytes: number;
    readonly created_at: Time;
    readonly created_by: string | null;
    readonly content: Sealed;
  };
  readonly rule_set_version: {
    readonly id: string;
    readonly version: number;
    readonly hash: string;
    readonly created_at: Time;
    readonly created_by: string | null;
    readonly document: Sealed;
    readonly summary: Sealed;
    readonly bytes: number | null;
    readonly deleted_at: OptionalTime;
  };
  readonly run: {
    readonly sequence: Generated<number>;
    readonly id: string;
    /** As `run-kinds` names it. */
    readonly kind: string;
    readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
    readonly outcome: string | null;
    readonly objective: number | null;
    readonly pool_id: string;
    readonly pool_version_id: string;
    readonly pool_name: string;
    readonly pool_version: number;
    readonly pool_hash: string;
    readonly rules_id: string;
    readonly rules_version: number | null;
    readonly rules_hash: string;
    readonly program: string;
    readonly request: Sealed;
    readonly incumbent: number | null;
    readonly bound: number | null;
    readonly done: Generated<number>;
    readonly total: number;
    readonly time_limit: number | null;
    readonly created_at: Time;
    readonly queued_at: Time;
    readonly started_at: OptionalTime;
    readonly finished_at: OptionalTime;
    readonly expires_at: OptionalTime;
    readonly created_by: string | null;
    readonly cancelled_by: string | null;
    readonly cancel_requested_at: OptionalTime;
    readonly closing: string | null;
    readonly failure: string | null;
    readonly record: string | null;
    readonly record_hash: string | null;
    readonly adopted_at: OptionalTime;
    readonly adopted_by: string | null;
    readonly adopted_sequence: number | null;
    readonly adopted_head: string | null;
  };
  readonly run_output: {
    readonly run_id: string;
    readonly kind: 'result' | 'certificate';
    readonly sha256: string;
    readonly content: Sealed;
  };
  readonly run_part: {
    readonly run_id: string;
    readonly position: number;
    readonly count: number;
    readonly content: Uint8Array;
  };
  readonly worker: {
    readonly id: string;
    readonly host: string;
    readonly program: string;
    readonly started_at: Time;
    readonly seen_at: Time;
  };
  readonly lease: {
    readonly job_id: string;
    readonly run_id: string;
    readonly worker_id: string;
    readonly taken_at: Time;
  };
  readonly idempotency: {
    readonly id: string;
    readonly body: string;
    readonly subject: string;
    readonly version: number | null;
    readonly is_new: boolean;
    readonly mac: string;
    readonly created_at: Time;
  };
  readonly journal: {
    readonly sequence: number;
    readonly at: Time;
    readonly actor: string | null;
    readonly action: string;
    readonly subject: string;
    readonly content: JSONColumnType<Readonly<Record<string, string | number | null>>>;
    readonly previous: string;
    readonly hash: string;
    readonly signature: string | null;
  };
};

/** The schema of the database that they are in. */
export const schemaName = 'slate';
