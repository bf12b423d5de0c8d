import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { plural } from '../text.ts';
import { placesIn } from './anchors.ts';
import { renderPageFrame } from './page-frame.tsx';
import { partsOf } from './parts.tsx';
import { Plain } from './references.tsx';

/** The whole file. */
export const renderPage = (result: ResultDocument): string =>
  renderPageFrame({
    title: titleOf(result),
    subject: result.inputs.ruleSet,
    kicker: (
      <>
        Expert panel, rule set <Plain text={result.inputs.ruleSet} />
      </>
    ),
    footer: ` Made ${result.run.startedAt.slice(0, 10)}.`,
    parts: partsOf(result, placesIn(result)),
  });

const titleOf = (result: ResultDocument): string => {
  switch (result.outcome) {
    case 'selected':
      return `A recommended slate of ${plural(result.slate.length, 'member')}`;
    case 'infeasible':
      return 'No slate keeps every rule';
    case 'stopped':
      return 'No proven answer yet';
  }
};
