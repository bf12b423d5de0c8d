import type { OptionSpec, OptionValues } from './command.ts';
import { helpOf, textOf } from './options.ts';
import type { PoolFileOptions } from '../input/request-parts.ts';

/** How the pool files of a command line are to be read. */
export const poolFileOptions: Readonly<Record<'encoding' | 'sheet', OptionSpec>> = {
  encoding: { value: 'NAME', help: helpOf('option.encoding') },
  sheet: { value: 'NAME', help: helpOf('option.sheet') },
};

export const poolReadOptions = (options: OptionValues): PoolFileOptions => ({
  encoding: textOf(options, 'encoding'),
  sheet: textOf(options, 'sheet'),
});
