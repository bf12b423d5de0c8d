import { emptyInput, type RequestInput, type RequestSource } from '../answers/request-input.ts';
import { splitForm } from '../input/documents/split-form.ts';
import type { ReadContext } from '../model/pool-cache.ts';
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
        : await readForm(operation, split.parts, context.limits, source.poolFile);
    }
    case 'form':
      return readForm(operation, source.parts, context.limits, source.poolFile);
    case 'read':
      return source.input;
  }
};
