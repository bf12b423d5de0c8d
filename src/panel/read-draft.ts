import type { Draft, Operation, Source } from './draft.ts';
import { readBody } from './read-body.ts';
import { readForm } from './read-form.ts';

/** Takes the input apart; its parts are read and checked later, so that all mistakes are told at once. */
export const readDraft = (operation: Operation, source: Source): Draft => {
  switch (source.as) {
    case 'body':
      return readBody(operation, source.bytes);
    case 'form':
      return readForm(operation, source.parts);
    case 'draft':
      return source.draft;
  }
};
