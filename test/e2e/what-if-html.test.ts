import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { whatIfHtml } from '../../src/report/html/reports.ts';
import { launchBrowser } from '../support/browser.ts';
import { hostileNames } from '../support/hostile-result.ts';
import { hostileWhatIfs } from '../support/hostile-what-ifs.ts';
import { whatIfs } from '../support/what-ifs.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), mkdtemp(join(tmpdir(), 'slate-what-ifs-'))]);
  const batch = await whatIfs();
  const hostile = hostileWhatIfs(batch);
  await writeFile(join(folder, 'what-ifs.html'), await whatIfHtml(batch.summary, batch.results));
  await writeFile(join(folder, 'hostile.html'), await whatIfHtml(hostile.summary, hostile.results));
}, 120_000);

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
    await page.screenshot({ path: join(artefacts, `what-ifs-${name}-${width}.png`), fullPage: true });
  });
  await page.goto(url);
  return { page, faults };
};

test('leads from the brief to the change, and from a candidate to the slates', async () => {
  const { page, faults } = await open('what-ifs.html', 1280);
  await page.getByRole('region', { name: 'In brief' }).getByText('One member for each nationality').click();
  expect(new URL(page.url()).hash).toBe('#result-one-per-country');
  expect(await page.locator(':target').innerText()).toContain('−36.93');

  const matrix = page.getByRole('region', { name: 'Candidates by scenario' });
  await matrix.getByRole('link', { name: 'Six members from small island' }).click();
  expect(await page.locator(':target').innerText()).toContain('six-islands');
  expect(faults).toEqual([]);
});

test('a link to a point that is folded away opens it', async () => {
  const { page } = await open('what-ifs.html', 1280);
  const point = page.locator('[id="result-women-islands_2f_women.min_3d_19_2c_small-islands.min_3d_2"]');
  expect(await point.isVisible()).toBe(false);
  await page
    .getByRole('region', { name: 'Cheapest ways to one more seat', exact: true })
    .getByRole('row', { name: 'Gender: women' })
    .getByRole('link')
    .click();
  await point.waitFor({ state: 'visible' });
  expect(await point.innerText()).toContain('−3.10');
});

test('has landmarks, headings in order, captions, and charts with a text', async () => {
  const { page } = await open('what-ifs.html', 1280);
  for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
    expect(await page.getByRole(role).count()).toBe(1);
  }
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  const bare = await page
    .locator('table')
    .evaluateAll((all) => all.filter((table) => table.querySelector('caption') === null).length);
  expect(bare).toBe(0);
  expect(await page.getByRole('img').count()).toBe(7);
  expect(await page.getByRole('img', { name: '24: 3336.57 points; 26: no slate' }).count()).toBe(1);
});

test.each([400, 320])('at a width of %i only tables and charts scroll sideways', async (width) => {
  for (const name of ['what-ifs.html', 'hostile.html']) {
    const { page } = await open(name, width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  }
});

test('hostile texts show as texts, and nothing runs', async () => {
  const { page, faults } = await open('hostile.html', 1280);
  const text = await page.evaluate<string>('document.body.textContent');
  for (const { shown } of hostileNames) expect(text).toContain(shown);
  expect(await page.locator('img, b').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(faults).toEqual([]);
});

test('prints on A4: nothing is folded away, and nothing is wider than the page', async () => {
  // The width of the paper between its margins, at 96 pixels an inch.
  const { page } = await open('what-ifs.html', 688);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('details table').first().isVisible()).toBe(true);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(688);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
