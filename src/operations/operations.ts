import { checkCertificate } from './check-certificate.ts';
import { checkPool } from './check-pool.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import type { Operation, PartsOperation } from './operation.ts';
import { record } from './record.ts';
import { replace } from './replace.ts';
import { solve } from './solve.ts';
import { verify } from './verify.ts';
import { whatIf } from './what-if.ts';

/**
 * Everything that can be asked for, by name. The routes of REST and their description, the reading of bodies and forms
 * and the commands of the command line are made from this table.
 */
export const operations = {
  solve,
  explain,
  replace,
  'what-if': whatIf,
  verify,
  'check-pool': checkPool,
  record,
  'check-certificate': checkCertificate,
  diff,
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;

/** Those on the parts of a request. */
export type PartsOperationName = {
  [N in OperationName]: (typeof operations)[N] extends PartsOperation ? N : never;
}[OperationName];
