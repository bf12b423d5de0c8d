import { english } from './en/english.ts';

/** One table of messages for each family: a language is such a table in a folder of its own, and a line below. */
export type English = typeof english;
export type Messages = { readonly [F in keyof English]: { readonly [K in keyof English[F]]: string } };

/** A language: its BCP 47 tag, which decides on plural forms and how lists and numbers are written, and its messages. */
export const languages = {
  en: { locale: 'en-GB', messages: english },
} as const satisfies Readonly<Record<string, { readonly locale: string; readonly messages: Messages }>>;

export type Language = keyof typeof languages;
