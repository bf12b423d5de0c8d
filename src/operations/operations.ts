import { assign } from './assign.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkPool } from './check-pool.ts';
import { checkRules } from './check-rules.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import type { Operation, PartsOperation } from './operation.ts';
import { record } from './record.ts';
import { replace } from './replace.ts';
import { solve } from './solve.ts';
import { verify } from './verify.ts';
import { whatIf } from './what-if.ts';

/**
 * All operations by name. REST routes, OpenAPI, readers of bodies and forms, and commands are made from this table.
 */
export const operations = {
  solve,
  explain,
  replace,
  assign,
  'what-if': whatIf,
  verify,
  'check-pool': checkPool,
  'check-rules': checkRules,
  record,
  'check-certificate': checkCertificate,
  diff,
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;

/** Those on the parts of a request. */
export type PartsOperationName = {
  [N in OperationName]: (typeof operations)[N] extends PartsOperation ? N : never;
}[OperationName];
