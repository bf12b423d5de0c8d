import type { WhatIfResult, WhatIfSummary } from '../../panel/what-if/what-if-schema.ts';
export const whatIfHtml = (_summary: WhatIfSummary, _results: readonly WhatIfResult[]): Promise<string> =>
  Promise.resolve('');
