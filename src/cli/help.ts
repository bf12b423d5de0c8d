import type { Command } from './command.ts';

/** `slate --help`. */
export const generalHelp = (commands: readonly Command[], version: string): string => {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  return [
    `slate ${version}: recommends the members of an expert panel and shows why no better slate exists.`,
    '',
    'Usage: slate COMMAND [OPTIONS]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}`),
    '',
    'slate COMMAND --help explains a command; --version prints the version.',
    '',
    'Exit codes: 0 selected or holds; 1 does not hold; 2 usage or invalid input; 3 infeasible;',
    '4 stopped without proof, or with seats that lots have not settled; 70 internal error;',
    '74 output that cannot be written; 130 interrupted.',
    '',
  ].join('\n');
};

/** `slate COMMAND --help`. */
export const commandHelp = (command: Command): string => {
  const options = Object.entries(command.options).map(([name, spec]) => ({
    left: `--${name}${spec.value === undefined ? '' : ` ${spec.value}`}`,
    right: `${spec.help}${spec.choices === undefined ? '' : ` (${spec.choices.join(', ')})`}${spec.required === true ? ' [required]' : ''}`,
  }));
  const longest = Math.max(0, ...options.map(({ left }) => left.length));
  return [
    `slate ${command.name}: ${command.summary}`,
    '',
    `Usage: slate ${command.name}${command.operand === undefined ? '' : ` [${command.operand}]`} [OPTIONS]`,
    '',
    ...(options.length === 0
      ? []
      : ['Options:', ...options.map(({ left, right }) => `  ${left.padEnd(longest)}  ${right}`), '']),
    command.examples.length === 1 ? 'Example:' : 'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
};
