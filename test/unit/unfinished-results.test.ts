import { expect, test } from 'vitest';
import { toTimedOut } from '../../src/answers/what-if/unfinished-results.ts';
import { answerHere, inputOf } from '../support/batches.ts';
import { testContext } from '../support/panel.ts';

test('what a task that timed out is bounded by holds for its own scores and its own rules', async () => {
  const { batch, base, results } = await answerHere(
    inputOf({
      scenarios: [{ id: 'weights', score: { weights: { itu: 5, odet: 1, unesco: 1 } } }],
      sweeps: [{ id: 'islands', set: { 'small-islands.min': { from: 2, to: 6, step: 2 } } }],
      leaveOneOut: [{ id: 'reviewers', scores: 'all' }],
      noise: [
        { id: 'normal', distribution: 'normal', spread: 5, draws: 10, seed: 'n' },
        { id: 'uniform', distribution: 'uniform', spread: 9, draws: 10, seed: 'u' },
      ],
    }),
  );
  for (const [index, task] of batch.tasks.entries()) {
    const { objective } = results[index]!;
    const timedOut = toTimedOut(task, batch, base, testContext);
    expect(timedOut).toMatchObject({ id: task.id, outcome: 'stopped', objective: null });
    expect(timedOut.outcome === 'stopped' && timedOut.proof.upperBound, task.id).toBeGreaterThanOrEqual(
      objective!,
    );
  }
});
