import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { partsWriterOf, writerOf } from '../../text/message.ts';
import { placesIn } from './anchors.ts';
import { renderPageFrame } from './page-frame.tsx';
import { partsOf } from './parts.tsx';
import { Plain } from './references.tsx';

const message = writerOf('report');
const parts = partsWriterOf('report');

/** The whole file. */
export const renderPage = (result: ResultDocument): string =>
  renderPageFrame({
    title: titleOf(result),
    subject: result.inputs.ruleSet,
    kicker: parts('page.kicker', { ruleSet: <Plain text={result.inputs.ruleSet} /> }),
    footer: message('page.made', { date: result.run.startedAt.slice(0, 10) }),
    parts: partsOf(result, placesIn(result)),
  });

const titleOf = (result: ResultDocument): string => {
  switch (result.outcome) {
    case 'selected':
      return message('title.selected', { members: result.slate.length });
    case 'infeasible':
      return message('title.infeasible');
    case 'stopped':
      return message('title.stopped');
  }
};
