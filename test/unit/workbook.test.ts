import { readXlsx, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ResultRow } from '../../src/answers/result/result-parts.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { verifySlate } from '../../src/answers/verify/verify.ts';
import { render, type View } from '../../src/report/formats.ts';
import { toWorkbook } from '../../src/report/workbook.ts';
import { csv, fixture, fixtureJson, readFixture, rulesOf, solveHere, testContext } from '../support/panel.ts';
import { whatIfs, type WhatIfs } from '../support/what-ifs.ts';
import { attributeTitle, valueText } from '../../src/report/labels.ts';

const view: View = { width: 80, next: [] };

type Named = 'solve' | 'explain' | 'verify' | 'what-if';

const bytesOf = async (operation: Named, document: unknown): Promise<Uint8Array> =>
  (await render(operation, 'xlsx', document as never, view)) as Uint8Array;

const bookOf = async (operation: Named, document: unknown): Promise<Workbook> =>
  readXlsx(await bytesOf(operation, document), { readStyles: true });

const sheetOf = (book: Workbook, name: string): Sheet => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

type Row = Readonly<Record<string, CellValue | undefined>>;

/** The rows of a sheet by the titles of its columns. */
const rowsOf = (book: Workbook, name: string): readonly Row[] => {
  const [header = [], ...rows] = sheetOf(book, name).rows;
  return rows.map((row) =>
    Object.fromEntries(header.map((title, index) => [String(title), row[index] ?? null])),
  );
};

/** The first sheet, by its labels. */
const summaryOf = (book: Workbook): Row =>
  Object.fromEntries(rowsOf(book, 'Summary').map(({ item, value }) => [String(item), value]));

const examplePool = { as: 'csv', bytes: readFixture('examples/pool.csv') } as const;
const exampleRules = rulesOf(fixtureJson('examples/rule-set.json'));

let result: ResultDocument & { readonly outcome: 'selected' };
let book: Workbook;
beforeAll(async () => {
  const solved = await solveHere(examplePool, exampleRules, { explain: 'full' });
  if (solved.outcome !== 'selected') throw new Error(solved.outcome);
  result = solved;
  book = await bookOf('solve', result);
});

const points = (units: number | 'infeasible' | null | undefined): CellValue =>
  units === null || units === undefined
    ? null
    : units === 'infeasible'
      ? 'no slate'
      : units / result.objectiveScale;

