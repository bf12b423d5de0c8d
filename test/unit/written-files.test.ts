import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CommandContext } from '../../src/cli/command.ts';
import { writeTo } from '../../src/cli/deliver.ts';
import { ownFolder } from '../support/own-folder.ts';

const { path } = ownFolder();

test.each([
  [true, `Written: ${path('report.html')}\n`],
  [false, ''],
])(
  'a file that was written is confirmed to a person at a terminal (%s), and to no program',
  async (errorTerminal, said) => {
    const texts: string[] = [];
    const context = {
      errorTerminal,
      writeError: (text: string) => texts.push(text),
    } as unknown as CommandContext;
    expect(await writeTo(path('report.html'), 'text', context)).toBe('written');
    expect(readFileSync(path('report.html'), 'utf8')).toBe('text');
    expect(texts.join('')).toBe(said);
  },
);
