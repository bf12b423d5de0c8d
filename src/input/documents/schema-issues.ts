import type { z } from 'zod';
import { english } from '../../text/en/english.ts';
import { listText, writerOf } from '../../text/message.ts';
import { issue, type Issue, type IssuePlace, type PlainIssueKey } from '../issues/issue.ts';
import { suggestionFor, type Suggest } from '../similarity.ts';

/** Has a check of a schema name our issue, whose sentence is written when the issue is reported. */
export const because = (key: PlainIssueKey): { readonly error: PlainIssueKey } => ({ error: key });

/** The same only where the value is of a type that is not expected. */
export const becauseOfType = (key: PlainIssueKey) => ({
  error: ({ code, input }: z.core.$ZodRawIssue): PlainIssueKey | undefined =>
    input !== undefined && (code === 'invalid_type' || code === 'invalid_union') ? key : undefined,
});

/** More allowed keys than these are not listed: they are in the documentation. */
const mostListed = 12;

/** @param allowed - the keys that the object may have; they are listed where none of them seems to be meant. */
export const unknownKey = (
  key: string,
  allowed: readonly string[],
  place: IssuePlace,
  suggest: Suggest,
): Issue => {
  const suggestion = suggestionFor(key, allowed, suggest);
  const isListed = suggestion.hasSuggestion === 'no' && allowed.length > 0 && allowed.length <= mostListed;
  return isListed
    ? issue('unknown-key.allowed', place, { key, allowed: listText(allowed, 'unit') })
    : issue('unknown-key', place, { key, ...suggestion });
};

/** What a schema finds wrong with one value, as an issue of ours; unions and unknown keys are taken apart before. */
export const schemaIssue = (found: z.core.$ZodIssue, place: IssuePlace, suggest: Suggest): Issue => {
  if (isIssueKey(found.message)) return issue(found.message, place);
  switch (found.code) {
    case 'invalid_type':
      if (found.expected === 'string' && typeof found.input === 'number')
        return issue('wrong-type.unquoted', place);
      return wrongType([found.expected], place);
    case 'invalid_value':
      return wrongChoice(found, place, suggest);
    case 'too_small':
      return tooSmall(found, place);
    case 'too_big':
      return tooBig(found, place);
    case 'invalid_format':
      return issue(found.format === 'datetime' ? 'wrong-value.time' : 'wrong-value.form', place);
    case 'invalid_key': {
      const [first] = found.issues;
      if (first === undefined) return issue('wrong-value', place);
      return issue('wrong-value.key', place, { reason: schemaIssue(first, place, suggest).detail });
    }
    default:
      return issue('wrong-value', place);
  }
};

/** Only keys without arguments are named by checks ({@link because}). */
export const isIssueKey = (message: string): message is PlainIssueKey =>
  Object.hasOwn(english.issues, message);

const isNamed = (type: string): type is keyof typeof english.types => Object.hasOwn(english.types, type);
const nameOfType = writerOf('types');

/** @param expected - zod's names of the types that are expected. */
export const wrongType = (expected: readonly string[], place: IssuePlace): Issue => {
  const types = [...new Set(expected.filter(isNamed).map((type) => nameOfType(type)))];
  return types.length === 0
    ? issue('wrong-type', place)
    : issue('wrong-type.expected', place, { types: listText(types, 'disjunction') });
};

const wrongChoice = (
  { input, values }: z.core.$ZodIssueInvalidValue,
  place: IssuePlace,
  suggest: Suggest,
): Issue => {
  const texts = typeof input === 'string' ? values.filter((value) => typeof value === 'string') : [];
  return issue('wrong-value.choice', place, {
    values: listText(
      values.map((value) => JSON.stringify(value)),
      'disjunction',
    ),
    ...suggestionFor(String(input), texts, suggest),
  });
};

const tooSmall = ({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall, place: IssuePlace): Issue => {
  const bound = Number(minimum);
  if (origin === 'string') return issue('wrong-value.fewest-characters', place, { count: bound });
  if (origin === 'array') return issue('wrong-value.fewest-entries', place, { count: bound });
  return issue(inclusive === false ? 'wrong-value.more-than' : 'wrong-value.at-least', place, { bound });
};

const tooBig = ({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig, place: IssuePlace): Issue => {
  const bound = Number(maximum);
  if (origin === 'string') return issue('wrong-value.most-characters', place, { count: bound });
  if (origin === 'array') return issue('wrong-value.most-entries', place, { count: bound });
  return issue(inclusive === false ? 'wrong-value.less-than' : 'wrong-value.at-most', place, { bound });
};
