import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { partsWriterOf, writerOf } from '../../text/message.ts';
import { hasMandate, withLabels } from '../labels.ts';
import { placesIn } from './anchors.ts';
import { renderPageFrame } from './page-frame.tsx';
import { partsOf } from './parts.tsx';
import { withPeople } from './people.tsx';
import { Plain } from './plain.tsx';
import { titleText } from '../../answers/result/labels.ts';

const message = writerOf('report');
const parts = partsWriterOf('report');

/** The whole file. @param print - what of it is printed. */
export const renderPage = (result: ResultDocument, print: 'short' | 'full'): string =>
  withLabels(result.labels, () =>
    withPeople([...(result.slate ?? []), ...namedIn(result)], () =>
      renderPageFrame({
        title: titleOf(result),
        subject: titleText(result.labels?.title ?? null) ?? result.inputs.ruleSet,
        kicker: kickerOf(result),
        confidential: message('page.confidential'),
        body: titleText(result.labels?.body ?? null),
        date: result.run.startedAt.slice(0, 10),
        print,
        parts: partsOf(result, placesIn(result)),
      }),
    ),
  );

const namedIn = (result: ResultDocument) => (result.outcome === 'selected' ? (result.candidates ?? []) : []);

/** The body, what is chosen, and by which rule set; of a panel with a mandate that does not say: an expert panel. */
export const kickerOf = ({ labels, inputs }: ResultDocument) => {
  const ruleSet = <Plain text={inputs.ruleSet} />;
  const names = [labels?.body ?? null, labels?.title ?? null]
    .map((title) => titleText(title))
    .filter((name) => name !== null);
  if (names.length > 0) return parts('page.kicker-named', { name: names.join(' – '), ruleSet });
  return hasMandate() ? parts('page.kicker', { ruleSet }) : parts('page.kicker-plain', { ruleSet });
};

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
