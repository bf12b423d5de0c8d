import type { HashFormat } from '../../checker/index.ts';
import type { Issues } from '../input/issues/outcome.ts';
import type { SentBody, FormParts, PoolFileOptions } from '../input/request-parts.ts';
import type { PoolInput, RulesInput } from '../model/pool-cache.ts';
import type { StoredNames } from '../model/stored-reference.ts';
import type { AboutIds } from './explain/about.ts';
import type { SolveOptions } from './solve/options.ts';

/** How the input of an operation arrives. */
export type RequestSource =
  /** The JSON body of the REST operation. */
  | ({ readonly as: 'body' } & SentBody)
  /** A form as it was sent. @param mediaType - with its boundary. */
  | ({ readonly as: 'multipart'; readonly bytes: Uint8Array; readonly mediaType: string } & OfPool)
  /** The parts of a form. */
  | ({ readonly as: 'form'; readonly parts: FormParts } & OfPool)
  | ReadSource;

/** How the file of a pool among them is to be read. */
type OfPool = { readonly poolFile?: PoolFileOptions };

/** Files that were read already. */
export type ReadSource = { readonly as: 'read'; readonly input: RequestInput };

/** A slate as it arrives: bytes of a file, or a value out of a larger JSON document. */
export type SlateInput =
  | {
      readonly as: 'bytes';
      readonly bytes: Uint8Array;
      /** Is it a table, and no list of ids? */
      readonly isTable?: boolean;
    }
  | { readonly as: 'value'; readonly value: unknown };

/** Two results to be compared, and what B was made from where that is not what A was made from. */
export type ComparedInput = {
  /** The bytes of the two documents; null where one could not be read. */
  readonly a: Uint8Array | null;
  readonly b: Uint8Array | null;
  /** Null: the same as that of A, which is the pool of the request. */
  readonly pool: PoolInput | null;
  /** Null: the same as that of A, which is the rule set of the request. */
  readonly rules: RulesInput | null;
};

/**
 * What could be made out of the input so far, and what is wrong with it. A part is null where it is
 * missing or could not be made out; then there is an issue about it, unless the operation can do without.
 */
export type RequestInput = {
  readonly pool: PoolInput | null;
  readonly rules: RulesInput | null;
  readonly slate: SlateInput | null;
  /** Id of the assignment that is asked for; absent: all. */
  readonly assignment?: string | null;
  /** The bytes of a certificate, where one is to be checked. */
  readonly certificate?: Uint8Array | null;
  /** What to explain; absent: everything. */
  readonly about?: AboutIds | null;
  /** Ids of those who withdraw. */
  readonly withdraw?: readonly string[] | null;
  /** The results to be compared, for `diff`; pool and rule set of the request may then be left out. */
  readonly compared?: ComparedInput | null;
  /** Definition of the pool hash that a record is to be made under; absent: the present one. */
  readonly format?: HashFormat;
  readonly options: SolveOptions | null;
  /** Is the proof wanted beside the result, in the format VIPR? No request asks for it. */
  readonly wantsProof?: boolean;
  /** What must be looked up in the store before anything can be answered; absent: nothing. */
  readonly missing?: StoredNames;
  readonly issues: Issues;
};

/** The parts of which a request can be made. */
export type RequestPart =
  'pool' | 'rules' | 'slate' | 'assignment' | 'about' | 'withdraw' | 'certificate' | 'compared' | 'options';

/** A request of which there is nothing yet. */
export const emptyInput: RequestInput = { pool: null, rules: null, slate: null, options: null, issues: [] };
