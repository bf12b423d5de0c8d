import { describe, expect, test } from 'vitest';
import { withinTime, type Reoptimizer } from '../../solver/index.ts';
import type { PoolInput } from '../../src/model/pool-cache.ts';
import { optionsSchema } from '../../src/answers/solve/options.ts';
import { resultSchema, type ResultDocument } from '../../src/answers/result/result-schema.ts';
import { solvePanel } from '../../src/answers/solve/solve-panel.ts';
import { state } from '../../src/text/catalogue.ts';
import { nameOfRow } from '../../src/text/name-of-row.ts';
import { createTaskSolver } from '../../src/answers/what-if/solve-tasks.ts';
import { planBatch } from '../../src/answers/what-if/plan-batch.ts';
import { summarise } from '../../src/answers/what-if/summarise.ts';
import { whatIfResultSchema, type WhatIfResult } from '../../src/answers/what-if/what-if-schema.ts';
import { statementsCsv } from '../../src/report/csv.ts';
import { resultHtml, whatIfHtml } from '../../src/report/html/reports.ts';
import { resultTable } from '../../src/report/result-table.ts';
import { whatIfCsv } from '../../src/report/what-if-csv.ts';
import { whatIfTable } from '../../src/report/what-if-table.ts';
import { inputOf } from '../support/batches.ts';
import { textOf } from '../support/html-text.ts';
import { csv, rulesOf, testContext } from '../support/panel.ts';

type Selected = ResultDocument & { readonly outcome: 'selected' };
type Unreached = NonNullable<Selected['unreached']>;

const pool = (...people: readonly string[]): PoolInput => csv(`id,sex,home,score\n${people.join('\n')}\n`);
const eight = pool('A,m,x,9', 'B,m,x,8', 'C,f,x,7', 'D,f,y,5', 'E,m,y,4', 'F,f,z,4', 'G,m,z,2', 'H,f,w,1');
const five = pool('A,m,x,9', 'C,f,x,1', 'D,f,y,3', 'E,m,y,4', 'F,f,z,2', 'G,m,z,5');
const one = { min: 1, max: 1 };
const north = { id: 'north', where: { home: 'w' }, min: 0 };
/** Bounds that cost something alone, two that do so only together, and none. */
const calls = {
  alone: {
    pool: eight,
    rules: {
      id: 'alone',
      size: 3,
      rules: [{ id: 'women', where: { sex: 'f' }, min: 2 }, { id: 'homes', each: 'home', max: 1 }, north],
    },
  },
  together: {
    pool: five,
    rules: {
      id: 'together',
      size: 2,
      rules: [
        { id: 'men', where: { sex: 'm' }, ...one },
        { id: 'men-again', where: { sex: 'm' }, ...one },
        { id: 'at-x', where: { home: 'x' }, ...one },
      ],
    },
  },
  'not at all': { pool: eight, rules: { id: 'none', size: 2, rules: [north] } },
} as const;
type Call = (typeof calls)[keyof typeof calls];

/** What comes of it where the clock says that all time is over after so many readings, and what is kept ready. */
const explainedWithin = async ({ pool: people, rules }: Call, readings: number) => {
  let read = 0;
  const clock = (): number => ((read += 1) <= readings ? 0 : 1e9);
  const options = optionsSchema.parse({ explain: 'full', crossCheck: false });
  const request = { pool: people, rules: rulesOf(rules), options, issues: [] };
  const prepared: ResultDocument[] = [];
  const outcome = await solvePanel(request, { ...testContext, clock, deadlineClock: clock }, (solved) => {
    if (solved !== null) prepared.push(solved().result);
  });
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome));
  return { result: outcome.value.result, prepared, isOver: read > readings };
};

const nothing: Unreached = {
  rules: [],
  families: [],
  binding: [],
  members: [],
  others: [],
  nearest: [],
  alternatives: [],
  sections: [],
};

const isMissing = (change: object, of: object): boolean =>
  Object.keys(of).some((key) => !Object.hasOwn(change, key));

/** Of the rows that are not all there, the names; whatever is there is what would be there with all the time. */
const unpricedRows = (result: Selected, whole: Selected): readonly string[] =>
  whole.rules.flatMap((row, index) => {
    const reported = result.rules[index]!;
    expect({ ...row, ...reported, change: { ...row.change, ...reported.change } }).toEqual(row);
    const missing = isMissing(reported, row) || isMissing(reported.change ?? {}, row.change ?? {});
    return missing ? [nameOfRow(row)] : [];
  });

