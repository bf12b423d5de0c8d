import { emptyInput, type RequestInput } from '../answers/request-input.ts';
import { parseOptions } from '../answers/solve/options.ts';
import { issue, type Issue } from '../input/issues/issue.ts';
import { joinIssues, type Issues } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { FormPart, FormParts, PoolFileOptions } from '../input/request-parts.ts';
import { createSuggest, suggestionFor } from '../input/similarity.ts';
import { listText } from '../text/message.ts';
import type { PartsOperation } from './operation.ts';
import { partsOf } from './read-body.ts';
import { partReaders, type PartRead } from './request-parts.ts';

/** Takes the parts of a form for what they are. @param poolFile - how the file of a pool is to be read. */
export const readForm = async (
  operation: PartsOperation,
  sent: FormParts,
  limits: Limits,
  poolFile: PoolFileOptions = {},
): Promise<RequestInput> => {
  const known = partsOf(operation);
  const parts = sent.filter((part) => !isLeftEmpty(known, part));
  const read: PartRead[] = [];
  for (const name of known) {
    const part = parts.find((one) => one.name === name);
    if (part !== undefined) read.push(await partReaders[name].fromForm(part, operation, limits, poolFile));
  }
  const unasked = parseOptions(operation.options, {}, limits);
  return Object.assign(
    {},
    emptyInput,
    { options: 'options' in unasked ? unasked.options : null },
    ...read.map(({ input }) => input),
    { issues: joinIssues(checkNames(operation, parts), ...read.map(({ issues }): Issues => issues)) },
  ) as RequestInput;
};

/**
 * Is it an empty field of the operation? Browsers send those too, without content and without a file
 * name.
 */
const isLeftEmpty = (known: readonly string[], { name, bytes, filename }: FormPart): boolean =>
  known.includes(name) && bytes.length === 0 && filename === '';

// The name of a part is never repeated: it could be the name of a person.
const checkNames = (operation: PartsOperation, parts: FormParts): readonly Issue[] => {
  const known: readonly string[] = partsOf(operation);
  const names = parts.map(({ name }) => name);
  const place = { document: 'request' } as const;
  const suggest = createSuggest();
  const allowed = listText(known, 'unit');
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => issue('unknown-part', place, { allowed, ...suggestionFor(name, known, suggest) })),
    ...known
      .filter((name) => names.filter((one) => one === name).length > 1)
      .map((name) => issue('unknown-part.twice', place, { name })),
    ...partsOf(operation)
      .filter((name) => operation.parts[name] === 'required' && !names.includes(name))
      .map((name) => issue('missing-part', place, { name })),
  ];
};
