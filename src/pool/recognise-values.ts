import { memoize } from '../input/collections.ts';
import { foldText } from '../input/documents/normalise-text.ts';
import { issue } from '../input/issues/issue.ts';
import { countryFinder, notAvailable } from '../reference/country-names.ts';
import type { Countries } from '../reference/countries.ts';
import { noAffiliation } from '../reference/vocabulary.ts';
import { listText } from '../text/message.ts';
import {
  hasSeveralValues,
  holdsCountries,
  recoderOf,
  vocabularyOfColumn,
  type AttributeDefinition,
} from './attribute-definition.ts';
import { plainFault, type Fault } from './cell-faults.ts';
import type { Values } from './column.ts';

/** What a cell of words says. */
export type Recognised = {
  /** The values as their vocabulary spells them; null: something is wrong with one of them. */
  readonly values: Values | null;
  /** Texts that were taken for something else. */
  readonly taken: readonly (readonly [text: string, as: string])[];
  readonly faults: readonly {
    readonly value: string;
    readonly fault: Fault;
    /** Is it wrong only where something is derived from the country? Then the text stays as a value. */
    readonly isCountry: boolean;
  }[];
};

type Recogniser = (values: Values) => Recognised;

const asTheyStand: Recogniser = (values) => ({ values, taken: [], faults: [] });

/** What the values of an attribute must be: recoded first, then of the vocabulary. */
export const recogniserOf = (definition: AttributeDefinition, countries: Countries): Recogniser => {
  const recognise = recogniserOfWords(definition, countries);
  const recode = holdsCountries(definition)
    ? recoderOf(definition, countryFinder(countries).find)
    : recoderOf(definition);
  if (definition.recoded.length === 0) return recognise;
  return (values) => {
    const recoded = values.flatMap((value) => recode(value) ?? (recode(value) === null ? [] : [value]));
    return recognise(recoded.length > 1 ? [...new Set(recoded)] : recoded);
  };
};

const recogniserOfWords = (definition: AttributeDefinition, countries: Countries): Recogniser => {
  if (holdsCountries(definition)) return recogniserOfCountries(definition, countries);
  const words = vocabularyOfColumn(definition);
  if (words !== null) return recogniserOfVocabulary(words, definition);
  return definition.name === 'affiliation' ? recogniseAffiliations : asTheyStand;
};

/** Are there several in one, with another separator than that of lists? */
const isUnsplit = (value: string): boolean => /[,;/|]/.test(value);

const recogniserOfCountries = ({ name, type }: AttributeDefinition, countries: Countries): Recogniser => {
  const { nearest, find: findAnew } = countryFinder(countries);
  // Many rows repeat a few names.
  const find = memoize(findAnew);
  let suggestions = 0;
  const faultOf = memoize((value: string): Fault => {
    suggestions += 1;
    return unknownCountry(value, suggestions > mostSuggestions ? null : nearest(value), name);
  });
  return (values) => {
    const taken: (readonly [string, string])[] = [];
    const unknown: string[] = [];
    const found = values.map((value) => {
      const code = find(value);
      if (code === undefined) unknown.push(value);
      else if (foldText(value).toUpperCase() !== code) taken.push([value, code]);
      return code ?? value;
    });
    return {
      values: type === 'country' && unknown.length > 0 ? null : [...new Set(found)],
      taken,
      faults: unknown.map((value) => ({
        value,
        fault: faultOf(value),
        isCountry: type !== 'country',
      })),
    };
  };
};

/** Suggestions are a courtesy, each of which takes a look at every name. */
const mostSuggestions = 50;

const unknownCountry = (value: string, meant: string | null, attribute: string): Fault => {
  if (meant !== null) {
    return {
      key: `unknown-country.meant ${meant}`,
      at: (place) => issue('unknown-country.meant', place, { meant }),
    };
  }
  if (isUnsplit(value)) return plainFault('unknown-country.unsplit');
  if (notAvailable.has(foldText(value).toUpperCase())) return plainFault('unknown-country.not-available');
  return { key: 'unknown-country', at: (place) => issue('unknown-country', place, { attribute }) };
};

const recogniserOfVocabulary = (words: readonly string[], definition: AttributeDefinition): Recogniser => {
  const { name: attribute, values: own } = definition;
  const byText = new Map(words.map((word) => [foldText(word), word]));
  const expected = () => ({ values: listText(words, 'disjunction') });
  const unknown: Fault = {
    key: 'unknown-value',
    at: (place) =>
      own === null
        ? issue('unknown-value.usual', place, { ...expected(), attribute, word: words[0]! })
        : issue('unknown-value', place, expected()),
    words,
  };
  const unsplit: Fault = {
    key: 'unknown-value.unsplit',
    at: (place) => issue('unknown-value.unsplit', place, { ...expected(), attribute }),
  };
  const isList = hasSeveralValues(definition);
  return (values) => {
    const found = values.map((value) => byText.get(foldText(value)));
    const wrong = values.filter((_, index) => found[index] === undefined);
    return {
      values: wrong.length > 0 ? null : [...new Set(found as readonly string[])],
      taken: [],
      faults: wrong.map((value) => ({
        value,
        fault: isList && isUnsplit(value) ? unsplit : unknown,
        isCountry: false,
      })),
    };
  };
};

const recogniseAffiliations: Recogniser = (values) => {
  const isMixed = values.length > 1 && values.some((value) => foldText(value) === noAffiliation);
  if (!isMixed) return asTheyStand(values);
  const fault: Fault = {
    key: 'affiliation-none',
    at: (place) => issue('affiliation-none', place, { none: noAffiliation }),
  };
  return { values: null, taken: [], faults: [{ value: '', fault, isCountry: false }] };
};
