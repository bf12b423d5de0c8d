import { splitForm } from '../input/documents/split-form.ts';
import type { RequestInput, ReadSource, RequestSource } from '../answers/request-input.ts';
import type { Operation, RequestOperation } from '../answers/operation.ts';
import { readBody } from './read-body.ts';
import { readForm } from './read-form.ts';
import type { ReadContext } from '../model/read-context.ts';

type Request =
  | { readonly operation: RequestOperation; readonly source: RequestSource }
  | { readonly operation: Operation; readonly source: ReadSource };

/** Takes the input apart; its parts are read and checked later, so that all mistakes are told at once. */
export const readRequestInput = async (
  request: Request,
  surroundings: ReadContext,
): Promise<RequestInput> => {
  if (isReadAlready(request)) return request.source.draft;
  const { operation, source } = request;
  switch (source.as) {
    case 'body':
      return readBody(operation, source, surroundings);
    case 'multipart': {
      const split = await splitForm(source.bytes, source.mediaType);
      return 'issue' in split
        ? { pool: null, rules: null, slate: null, options: null, issues: [split.issue] }
        : readForm(operation, split.parts, surroundings.limits);
    }
    case 'form':
      return readForm(operation, source.parts, surroundings.limits);
    case 'draft':
      return source.draft;
  }
};

const isReadAlready = (request: Request): request is Request & { readonly source: ReadSource } =>
  request.source.as === 'draft';
