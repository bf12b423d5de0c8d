import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { restate } from '../../src/answers/restate.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { render } from '../../src/report/formats.ts';
import { inLanguage } from '../../src/text/language.ts';
import { languageCodes, loadLanguage, messagesOf, type Language } from '../../src/text/languages.ts';
import { formatCount, formatShare, points } from '../../src/text/numbers.ts';
import { readFixture, solveHere } from '../support/panel.ts';

for (const language of languageCodes) await loadLanguage(language);

const others = languageCodes.filter((language) => language !== 'en');

type Message = { readonly name: string; readonly english: string; readonly text: string };

const messagesIn = (language: Language): readonly Message[] =>
  Object.entries(messagesOf('en')).flatMap(([family, table]) =>
    Object.entries(table as Readonly<Record<string, string>>).map(([key, english]) => ({
      name: `${family} ${key}`,
      english,
      text: (messagesOf(language)[family as 'words'] as Readonly<Record<string, string>>)[key]!,
    })),
  );

/** Where the English word means something else, or another language says the same with fewer words. */
const elsewhere: ReadonlySet<string> = new Set([
  'slate: help usage',
  'slate: help more',
  'infeasible: help option.outcome',
  // A Member State; fields and columns that are named
  'member: issues unknown-country.rules',
  'nominated: vocabulary attribute.nominated',
  'nationality: issues unknown-attribute',
  'nationality: issues unknown-attribute.none',
  'nationality: issues unknown-attribute.meant',
  // Points of a sweep
  'points: issues too-many-scenarios',
  'points: whatIfReport cut.points',
  'points: whatIfReport curves.missing',
  'points: whatIfReport points-folded',
  'points: whatIfReport grid.all',
  'points: whatIfReport grid.front-folded',
  'points: whatIfReport grid.points-of',
  'points: whatIfReport candidates.points',
  // To run a command
  'run: problems authentication-needed',
  'run: storeReasons no-permission',
  'run: report inputs.check-proof',
  // To store; what a workbook stores; upper bounds of the search
  'store: help command.pool put',
  'store: issues unknown-pool',
  'stored: issues formula-without-value',
  'stored: tables run.expires',
  'bound: tables run.bound',
  'bound: workbooks upper-bound',
  // This one, of a candidate; bounds alone, of rules
  'candidate: candidatePage standing',
  'candidate: report reserve.replaces',
  'rule: report rules.lead-unscored',
  'rule: help option.explain',
]);

/** What of a message is no word of the language: arguments, commands, codes, file names. */
const withoutNames = (message: string): string =>
  message
    .replace(/\{(\w+)(, (number|plural|select)[^{}]*)?/g, ' ')
    .replace(/"[^"]*"|`[^`]*`|--[\w-]+|\b[A-Z][A-Z_0-9.]+\b|[\w./:-]*[./:_][\w./:-]*|slate [a-z -]+/g, ' ');

describe.each(others)('%s', (language) => {
  const script = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u }[
    language as string
  ];

  test('no sentence is English', () => {
    const english = messagesIn(language).filter(({ english: original, text }) => {
      const words = withoutNames(original).match(/[A-Za-z]{4,}/g) ?? [];
      // `{amount} points` is the same in French.
      if (words.length < 3 || new Set(words).size < 4) return false;
      return script === undefined ? text === original : !script.test(text);
    });
    expect(english.map(({ name }) => name)).toEqual([]);
  });

  test('has sixty terms, and no sentence uses another word for them', () => {
    const rows = termsOf(language);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    for (const { english, source } of rows) expect(source, english).not.toBe('');
    const faults = rows.flatMap(({ english, stems }) => {
      if (stems.length === 0 || !/^[a-z][a-z ]+$/i.test(english)) return [];
      // Slate with a capital letter is the program.
      const term = new RegExp(`\\b${english}s?\\b`, english === 'slate' ? '' : 'i');
      return messagesIn(language)
        .filter(({ english: original }) => term.test(withoutNames(original)))
        .filter(({ text }) => !stems.some((stem) => text.toLowerCase().includes(stem.toLowerCase())))
        .map(({ name }) => `${english}: ${name}`)
        .filter((fault) => !elsewhere.has(fault));
    });
    expect(faults).toEqual([]);
  });
});

/** The rows of the table of terms of a language. */
const termsOf = (
  language: Language,
): readonly { readonly english: string; readonly stems: readonly string[]; readonly source: string }[] =>
  readFileSync(join(packageRoot(), 'docs', 'languages', `${language}.md`), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .map(([english = '', , stems = '', source = '']) => ({
      english,
      stems: stems === '-' ? [] : stems.split(',').map((stem) => stem.trim().replaceAll('`', '')),
      source,
    }));

describe('a document', () => {
  const solve = (): Promise<ResultDocument> =>
    solveHere(
      { as: 'csv', bytes: readFixture('open-call.csv') },
      { as: 'id', id: 'a-res-79-325-baseline' },
      { explain: 'full' },
    );
  let english: ResultDocument;

  beforeAll(async () => {
    english = await solve();
  }, 120_000);

  const withoutRun = (document: ResultDocument): unknown =>
    Object.fromEntries(Object.entries(document).filter(([key]) => key !== 'run'));

  /** With every sentence blank. */
  const withoutTexts = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'text' ? '' : one)));

  test.each(others)(
    'in %s differs in its sentences alone, whether made in it or written again',
    async (language) => {
      const own = await inLanguage(language, solve);
      expect(withoutTexts(withoutRun(own))).toEqual(withoutTexts(withoutRun(english)));
      expect(await inLanguage(language, () => withoutRun(restate(english)))).toEqual(withoutRun(own));
      const texts = (document: ResultDocument): readonly string[] =>
        document.outcome === 'selected' ? document.statements!.map(({ text }) => text) : [];
      expect(texts(own)).not.toEqual(texts(english));
      expect(await inLanguage('en', () => restate(own))).toEqual({ ...english, run: own.run });
    },
    120_000,
  );

  test.each(languageCodes)('gives the same CSV in %s', async (language) => {
    const csv = (): unknown => render('solve', 'csv', english);
    expect(await inLanguage(language, csv)).toBe(csv());
  });

  test('is a page in the direction of its language, with figures and ids in their own', async () => {
    const page = await inLanguage('ar', () => render('solve', 'html', restate(english)));
    expect(page).toContain('<html lang="ar" dir="rtl"');
    // An id by its first letter; a list of names, each within marks of its own, from right to left.
    expect(page).toMatch(/\u2068(<[^>]+>)*C-\d{4}(<[^>]+>)*\u2069/);
    expect(page).toMatch(/\u2067\u2067\p{Script=Arabic}[^\u2069]*\u2069،/u);
    // Labels of charts may be cut.
    const outside = String(page).replace(/<svg[\s\S]*?<\/svg>/g, '');
    expect(outside.split(/[\u2067\u2068]/u).length).toBe(outside.split('\u2069').length);
  });
});

test.each([
  ['ar', '3614.25', '2,672', '23.4\u200e%\u200e'],
  ['en', '3614.25', '2,672', '23.4%'],
  ['es', '3614,25', '2672', '23,4\u00a0%'],
  ['fr', '3614,25', '2\u202f672', '23,4\u00a0%'],
  ['ru', '3614,25', '2\u00a0672', '23,4\u00a0%'],
  ['zh', '3614.25', '2,672', '23.4%'],
] as const)('figures in %s', async (language, amount, count, share) => {
  expect(
    await inLanguage(language, () => [points(361425, 100), formatCount(2672), formatShare(234, 1000)]),
  ).toEqual([amount, count, share]);
});
