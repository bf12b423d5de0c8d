import type { Draft, Operation, Source } from './draft.ts';
import { readPool, readRulesDocument } from './inputs.ts';
import { readDraft } from './read-draft.ts';
import { createIssueList, invalid, valid, type Invalid, type Outcome } from './issues/outcome.ts';
import { reportPool } from './pool/pool-report.ts';
import { serialise } from './result/result.ts';
import { readingHints, readRuleSet } from './rules/read-rule-set.ts';
import { solvePanel, type PanelContext } from './solve-panel.ts';
import { verifySlate } from './verification/verify.ts';

/**
 * One piece of work, from the bytes that came in to the bytes that go out: what a worker thread does, and
 * what every face asks for.
 */
export type Job = { readonly operation: Operation; readonly source: Source };

/** The document as text, or everything that is wrong with the input. */
export type JobAnswer = { readonly status: 'done'; readonly document: string } | Invalid;

/** A document to give if the job never ends, and for how long to wait, seconds from now. */
export type Prepared = { readonly document: string; readonly timeLimit: number };

export const runJob = async (
  { operation, source }: Job,
  context: PanelContext,
  onPrepared: (prepared: Prepared) => void = () => undefined,
): Promise<JobAnswer> => {
  const draft = readDraft(operation, source);
  const outcome = await run(operation, draft, context, onPrepared);
  return outcome.status === 'invalid' ? outcome : { status: 'done', document: serialise(outcome.value) };
};

const run = async (
  operation: Operation,
  draft: Draft,
  context: PanelContext,
  onPrepared: (prepared: Prepared) => void,
): Promise<Outcome<unknown>> => {
  switch (operation) {
    case 'solve':
      return solvePanel(draft, context, (stopped, timeLimit) => {
        onPrepared({ document: serialise(stopped), timeLimit });
      });
    case 'verify':
      return verifySlate(draft, context.countries);
    case 'check-pool':
      return checkPool(draft, context);
  }
};

/** Reads the pool and reports on it; a rule set only says which columns hold several values. */
const checkPool = (draft: Draft, { countries }: PanelContext): Outcome<unknown> => {
  const issues = createIssueList();
  issues.addAll(draft.issues);
  const document = draft.rules === null ? null : readRulesDocument(draft.rules, issues);
  if (document !== null) readRuleSet(document.value, issues);
  const reading = { countries, ...readingHints(document?.value) };
  const pool = draft.pool === null ? null : readPool(draft.pool, reading, issues);
  return pool === null || issues.total() > 0 ? invalid(issues) : valid(reportPool(pool));
};
