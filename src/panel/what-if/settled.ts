import type { WhatIfResult, WhatIfSelected } from './what-if-schema.ts';

/** A best slate whose draw was not finished: some of its members may change. */
export const isOpen = (result: WhatIfResult): result is WhatIfSelected =>
  result.outcome === 'selected' && result.ties.status === 'open';

/** The best slate of the tie rule. */
export const isSettled = (result: WhatIfResult): result is WhatIfSelected =>
  result.outcome === 'selected' && result.ties.status === 'settled';
