import { z } from 'zod';
import { issue, toPointer, type Issue, type IssueDocument } from './issues/issue.ts';
import { commandLineLimits, type Limits } from './limits.ts';

/** Seconds, as every interface takes them; a service may allow less. */
export const timeLimitSchema = z.number().min(0.1).max(commandLineLimits.longestTimeLimit);

const objectKeys = z.record(z.string(), z.unknown());

/**
 * What options have to say of the time, where they ask for more of it than there is.
 * @param keys - of the options, that hold seconds. @param path - to the options within the document.
 */
export const checkTimeLimits = (
  options: unknown,
  keys: readonly string[],
  { longestTimeLimit }: Limits,
  document: IssueDocument,
  path: readonly string[],
): readonly Issue[] => {
  const given = objectKeys.safeParse(options).data ?? {};
  return keys.flatMap((key): Issue[] => {
    // What is not a time limit at all is reported by its schema.
    const asked = timeLimitSchema.safeParse(given[key]).data;
    if (asked === undefined || asked <= longestTimeLimit) return [];
    const place = { document, pointer: toPointer([...path, key]) };
    return [issue('wrong-value.time-limit', place, { most: longestTimeLimit })];
  });
};

/** The options with the time that they do not speak of; what is not an object is left as it is. */
export const withTimeLimits = (options: unknown, keys: readonly string[], { timeLimit }: Limits): unknown => {
  const given = objectKeys.safeParse(options);
  if (!given.success) return options;
  return { ...Object.fromEntries(keys.map((key) => [key, timeLimit])), ...given.data };
};
