import { currentLanguage } from '../text/language.ts';
import { messagesOf } from '../text/languages.ts';
import { write } from '../text/message.ts';
import { loadCountries } from './countries.ts';
import {
  columnVocabulary,
  countryAttributeValues,
  countryColumns,
  nominatedAttribute,
} from './vocabulary.ts';

/** An attribute that every panel has, as the language calls it; null: another one. */
export const attributeName = (attribute: string): string | null => messageOf(`attribute.${attribute}`);

/** A country by its alpha-3 code, as the United Nations call it in the language of the moment; null: no such code. */
export const countryName = (code: string): string | null =>
  loadCountries().get(code)?.names[currentLanguage()] ?? null;

/**
 * A value of an attribute that every panel has, as the language calls those who have it; null: the attribute is
 * another one, or the value none of its vocabulary.
 * @param attribute - null: of none.
 */
export const valueName = (attribute: string | null, value: string): string | null => {
  if (attribute === null) return null;
  if (countryColumns.has(attribute)) return countryName(value);
  if (!vocabularyOf(attribute).includes(value)) return null;
  return messageOf(`${attribute}.${value}`) ?? messageOf(value);
};

/** The same of one person: `woman`, where it is `women` of a group. */
export const valueNameOfOne = (attribute: string, value: string): string | null =>
  valueName(attribute, value) === null
    ? null
    : (messageOf(`one.${attribute}.${value}`) ?? valueName(attribute, value));

const vocabularyOf = (attribute: string): readonly string[] =>
  columnVocabulary.get(attribute) ??
  (attribute === nominatedAttribute
    ? ['yes', 'no']
    : (Object.entries(countryAttributeValues).find(([name]) => name === attribute)?.[1] ?? []));

const messageOf = (key: string): string | null =>
  Object.hasOwn(messagesOf(currentLanguage()).vocabulary, key) ? write('vocabulary', key, {}) : null;
