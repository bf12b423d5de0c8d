import {
  createIssueList,
  invalid,
  mostIssuesTold,
  valid,
  type Invalid,
  type Outcome,
} from './issues/outcome.ts';
import { readInputs, readPool, readRulesDocument, type PoolInput, type RulesInput } from './inputs.ts';
import { reportPool } from './pool/pool-report.ts';
import { inputsOfBrokenRequest, readCheckRequest, readSolveRequest, readVerifyRequest } from './requests.ts';
import { serialise } from './result/result.ts';
import { readingHints } from './rules/read-rule-set.ts';
import { solvePanel, type PanelContext, type SolveRequest } from './solve-panel.ts';
import { verifySlate, type VerifyRequest } from './verification/verify.ts';

/**
 * One piece of work, from the bytes that came in to the bytes that go out: what a worker thread does, and
 * what every face asks for. A `...-request` is the JSON body of the REST operation of that name.
 */
export type Job =
  | ({ readonly kind: 'solve' } & SolveRequest)
  | ({ readonly kind: 'verify' } & VerifyRequest)
  | { readonly kind: 'check-pool'; readonly pool: PoolInput; readonly rules: RulesInput | null }
  | { readonly kind: 'solve-request' | 'verify-request' | 'check-pool-request'; readonly body: Uint8Array };

/** The document as text, or everything that is wrong with the input. */
export type JobAnswer = { readonly status: 'done'; readonly document: string } | Invalid;

/** A document to give if the job never ends, and for how long to wait, seconds from now. */
export type Prepared = { readonly document: string; readonly timeLimit: number };

export const runJob = async (
  job: Job,
  context: PanelContext,
  onPrepared: (prepared: Prepared) => void = () => undefined,
): Promise<JobAnswer> => {
  switch (job.kind) {
    case 'solve':
      return answer(await solve(job, context, onPrepared));
    case 'solve-request': {
      const request = readSolveRequest(job.body);
      return request.status === 'invalid'
        ? withInputs(request, job.body, context)
        : answer(await solve(request.value, context, onPrepared));
    }
    case 'verify':
      return answer(verifySlate(job, context.countries));
    case 'verify-request': {
      const request = readVerifyRequest(job.body);
      return request.status === 'invalid'
        ? withInputs(request, job.body, context)
        : answer(verifySlate(request.value, context.countries));
    }
    case 'check-pool':
      return answer(checkPool(job.pool, job.rules, context));
    case 'check-pool-request': {
      const request = readCheckRequest(job.body);
      return request.status === 'invalid' ? request : answer(checkPool(request.value, null, context));
    }
  }
};

/** Adds what is wrong with the pool and the rule set of a request that is refused already. */
const withInputs = (refused: Invalid, body: Uint8Array, context: PanelContext): Invalid => {
  const inputs = inputsOfBrokenRequest(body);
  const read = inputs === null ? null : readInputs(inputs.pool, inputs.rules, context.countries);
  if (read?.status !== 'invalid') return refused;
  return {
    status: 'invalid',
    issues: [...refused.issues, ...read.issues].slice(0, mostIssuesTold),
    total: refused.total + read.total,
  };
};

const answer = (outcome: Outcome<unknown>): JobAnswer =>
  outcome.status === 'invalid' ? outcome : { status: 'done', document: serialise(outcome.value) };

const solve = (
  request: SolveRequest,
  context: PanelContext,
  onPrepared: (prepared: Prepared) => void,
): ReturnType<typeof solvePanel> =>
  solvePanel(request, context, (stopped) => {
    onPrepared({ document: serialise(stopped), timeLimit: request.options.timeLimit });
  });

/** Reads the pool and reports on it; a rule set only says which columns hold several values. */
const checkPool = (input: PoolInput, rules: RulesInput | null, context: PanelContext): Outcome<unknown> => {
  const issues = createIssueList();
  const document = rules === null ? null : readRulesDocument(rules, issues);
  const pool = readPool(input, { countries: context.countries, ...readingHints(document?.value) }, issues);
  return pool === null || issues.total() > 0 ? invalid(issues) : valid(reportPool(pool));
};
