import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { ownFolder } from '../support/own-folder.ts';
import { fixture } from '../support/panel.ts';
import { slate, slateWith } from '../support/processes.ts';

const { path, file } = ownFolder();

const inputs = ['--pool', fixture('open-call.csv'), '--rules', 'a-res-79-325-baseline'];

describe('--lang', () => {
  test('stands before a command or after it, and has its value in one word or two', async () => {
    const before = await slate('--lang', 'ru', 'solve', ...inputs);
    expect(before.stdout).toContain('Оптимальность доказана');
    const after = await slate('solve', ...inputs, '--lang=ru');
    const withoutTimes = (text: string): string => text.replace(/\d+,\d+ с/g, '');
    expect(withoutTimes(after.stdout)).toBe(withoutTimes(before.stdout));
    expect((await slate('solve', ...inputs)).stdout).toContain('Proved optimal');
  });

  test.each([
    [['--lang', 'de', 'solve'], 'ar, en, es, fr, ru, zh'],
    [['solve', ...inputs, '--lang'], '--lang'],
    [['--lang', 'fr', 'solve', ...inputs, '--lang', 'ru'], '--lang'],
  ])('%j is refused', async (words, named) => {
    const { code, stderr } = await slate(...words);
    expect([code, stderr]).toEqual([exitCodes.invalid, expect.stringContaining(named)]);
  });

  test('help and errors are in the language; names of commands, options and codes stay', async () => {
    const help = await slate('--lang', 'zh', 'solve', '--help');
    expect(help.stdout).toMatch(/\p{Script=Han}/u);
    expect(help.stdout).toContain('--pool FILE');
    expect(help.stdout).toContain('--lang LANG');
    const { code, stderr } = await slate('--lang', 'ar', 'solve', '--pool', 'nowhere.csv', '--ruls', 'x');
    expect(code).toBe(exitCodes.invalid);
    expect(stderr).toMatch(/\p{Script=Arabic}/u);
    expect(stderr).toContain('[usage]');
  });
});

test('SLATE_LANG is the language where the command line names none', async () => {
  const spanish = await slateWith({ SLATE_LANG: 'es' }, 'solve', ...inputs);
  expect(spanish.stdout).toContain('Optimalidad demostrada');
  const french = await slateWith({ SLATE_LANG: 'es' }, '--lang', 'fr', 'solve', ...inputs);
  expect(french.stdout).toContain('Optimalité prouvée');
  const wrong = await slateWith({ SLATE_LANG: 'klingon' }, 'solve', ...inputs);
  expect([wrong.code, wrong.stderr]).toEqual([exitCodes.invalid, expect.stringContaining('SLATE_LANG')]);
});

test('a record is the same in every language', async () => {
  const [russian, english] = [
    await slate('--lang', 'ru', 'record', ...inputs),
    await slate('record', ...inputs),
  ];
  expect(russian.stdout).toBe(english.stdout);
});

test('what the checker refuses is said in the language, with its place', async () => {
  const made = path('certificate.json');
  await slate('solve', ...inputs, '--certificate', made);
  const certificate = JSON.parse(readFileSync(made, 'utf8')) as { readonly nodes: readonly unknown[] };
  const edited = file('edited.json', JSON.stringify({ ...certificate, nodes: certificate.nodes.slice(1) }));
  const { code, stdout } = await slate('--lang', 'ru', 'check', ...inputs, '--certificate', edited);
  expect(code).toBe(exitCodes.doesNotHold);
  expect(stdout).toMatch(/\p{Script=Cyrillic}/u);
  expect(stdout).toMatch(/\/nodes/);
  expect(stdout.replaceAll(/\/nodes\S*/g, '')).not.toMatch(/node|branch|bound/i);
});

test('rules and what they come from are called so in comparisons, what-ifs and answers about people', async () => {
  const [a, b] = [path('a.json'), path('b.json')];
  await slate('solve', ...inputs, '--format', 'json', '--out', a);
  await slate('solve', ...inputs.slice(0, 3), 'a-res-79-325', '--format', 'json', '--out', b);
  const compared = await slate('--lang', 'fr', 'diff', a, b);
  expect(compared.stdout).toMatch(/^Femmes +/m);
  const ineligible = await slate('--lang', 'es', 'explain', ...inputs, '--candidate', 'C-0844');
  expect(ineligible.stdout).toContain('A/RES/79/325, párr. ');
  const english = await slate('explain', ...inputs, '--candidate', 'C-0844');
  expect(english.stdout).toContain('A/RES/79/325, para. ');
});
