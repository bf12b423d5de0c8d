import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { fixture } from '../support/panel.ts';
import { slate, slateWith } from '../support/processes.ts';

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
