import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from './languages.ts';

const storage = new AsyncLocalStorage<Language>();

/** The language in which everything is written that people read meanwhile, whoever writes it. */
export const inLanguage = <T>(language: Language, act: () => T): T => storage.run(language, act);

/** The language of the moment; English unless {@link inLanguage} says otherwise. */
export const currentLanguage = (): Language => storage.getStore() ?? 'en';
