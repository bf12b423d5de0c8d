import { parseArgs } from 'node:util';
import type { Issue } from '../input/issues/issue.ts';
import { createSuggest, toSuggestion } from '../input/similarity.ts';
import type { Command, OptionValues } from './command.ts';
import { usage } from './options.ts';
import { wholeList } from '../text/message.ts';

export type ParsedArguments =
  | { readonly options: OptionValues; readonly operands: readonly string[] }
  | { readonly issues: readonly Issue[] };

/** Parses the words after the name of the command; every issue is reported. */
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
      const meant = toSuggestion(suggest(token.rawName, known));
      issues.push(usage('usage.unknown-option', { option: token.rawName, ...meant }));
      isSlip ||= meant.hasSuggestion === 'yes';
      continue;
    }
    if (
      spec.value !== undefined &&
      (token.value === undefined || (token.value.startsWith('--') && !token.inlineValue))
    ) {
      issues.push(usage('usage.value-missing', { option: token.name, value: spec.value }));
    } else if (spec.value === undefined && token.value !== undefined) {
      issues.push(usage('usage.no-value', { option: token.name }));
    } else if (spec.choices !== undefined && !spec.choices.includes(token.value ?? '')) {
      const meant = toSuggestion(suggest(token.value ?? '', spec.choices));
      const choices = wholeList(spec.choices);
      issues.push(usage('usage.choice', { option: token.name, choices, ...meant }));
    }
    if (seen.has(token.name) && spec.many !== true) {
      issues.push(usage('usage.twice', { option: token.name }));
    }
    seen.add(token.name);
  }
  for (const [name, spec] of Object.entries(command.options)) {
    if (spec.required !== true || seen.has(name) || isSlip) continue;
    issues.push(usage('usage.required', { option: name, value: spec.value ?? '' }));
  }
  if (operands.length > 0 && command.operand === undefined && !isSlip) {
    const words = operands.join(' ');
    issues.push(usage('usage.operands', { words, command: command.name }));
  }
  return issues.length > 0 ? { issues } : { options: values, operands };
};
