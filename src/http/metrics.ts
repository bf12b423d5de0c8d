import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Dispatcher, JobReport } from '../threads/dispatcher.ts';
import type { BodyAdmission } from './body-admission.ts';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
const nodeCounts = [1, 3, 10, 30, 100, 300, 1000, 10_000, 100_000];
const poolSizes = [100, 1000, 3000, 10_000, 100_000];

/**
 * What the service counts of itself, for Prometheus. Labels are names of operations, codes and classes of
 * size: nothing of a pool is in them.
 */
export const createMetrics = () => {
  const register = new Registry();
  const own = { registers: [register] };
  const requests = new Counter({
    name: 'slate_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status'],
    ...own,
  });
  const requestSeconds = new Histogram({
    name: 'slate_http_request_seconds',
    help: 'From the header of a request to the end of its answer.',
    labelNames: ['route'],
    buckets: seconds,
    ...own,
  });
  const jobs = new Counter({
    name: 'slate_jobs_total',
    help: 'Jobs by how they ended.',
    labelNames: ['operation', 'outcome'],
    ...own,
  });
  const waitSeconds = new Histogram({
    name: 'slate_job_wait_seconds',
    help: 'From the arrival of a job until a thread took it.',
    buckets: seconds,
    ...own,
  });
  const workSeconds = new Histogram({
    name: 'slate_job_work_seconds',
    help: 'What a thread took for a job, from the bytes that came in to those that go out.',
    labelNames: ['operation'],
    buckets: seconds,
    ...own,
  });
  const solveSeconds = new Histogram({
    name: 'slate_solve_seconds',
    help: 'Finding the slate, by the size of the pool.',
    labelNames: ['candidates'],
    buckets: seconds,
    ...own,
  });
  const nodes = new Histogram({
    name: 'slate_solve_nodes',
    help: 'Nodes of the branching tree that proves an answer.',
    buckets: nodeCounts,
    ...own,
  });

  const countJob = ({ operation, answer, waited, worked }: JobReport): void => {
    jobs.inc({ operation, outcome: outcomeOf(answer) });
    waitSeconds.observe(waited);
    if (worked > 0) workSeconds.observe({ operation }, worked);
    const facts = answer.status === 'done' ? answer.facts : undefined;
    if (facts === undefined) return;
    const { candidates, leaves } = facts;
    if (candidates !== null && facts.seconds !== null) {
      solveSeconds.observe({ candidates: sizeOf(candidates) }, facts.seconds.solve);
    }
    // A tree in which every inner node has two children.
    if (leaves !== null) nodes.observe(2 * leaves - 1);
  };

  return {
    register,
    /** Counts what the app answers and what its threads do. */
    attach: (app: FastifyInstance, dispatcher: Dispatcher, bodyAdmission: BodyAdmission): void => {
      app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
        const route = routeOptions.url ?? 'none';
        requests.inc({ method, route, status: reply.statusCode });
        requestSeconds.observe({ route }, reply.elapsedTime / 1000);
      });
      dispatcher.onReport(countJob);
      const gauge = (name: string, help: string, read: () => number): void => {
        new Gauge({
          name,
          help,
          ...own,
          collect() {
            this.set(read());
          },
        });
      };
      gauge('slate_queue_waiting', 'Jobs that wait for a thread.', () => dispatcher.state().waiting);
      gauge('slate_workers_busy', 'Threads that have a job.', () => dispatcher.state().running);
      gauge('slate_workers', 'Threads.', () => dispatcher.state().threads);
      gauge('slate_bodies_bytes', 'Bytes of all bodies that are held.', () => bodyAdmission.held());
    },
    /** Adds what the process says of itself: memory, processor time, the delay of the event loop. */
    watchProcess: (): void => {
      collectDefaultMetrics({ register });
    },
  };
};

export type Metrics = ReturnType<typeof createMetrics>;

const outcomeOf = (answer: JobReport['answer']): string => {
  switch (answer.status) {
    case 'done':
      return answer.disagreement === undefined ? (answer.facts?.outcome ?? 'done') : 'disagreement';
    case 'refused':
      return answer.reason;
    case 'thread-failed':
      // The label is public.
      return answer.reason === 'timed-out' ? 'hung' : answer.reason;
    case 'invalid':
    case 'cancelled':
      return answer.status;
  }
};

const sizeOf = (candidates: number): string => {
  const bound = poolSizes.find((size) => candidates <= size);
  return bound === undefined ? 'more' : `up to ${bound}`;
};
