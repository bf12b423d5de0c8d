import { emptyInput, type RequestInput, type RequestSource } from '../answers/request-input.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import { readStoredNames } from '../model/stored-names.ts';
import type { PartsOperation } from './operation.ts';

/** Takes the input apart; its parts are read and checked later, so that everything wrong is reported at once. */
export const readRequestInput = async (
  operation: PartsOperation,
  source: RequestSource,
  context: ReadContext,
): Promise<RequestInput> => {
  switch (source.as) {
    case 'body':
      return (await import('./read-body.ts')).readBody(operation, source, context);
    case 'multipart': {
      const { splitForm } = await import('../input/documents/split-form.ts');
      const split = await splitForm(source.bytes, source.mediaType);
      return 'issue' in split
        ? { ...emptyInput, issues: [split.issue] }
        : readFields(operation, { ...source, parts: split.parts }, context);
    }
    case 'form':
      return readFields(operation, source, context);
    case 'read':
      return source.input;
  }
};

// What comes in files needs nothing of what reads bodies and forms.
const readFields = async (
  operation: PartsOperation,
  { parts, poolFile }: Pick<RequestSource & { readonly as: 'form' }, 'parts' | 'poolFile'>,
  context: ReadContext,
): Promise<RequestInput> => {
  const { readForm } = await import('./read-form.ts');
  return withStoredRules(await readForm(operation, parts, context.limits, poolFile), context);
};

/** The id in a form may be that of a stored rule set. */
const withStoredRules = (input: RequestInput, { stored }: ReadContext): RequestInput => {
  if (input.rules?.as !== 'id') return input;
  const names = readStoredNames(stored);
  const rules = names.rules(input.rules.id, ['rules']) ?? input.rules;
  const missing = names.missing();
  return { ...input, rules, ...(missing === undefined ? {} : { missing }) };
};
