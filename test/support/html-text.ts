import { script } from '../../src/report/html/script.ts';

/** The page without the one script that every page has. */
export const withoutOwnScript = (html: string): string => html.replace(`<script>${script}</script>`, '');

/** The text that a reader sees, entities read, white space as one space. */
export const textOf = (html: string): string =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

export const headingsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<h2 [^>]*>([^<]*)<\/h2>/g)].map(([, title]) => title!);

/** Ids that come twice, and links that lead nowhere. */
export const brokenPlaces = (html: string): readonly string[] => {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
  const known = new Set(ids);
  const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, to]) => to!);
  return [...ids.filter((id, at) => ids.indexOf(id) !== at), ...links.filter((to) => !known.has(to))];
};
