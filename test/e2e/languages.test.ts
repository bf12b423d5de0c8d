import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { restate } from '../../src/answers/restate.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { render } from '../../src/report/formats.ts';
import { inLanguage } from '../../src/text/language.ts';
import { languageCodes, type Language } from '../../src/text/languages.ts';
import { launchBrowser } from '../support/browser.ts';
import { readFixture, recordHere, solveHere } from '../support/panel.ts';

const pages = ['report', 'candidate', 'summary'] as const;
const widths = [390, 768, 1280] as const;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), mkdtemp(join(tmpdir(), 'slate-languages-'))]);
  const pool = { as: 'csv', bytes: readFixture('open-call.csv') } as const;
  const rules = { as: 'id', id: 'a-res-79-325-baseline' } as const;
  const options = { explain: 'full', timeLimit: 170 } as const;
  const report = await solveHere(pool, rules, options);
  const candidate = await solveHere(pool, rules, options, { candidates: ['C-1636'] });
  const record = await recordHere(pool, rules);
  for (const language of languageCodes) {
    await inLanguage(language, async () => {
      const write = async (page: string, html: unknown): Promise<void> =>
        writeFile(fileOf(language, page), html as string);
      await write('report', await render('explain', 'html', restate(report)));
      await write('candidate', await render('explain', 'html', restate(candidate)));
      await write('summary', await render('record', 'html', record));
    });
  }
}, 240_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const fileOf = (language: Language, page: string): string => join(folder, `${page}-${language}.html`);

const violationsOf = async (page: Page): Promise<readonly Violation[]> => {
  await page.evaluate(axe.source);
  return page.evaluate<Violation[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ target }) => ({ target })) })))`,
  );
};

test('faults of a page would be seen: a faint text, an image without words, a language that is not said', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<html><title>t</title><main><p style="color:#aaa;background:#fff">faint</p><img src="x"></main></html>',
  );
  expect((await violationsOf(page)).map(({ id }) => id)).toEqual([
    'color-contrast',
    'html-has-lang',
    'image-alt',
  ]);
  await page.close();
});

type Violation = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] };

describe.each(languageCodes)('in %s', (language) => {
  test.each(pages)(
    'the page %s meets WCAG 2.2 AA, by light and in the dark',
    async (name) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
        await page.goto(pathToFileURL(fileOf(language, name)).href);
        expect(await violationsOf(page), colorScheme).toEqual([]);
        await page.close();
      }
    },
    120_000,
  );

  test.each(pages)(
    'nothing of the page %s is cut off at any width',
    async (name) => {
      for (const width of widths) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        onTestFailed(async () => {
          const artefacts = join(packageRoot(), 'test', 'artefacts');
          mkdirSync(artefacts, { recursive: true });
          await page.screenshot({
            path: join(artefacts, `${name}-${language}-${width}.png`),
            fullPage: true,
          });
        });
        await page.goto(pathToFileURL(fileOf(language, name)).href);
        expect(await page.evaluate('document.documentElement.scrollWidth'), String(width)).toBe(width);
        expect(await page.evaluate('document.documentElement.lang')).toBe(language);
        expect(await page.evaluate('document.documentElement.dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
        await page.close();
      }
    },
    120_000,
  );

  test('the short report prints at most eight pages, the summary two', async () => {
    const pagesOf = async (name: string): Promise<number> => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(fileOf(language, name)).href);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      await page.close();
      const counts = Array.from(pdf.toString('latin1').matchAll(/\/Count (\d+)/g), ([, count]) =>
        Number(count),
      );
      return Math.max(...counts);
    };
    expect(await pagesOf('report')).toBeLessThanOrEqual(8);
    expect(await pagesOf('summary')).toBeLessThanOrEqual(2);
  }, 120_000);
});
