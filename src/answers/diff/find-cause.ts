import type { Formulation } from '../../model/formulation.ts';
import type { InputChange } from './input-change.ts';
import { minimiseByLevels, type Verdict } from './minimise.ts';
import { poolChanges } from './pool-changes.ts';
import { ruleSetChanges } from './rule-set-changes.ts';
import { createTrials, isSame, type Selection, type Trial, type TrialSettings } from './trials.ts';

/** What becomes of the cause without one of its changes: the slate of A, or inputs that are not valid. */
export type Without = 'same' | 'invalid' | 'unknown';

export type Cause = {
  readonly changes: readonly { readonly change: InputChange; readonly without: Without }[];
  /** What comes of A with these changes alone; never what comes of A. */
  readonly selection: Selection;
  /** Is it known that no single one of them can be spared? */
  readonly irreducible: boolean;
};

export type Search = {
  /** Everything that is not the same in the inputs. */
  readonly changes: readonly InputChange[];
  /** What comes of A and of B; null where the time was over before that was known. */
  readonly solved: { readonly a: Selection; readonly b: Selection } | null;
  /** Null where both come to the same, or where it is not known what they come to. */
  readonly cause: Cause | null;
  /** How many sets of changes were tried. */
  readonly trials: number;
};

/**
 * Looks for an irreducible set of changes that already leads from the slate of A to another. Changes are tried
 * in groups first: the rule set, the columns of the pool, candidates added and removed; then single candidates.
 * Blocks the thread.
 * @throws Error where the changes of a cause have no outcome: a fault of the program.
 */
export const findCause = (a: Formulation, b: Formulation, settings: TrialSettings): Search => {
  const changes = [...ruleSetChanges(a, b), ...poolChanges(a.pool, b.pool)];
  const { run, count } = createTrials(a, b, changes, settings);
  const [before, after] = [selectionOf(run([])), selectionOf(run(changes))];
  if (before === undefined || after === undefined) {
    return { changes, solved: null, cause: null, trials: count() };
  }
  const solved = { a: before, b: after };
  if (isSame(before, after)) return { changes, solved, cause: null, trials: count() };
  const { kept, minimal } = minimiseByLevels(changes, [groupOf, unitOf], (subset): Verdict | null => {
    const trial = run(subset);
    if (trial === 'over') return null;
    if (trial === 'invalid') return 'unresolved';
    return isSame(trial.selection, before) ? 'same' : 'changes';
  });
  const selection = selectionOf(run(kept));
  if (selection === undefined) throw new Error('a cause has no outcome');
  const withoutOne = (change: InputChange): Without =>
    minimal ? toWithout(run(kept.filter((one) => one !== change))) : 'unknown';
  const cause: Cause = {
    changes: kept.map((change) => ({ change, without: withoutOne(change) })),
    selection,
    irreducible: minimal,
  };
  return { changes, solved, cause, trials: count() };
};

const selectionOf = (trial: Trial): Selection | undefined =>
  typeof trial === 'string' ? undefined : trial.selection;

/** Changes that are likely to come together. */
const groupOf = (change: InputChange): string => {
  if (change.of === 'rules') return 'rules';
  return 'column' in change ? `column ${change.column}` : change.kind;
};

/** The values of one candidate together; everything else alone. */
const unitOf = (change: InputChange): unknown =>
  change.of === 'pool' && change.kind === 'value-changed' ? change.candidate : change;

const toWithout = (trial: Trial): Without => {
  if (trial === 'over') return 'unknown';
  return trial === 'invalid' ? 'invalid' : 'same';
};
