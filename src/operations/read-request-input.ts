import { emptyInput, type RequestInput, type RequestSource } from '../answers/request-input.ts';
import { splitForm } from '../input/documents/split-form.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import { readStoredNames } from '../model/stored-names.ts';
import type { PartsOperation } from './operation.ts';
import { readBody } from './read-body.ts';
import { readForm } from './read-form.ts';

/** Takes the input apart; its parts are read and checked later, so that everything wrong is reported at once. */
export const readRequestInput = async (
  operation: PartsOperation,
  source: RequestSource,
  context: ReadContext,
): Promise<RequestInput> => {
  switch (source.as) {
    case 'body':
      return readBody(operation, source, context);
    case 'multipart': {
      const split = await splitForm(source.bytes, source.mediaType);
      return 'issue' in split
        ? { ...emptyInput, issues: [split.issue] }
        : withStoredRules(await readForm(operation, split.parts, context.limits, source.poolFile), context);
    }
    case 'form':
      return withStoredRules(
        await readForm(operation, source.parts, context.limits, source.poolFile),
        context,
      );
    case 'read':
      return source.input;
  }
};

/** The id in a form may be that of a stored rule set. */
const withStoredRules = (input: RequestInput, { stored }: ReadContext): RequestInput => {
  if (input.rules?.as !== 'id') return input;
  const names = readStoredNames(stored);
  const rules = names.rules(input.rules.id, ['rules']) ?? input.rules;
  const missing = names.missing();
  return { ...input, rules, ...(missing === undefined ? {} : { missing }) };
};