/** Everything is reported as it would be with all the time, or named as unreached, and nothing is both. */
const checkWhole = (result: Selected, whole: Selected): void => {
  const unreached = result.unreached ?? nothing;
  const named = (ids: readonly string[], reported: object | undefined): readonly string[] =>
    [...ids, ...Object.keys(reported ?? {})].sort();
  expect(unreached.rules.map(nameOfRow)).toEqual(unpricedRows(result, whole));
  const unpriced = new Set([...unreached.rules.map(nameOfRow), ...unreached.families.map((id) => `${id} *`)]);
  for (const side of whole.binding!) {
    const isSame = (one: Unreached['binding'][number]): boolean =>
      nameOfRow(one) === nameOfRow(side) && one.whole === side.whole && one.side === side.side;
    const priced = result.binding!.filter(isSame);
    for (const one of priced) expect(one).toEqual(side);
    const hidden = unpriced.has(side.whole ? `${side.rule} *` : nameOfRow(side));
    const count = priced.length + unreached.binding.filter(isSame).length;
    expect(count === 1 || (hidden && count === 0)).toBe(true);
  }
  expect(whole).toMatchObject({
    members: result.members,
    others: result.others,
    replacements: result.replacements ?? {},
    nearest: result.nearest ?? {},
    ...(result.split === undefined ? {} : { split: result.split }),
  });
  expect(named(unreached.members, result.members)).toEqual(named([], whole.members));
  expect(named(unreached.others, result.others)).toEqual(named([], whole.others));
  if (!unreached.sections.includes('replacements')) {
    expect(result.replacements).toEqual(whole.replacements);
    expect(named(unreached.nearest, result.nearest)).toEqual(named([], whole.nearest));
  }
  const seats = [...result.alternatives!.map((one) => one.seats), ...unreached.alternatives];
  expect(seats.sort((a, b) => a - b)).toEqual(whole.alternatives!.map((one) => one.seats));
  for (const section of ['reserve', 'split', 'pairs'] as const) {
    if (!unreached.sections.includes(section)) expect(result[section]).toEqual(whole[section]);
  }
};

/** How much is missing of each kind, in the order in which it is asked. */
const missingInOrder = (unreached: Unreached): readonly number[] => [
  unreached.rules.length + unreached.families.length,
  unreached.binding.length,
  unreached.members.length,
  unreached.others.length,
  Number(unreached.sections.includes('replacements')) + unreached.nearest.length,
  Number(unreached.sections.includes('reserve')),
  unreached.alternatives.length,
  Number(unreached.sections.includes('split')),
  Number(unreached.sections.includes('pairs')),
];

/** How much there is of each kind. */
const allInOrder = (whole: Selected): readonly number[] => [
  ...[whole.rules.length + whole.families!.length, whole.binding!.length],
  ...[whole.slate.length, Object.keys(whole.others!).length],
  ...[1, 1, whole.alternatives!.length, 1, 1],
];

