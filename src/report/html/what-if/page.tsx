import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../../answers/what-if/what-if-summary-schema.ts';
import { partsWriterOf, writerOf } from '../../../text/message.ts';
import { isScored } from '../../../text/names.ts';
import { renderPageFrame } from '../page-frame.tsx';
import { hasMandate, withLabels } from '../../labels.ts';
import { Plain } from '../plain.tsx';
import { partsOf } from './parts.tsx';
import { whatIfStyles } from './styles.ts';
import { reportOf } from './what-if-report.ts';
import { titleText } from '../../../answers/result/labels.ts';

const message = writerOf('whatIfReport');
const parts = partsWriterOf('whatIfReport');

/** The whole file. */
export const renderWhatIfPage = (summary: WhatIfSummary, results: readonly WhatIfResult[]): string =>
  withLabels(summary.labels, () =>
    renderPageFrame({
      title: summary.title ?? message(isScored() ? 'title' : 'title-unscored'),
      subject: message('subject', { ruleSet: summary.inputs.ruleSet }),
      kicker: kickerOf(summary),
      confidential: writerOf('report')('page.confidential'),
      body: titleText(summary.labels?.body ?? null),
      styles: whatIfStyles,
      parts: partsOf(reportOf(summary, results)),
    }),
  );

const kickerOf = ({ labels, inputs }: WhatIfSummary) => {
  const ruleSet = <Plain text={inputs.ruleSet} />;
  const name = titleText(labels?.body ?? null);
  if (name !== null) return parts('kicker-named', { name, ruleSet });
  return hasMandate() ? parts('kicker', { ruleSet }) : parts('kicker-plain', { ruleSet });
};
