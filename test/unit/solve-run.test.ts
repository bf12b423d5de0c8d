import { describe, expect, test } from 'vitest';
import type { SolveOptions } from '../../src/answers/solve/options.ts';
import { runJob } from '../../src/operations/run-job.ts';
import type { RulesInput } from '../../src/model/pool-cache.ts';
import type { EndedRun } from '../../src/run-kinds/run-kind.ts';
import { solveRun } from '../../src/run-kinds/solve-run.ts';
import { toRequestInput } from '../../src/run-kinds/slate-run.ts';
import type { SolveRunInput } from '../../src/run-kinds/run-input.ts';
import { certificateText } from '../../src/answers/proof/certificate.ts';
import type { CertificateDocument } from '../../src/answers/proof/certificate-schema.ts';
import type { PanelContext } from '../../src/answers/solve/solve-panel.ts';
import { fixtureJson, rulesOf } from '../support/panel.ts';
import { documentOf, placesOf, solveInput, timeless, valueOf } from '../support/runs.ts';

const conflict: RulesInput = rulesOf(fixtureJson('conflict.json'));

const solved = async (input: SolveRunInput, context: PanelContext = timeless): Promise<EndedRun> =>
  valueOf(
    await solveRun(
      input,
      context,
      () => undefined,
      () => undefined,
    ),
  );

const operation = async (
  name: 'solve' | 'explain' | 'record',
  input: SolveRunInput,
  options: Partial<SolveOptions> = {},
  context: PanelContext = timeless,
): Promise<string> => {
  const requestInput = toRequestInput(input, context.limits);
  const source = {
    as: 'read',
    input: { ...requestInput, options: { ...requestInput.options!, ...options } },
  } as const;
  return documentOf(await runJob({ operation: name, source }, context));
};

describe.each([
  ['a solve', solveInput()],
  ['an explanation', solveInput({ kind: 'explain', about: { rules: ['women'] } })],
  ['a call without a slate', solveInput({ rules: conflict })],
])('%s', (_, input) => {
  test('leaves what the operations give one by one, to the byte', async () => {
    const { result, record, certificate, outcome, objective } = await solved(input);
    expect(result).toBe(await operation(input.kind, input));
    expect(record).toBe(await operation('record', input));
    const within = JSON.parse(await operation(input.kind, input, { certificate: true })) as {
      readonly certificate: CertificateDocument;
    };
    expect(certificate).toBe(certificateText(within.certificate));
    expect(JSON.parse(result)).toMatchObject({ outcome, objective });
  });
});

test('what is stopped has a result and a record, and no certificate', async () => {
  const over = { ...timeless, deadlineClock: () => Infinity };
  const stopped = await solved(solveInput(), over);
  expect(stopped).toMatchObject({ outcome: 'stopped', certificate: null });
  expect(stopped.result).toBe(await operation('solve', solveInput(), {}, over));
  expect(stopped.record).toBe(await operation('record', solveInput(), {}, over));
});

test('what is prepared for a thread that never returns is proved where the slate is', async () => {
  const prepared: (EndedRun | null)[] = [];
  const reported: { readonly incumbent: number | null; readonly bound: number }[] = [];
  const run = valueOf(
    await solveRun(
      solveInput({ options: { crossCheck: true, explain: 'rules' } }),
      timeless,
      (before) => prepared.push(before),
      (progress) => reported.push(progress),
    ),
  );
  expect(prepared).toHaveLength(3);
  expect(prepared[0]).toBeNull();
  for (const before of prepared.slice(1)) {
    expect(before).toMatchObject({ outcome: 'selected', record: run.record, certificate: run.certificate });
  }
  expect(reported.at(-1)).toEqual({ incumbent: run.objective, bound: run.objective });
});

test('what contradicts itself says so', async () => {
  const second = await timeless.engines.second();
  const denier = { ...second, solve: () => ({ status: 'infeasible' }) as const };
  const engines = { ...timeless.engines, second: () => Promise.resolve(denier) };
  const run = await solved(solveInput({ options: { crossCheck: true } }), { ...timeless, engines });
  expect(run.disagreement).toMatch(/It finds no slate; the proved optimum is \d+\.$/);
});

test('what is wrong is reported as before it was put into the queue', async () => {
  const outcome = await solveRun(
    solveInput({ options: { engine: 'abacus' } }),
    timeless,
    () => undefined,
    () => undefined,
  );
  expect(placesOf(outcome)).toEqual(['options /engine wrong-value']);
});
