import { beforeAll, describe, expect, test } from 'vitest';
import type { WhatIfResult } from '../../src/answers/what-if/what-if-schema.ts';
import type {
  NoiseSummary,
  SweepSummary,
  WhatIfSummary,
} from '../../src/answers/what-if/what-if-summary-schema.ts';
import { whatIfHtml } from '../../src/report/html/reports.ts';
import { hostileNames } from '../support/hostile-result.ts';
import { hostileWhatIfs } from '../support/hostile-what-ifs.ts';
import { brokenPlaces, headingsOf, textOf, withoutOwnScript } from '../support/html-text.ts';
import { whatIfs, type WhatIfs } from '../support/what-ifs.ts';

let batch: WhatIfs;
let html: string;
let text: string;

const render = ({ summary, results }: WhatIfs): Promise<string> => whatIfHtml(summary, results);

const resultOf = (id: string): WhatIfResult => batch.results.find((result) => result.id === id)!;

/** The batch with another summary. */
const withSummary = (changes: Partial<WhatIfSummary>): WhatIfs => ({
  ...batch,
  summary: { ...batch.summary, ...changes },
});

beforeAll(async () => {
  batch = await whatIfs();
  html = await render(batch);
  text = textOf(html);
}, 120_000);

describe('what it reports', () => {
  test('every part, in order', () => {
    expect(headingsOf(html)).toEqual([
      'Contents',
      'In brief',
      'What each change costs',
      'The cheapest way to one more seat',
      'The price of each seat',
      'Two bounds at once',
      'What depends on one reviewer or one group',
      'How firm the slate is',
      'Who joins and leaves',
      'The balance of each slate',
      'Inputs and verification',
    ]);
  });

  test('the base, the most costly and the cheapest change, and who stays', () => {
    expect(text).toContain('the best slate of 40 members scores 3637.53 points');
    expect(text).toContain(
      '12 changes were tried: 5 cost points, 1 costs nothing, 1 gains points, 2 leave no slate and 3 cannot be compared.',
    );
    expect(text).toContain('Most costly change −36.93 points One member for each nationality');
    expect(text).toContain(
      'Cheapest change that costs points −4.43 points Six members from small island developing States',
    );
    expect(text).toContain(`Members who stay whatever changes ${batch.summary.always.length} of 40`);
  });

  test('scenarios without a best slate: why, and a way out', () => {
    expect(text).toContain('The minimums of "Women" and "Men" add up to 50 seats, but the slate has 40.');
    expect(text).toContain(
      'These cannot all be satisfied, and none of them can be left out: the maximum for "African States"; "Women from African States".',
    );
    expect(text).toContain('African States : maximum 11 → 12');
    expect(text).toContain('The thread ended before it answered.');
    expect(text).toContain('it is not proved optimal');
  });

  test('other weights are not compared, and the slate is described by the scores of the base', () => {
    const other = resultOf('itu-double');
    expect(text).toContain(
      `The score of ITU counts twice itu-double Scores are weighted itu 2, odet 1 and unesco 1. best slate ${other.points!.toFixed(2)}`,
    );
    expect(text).toContain('−1.03 at the scores of the base');
  });

  test('the cheapest ways to one more seat, the cheapest first', () => {
    const section = text.slice(text.indexOf('For each group, this is the scenario of this file'));
    const places = ['Regional group: African States', 'Gender: women', 'Small island developing State'].map(
      (group) => section.indexOf(group),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(section).toContain('Small island developing State 4 → 6 4.43');
  });

  test('the step of each seat, by the seat where points are several seats apart', () => {
    expect(text).toMatch(/6 3633\.10 −4\.43 −2\.22 35 of 40/);
  });

  test('the front of a grid has a star and a thick frame in the chart, and a table', () => {
    const [grid] = batch.summary.sweeps.slice(1) as [SweepSummary];
    expect(html.split('★ ').length - 1).toBeGreaterThanOrEqual(grid.front!.length);
    expect(text).toContain(
      `The front, most points first: ${grid.front!.length} of ${grid.points.length} points.`,
    );
  });

  test('every result has a place, and every place that is named exists', () => {
    expect(brokenPlaces(html)).toEqual([]);
    expect(html.split(' id="result-').length - 1).toBe(batch.results.length);
  });

  test('every chart has a description and stands beside a table', () => {
    const charts = [...html.matchAll(/role="img" aria-label="([^"]+)"/g)];
    expect(charts.length).toBe(7);
    expect(charts.length).toBe([...html.matchAll(/<svg /g)].length);
  });
});

describe('what it does not report', () => {
  test('parts about which there is nothing are left out', async () => {
    const scenarios = batch.results.filter(({ kind }) => kind === 'base' || kind === 'scenario');
    const { summary } = withSummary({ cheapest: [], sweeps: [], leaveOneOut: [], noise: [] });
    expect(headingsOf(await whatIfHtml(summary, scenarios))).toEqual([
      'Contents',
      'In brief',
      'What each change costs',
      'Who joins and leaves',
      'The balance of each slate',
      'Inputs and verification',
    ]);
    const bare = await whatIfHtml({ ...summary, appearances: [], always: [] }, []);
    expect(headingsOf(bare)).toEqual(['Contents', 'In brief', 'Inputs and verification']);
    expect(bare).not.toMatch(/undefined|NaN/);
  });

  test('a base without a slate: nothing is compared', async () => {
    const base: WhatIfResult = { ...resultOf('all-minima'), id: 'base', kind: 'base' };
    const failed: WhatIfResult = { ...resultOf('broken'), id: 'base', kind: 'base' };
    const alone = batch.results
      .slice(1)
      .map((result) =>
        result.outcome === 'selected'
          ? { ...result, change: null, changePoints: null, kept: null, atBase: null }
          : result,
      );
    for (const one of [base, failed]) {
      const page = await whatIfHtml({ ...batch.summary, base: one, always: [], cheapest: [] }, [
        one,
        ...alone,
      ]);
      expect(page).not.toMatch(/undefined|NaN|\[object/);
      expect(brokenPlaces(page)).toEqual([]);
      expect(textOf(page)).not.toContain('Most costly change');
      expect(textOf(page)).toContain(one === base ? 'add up to 50 seats' : 'that run failed');
    }
  });

  test('an interrupted batch says that it is incomplete, and leaves gaps', async () => {
    const [curve, ...others] = batch.summary.sweeps as [SweepSummary, ...SweepSummary[]];
    const { counts } = batch.summary;
    const page = textOf(
      await render(
        withSummary({
          status: 'interrupted',
          counts: { ...counts, missing: 3, selected: counts.selected - 3 },
          sweeps: [{ ...curve, points: curve.points.toSpliced(4, 3) }, ...others],
        }),
      ),
    );
    expect(page).toContain('This batch is incomplete: it was interrupted. 3 of 84 answers are missing');
    expect(page).toContain('3 points are missing: they were not examined.');
  });
});

describe('large batches', () => {
  test('are cut, and say so', async () => {
    const copies = (result: WhatIfResult, count: number, kind: WhatIfResult['kind']): WhatIfResult[] =>
      Array.from({ length: count }, (_, index) => ({ ...result, kind, id: `${result.id}/${index}` }));
    const [noise] = batch.summary.noise as readonly [NoiseSummary];
    const chosen = noise.candidates.at(-1)!;
    const large: WhatIfs = {
      summary: {
        ...batch.summary,
        appearances: Array.from({ length: 400 }, (_, index) => ({
          id: `X-${index}`,
          member: false,
          times: 1,
        })),
        noise: [
          {
            ...noise,
            candidates: Array.from({ length: 900 }, (_, index) => ({ ...chosen, id: `X-${index}` })),
          },
        ],
      },
      results: [
        ...batch.results,
        ...copies(resultOf('parity'), 1000, 'scenario'),
        ...copies(resultOf('jitter/1'), 1000, 'draw'),
      ],
    };
    const page = await render(large);
    const text = textOf(page);
    expect(text).toContain('The first 300 of 1,012 scenarios are shown');
    expect(text).toContain('The first 100 of 1,024 trials are shown');
    expect(text).toContain('The 60 most frequent of 900');
    expect(text).toContain('The first 500 of 900 candidates are shown');
    expect(text).toMatch(/The first 60 of 4\d\d candidates\./);
    expect(text).toMatch(/30 of [\d,]+ slates have a column/);
    expect(brokenPlaces(page)).toEqual([]);
    expect(page.length).toBeLessThan(2_000_000);
  });
});

describe('the file', () => {
  test('the same documents give the same bytes', async () => {
    await render(hostileWhatIfs(batch));
    expect(await render(batch)).toBe(html);
  });

  test('names nothing to load and has no script but its own', () => {
    expect(withoutOwnScript(html)).not.toMatch(
      /https?:|\/\/[a-z]|<script|<link|<img|<iframe|url\(|@import|\ssrc=|\son\w+=/i,
    );
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to]) => to!.startsWith('#'))).toBe(true);
  });

  test('hostile text shows as text, in tables and in charts', async () => {
    const page = await render(hostileWhatIfs(batch));
    expect(withoutOwnScript(page)).not.toMatch(/<script|<img|<b>/i);
    const text = textOf(page);
    for (const { shown } of hostileNames) expect(text).toContain(shown);
    const charts = [...page.matchAll(/<svg [\s\S]*?<\/svg>/g)].map(([svg]) => textOf(svg));
    expect(charts.length).toBe(7);
    expect(charts.join(' ')).toContain('{b} {a|x} %s');
    expect(brokenPlaces(page)).toEqual([]);
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u);
  });
});
