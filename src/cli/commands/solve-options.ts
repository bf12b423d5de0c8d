import { checkSchema, toIssues } from '../../input/documents/check-schema.ts';
import type { IssueList } from '../../input/issues/outcome.ts';
import { engineChoices, optionsSchema, type SolveOptions } from '../../answers/solve/options.ts';
import type { OptionSpec, OptionValues } from '../command.ts';
import { readNumber } from '../read-number.ts';
import { textOf } from './shared.ts';

/** How to solve, on the commands that solve. */
export const solvingOptions = {
  engine: { value: 'NAME', help: 'which solver searches', choices: engineChoices },
  'time-limit': { value: 'SECONDS', help: 'stop after so long, with the best slate so far (default 60)' },
  'cross-check': { help: 'have a second engine solve the kernel again (default)' },
  'no-cross-check': { help: 'go without a second opinion' },
  within: {
    value: 'POINTS',
    help: 'for full explanations: how much a slate may lose and still count as a contender (default 1)',
  },
  certificate: { value: 'FILE', help: 'write the certificate there, for `slate check`' },
  'certify-ties': {
    help: 'with --certificate: let it also show that the lots choose this slate among all of its score',
  },
  repairs: {
    value: 'FOLDER',
    help: 'where there is no slate: write the rule set of each repair and its certificate there',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** What the options of the document are called on the command line. */
const optionNames: Readonly<Record<string, string>> = {
  '/engine': '--engine',
  '/timeLimit': '--time-limit',
  '/explain': '--explain',
  '/within': '--within',
};

/** @param explain - unless the options say another level; undefined: as far as the outcome calls for. */
export const readSolveOptions = (
  options: OptionValues,
  explain: SolveOptions['explain'],
  issues: IssueList,
): SolveOptions | null => {
  const number = (name: string): number | undefined => {
    const text = textOf(options, name);
    return text === undefined ? undefined : (readNumber(text) ?? Number.NaN);
  };
  const level = textOf(options, 'explain') ?? explain;
  if (level === 'none' && textOf(options, 'repairs') !== undefined) {
    const detail = '--repairs needs an explanation: leave out --explain none.';
    issues.add({ code: 'usage', document: 'options', detail });
  }
  const certifyTies = options['certify-ties'] === true;
  const hasCertificate = textOf(options, 'certificate') !== undefined;
  if (certifyTies && !hasCertificate) {
    const detail = '--certify-ties needs --certificate FILE.';
    issues.add({ code: 'usage', document: 'options', detail });
  }
  const parsed = checkSchema(optionsSchema, {
    engine: textOf(options, 'engine'),
    timeLimit: number('time-limit'),
    within: number('within'),
    ...(level === undefined ? {} : { explain: level }),
    crossCheck: options['no-cross-check'] !== true,
    certificate: hasCertificate || textOf(options, 'repairs') !== undefined,
    certifyTies: certifyTies && hasCertificate,
  });
  if (parsed.success) return parsed.data;
  for (const { pointer, ...issue } of toIssues(parsed.error, 'options')) {
    issues.add({ ...issue, detail: `${optionNames[pointer ?? ''] ?? pointer}: ${issue.detail}` });
  }
  return null;
};