describe('the workbook of a result', () => {
  test('has a sheet for each part', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Slate',
      'Rules',
      'Reserve',
      'Reserve list',
      'Others',
      'Candidates named',
      'Eligibility',
      'Balance',
      'Explanation',
    ]);
  });

  test('the summary has the outcome, the points, the proof and the inputs', () => {
    expect(summaryOf(book)).toMatchObject({
      outcome: 'selected',
      points: result.points,
      'objective, in units': result.objective,
      'units in a point': result.objectiveScale,
      members: result.slate.length,
      proof: 'optimal',
      'upper bound, points': result.points,
      'gap, points': 0,
      'cases of the proof': result.proof.leaves,
      'SHA-256 of the pool': result.inputs.pool,
      'SHA-256 of the rule set': result.inputs.rules,
      'rule set': result.inputs.ruleSet,
    });
  });

  test('the members have their points and scores as numbers', () => {
    expect(rowsOf(book, 'Slate')).toEqual(
      result.slate.map(({ id, points: own, scores, attributes }) => ({
        id,
        points: own,
        ...Object.fromEntries(
          Object.entries(scores).map(([name, score]) => [`score:${name}`, Number(score)]),
        ),
        ...Object.fromEntries(
          Object.entries(attributes).map(([name, value]) => [
            name,
            Array.isArray(value)
              ? value.length === 0
                ? null
                : value.join('; ')
              : value === ''
                ? null
                : value,
          ]),
        ),
      })),
    );
  });

  test('every rule has its bounds, its count and what moving it changes', () => {
    const rows = rowsOf(book, 'Rules').filter(({ value }) => value !== '(all values together)');
    const ofRow = ({ rule, value, min, max, eligible, count, change, removed }: ResultRow): Row => ({
      rule,
      value,
      min,
      max,
      eligible,
      count,
      'change if min is 1 lower': points(change?.minDown),
      'change if min is 1 higher': points(change?.minUp),
      'change if max is 1 lower': points(change?.maxDown),
      'change if max is 1 higher': points(change?.maxUp),
      'change without the bounds': points(removed),
    });
    expect(rows).toHaveLength(result.rules.length);
    expect(rows).toMatchObject(result.rules.map(ofRow));
  });

  test('members and others have what leaving out and taking in changes', () => {
    expect(rowsOf(book, 'Reserve')).toEqual(
      Object.entries(result.members!).map(([member, { change, enters }]) => ({
        member,
        'change if left out': points(change),
        joins: enters.length === 0 ? null : enters.join('; '),
        replacement: result.replacements![member]?.id ?? 'nobody',
        'change with replacement': points(result.replacements![member]?.change),
      })),
    );
    expect(rowsOf(book, 'Others')).toMatchObject(
      Object.entries(result.others!).map(([candidate, { change, breakEven }]) => ({
        candidate,
        'change if included': points(change),
        'score needed': points(breakEven),
      })),
    );
  });

  test('eligibility and balance have every count', () => {
    const { pool, eligible, ineligible } = result.eligibility;
    expect(rowsOf(book, 'Eligibility').map(({ candidates }) => candidates)).toEqual([
      pool,
      eligible,
      ...Object.values(ineligible),
    ]);
    expect(rowsOf(book, 'Balance')).toMatchObject(
      Object.entries(result.balance).flatMap(([attribute, entries]) =>
        entries.map((entry) => ({
          attribute: attributeTitle(attribute),
          value: valueText(attribute, entry.value),
          pool: entry.pool,
          eligible: entry.eligible,
          slate: entry.slate,
        })),
      ),
    );
  });

  test('headers are bold and stay, rows can be filtered, columns have a width that is not too wide', () => {
    for (const { name, freezePane, autoFilter, columns = [], cells, rows } of book.sheets) {
      expect({ name, rows: freezePane?.rows }).toEqual({ name, rows: 1 });
      expect(autoFilter?.range).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`));
      expect(cells?.get('0,0')?.style?.font?.bold).toBe(true);
      for (const { width = 0 } of columns) expect(width).toBeGreaterThanOrEqual(8);
      for (const { width = 0 } of columns) expect(width).toBeLessThanOrEqual(61);
    }
  });

  test('points, changes and shares have the format of their kind', () => {
    const formats = (name: string): readonly (string | undefined)[] =>
      sheetOf(book, name).rows[0]!.map(
        (_, column) => sheetOf(book, name).cells?.get(`1,${column}`)?.style?.numFmt,
      );
    expect(formats('Reserve')).toEqual(['@', '+0.000;-0.000;0.000', '@', '@', '+0.000;-0.000;0.000']);
    expect(formats('Eligibility')).toEqual(['@', '0', '0.0%']);
  });

  test('the same document gives the same bytes, whatever the time', async () => {
    const before = await bytesOf('solve', result);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    try {
      expect(Buffer.from(await bytesOf('solve', result)).equals(Buffer.from(before))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('text that a spreadsheet could take for something else', () => {
  const ids = ['00123', '=1+1', '+49 30', '-5', '@x', '#N/A', '#1', '_x0041_', '1e5', '＝1', ' x ', 'TRUE'];

  test.each(ids)('%j stays the same text', async (id) => {
    const table = { columns: [{ title: id }], rows: [[id]] };
    const { sheets } = await readXlsx(await toWorkbook([{ name: 'x', table }]), { readStyles: true });
    expect(sheets[0]!.rows).toEqual([[id], [id]]);
    for (const cell of sheets[0]!.cells?.values() ?? []) {
      expect(cell.formula).toBeUndefined();
      expect(cell.type).not.toBe('error');
      expect(cell.style?.numFmt).toBe('@');
    }
  });

  test('ids of a pool arrive in the workbook as they are', async () => {
    const own = ids.filter((id) => id.trim() === id);
    const pool = csv(
      ['id,nationality,gender,score', ...own.map((id, index) => `"${id}",KEN,female,${index + 1}`)].join(
        '\n',
      ),
    );
    const solved = await solveHere(pool, rulesOf({ id: 't', size: own.length, rules: [] }));
    const members = rowsOf(await bookOf('solve', solved), 'Slate').map(({ id }) => id);
    expect(new Set(members)).toEqual(new Set(own));
  });

  test('characters that no workbook can hold are replaced, and a text that is too long is cut', async () => {
    const table = { columns: [{ title: 'x' }], rows: [['a\u0000\uFFFFb'], ['x'.repeat(40_000)]] };
    const { sheets } = await readXlsx(await toWorkbook([{ name: 'x', table }]));
    expect(sheets[0]!.rows[1]).toEqual(['a\uFFFD\uFFFDb']);
    expect(String(sheets[0]!.rows[2]![0])).toHaveLength(32_767);
  });

  test('a sheet has a name that spreadsheets accept', async () => {
    const table = { columns: [{ title: 'x' }], rows: [] };
    const { sheets } = await readXlsx(await toWorkbook([{ name: `a/b:${'c'.repeat(40)}`, table }]));
    expect(sheets.map(({ name }) => name)).toEqual([`a b ${'c'.repeat(27)}`]);
  });
});

test('where there is no slate, the workbook has conflicts and repairs', async () => {
  const { pool, rules } = fixtureJson('conflict.json') as {
    readonly pool?: unknown;
    readonly rules: unknown;
  };
  const own = pool === undefined ? fixtureJson('conflict.json') : rules;
  const solved = await solveHere({ as: 'csv', bytes: readFixture('open-call.csv') }, rulesOf(own), {
    explain: 'full',
  });
  if (solved.outcome !== 'infeasible') throw new Error(`${fixture('conflict.json')}: ${solved.outcome}`);
  const conflicts = await bookOf('explain', solved);
  expect(conflicts.sheets.map(({ name }) => name)).toEqual([
    'Summary',
    'Conflicts',
    'Repairs',
    'Rules',
    'Eligibility',
    'Balance',
    'Explanation',
  ]);
  expect(rowsOf(conflicts, 'Conflicts')).toHaveLength(
    solved.conflicts!.reduce(
      (sum, { sides, limits = [], hard }) => sum + sides.length + limits.length + hard.length,
      0,
    ),
  );
  expect(rowsOf(conflicts, 'Repairs')).toMatchObject(
    solved.repairs!.flatMap(({ moves, points: then, slate }, index) =>
      moves.map(({ rule, side, from, to }) => ({
        repair: index + 1,
        rule,
        bound: side,
        from,
        to,
        'points of the best slate then': then,
        'members of the best slate then': slate.join('; '),
      })),
    ),
  );
});

test('the workbook of a verification has every verdict', async () => {
  const outcome = verifySlate(
    {
      pool: examplePool,
      rules: exampleRules,
      slate: { as: 'bytes', bytes: Buffer.from('E-01\nE-02\nE-03\nE-04\nE-05\n') },
      issues: [],
    },
    testContext,
  );
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  const verification = outcome.value;
  const verdicts = await bookOf('verify', verification);
  const verdictOf = (holds: boolean | null): string =>
    holds === null ? 'not applied' : holds ? 'holds' : 'BROKEN';
  expect(summaryOf(verdicts)).toMatchObject({
    verdict: verdictOf(verification.holds),
    points: verification.points,
    members: 5,
  });
  expect(rowsOf(verdicts, 'Rules')).toMatchObject(
    verification.rules.map(({ rule, value, min, max, count, holds, members }) => ({
      rule,
      value,
      min,
      max,
      count,
      verdict: verdictOf(holds),
      members: members.length === 0 ? null : members.join('; '),
    })),
  );
  expect(rowsOf(verdicts, 'Eligibility').map(({ clause }) => clause)).toEqual(
    verification.eligibility.map(({ reason }) => reason),
  );
});

describe('the workbook of what-ifs', () => {
  let batch: WhatIfs;
  let whole: Workbook;
  beforeAll(async () => {
    batch = await whatIfs();
    whole = await bookOf('what-if', batch);
  }, 60_000);

  test('has every result, the base first', () => {
    const { base } = batch.summary;
    const others = batch.results.filter(({ kind }) => kind !== 'base');
    expect(rowsOf(whole, 'Scenarios')).toMatchObject(
      [base, ...others].map(({ id, kind, outcome, points: own, changePoints, kept }) => ({
        id,
        kind,
        outcome,
        points: own,
        change: changePoints,
        'seats unchanged': kept,
      })),
    );
  });

  test('has the sweeps, the omissions and the noise', () => {
    const { sweeps, leaveOneOut, noise } = batch.summary;
    expect(rowsOf(whole, 'Sweeps')).toMatchObject(
      sweeps.flatMap(({ id, points: own }) =>
        own.map(({ at, outcome, points: reached, changePoints }) => ({
          sweep: id,
          'seats of bound 1': at[0],
          outcome,
          points: reached,
          change: changePoints,
        })),
      ),
    );
    expect(rowsOf(whole, 'Omissions')).toMatchObject(
      leaveOneOut.flatMap(({ id, parts }) =>
        parts.map(({ left, outcome, changePoints, kept }) => ({
          omission: id,
          'left out': left,
          outcome,
          change: changePoints,
          'seats unchanged': kept,
        })),
      ),
    );
    expect(rowsOf(whole, 'Frequencies')).toMatchObject(
      noise.flatMap(({ id, candidates }) =>
        candidates.map(({ id: candidate, times, frequency, interval }) => ({
          noise: id,
          candidate,
          'times selected': times,
          selected: frequency,
          '95 % interval, from': interval[0],
          '95 % interval, to': interval[1],
        })),
      ),
    );
  });
});
