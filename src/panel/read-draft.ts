import type { Draft, DraftSource, Source } from './draft.ts';
import type { Limits } from './limits.ts';
import type { Operation, RequestOperation } from './operation.ts';
import { readBody } from './read-body.ts';
import { readForm } from './read-form.ts';

type Request =
  | { readonly operation: RequestOperation; readonly source: Source }
  | { readonly operation: Operation; readonly source: DraftSource };

/** Takes the input apart; its parts are read and checked later, so that all mistakes are told at once. */
export const readDraft = (request: Request, limits: Limits): Draft => {
  if (isDraft(request)) return request.source.draft;
  const { operation, source } = request;
  switch (source.as) {
    case 'body':
      return readBody(operation, source, limits);
    case 'form':
      return readForm(operation, source.parts, limits);
    case 'draft':
      return source.draft;
  }
};

const isDraft = (request: Request): request is Request & { readonly source: DraftSource } =>
  request.source.as === 'draft';
