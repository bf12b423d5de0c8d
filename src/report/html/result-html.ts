import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { cleanText } from './clean-text.ts';

/**
 * The result as one HTML file for people who open it in a browser or print it: it asks for nothing from
 * anywhere, runs no script, and shows every string of the pool and the rule set as text. The same document
 * gives the same bytes. What draws it is loaded when it is first asked for.
 */
export const resultHtml = async (result: ResultDocument): Promise<string> => {
  const { renderPage } = await import('./page.tsx');
  return renderPage(cleanText(result));
};