describe('what the time does not reach is named', () => {
  test.each(Object.keys(calls) as (keyof typeof calls)[])('whenever it ends: %s', async (call) => {
    const { result: whole } = await explainedWithin(calls[call], Infinity);
    if (whole.outcome !== 'selected') throw new Error(whole.outcome);
    expect(whole.unreached).toBeUndefined();
    expect(whole.binding!.length > 0).toBe(call === 'alone');
    expect((whole.pairs?.gaining ?? 0) > 0).toBe(call === 'together');
    expect(Object.keys(whole.nearest!).length > 0).toBe(call === 'together');
    const seen = new Set<string>();
    for (let readings = 1; ; readings += 1) {
      const { result, isOver } = await explainedWithin(calls[call], readings);
      if (!isOver) {
        expect({ ...result, run: null }).toEqual({ ...whole, run: null });
        break;
      }
      if (result.outcome !== 'selected' || result.ties.status === 'open' || result.core === null) continue;
      expect(resultSchema.safeParse(result).error).toBeUndefined();
      checkWhole(result, whole);
      const { unreached } = result;
      const warnings = result.warnings.filter(({ code }) => code === 'explanation-unfinished');
      expect(warnings.length).toBe(unreached === undefined ? 0 : 1);
      if (unreached === undefined) continue;
      if (result.rules.some(({ binds }) => binds === undefined)) {
        expect(result.rules.every(({ removed }) => removed === undefined || removed === null)).toBe(true);
      }
      // What comes later is not begun before what is worth more is reported.
      const missing = missingInOrder(unreached);
      const first = missing.findIndex((count) => count > 0);
      const kinds = allInOrder(whole);
      missing.forEach((count, kind) => {
        const mayBeUnknown = kind === 1 && first === 0;
        if (kind > first && !mayBeUnknown && kind !== 8) expect(count).toBe(kinds[kind]);
      });
      const key = JSON.stringify(unreached);
      if (seen.has(key)) continue;
      seen.add(key);
      const [{ text }] = warnings as [(typeof warnings)[number]];
      expect(result.statements!.at(-1)?.text).toBe(text);
      expect(resultTable(result, { width: 100, next: [] })).toContain(text);
      expect(textOf(await resultHtml(result))).toContain(text);
      expect(statementsCsv(result)).toContain('explanation-unfinished');
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  test('before anything is answered, everything is', async () => {
    const { prepared, result: whole } = await explainedWithin(calls.alone, Infinity);
    const [first] = prepared;
    if (first?.outcome !== 'selected' || whole.outcome !== 'selected') throw new Error('no slate');
    expect(resultSchema.safeParse(first).error).toBeUndefined();
    const { unreached } = first;
    expect(unreached).toEqual({
      ...nothing,
      rules: whole.rules.map(({ rule, value }) => ({ rule, value })),
      families: ['homes'],
      members: Object.keys(whole.members!),
      others: Object.keys(whole.others!),
      alternatives: [1, 2, 3],
      sections: ['replacements', 'reserve', 'split', 'pairs'],
    });
    expect(textOf(await resultHtml(first))).toContain('The time limit was reached');
  });

  test('few are named, and many counted', () => {
    const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `C-${index}`);
    const { text } = state('explanation-unfinished', {
      ...nothing,
      rules: ['women'],
      binding: ['women', 'men'],
      sides: ['min', 'max'],
      members: names(2),
      others: names(6),
      alternatives: [5, 10],
      sections: ['reserve'],
    });
    expect(text).toBe(
      'The time limit was reached before the explanation was complete. Not known: some prices of women; who would join if the minimum for women or the maximum for men were relaxed by one seat; the cost of leaving out C-0 or C-1; the cost of including any of 6 candidates; the complete reserve list; the best slate that differs in 5 or 10 seats.',
    );
  });
});

test('once the time is over no question is asked', () => {
  let [asked, now] = [0, 0];
  const ask = () => {
    asked += 1;
    return { outcome: 'infeasible', support: null } as const;
  };
  const always: Reoptimizer = {
    optimum: ask,
    slate: ask,
    anySlate: ask,
    reaches: () => ask().support,
    decided: () => ask().support,
  };
  const { optimum, slate, anySlate, reaches, decided } = withinTime(always, { clock: () => now, at: 1 });
  const answers = () => [optimum({}), slate({}), anySlate({}), reaches({}, 0), decided(0)];
  answers();
  expect(asked).toBe(5);
  now = 1;
  const stopped = { outcome: 'stopped', support: null };
  expect(answers()).toEqual([stopped, { outcome: 'stopped' }, stopped, null, null]);
  expect(asked).toBe(5);
});

test('a scenario names the rows whose prices the time did not reach', async () => {
  const { pool: people, rules } = calls.alone;
  const file = { scenarios: [{ id: 'more', set: { 'women.min': 1 } }], options: { explain: 'rules' } };
  const planned = planBatch(inputOf(file, people, rulesOf(rules)), testContext);
  if (planned.status === 'invalid') throw new Error(JSON.stringify(planned.issues));
  let left = Infinity;
  const clock = (): number => ((left -= 1) >= 0 ? 0 : 1e9);
  const solver = await createTaskSolver(planned.value, { ...testContext, clock, deadlineClock: clock });
  const answeredWithin = (readings: number): WhatIfResult => {
    left = readings;
    return solver.solve(planned.value.tasks[0]!).result;
  };
  const whole = answeredWithin(Infinity);
  if (whole.outcome !== 'selected') throw new Error(whole.outcome);
  expect(whole.unreached).toBeUndefined();
  let cut = 0;
  for (let readings = 1; ; readings += 1) {
    const result = answeredWithin(readings);
    expect(whatIfResultSchema.safeParse(result).error).toBeUndefined();
    if (result.outcome !== 'selected') continue;
    const { binds, unreached } = result;
    if (unreached === undefined) {
      expect(binds).toEqual(whole.binds);
      break;
    }
    cut += 1;
    const names = [...unreached.rules.map(nameOfRow), ...unreached.families];
    expect(whole.binds).toEqual(expect.arrayContaining([...binds!]));
    for (const bind of whole.binds!) {
      expect(names.includes(nameOfRow(bind))).toBe(
        !binds!.some((other) => other.side === bind.side && nameOfRow(other) === nameOfRow(bind)),
      );
    }
    expect(result.warnings.map(({ code }) => code)).toContain('explanation-unfinished');
    const summary = summarise(planned.value, solver.base.result, [result], 'complete');
    for (const text of [whatIfTable(summary, [result]), whatIfCsv([result])])
      expect(text).toContain(names[0]);
    expect(textOf(await whatIfHtml(summary, [result]))).toContain('not known: ');
  }
  expect(cut).toBeGreaterThan(1);
});
