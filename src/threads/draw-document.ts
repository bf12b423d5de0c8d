import { restate } from '../answers/restate.ts';
import { serialise } from '../answers/result/result.ts';
import { withTies } from '../answers/result/with-ties.ts';
import { withChangePoints } from '../answers/what-if/with-change-points.ts';
import type { WhatIfDocument } from '../answers/what-if/what-if-summary-schema.ts';
import type { Done } from '../operations/operation.ts';
import type { OperationName } from '../operations/operations.ts';
import { currentLanguage } from '../text/language.ts';
import { render, type Content } from '../report/formats.ts';

/** A document to be written in another format than JSON, or as JSON in another language than it is in. */
export type DrawJob = {
  /** That answers it. */
  readonly operation: OperationName;
  readonly format: string;
  /** As JSON. */
  readonly document: string | Uint8Array;
  /** Was it stored? Then it is in English. */
  readonly isStored?: true;
  /** Of a report in HTML: what of it is printed. */
  readonly print?: 'short' | 'full';
};

/** @throws Error where the operation has no such format. */
export const drawDocument = async (job: DrawJob): Promise<Done> => {
  const { operation, format, document, isStored } = job;
  const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
  const given: unknown = JSON.parse(text);
  const value = isStored === true && currentLanguage() !== 'en' ? restate(given) : given;
  const content = format === 'json' ? serialise(value) : await draw(job, withChangePoints(withTies(value)));
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { status: 'done', document: '', rendered: { operation, format, bytes, ruleSet: ruleSetOf(value) } };
};

/** Documents of older versions get what they lack. */
const draw = async ({ operation, format, print }: DrawJob, document: unknown): Promise<Content> => {
  const view = { width: 80, next: [], ...(print === undefined ? {} : { print }) };
  if (operation !== 'what-if') return render(operation, format, document as never, view);
  const { results, ...summary } = document as WhatIfDocument;
  return render(operation, format, { summary, results });
};

/** Whatever is written in several formats names the rule set that it was made from. */
const ruleSetOf = (document: unknown): string =>
  (document as { readonly inputs: { readonly ruleSet: string } }).inputs.ruleSet;
