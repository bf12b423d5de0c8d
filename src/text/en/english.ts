import { comparisons } from './comparisons.ts';
import { explanations } from './explanations.ts';
import { issues } from './issues.ts';
import { statements } from './statements.ts';
import { words } from './words.ts';

/** Every sentence that a person reads, in English: one table for each family. */
export const english = { comparisons, explanations, issues, statements, words } as const;
