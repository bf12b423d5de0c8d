import { commandLine } from './command-line.ts';
import { help } from './help.ts';
import { issues } from './issues.ts';
import { statements } from './statements.ts';
import { words } from './words.ts';

/** Every sentence that a person reads, in English: one table for each family. */
export const english = { commandLine, help, issues, statements, words } as const;
