import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { resultHtml } from '../../src/report/html/reports.ts';
import { launchBrowser } from '../support/browser.ts';
import { hostileNames, hostileResult } from '../support/hostile-result.ts';
import { readFixture, solveHere } from '../support/panel.ts';

let browser: Browser;
let folder: string;
let result: ResultDocument & { readonly outcome: 'selected' };

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), mkdtemp(join(tmpdir(), 'slate-report-'))]);
  const solved = await solveHere(
    { as: 'csv', bytes: readFixture('open-call.csv') },
    { as: 'id', id: 'a-res-79-325-baseline' },
    { explain: 'full', timeLimit: 170 },
  );
  if (solved.outcome !== 'selected') throw new Error(solved.outcome);
  result = solved;
  await writeFile(join(folder, 'report.html'), await resultHtml(result));
  await writeFile(join(folder, 'full.html'), await resultHtml(result, 'full'));
  await writeFile(join(folder, 'hostile.html'), await resultHtml(hostileResult(result)));
}, 240_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Opens a report and collects what it should not do. */
const open = async (name: string, width: number): Promise<{ page: Page; faults: string[] }> => {
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  const url = pathToFileURL(join(folder, name)).href;
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== url) faults.push(request.url());
  });
  onTestFailed(async () => {
    const artefacts = join(packageRoot(), 'test', 'artefacts');
    mkdirSync(artefacts, { recursive: true });
    await page.screenshot({ path: join(artefacts, `${name}-${width}.png`), fullPage: true });
  });
  await page.goto(url);
  return { page, faults };
};

test('reports what the women rule costs, why C-1636 is out and who is ready for C-0080', async () => {
  const { page, faults } = await open('report.html', 1280);
  const prices = page.getByRole('region', { name: 'What each rule costs' }).first();
  await prices.getByText('All 21 bounds in words').click();
  const women = prices
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Women', exact: true }) });
  expect(await women.innerText()).toContain('1.93');
  expect(await women.innerText()).toContain('with 17, the best slate would score');

  await page.getByText('C-1636', { exact: true }).first().click();
  const out = await page.locator('#candidate-C-1636').innerText();
  expect(out).toContain('4.20 points');
  expect(out).toContain('No possible score would have been enough.');
  expect(out).toContain('cannot take any of their seats alone');

  const reserve = page.getByRole('region', { name: 'Reserve list' });
  const ready = reserve.getByRole('row').filter({ hasText: 'C-1764' });
  expect(await ready.innerText()).toMatch(
    /South Africa, woman, African States, 81\.73[\s\S]*C-0080 \([^)]*\) −5\.23/,
  );
  expect(faults).toEqual([]);
});

test('names everybody with nationality, gender, region and points at the first place in each section', async () => {
  const { page } = await open('report.html', 1280);
  const people = new Map(
    [...result.slate, ...(result.candidates ?? [])].map(({ id, points }) => [id, points!.toFixed(2)]),
  );
  const sections = await page
    .locator('main > section')
    .evaluateAll((all) =>
      all.map((section) => ({ id: section.id, text: section.textContent.replace(/\s+/g, ' ') })),
    );
  for (const { id: section, text } of sections) {
    // Where the whole table describes its rows, and assignments, whose members are described by columns.
    if (section === 'slate' || section.startsWith('assignment')) continue;
    for (const [id, points] of people) {
      if (text.includes(id)) expect(describedAt(text, id), `${section} ${id}`).toContain(points);
    }
  }
});

/** What stands after the first place of an id, up to the next id that is described. */
const describedAt = (text: string, id: string): string => text.slice(text.indexOf(id)).slice(0, 160);

test('the slate is sorted and grouped in the browser, and a reader without scripts has all of it', async () => {
  const { page, faults } = await open('report.html', 1280);
  const slate = page.getByRole('region', { name: 'The slate', exact: true }).last();
  const ids = (): Promise<string[]> =>
    slate.getByRole('rowheader').evaluateAll((all) => all.map(({ textContent }) => textContent));
  await slate.getByRole('button', { name: 'Points' }).click();
  const byPoints = [...result.slate].sort((a, b) => b.points - a.points);
  expect((await ids())[0]).toBe(byPoints[0]!.id);
  await page.getByLabel('Group by').selectOption({ label: 'Regional group' });
  expect(await slate.locator('.group-row').allInnerTexts()).toEqual([
    'African States (10)',
    'Asia-Pacific States (8)',
    'Eastern European States (6)',
    'Latin American and Caribbean States (6)',
    'Western European and other States (10)',
  ]);
  expect(faults).toEqual([]);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(pathToFileURL(join(folder, 'report.html')).href);
  expect(await still.getByRole('region', { name: 'The slate', exact: true }).getByRole('row').count()).toBe(
    41,
  );
  await plain.close();
});

test('has at most twelve screens, and prints eight pages in short', async () => {
  const { page } = await open('report.html', 1280);
  // Assignments are not part of the call itself.
  const { height, apart } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    apart: [...document.querySelectorAll('section[id^=assignment]')].reduce(
      (sum, section) => sum + section.getBoundingClientRect().height,
      0,
    ),
  }));
  expect((height - apart) / 900).toBeLessThanOrEqual(12);
  const pagesOf = async (name: string): Promise<number> => {
    const { page: printed } = await open(name, 1280);
    const pdf = await printed.pdf({ preferCSSPageSize: true, printBackground: true });
    // The root of the pages counts all.
    return Math.max(
      ...Array.from(pdf.toString('latin1').matchAll(/\/Count (\d+)/g), ([, count]) => Number(count)),
    );
  };
  expect(await pagesOf('report.html')).toBeLessThanOrEqual(8);
  expect(await pagesOf('full.html')).toBeGreaterThan(8);
});

test('has landmarks, headings in order, captions, and charts with a text', async () => {
  const { page } = await open('report.html', 1280);
  for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
    expect(await page.getByRole(role).count()).toBe(1);
  }
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  const tables = await page
    .locator('table')
    .evaluateAll((all) =>
      all.map((table) => [
        table.querySelector('caption') !== null,
        table.querySelectorAll('th:not([scope])').length,
      ]),
    );
  expect(tables.length).toBeGreaterThan(8);
  expect(tables.every(([caption, unscoped]) => caption === true && unscoped === 0)).toBe(true);
  expect(await page.getByRole('img').count()).toBe(5);
  expect(await page.getByRole('img', { name: 'women: slate 45.0%, pool 33.7%' }).count()).toBe(1);
  expect(await page.evaluate('document.documentElement.lang')).toBe('en');
});

test.each([375, 320])('at a width of %i only tables scroll sideways', async (width) => {
  for (const name of ['report.html', 'hostile.html']) {
    const { page } = await open(name, width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  }
});

test('hostile texts show as texts, and nothing runs', async () => {
  const { page, faults } = await open('hostile.html', 1280);
  const text = await page.evaluate<string>('document.body.innerText');
  for (const { shown } of hostileNames) expect(text).toContain(shown);
  const charts = await page.locator('svg').evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(charts.join(' ')).toContain('{b} {a|x} %s &amp; </style>');
  expect(await page.locator('img, b').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.title()).toContain('</title></svg>');
  expect(faults).toEqual([]);
});

test('prints as PDF, with what is folded away opened', async () => {
  const { page } = await open('full.html', 1280);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('details li').first().isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
