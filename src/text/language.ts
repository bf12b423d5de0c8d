import { AsyncLocalStorage } from 'node:async_hooks';
import { languages, loadLanguage, type Language } from './languages.ts';

const storage = new AsyncLocalStorage<Language>();

/** Loads a language; everything that `act` writes for people is then written in it, also what it waits for. */
export const inLanguage = async <T>(language: Language, act: () => T | PromiseLike<T>): Promise<T> => {
  await loadLanguage(language);
  return storage.run(language, act);
};

/** The same in English, which needs no loading: for what is stored or logged. */
export const inEnglish = <T>(act: () => T): T => storage.run('en', act);

/** The function, in the language of the moment in which it is handed over, whoever calls it later. */
export const inThisLanguage = <A extends readonly unknown[], R>(
  act: (...given: A) => R,
): ((...given: A) => R) => {
  const language = currentLanguage();
  return (...given) => storage.run(language, () => act(...given));
};

/** The language of the moment; English unless {@link inLanguage} says otherwise. */
export const currentLanguage = (): Language => storage.getStore() ?? 'en';

/** Its locale, for numbers and lists. */
export const currentLocale = (): string => languages[currentLanguage()].locale;

/** Is it written from right to left? */
export const isRightToLeft = (): boolean => directionOf(currentLanguage()) === 'rtl';

/** In which direction a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => languages[language].direction;

/** What stands between the items of a plain list. */
export const comma = (): string => languages[currentLanguage()].comma;

/** Long items as one text: `a, b; c`. */
export const joinItems = (items: readonly string[]): string =>
  items.join(languages[currentLanguage()].semicolon);

/** Sentences as a paragraph. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(languages[currentLanguage()].gap);
