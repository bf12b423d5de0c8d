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

/** What the document says about it in words. */
const sentence = (code: string, parameter: string, value: string): string =>
  result.statements!.find(
    (statement) => statement.code === code && statement.parameters[parameter] === value,
  )!.text;

test('reports what the women rule costs, why C-1636 is out and who replaces C-0080', async () => {
  const { page, faults } = await open('report.html', 1280);
  await page.getByRole('link', { name: 'What does each rule cost?' }).click();
  const women = page
    .getByRole('region', { name: 'What each rule costs' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'women', exact: true }) });
  expect(await women.innerText()).toContain('1.93');
  expect(await women.innerText()).toContain(sentence('side-binds', 'rule', 'women'));

  await page.getByRole('rowheader').getByRole('link', { name: 'C-1636' }).click();
  expect(new URL(page.url()).hash).toBe('#candidate-C-1636');
  const out = await page.getByRole('article', { name: 'C-1636' }).innerText();
  expect(out).toContain('4.20 points');
  expect(out).toContain(sentence('other-costs', 'candidate', 'C-1636'));
  expect(out).toContain(sentence('other-obstacles', 'candidate', 'C-1636'));

  await page
    .getByRole('region', { name: 'The slate', exact: true })
    .getByRole('link', { name: 'C-0080' })
    .first()
    .click();
  const member = page.locator(':target');
  expect(await member.innerText()).toContain('C-1764, 5.23 points less');
  expect(faults).toEqual([]);
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
  expect(await page.getByRole('img', { name: 'female: slate 45.0 %, pool 33.7 %' }).count()).toBe(1);
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
  expect(await page.locator('script, img, b').count()).toBe(0);
  expect(await page.title()).toContain('</title></svg>');
  expect(faults).toEqual([]);
});

test('prints as PDF, with what is folded away opened', async () => {
  const { page } = await open('report.html', 1280);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('details li').first().isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
