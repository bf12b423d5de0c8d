import type { JSX } from 'preact';

/** A word of so many characters may break anywhere. */
const longWord = /\S{27}/u;
/** One that is short, an id mostly, does not even break at its hyphens. */
const shortWord = /^\S{1,16}$/u;

/** A text of the pool or the rule set, kept from turning the writing around it. */
export const Plain = ({ text }: { readonly text: string }): JSX.Element => (
  <bdi class={longWord.test(text) ? 'long' : shortWord.test(text) ? 'whole' : undefined}>{text}</bdi>
);
