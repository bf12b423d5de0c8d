import {
  solve,
  type Answer,
  type Deadline,
  type Problem,
  type SolveSettings,
  type WarmStart,
} from '../../../solver/index.ts';
import { memoize } from '../../input/collections.ts';
import type { Formulation } from '../../model/formulation.ts';
import { tieBreakOrderOf } from '../../model/tie-break-order.ts';
import { poolHash } from '../../pool/pool-hash.ts';
import type { Pool } from '../../pool/pool.ts';
import { explainBriefly } from '../explain/explain-infeasible.ts';
import { explainBounds } from '../explain/explain-optimum.ts';
import type { CertificateDocument } from '../proof/certificate-schema.ts';
import { toCertificate } from '../proof/certificate.ts';
import { inputsOf } from '../result/inputs-of.ts';
import { switchesOf, type PanelContext } from '../solve/solve-panel.ts';
import { toBaseSlate } from './compare-slates.ts';
import { createTaskFormulator } from './formulate-task.ts';
import { identityOf, type Identity } from './identity.ts';
import type { Batch } from './plan-batch.ts';
import { baseId, type Task } from './plan-tasks.ts';
import { toWhatIfResult, type Findings } from './to-what-if-result.ts';
import type { WhatIfResult } from './what-if-schema.ts';

/** An answer of a batch, and what is needed to check it. */
export type SolvedTask = {
  readonly result: WhatIfResult;
  /** The rule set and the certificate; null where the answer is not proved, or the scores are perturbed. */
  readonly proof: { readonly ruleSet: unknown; readonly certificate: () => CertificateDocument } | null;
};

export type TaskSolver = {
  readonly base: SolvedTask;
  /** @param end - by the clock, milliseconds: the time of the task ends there at the latest. */
  readonly solve: (task: Task, end?: number) => SolvedTask;
};

/**
 * Solves the base, and then any task of a batch, each from what the base has left and from nothing else: which
 * tasks were solved before, and in which thread, makes no difference. Blocks the thread while it solves.
 * @param end - by the clock, milliseconds: the time of the base ends there at the latest.
 */
export const createTaskSolver = async (
  batch: Batch,
  context: PanelContext,
  end = Infinity,
): Promise<TaskSolver> => {
  const { base, entries } = batch;
  const linear = await context.engines.linear();
  const { explain, timeLimit } = entries.options;
  const hashOf = memoize((pool: Pool) => poolHash(pool));
  const formulationOf = createTaskFormulator(batch, context);
  const deadline = (latest: number): Deadline => ({
    clock: context.deadlineClock,
    at: Math.min(latest, context.clock() + timeLimit * 1000),
  });

  const settingsOf = (formulation: Formulation, latest = Infinity) => ({
    linear,
    tieBreakOrder: tieBreakOrderOf(formulation),
    deadline: deadline(latest),
    ...switchesOf(context),
  });
  const baseSettings = settingsOf(base, end);
  const baseAnswer = solve(base.problem, { ...baseSettings, wantsCore: false });
  const found = baseAnswer.outcome === 'selected' ? baseAnswer : null;
  const baseIds = found && found.slate.map((index) => base.pool.ids[base.eligible[index]!]!);
  const baseSlate = toBaseSlate(base, baseIds, found && found.objective);

  const solved = (
    identity: Identity,
    formulation: Formulation,
    answer: Answer,
    settings: ReturnType<typeof settingsOf>,
  ): SolvedTask => {
    // Perturbed scores are not a pool that anyone has.
    const inputs = identity.kind === 'draw' ? null : inputsOf(formulation, hashOf(formulation.pool));
    const findings = findOut(formulation, answer, inputs === null ? 'none' : explain, settings);
    const hashes = { pool: inputs?.pool ?? null, rules: formulation.ruleSet.hash };
    return {
      result: toWhatIfResult(identity, formulation, answer, findings, baseSlate, hashes),
      proof:
        inputs === null || answer.outcome === 'stopped'
          ? null
          : {
              ruleSet: formulation.ruleSet.document,
              certificate: () => toCertificate(formulation, answer, inputs),
            },
    };
  };

  const ofBase = { id: baseId, kind: 'base', of: null, title: entries.title, at: {}, changes: [] } as const;
  return {
    base: solved(ofBase, base, baseAnswer, baseSettings),
    solve: (task, latest) => {
      const formulation = formulationOf(task);
      const settings = settingsOf(formulation, latest);
      const start = startFrom(base, baseAnswer, formulation);
      const answer = solve(formulation.problem, { ...settings, ...start, wantsCore: false });
      return solved(identityOf(task, base.ruleSet), formulation, answer, settings);
    },
  };
};

/** The short explanation of an answer in a line of a batch. */
const findOut = (
  formulation: Formulation,
  answer: Answer,
  explain: 'none' | 'rules',
  settings: Required<Pick<SolveSettings, 'linear' | 'tieBreakOrder' | 'deadline'>>,
): Findings => {
  if (answer.outcome === 'infeasible') return explainBriefly(formulation, settings);
  if (answer.outcome === 'stopped' || explain === 'none') return {};
  return explainBounds(formulation, answer, settings);
};

/** What the base has left, in the places of another formulation; nothing where little of it is there. */
const startFrom = (
  base: Formulation,
  answer: Answer,
  { pool, eligible, problem }: Formulation,
): { readonly start?: WarmStart } => {
  if (answer.outcome === 'stopped') return {};
  const slate = answer.outcome === 'selected' ? answer.slate : null;
  if (eligible === base.eligible) {
    const tree = haveSameRows(problem, base.problem) ? answer.tree : null;
    return { start: { promising: answer.promising, slate, tree } };
  }
  const indexOf = new Map(eligible.map((candidate, index) => [pool.ids[candidate]!, index]));
  const placed = (indices: readonly number[]): number[] =>
    indices.flatMap((index) => indexOf.get(base.pool.ids[base.eligible[index]!]!) ?? []);
  const promising = placed(answer.promising);
  if (promising.length < 2 * problem.size) return {};
  return { start: { promising, slate: slate && placed(slate).sort((a, b) => a - b), tree: null } };
};

/** Formulations over one pool share the members of their rows. */
const haveSameRows = (one: Problem, other: Problem): boolean =>
  one.size === other.size &&
  one.rows.length === other.rows.length &&
  one.softRows.length === other.softRows.length &&
  one.rows.every(({ members }, row) => members === other.rows[row]!.members) &&
  one.softRows.every(({ members }, row) => members === other.softRows[row]!.members);
