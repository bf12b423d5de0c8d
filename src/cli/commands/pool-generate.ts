import { generateOpenCall } from '../../pool/generate.ts';
import { loadCountries } from '../../reference/countries.ts';
import type { Command } from '../command.ts';
import { deliver } from '../deliver.ts';
import { exitCodes } from '../exit-codes.ts';
import { readNumber, outOption, textOf, helpOf, usage } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';

const defaultSize = 2672;
const largest = 10_000_000;

export const poolGenerateCommand: Command = {
  name: 'pool generate',
  options: {
    size: { value: 'N', help: helpOf('option.size', { largest, standard: defaultSize }) },
    seed: { value: 'TEXT', help: helpOf('option.seed') },
    out: outOption,
  },
  examples: ['slate pool generate --size 10000 --seed 7 --out pool.csv'],
  run: async (options, _operands, context) => {
    const size = readNumber(textOf(options, 'size') ?? String(defaultSize)) ?? Number.NaN;
    if (!Number.isInteger(size) || size < 1 || size > largest) {
      return refuseUsage([usage('usage.size', { largest })], 'slate pool generate', context);
    }
    const countries = [...loadCountries().values()]
      .filter(({ unStatus }) => unStatus === 'member')
      .map(({ iso3, development }) => ({ iso3, developing: development === 'developing' }));
    const chunks = generateOpenCall({ size, seed: textOf(options, 'seed') ?? '1', countries });
    return deliver(chunks, exitCodes.done, options, context);
  },
};
