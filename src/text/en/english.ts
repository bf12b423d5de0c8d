import { answers } from './answers.ts';
import { comparisons } from './comparisons.ts';
import { explanations } from './explanations.ts';
import { issues } from './issues.ts';
import { report } from './report.ts';
import { statements } from './statements.ts';
import { tables } from './tables.ts';
import { whatIfReport } from './what-if-report.ts';
import { words } from './words.ts';

/** Every sentence that a person reads, in English: one table for each family. */
export const english = {
  answers,
  comparisons,
  explanations,
  issues,
  report,
  statements,
  tables,
  whatIfReport,
  words,
} as const;
