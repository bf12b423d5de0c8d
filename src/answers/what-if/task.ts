import type { Changes } from './changes.ts';
import type { NoiseEntry } from './scenario-file-schema.ts';
import type { WhatIfResult } from './what-if-schema.ts';

/** One thing to solve: a scenario, a point of a sweep, something left out, or a draw. */
export type Task = Pick<WhatIfResult, 'id' | 'of' | 'title' | 'at'> & {
  readonly kind: Exclude<WhatIfResult['kind'], 'base'>;
  /** Pointer of the entry of the file that asks for it. */
  readonly pointer: string;
  readonly changes: Changes;
  /** What disturbs the scores of a draw; null for others. */
  readonly noise: { readonly entry: NoiseEntry; readonly draw: number } | null;
};

/** What the base is called among the results. */
export const baseId = 'base';
