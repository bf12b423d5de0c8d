import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../../answers/what-if/what-if-summary-schema.ts';
import { renderPageFrame } from '../page-frame.tsx';
import { Plain } from '../references.tsx';
import { partsOf } from './parts.tsx';
import { whatIfStyles } from './styles.ts';
import { reportOf } from './what-if-report.ts';

/** The whole file. */
export const renderWhatIfPage = (summary: WhatIfSummary, results: readonly WhatIfResult[]): string =>
  renderPageFrame({
    title: summary.title ?? 'What each change of policy costs',
    subject: `what-ifs, ${summary.inputs.ruleSet}`,
    kicker: (
      <>
        Expert panel, what-ifs on rule set <Plain text={summary.inputs.ruleSet} />
      </>
    ),
    footer: '',
    styles: whatIfStyles,
    parts: partsOf(reportOf(summary, results)),
  });
