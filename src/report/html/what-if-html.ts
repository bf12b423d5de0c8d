import type { WhatIfResult } from '../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../answers/what-if/what-if-summary-schema.ts';
import { cleanText } from './clean-text.ts';

/**
 * A batch of what-ifs as one HTML file for people who open it in a browser or print it: it asks for nothing
 * from anywhere, runs no script, and shows every string as text. The same documents give the same bytes.
 * What draws it is loaded when it is first asked for.
 * @param results - every line of the batch, in the order of the file; the base may be among them or not.
 */
export const whatIfHtml = async (
  summary: WhatIfSummary,
  results: readonly WhatIfResult[],
): Promise<string> => {
  const { renderWhatIfPage } = await import('./what-if/page.tsx');
  return renderWhatIfPage(cleanText(summary), cleanText(results));
};
