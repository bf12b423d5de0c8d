import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/files/package-root.ts';
import type { PoolInput, RulesInput } from '../../src/model/pool-cache.ts';
import type { AboutIds } from '../../src/answers/explain/about.ts';
import { toRecord } from '../../src/answers/record/record.ts';
import type { RecordDocument } from '../../src/answers/record/record-schema.ts';
import { createEngineStore } from '../../src/answers/solve/engine-store.ts';
import type { Issue } from '../../src/input/issues/issue.ts';
import { commandLineLimits } from '../../src/input/limits.ts';
import { optionsSchema, type SolveOptions } from '../../src/answers/solve/options.ts';
import { loadCountries } from '../../src/reference/countries.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { solvePanel, type PanelContext } from '../../src/answers/solve/solve-panel.ts';

export const fixture = (name: string): string => join(packageRoot(), 'fixtures', name);

export const readFixture = (name: string): Buffer => readFileSync(fixture(name));

export const fixtureJson = (name: string): unknown => JSON.parse(readFixture(name).toString('utf8'));

export const testContext: PanelContext = {
  countries: loadCountries(),
  limits: commandLineLimits,
  clock: () => performance.now(),
  deadlineClock: () => performance.now(),
  engines: createEngineStore(() => performance.now()),
  now: () => new Date('2026-01-01T00:00:00Z'),
  version: 'test',
};

export const csv = (text: string): PoolInput => ({ as: 'csv', bytes: Buffer.from(text) });

export const rulesOf = (value: unknown): RulesInput => ({ as: 'value', value });

/** Solves in this thread. @throws when the input is refused. */
export const solveHere = async (
  pool: PoolInput,
  rules: RulesInput,
  options: Partial<SolveOptions> = {},
  about: AboutIds | null = null,
): Promise<ResultDocument> => {
  const outcome = await solvePanel(
    { pool, rules, about, options: { ...optionsSchema.parse({}), ...options }, issues: [] },
    testContext,
  );
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.result;
};

/** The record of a solve in this thread. @throws when the input is refused. */
export const recordHere = async (pool: PoolInput, rules: RulesInput): Promise<RecordDocument> => {
  const outcome = await solvePanel(
    { pool, rules, options: optionsSchema.parse({}), issues: [] },
    testContext,
  );
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return toRecord(outcome.value, []);
};

/** Everything that is wrong with the input; empty when nothing is. */
export const issuesOf = async (pool: PoolInput, rules: RulesInput): Promise<readonly Issue[]> => {
  const outcome = await solvePanel(
    { pool, rules, options: optionsSchema.parse({}), issues: [] },
    testContext,
  );
  return outcome.status === 'invalid' ? outcome.issues : [];
};

/** Ids of the members, in order. */
export const idsOf = (result: ResultDocument): readonly string[] => (result.slate ?? []).map(({ id }) => id);
