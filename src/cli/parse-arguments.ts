import { parseArgs } from 'node:util';
import type { Issue } from '../input/issues/issue.ts';
import { createSuggest, didYouMean } from '../input/similarity.ts';
import type { Command, OptionValues } from './command.ts';

export type ParsedArguments =
  | { readonly options: OptionValues; readonly operands: readonly string[] }
  | { readonly issues: readonly Issue[] };

const usage = (detail: string): Issue => ({ code: 'usage', document: 'options', detail });

/** Parses the words after the name of the command; every mistake is told. */
export const parseArguments = (command: Command, words: readonly string[]): ParsedArguments => {
  const { tokens, values } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, spec]) => [
        name,
        { type: spec.value === undefined ? 'boolean' : 'string', multiple: spec.many === true } as const,
      ]),
    ),
  });
  const issues: Issue[] = [];
  const suggest = createSuggest();
  const operands: string[] = [];
  const seen = new Set<string>();
  // What stands after an unknown option may be its value, and a slip of the pen is no second option that is missing.
  let isSlip = false;
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (spec === undefined) {
      const known = Object.keys(command.options).map((name) => `--${name}`);
      const meant = didYouMean(token.rawName, known, suggest);
      issues.push(usage(`Unknown option ${token.rawName}.${meant}`));
      isSlip ||= meant !== '';
      continue;
    }
    if (
      spec.value !== undefined &&
      (token.value === undefined || (token.value.startsWith('--') && !token.inlineValue))
    ) {
      issues.push(usage(`--${token.name} needs a value: ${spec.value}.`));
    } else if (spec.value === undefined && token.value !== undefined) {
      issues.push(usage(`--${token.name} takes no value.`));
    } else if (spec.choices !== undefined && !spec.choices.includes(token.value ?? '')) {
      const meant = didYouMean(token.value ?? '', spec.choices, suggest);
      issues.push(usage(`--${token.name} is one of ${spec.choices.join(', ')}.${meant}`));
    }
    if (seen.has(token.name) && spec.many !== true) issues.push(usage(`--${token.name} is given twice.`));
    seen.add(token.name);
  }
  for (const [name, spec] of Object.entries(command.options)) {
    if (spec.required === true && !seen.has(name) && !isSlip)
      issues.push(usage(`--${name} ${spec.value ?? ''} is required.`));
  }
  if (operands.length > 0 && command.operand === undefined && !isSlip) {
    issues.push(usage(`What is "${operands.join(' ')}"? ${command.name} takes options only.`));
  }
  return issues.length > 0 ? { issues } : { options: values, operands };
};
