/**
 * A table of messages in another language: the keys of the English one, no more and no less. That arguments, variants
 * and plural forms agree as well is checked by `scripts/languages.mjs`.
 */
export type Translation<English> = { readonly [K in keyof English]: string };
