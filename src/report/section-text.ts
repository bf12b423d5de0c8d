/** A titled part of a text for a terminal. */
export const section = (title: string, body: string): string =>
  `${title}\n${'═'.repeat(title.length)}\n${body.trimEnd()}`;
