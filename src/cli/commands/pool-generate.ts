import { createIssueList, invalid } from '../../input/issues/outcome.ts';
import { generateOpenCall } from '../../pool/generate.ts';
import { loadCountries } from '../../reference/countries.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readNumber } from '../read-number.ts';
import { deliver, outOption, refuse, textOf } from './shared.ts';

const defaultSize = '2672';
const largest = 10_000_000;

export const poolGenerateCommand: Command = {
  name: 'pool generate',
  summary: 'write a synthetic open call, the same for the same size and seed',
  options: {
    size: { value: 'N', help: `applications, 1 to ${largest} (default ${defaultSize})` },
    seed: { value: 'TEXT', help: 'what the draws are made from (default 1)' },
    out: outOption,
  },
  examples: ['slate pool generate --size 10000 --seed 7 --out pool.csv'],
  run: async (options, _operands, context) => {
    const size = readNumber(textOf(options, 'size') ?? defaultSize) ?? Number.NaN;
    if (!Number.isInteger(size) || size < 1 || size > largest) {
      const issues = createIssueList();
      issues.add({
        code: 'usage',
        document: 'options',
        detail: `--size is a whole number from 1 to ${largest}.`,
      });
      return refuse(invalid(issues), { options: 'slate pool generate' }, context);
    }
    const countries = [...loadCountries().values()]
      .filter(({ unStatus }) => unStatus === 'member')
      .map(({ iso3, development }) => ({ iso3, developing: development === 'developing' }));
    const chunks = generateOpenCall({ size, seed: textOf(options, 'seed') ?? '1', countries });
    return deliver(chunks, exitCodes.done, options, context);
  },
};
