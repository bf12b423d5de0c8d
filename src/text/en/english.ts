import { answers } from './answers.ts';
import { assignmentReport } from './assignment-report.ts';
import { assignments } from './assignments.ts';
import { candidatePage } from './candidate-page.ts';
import { comparisons } from './comparisons.ts';
import { commandLine } from './command-line.ts';
import { explanations } from './explanations.ts';
import { help } from './help.ts';
import { importedRules } from './imported-rules.ts';
import { issues } from './issues.ts';
import { journal } from './journal.ts';
import { keyFiles } from './key-files.ts';
import { failures, problems, problemTitles } from './problems.ts';
import { publicSummary } from './public-summary.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { rulesReport } from './rules-report.ts';
import { services } from './services.ts';
import { settings } from './settings.ts';
import { statements } from './statements.ts';
import { storeReasons } from './store-reasons.ts';
import { tables } from './tables.ts';
import { types } from './types.ts';
import { vocabulary } from './vocabulary.ts';
import { whatIfReport } from './what-if-report.ts';
import { words } from './words.ts';
import { workbooks } from './workbooks.ts';

/** Every sentence that a person reads, in English: one table for each family. */
export const english = {
  answers,
  assignmentReport,
  assignments,
  candidatePage,
  commandLine,
  comparisons,
  explanations,
  failures,
  help,
  importedRules,
  issues,
  journal,
  keyFiles,
  problems,
  problemTitles,
  publicSummary,
  refusals,
  report,
  rulesReport,
  services,
  settings,
  statements,
  storeReasons,
  tables,
  types,
  vocabulary,
  whatIfReport,
  words,
  workbooks,
} as const;
