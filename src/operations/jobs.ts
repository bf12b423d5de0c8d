import { toVipr } from '../../solver/index.ts';
import { diffPanel } from '../answers/diff/diff-panel.ts';
import { optionsSchema } from '../answers/solve/options.ts';
import type { SentBody } from '../input/request-parts.ts';
import type { RequestInput, ReadSource, RequestSource } from '../answers/request-input.ts';
import type { Operation, RequestOperation } from '../answers/operation.ts';
import { readPool, readRulesDocument } from '../model/read-inputs.ts';
import { factsOf, type JobFacts } from './job-facts.ts';
import { createIssueList, invalid, valid, type Invalid, type Outcome } from '../input/issues/outcome.ts';
import { poolHash, poolHashFormat } from '../pool/pool-hash.ts';
import { inputsUnder } from '../answers/proof/pool-source.ts';
import { createAttributes } from '../model/attributes.ts';
import { reportPool } from '../answers/check-pool/pool-report.ts';
import { checkCertificateOf } from '../answers/proof/check.ts';
import { readRequestInput } from './read-request-input.ts';
import { toRecord } from '../answers/record/record.ts';
import { replacePanel } from '../answers/replace/replace-panel.ts';
import { disagreementOf } from '../answers/result/disagreement.ts';
import { serialise, toLine } from '../answers/result/result.ts';
import { readingHints, readRuleSet } from '../rules/read-rule-set.ts';
import { solvePanel, type PanelContext, type Solved } from '../answers/solve/solve-panel.ts';
import type { Statement } from '../text/catalogue.ts';
import { verifySlate } from '../answers/verify/verify.ts';
import { answerWhatIfs, type WhatIfAnswer } from '../answers/what-if/answer-what-ifs.ts';

/**
 * One piece of work, from the bytes that came in to the bytes that go out: what a worker thread does, and
 * what every face asks for.
 */
export type Job =
  | { readonly operation: RequestOperation; readonly source: RequestSource }
  | { readonly operation: Operation; readonly source: ReadSource }
  | WhatIfJob;

/** Scenarios: a body, and whether results are wanted one by one as they come. */
export type WhatIfJob = {
  readonly operation: 'what-if';
  readonly body: SentBody;
  readonly streams: boolean;
};

/** The document as text, and what came out beside it. */
export type Done = {
  readonly status: 'done';
  readonly document: string;
  readonly facts?: JobFacts;
  /** Two engines contradict each other: the document must not pass for an answer. */
  readonly disagreement?: string;
  /** Of the result, where the document itself holds none. */
  readonly warnings?: readonly Pick<Statement, 'text' | 'parameters'>[];
  /** A text that goes with the document and that nobody on the way has to look at. */
  readonly text?: string;
  /** In the format VIPR, where the draft wants it and there is one. */
  readonly proof?: string;
};

/** The document, or everything that is wrong with the input. */
export type JobAnswer = Done | Invalid;

/**
 * For how long to wait, seconds from now, and the document to give if the job never ends. Null: there is
 * nothing yet that the same job would not say at once when it is told that its time is over.
 */
export type Prepared = Pick<Done, 'facts' | 'proof'> & {
  readonly document: string | null;
  readonly timeLimit: number;
};

export const runJob = async (
  job: Job,
  context: PanelContext,
  onPrepared: (prepared: Prepared) => void = () => undefined,
  onLine: (line: string) => void = () => undefined,
): Promise<JobAnswer> => {
  const outcome =
    job.operation === 'what-if'
      ? await runWhatIfs(job, context, onPrepared, onLine)
      : await run(job.operation, await readRequestInput(job, context), context, onPrepared);
  return outcome.status === 'invalid' ? outcome : outcome.value;
};

/** The summary with all results; where they went out one by one, the summary alone, as the last line. */
const runWhatIfs = async (
  { body, streams }: WhatIfJob,
  context: PanelContext,
  onPrepared: (prepared: Prepared) => void,
  onLine: (line: string) => void,
): Promise<Outcome<Done>> => {
  const textOf = ({ summary, results }: WhatIfAnswer): string =>
    streams ? toLine(summary) : serialise({ ...summary, results });
  const outcome = await answerWhatIfs(
    body,
    context,
    (result) => {
      if (streams) onLine(toLine(result));
    },
    (prepared, timeLimit) => {
      onPrepared({ document: textOf(prepared), facts: factsOf(prepared.summary), timeLimit });
    },
  );
  return then(outcome, (answer) => ({
    status: 'done',
    document: textOf(answer),
    facts: factsOf(answer.summary),
  }));
};

