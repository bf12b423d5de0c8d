import { isObject } from '../input/collections.ts';
import { state, statementCatalogue, type StatementCode } from '../text/catalogue.ts';
import { withNames } from '../text/names.ts';
import { namesOf, type Labels } from './result/labels.ts';

/**
 * A document with its sentences in the language of the moment: each is written again from its code and its parameters.
 * Nothing else of the document depends on the language.
 */
export const restate = <D>(document: D): D => visit(document) as D;

const visit = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(visit);
  if (!isObject(value)) return value;
  const { labels } = value;
  return isLabels(labels) ? withNames(namesOf(labels), () => visitObject(value)) : visitObject(value);
};

const visitObject = (value: Readonly<Record<string, unknown>>): unknown => {
  const { code, parameters, text } = value;
  return isCode(code) && isObject(parameters) && typeof text === 'string'
    ? { ...value, text: state(code, parameters as never).text }
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one)]));
};

/** A rule set can have a key of that name, too. */
const isLabels = (value: unknown): value is Labels =>
  isObject(value) && isObject(value['rules']) && 'scored' in value;

/** Documents of other versions can have codes that this one does not know. */
const isCode = (code: unknown): code is StatementCode =>
  typeof code === 'string' && Object.hasOwn(statementCatalogue, code);
