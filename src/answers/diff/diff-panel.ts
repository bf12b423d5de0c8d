import { valid, type Outcome } from '../../input/issues/outcome.ts';
import { state } from '../../text/catalogue.ts';
import { withNames } from '../../text/names.ts';
import { namesOf } from '../result/labels.ts';
import { guarded } from '../solve/guard.ts';
import { optionsSchema } from '../solve/options.ts';
import type { PanelContext } from '../solve/solve-panel.ts';
import { compareResults } from './compare-results.ts';
import type { DiffDocument } from './diff-schema.ts';
import { findCause } from './find-cause.ts';
import { readComparison, type Compared, type DiffRequest } from './read-comparison.ts';
import { isSameTable } from './side-by-side.ts';
import { stateCause } from './state-cause.ts';

/** Sets of changes that may be tried to find a cause. */
const mostTrials = 500;

/**
 * Compares two results and, where the inputs are given, looks for the changes that matter. Blocks the thread
 * while it solves.
 * @param onPrepared - called with the document to give if it never returns.
 */
export const diffPanel = async (
  request: DiffRequest,
  context: PanelContext,
  onPrepared: (unfinished: DiffDocument, timeLimit: number) => void,
): Promise<Outcome<DiffDocument>> => {
  const read = readComparison(request, context);
  if (read.status === 'invalid') return read;
  const { a, b, inputs } = read.value;
  const comparison = compareResults(a, b, inputs === null || haveSameWeights(inputs));
  const withStatement = (statement: DiffDocument['statements'][number]): DiffDocument => ({
    ...comparison,
    warnings: [],
    statements: [...comparison.statements, statement],
  });
  if (inputs === null) {
    return valid(
      comparison.inputs.length === 0
        ? { ...comparison, warnings: [] }
        : withStatement(state('cause-needs-inputs', {})),
    );
  }
  const { timeLimit } = request.options ?? optionsSchema.parse({});
  const { clock, deadlineClock } = context;
  const linear = await context.engines.linear();
  onPrepared(withStatement(state('cause-unfinished', {})), timeLimit);
  const deadline = { clock: deadlineClock, at: clock() + timeLimit * 1000 };
  const { statements, ...cause } = withNames(namesOf(comparison.labels), () => {
    const settings = { readContext: context, linear, deadline, mostTrials };
    const search = guarded(context, timeLimit, () => findCause(inputs.a, inputs.b, settings));
    return stateCause(search, read.value, inputs);
  });
  return valid({ ...comparison, ...cause, statements: [...comparison.statements, ...statements] });
};

const haveSameWeights = ({ a, b }: NonNullable<Compared['inputs']>): boolean =>
  isSameTable(a.criteria, b.criteria);