const run = async (
  operation: Operation,
  draft: RequestInput,
  context: PanelContext,
  onPrepared: (prepared: Prepared) => void,
): Promise<Outcome<Done>> => {
  const solved = (request: RequestInput = draft): Promise<Outcome<Solved>> =>
    solvePanel(request, context, (stopped, timeLimit) => {
      onPrepared(
        stopped === null
          ? { document: null, timeLimit }
          : {
              document: serialise(stopped.result),
              facts: factsOf(stopped.result),
              ...proofOf(stopped),
              timeLimit,
            },
      );
    });
  // One job has one answer, and one proof.
  let proof: string | undefined;
  const proofOf = ({ formulation: { problem }, answer }: Solved): Pick<Done, 'proof'> => {
    if (draft.wantsProof !== true || answer.outcome === 'stopped') return {};
    proof ??= [...toVipr(problem, answer.proof, answer)].join('');
    return { proof };
  };
  // A record holds no explanation.
  const bare = (): RequestInput => ({
    ...draft,
    options: { ...(draft.options ?? optionsSchema.parse({})), explain: 'none' },
  });
  switch (operation) {
    case 'solve':
    case 'explain':
      return then(await solved(), (value) => ({
        ...done(value.result),
        facts: factsOf(value.result, value.formulation.pool.ids.length),
        ...disagreementOf(value.result),
        ...proofOf(value),
      }));
    case 'replace':
      return then(
        await replacePanel(draft, context, (stopped, timeLimit) => {
          onPrepared({ document: serialise(stopped), facts: factsOf(stopped), timeLimit });
        }),
        doneWithFacts,
      );
    case 'diff':
      return then(
        await diffPanel(draft, context, (unfinished, timeLimit) => {
          onPrepared({ document: serialise(unfinished), timeLimit });
        }),
        done,
      );
    case 'record':
      return then(await solved(bare()), (value) => {
        const { result, formulation } = value;
        const format = draft.format ?? poolHashFormat;
        const inputs = inputsUnder(format, result.inputs, draft.pool!, formulation.ruleSet.given);
        const record = toRecord({ ...value, result: { ...result, inputs } });
        return { ...done(record), warnings: result.warnings };
      });
    case 'verify':
      return then(verifySlate(draft, context), doneWithFacts);
    case 'check-certificate':
      return then(checkCertificateOf(draft, context), done);
    case 'check-pool':
      return then(checkPool(draft, context), ({ report, hash }) => ({
        ...done(report),
        facts: factsOf({ inputs: { pool: hash, rules: null } }),
      }));
  }
};

const done = (document: unknown): Done => ({ status: 'done', document: serialise(document) });

const doneWithFacts = (document: Parameters<typeof factsOf>[0]): Done => ({
  ...done(document),
  facts: factsOf(document),
});

const then = <A, B>(outcome: Outcome<A>, use: (value: A) => B): Outcome<B> =>
  outcome.status === 'invalid' ? outcome : valid(use(outcome.value));

/** Reads the pool and reports on it; a rule set only says which columns hold several values. */
const checkPool = (draft: RequestInput, { countries, limits }: PanelContext): Outcome<CheckedPool> => {
  const issues = createIssueList();
  issues.addAll(draft.issues);
  const document = draft.rules === null ? null : readRulesDocument(draft.rules, issues, limits);
  const ruleSet = readRuleSet(document?.value ?? { id: 'none', size: 1 }, issues, limits);
  const reading = { countries, limits, ...readingHints(document?.value) };
  const pool = draft.pool === null ? null : readPool(draft.pool, reading, issues);
  return pool === null || ruleSet === null || issues.total() > 0
    ? invalid(issues)
    : valid({ report: reportPool(pool, createAttributes(pool, ruleSet, countries)), hash: poolHash(pool) });
};

type CheckedPool = { readonly report: unknown; readonly hash: string };
