import type { JSX } from 'preact';
import { isRightToLeft } from '../../text/language.ts';

/** A word of so many characters may break anywhere. */
const longWord = /\S{27}/u;
/** One that is short, an id mostly, does not even break at its hyphens. */
const shortWord = /^\S{1,16}$/u;

/** A sentence that is written from right to left may begin with an id: its first letter does not tell its direction. */
const fromTheRight = /\p{Script=Arabic}/u;

/** A text of the pool or the rule set, kept from turning the writing around it. */
export const Plain = ({ text }: { readonly text: string }): JSX.Element => (
  <bdi
    dir={isRightToLeft() && fromTheRight.test(text) ? 'rtl' : undefined}
    class={longWord.test(text) ? 'long' : shortWord.test(text) ? 'whole' : undefined}
  >
    {text}
  </bdi>
);
