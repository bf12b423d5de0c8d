import { issues } from './issues.ts';
import { statements } from './statements.ts';
import { types } from './types.ts';
import { words } from './words.ts';

/** Every sentence that a person reads, in English: one table for each family. */
export const english = { issues, statements, types, words } as const;
