import { beforeAll, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-codes.ts';
import { exitCodeOfBatch } from '../../src/cli/exit-code-of-batch.ts';
import { toRecord } from '../../src/answers/record/record.ts';
import { recordSchema } from '../../src/answers/record/record-schema.ts';
import { optionsSchema, type SolveOptions } from '../../src/answers/solve/options.ts';
import { countriesText } from '../../src/reference/countries.ts';
import { resultSchema, type ResultDocument } from '../../src/answers/result/result-schema.ts';
import { replacePanel } from '../../src/answers/replace/replace-panel.ts';
import { replacementSchema, type ReplacementDocument } from '../../src/answers/replace/replacement-schema.ts';
import { solvePanel, type PanelContext, type Solved } from '../../src/answers/solve/solve-panel.ts';
import { planBatch } from '../../src/answers/what-if/plan-batch.ts';
import { createTaskSolver } from '../../src/answers/what-if/solve-tasks.ts';
import { summarise } from '../../src/answers/what-if/summarise.ts';
import { whatIfSummarySchema } from '../../src/answers/what-if/what-if-summary-schema.ts';
import { resultCsv } from '../../src/report/csv.ts';
import { resultHtml } from '../../src/report/html/reports.ts';
import { resultTable } from '../../src/report/result-table.ts';
import { checkCertificate } from '../../checker/index.ts';
import { inputOf } from '../support/batches.ts';
import { idsOf, rulesOf, testContext } from '../support/panel.ts';
import { randomNumbers } from '../support/random-numbers.ts';

const random = randomNumbers(1);
const below = (count: number): number => Math.floor(random() * count);
/** Everybody has one score and groupings cross: very many slates are equally good, and several blocks are drawn. */
const candidates = Array.from({ length: 120 }, (_, index) => ({
  id: `c${String(index).padStart(3, '0')}`,
  first: `f${below(4)}`,
  second: `s${below(5)}`,
  third: `t${below(6)}`,
  fourth: `u${below(10)}`,
  score: 1,
}));
const size = 40;
const pool = { as: 'value', value: candidates } as const;
const rules = {
  id: 'quotas',
  size,
  rules: [
    { id: 'first', each: 'first', min: 10, max: 10 },
    { id: 'second', each: 'second', min: 8, max: 8 },
    { id: 'third', each: 'third', min: 6, max: 7 },
    { id: 'fourth', each: 'fourth', min: 4, max: 4 },
  ],
  ties: { seed: 'open' },
};

/** The time of solving is over after so many looks at the clock. */
const after = (looks: number): PanelContext => {
  let left = looks;
  return { ...testContext, clock: () => 0, deadlineClock: () => (left-- > 0 ? 0 : 1e9) };
};

const solveIn = async (
  context: PanelContext,
  options: Partial<SolveOptions> = {},
  ruleSet: unknown = rules,
): Promise<Solved> => {
  const solved = await solvePanel(
    { pool, rules: rulesOf(ruleSet), options: { ...optionsSchema.parse({}), ...options }, issues: [] },
    context,
  );
  if (solved.status === 'invalid') throw new Error(JSON.stringify(solved.issues));
  return solved.value;
};

type Selected = ResultDocument & { readonly outcome: 'selected' };

/** Solves with ever more time, until the draw is cut short in its middle. */
const cutShort = async (): Promise<Solved> => {
  for (let looks = 2; looks < 200; looks += 1) {
    const solved = await solveIn(after(looks), { certificate: true });
    const { result } = solved;
    const open = result.outcome === 'selected' ? result.ties.open.length : 0;
    if (open > 0 && open < size) return solved;
  }
  throw new Error('the draw is never cut short');
};

describe('a result whose draw was not finished', () => {
  let solved: Solved;
  let result: Selected;
  beforeAll(async () => {
    solved = await cutShort();
    result = solved.result as Selected;
  });
  const sentence = 'The tie-break between equally good slates was not finished';

  test('is selected and proved, and its certificate holds', () => {
    expect(() => resultSchema.parse(result)).not.toThrow();
    expect(result).toMatchObject({
      outcome: 'selected',
      objective: 10 * size,
      proof: { status: 'optimal', upperBound: 10 * size, gap: 0 },
      ties: { seed: 'open', origin: 'chosen', status: 'open' },
      core: null,
      byLot: null,
    });
    const verdict = checkCertificate({
      pool: { format: 'json', text: JSON.stringify(candidates) },
      rules,
      certificate: result.certificate,
      countries: countriesText(),
    });
    expect(verdict).toMatchObject({ holds: true });
  });

  test('says on every interface what is proved and whose seats may change', async () => {
    const { open } = result.ties;
    const warning = result.warnings.find(({ code }) => code === 'ties-open');
    expect(warning?.parameters).toEqual({ candidates: open });
    expect(warning?.text).toContain('This slate is proved optimal.');
    const table = resultTable(result, { width: 120, next: [] });
    expect(table).toContain(sentence);
    const head = table.slice(0, table.indexOf('Members'));
    for (const id of open.slice(0, 12)) expect(head).toContain(id);
    if (open.length > 12) expect(head).toContain(` and ${open.length - 12} more may change.`);
    expect(await resultHtml(result)).toContain(sentence);
    const seats = resultCsv(result)
      .trim()
      .split('\r\n')
      .map((line) => line.split(',').at(-1));
    expect(seats[0]).toBe('seat');
    expect(seats.filter((seat) => seat === 'open')).toHaveLength(open.length);
    for (const text of [table, JSON.stringify(result)]) expect(text).not.toMatch(/not proven|time limit/i);
  });

  test('its settled seats are those of the whole draw', async () => {
    const whole = idsOf((await solveIn(testContext)).result);
    const settled = idsOf(result).filter((id) => !result.ties.open.includes(id));
    expect(settled.length).toBeGreaterThan(0);
    expect(whole).toEqual(expect.arrayContaining(settled));
  });

  test('exits with the code of a stop, and its record says so', () => {
    expect(exitCodeOf(result)).toBe(4);
    expect(exitCodeOf({ ...result, ties: { ...result.ties, status: 'settled' } })).toBe(0);
    const record = toRecord(solved, []);
    expect(() => recordSchema.parse(record)).not.toThrow();
    expect(record).toMatchObject({
      ties: { status: 'open', open: result.ties.open.length },
      core: null,
      byLot: null,
    });
    expect(exitCodeOf(record)).toBe(4);
  });
});

test('withdrawals: the points are proved, and the seats that may change are named', async () => {
  const given = idsOf((await solveIn(testContext)).result);
  const replaceIn = async (context: PanelContext): Promise<ReplacementDocument> => {
    const request = { pool, rules: rulesOf(rules), slate: { as: 'value', value: given } as const };
    const withdrawing = { withdraw: given.slice(0, size / 2), options: optionsSchema.parse({}), issues: [] };
    const replaced = await replacePanel({ ...request, ...withdrawing }, context, () => undefined);
    if (replaced.status === 'invalid') throw new Error(JSON.stringify(replaced.issues));
    return replaced.value;
  };
  let all = 0;
  await replaceIn({ ...testContext, clock: () => 0, deadlineClock: () => (all++, 0) });
  let seen = 0;
  for (let looks = all - 1; looks > 0 && seen === 0; looks -= 1) {
    const document = await replaceIn(after(looks));
    if (document.outcome !== 'selected' || document.keepingAll?.ties.status !== 'open') continue;
    seen += 1;
    expect(() => replacementSchema.parse(document)).not.toThrow();
    expect([document.keepingAll.objective, document.optimum.objective]).toEqual([10 * size, 10 * size]);
    const warning = document.warnings.find(({ code }) => code === 'withdrawal-open');
    expect(warning?.parameters).toEqual({ candidates: document.keepingAll.ties.open });
  }
  expect(seen).toBe(1);
});

test('what-ifs: counted apart, and the batch exits with the code of a stop', async () => {
  const body = { scenarios: [{ id: 'fewer', set: { 'third.min': 5 } }] };
  let seen = 0;
  for (let looks = 10; looks < 200 && seen === 0; looks += 1) {
    const context = after(looks);
    const planned = planBatch(inputOf(body, pool, rulesOf(rules)), context);
    if (planned.status === 'invalid') throw new Error(JSON.stringify(planned.issues));
    const solver = await createTaskSolver(planned.value, context);
    const results = planned.value.tasks.map((task) => solver.solve(task).result);
    const summary = summarise(planned.value, solver.base.result, results, 'complete');
    const [line] = results;
    if (line?.outcome !== 'selected' || line.ties.status === 'settled') continue;
    seen += 1;
    expect(() => whatIfSummarySchema.parse(summary)).not.toThrow();
    expect(summary.counts).toMatchObject({ selected: 1, open: 1, stopped: 0 });
    expect(line.warnings.map(({ code }) => code)).toContain('ties-open');
    expect(exitCodeOfBatch(summary)).toBe(4);
  }
  expect(seen).toBe(1);
});

describe('a draw that is finished', () => {
  test('says that the person who chose the seed could have chosen', async () => {
    const result = (await solveIn(testContext, { explain: 'rules' })).result as Selected;
    expect(result.ties).toEqual({ seed: 'open', origin: 'chosen', status: 'settled', open: [] });
    expect(result.statements?.at(-1)).toMatchObject({
      code: 'seed-chosen',
      parameters: { seats: result.byLot?.length, seed: 'open' },
    });
    expect(result.warnings.map(({ code }) => code)).not.toContain('seed-missing');
    for (const text of [resultTable(result, { width: 120, next: [] }), await resultHtml(result)]) {
      expect(text).toMatch(/Whoever chose the seed could have chosen among/);
    }
  });

  test('without a seed of its own is warned about', async () => {
    const { ties, ...seedless } = rules;
    expect(ties.seed).toBe('open');
    const { result } = await solveIn(testContext, {}, seedless);
    expect(result.warnings.map(({ code }) => code)).toContain('seed-missing');
    // One slate alone: there is nothing to draw for.
    const alone = await solveIn(testContext, {}, { ...seedless, rules: [], size: candidates.length });
    expect(alone.result.warnings).toEqual([]);
  });
});
