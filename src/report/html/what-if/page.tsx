import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../../answers/what-if/what-if-summary-schema.ts';
import { partsWriterOf, writerOf } from '../../../text/message.ts';
import { renderPageFrame } from '../page-frame.tsx';
import { Plain } from '../references.tsx';
import { partsOf } from './parts.tsx';
import { whatIfStyles } from './styles.ts';
import { reportOf } from './what-if-report.ts';

const message = writerOf('whatIfReport');
const parts = partsWriterOf('whatIfReport');

/** The whole file. */
export const renderWhatIfPage = (summary: WhatIfSummary, results: readonly WhatIfResult[]): string =>
  renderPageFrame({
    title: summary.title ?? message('title'),
    subject: message('subject', { ruleSet: summary.inputs.ruleSet }),
    kicker: parts('kicker', { ruleSet: <Plain text={summary.inputs.ruleSet} /> }),
    footer: writerOf('report')('page.footer'),
    styles: whatIfStyles,
    parts: partsOf(reportOf(summary, results)),
  });
