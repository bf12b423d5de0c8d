import type { ResultMember } from '../answers/result/result-parts.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { namesOf, titleOfValue, titleText } from '../answers/result/labels.ts';
import { foldText } from '../input/documents/normalise-text.ts';
import { attributeName, valueNameOfOne } from '../reference/value-names.ts';
import { wholeList, writerOf } from '../text/message.ts';
import { withNames } from '../text/names.ts';

type Labels = NonNullable<ResultDocument['labels']>;

/** Those of the document that is being written. Writing is synchronous, so there is one at a time. */
let current: Labels | null = null;

/** Writes a document in its body's words. @param labels - absent: an older document, which has none. */
export const withLabels = <T>(labels: Labels | undefined, write: () => T): T => {
  const before = current;
  current = labels ?? null;
  try {
    return withNames(namesOf(labels), write);
  } finally {
    current = before;
  }
};

/** An attribute as the body calls it, else as the language does, else by its own name. */
export const attributeTitle = (attribute: string): string =>
  titleText(current?.attributes.find((one) => one.attribute === attribute)?.title ?? null) ??
  attributeName(attribute) ??
  attribute;

/** A value as what those have in common who have it, in the same order of choice. @param value - null: blank. */
export const valueText = (attribute: string, value: string | null): string => {
  if (value === null) return writerOf('words')('blank');
  return titleOfValue(current ?? { attributes: [] }, attribute, value) ?? value;
};

/** The values of one person, in one cell. */
export const valuesOfOne = (
  attribute: string,
  value: string | readonly string[] | null | undefined,
): string => {
  const own = current?.attributes.find((one) => one.attribute === attribute)?.values ?? {};
  return wholeList(
    [value ?? []]
      .flat()
      .map((one) =>
        Object.hasOwn(own, foldText(one))
          ? valueText(attribute, one)
          : (valueNameOfOne(attribute, one) ?? valueText(attribute, one)),
      ),
  );
};

/** Does some rule have a title? */
export const hasRuleTitles = ({ labels, rules }: Pick<ResultDocument, 'labels' | 'rules'>): boolean =>
  rules.some(({ rule }) => Object.hasOwn(labels?.rules ?? {}, rule));

/** Does anything follow from countries? Of older documents it is not known. */
export const hasCountries = (): boolean => current?.countries !== false;

/** Does the mandate of a resolution bear on it? Of older documents it is not known. */
export const hasMandate = (): boolean => current?.mandate !== false;

/**
 * The attributes of members to show, most wanted first: those that the document's rules read; of a document that does
 * not say, and where no rule reads any, the usual ones.
 */
export const attributesShown = (
  members: readonly Pick<ResultMember, 'attributes'>[],
  usual: readonly string[],
): readonly string[] => {
  const read = current?.attributes.map(({ attribute }) => attribute) ?? [];
  const wanted =
    read.length === 0
      ? usual
      : [...usual.filter((one) => read.includes(one)), ...read.filter((one) => !usual.includes(one))];
  const isBlank = (attribute: string): boolean =>
    members.every(({ attributes }) => [attributes[attribute] ?? []].flat().length === 0);
  return wanted.filter((attribute) => !isBlank(attribute));
};

/** The attributes of the balance to show: those that the document's rules read, in its order. */
export const balanceShown = ({ balance, labels }: ResultDocument): ResultDocument['balance'] => {
  const read = labels?.attributes.map(({ attribute }) => attribute) ?? [];
  return read.length === 0
    ? balance
    : Object.fromEntries(Object.entries(balance).filter(([attribute]) => read.includes(attribute)));
};
