import type { WhatIfResult } from '../../panel/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../panel/what-if/what-if-summary-schema.ts';
export const whatIfHtml = (_summary: WhatIfSummary, _results: readonly WhatIfResult[]): Promise<string> =>
  Promise.resolve('');
