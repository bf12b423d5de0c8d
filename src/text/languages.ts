import { english } from './en/english.ts';

/** One table of messages for each family: a language is such a table in a folder of its own, and a line below. */
export type English = typeof english;
export type Messages = { readonly [F in keyof English]: { readonly [K in keyof English[F]]: string } };

/** What a language needs besides its messages. */
type LanguageSpec = {
  /** BCP 47 tag, which decides on plural forms and on how lists and numbers are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two sentences. */
  readonly gap: string;
  /** What stands between the items of a plain list. */
  readonly comma: string;
  /** And between the items of one whose items are long. */
  readonly semicolon: string;
  readonly load: () => Promise<{ readonly catalogue: Messages }>;
};

/**
 * The six official languages of the United Nations, by ISO 639-1 code. Figures are written in Western digits in all of
 * them, so that they can be compared with ids, spreadsheets and documents.
 */
export const languages = {
  ar: {
    locale: 'ar-u-nu-latn',
    direction: 'rtl',
    gap: ' ',
    comma: '، ',
    semicolon: '؛ ',
    load: () => import('./ar/catalogue.ts'),
  },
  en: {
    locale: 'en-GB',
    direction: 'ltr',
    gap: ' ',
    comma: ', ',
    semicolon: '; ',
    load: () => Promise.resolve({ catalogue: english }),
  },
  es: {
    locale: 'es',
    direction: 'ltr',
    gap: ' ',
    comma: ', ',
    semicolon: '; ',
    load: () => import('./es/catalogue.ts'),
  },
  fr: {
    locale: 'fr',
    direction: 'ltr',
    gap: ' ',
    comma: ', ',
    semicolon: '\u00A0; ',
    load: () => import('./fr/catalogue.ts'),
  },
  ru: {
    locale: 'ru',
    direction: 'ltr',
    gap: ' ',
    comma: ', ',
    semicolon: '; ',
    load: () => import('./ru/catalogue.ts'),
  },
  zh: {
    locale: 'zh-CN',
    direction: 'ltr',
    gap: '',
    comma: '、',
    semicolon: '；',
    load: () => import('./zh/catalogue.ts'),
  },
} as const satisfies Readonly<Record<string, LanguageSpec>>;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as [Language, ...Language[]];

/** Messages of the languages that were loaded. English always is. */
const loaded = new Map<Language, Messages>([['en', english]]);

/** Loads the messages of a language, once. */
export const loadLanguage = async (language: Language): Promise<void> => {
  if (loaded.has(language)) return;
  const { catalogue } = await languages[language].load();
  loaded.set(language, catalogue);
};

/** @throws Error where the language was not loaded. */
export const messagesOf = (language: Language): Messages => {
  const messages = loaded.get(language);
  if (messages === undefined) throw new Error(`the messages of ${language} are not loaded`);
  return messages;
};
