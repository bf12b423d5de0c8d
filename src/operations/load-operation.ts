import type { CommandName, Operation } from './operation.ts';
import type { OperationName, PartsOperationName } from './operations.ts';

type Load<N extends OperationName> = () => Promise<
  N extends PartsOperationName ? Extract<Operation, { readonly parts: object }> : Operation
>;

/** The operations one by one: a command or a job needs one, and everything that another one brings takes time to load. */
const loads: { readonly [N in OperationName]: Load<N> } = {
  solve: async () => (await import('./solve.ts')).solve,
  explain: async () => (await import('./explain.ts')).explain,
  replace: async () => (await import('./replace.ts')).replace,
  assign: async () => (await import('./assign.ts')).assign,
  'what-if': async () => (await import('./what-if.ts')).whatIf,
  verify: async () => (await import('./verify.ts')).verify,
  'check-pool': async () => (await import('./check-pool.ts')).checkPool,
  'check-rules': async () => (await import('./check-rules.ts')).checkRules,
  record: async () => (await import('./record.ts')).record,
  'check-certificate': async () => (await import('./check-certificate.ts')).checkCertificate,
  diff: async () => (await import('./diff.ts')).diff,
};

export const loadOperation = <N extends OperationName>(name: N): ReturnType<Load<N>> => loads[name]();

/** What the commands of operations are called, in the order in which the help lists them; a test compares. */
export const operationCommands = {
  solve: 'solve',
  explain: 'explain',
  replace: 'replace',
  assign: 'assign',
  verify: 'verify',
  'pool check': 'check-pool',
  'rules check': 'check-rules',
  record: 'record',
  check: 'check-certificate',
  diff: 'diff',
} as const satisfies Readonly<Partial<Record<CommandName, PartsOperationName>>>;
