import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import type { BodyAdmission } from '../../src/http/body-admission.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import type { Dispatcher, JobReport } from '../../src/threads/dispatcher.ts';

test.each([
  ['timed-out', 'hung'],
  ['crashed', 'crashed'],
] as const)('a thread that failed because it %s is counted as %s', async (reason, outcome) => {
  const metrics = createMetrics();
  const listeners: ((report: JobReport) => void)[] = [];
  metrics.attach(
    { addHook: () => undefined } as unknown as FastifyInstance,
    {
      onReport: (listener: (report: JobReport) => void) => listeners.push(listener),
    } as unknown as Dispatcher,
    {} as BodyAdmission,
  );
  const answer = { status: 'thread-failed', reason, detail: '', at: [] } as const;
  for (const report of listeners) report({ operation: 'solve', answer, waited: 0, worked: 1 });
  const { values } = await metrics.register.getSingleMetric('slate_jobs_total')!.get();
  expect(values).toEqual([{ labels: { operation: 'solve', outcome }, value: 1 }]);
});
