import type { JSX } from 'preact';
import type { WhatIfResult } from '../../../../answers/what-if/what-if-schema.ts';
import { partsWriterOf, writerOf } from '../../../../text/message.ts';
import { anchor } from '../../anchors.ts';
import { Moves } from '../../moves.tsx';
import { Plain } from '../../plain.tsx';
import { Paragraphs } from '../../section.tsx';
import { amountText } from '../costs.ts';
import { outcomeText, resultName, whyTexts } from '../outcome-words.ts';
import { ResultLink } from '../result-cells.tsx';
import { most } from '../cut-text.ts';
import type { WhatIfReport } from '../what-if-report.ts';

const message = writerOf('whatIfReport');
const parts = partsWriterOf('whatIfReport');

type Props = { readonly results: readonly WhatIfResult[]; readonly report: WhatIfReport };

/** Why some scenarios have no best slate, and what would give them one. */
export const WithoutAnswer = ({ results }: Pick<Props, 'results'>): JSX.Element | null => {
  const without = results.filter(({ outcome }) => outcome !== 'selected');
  if (without.length === 0) return null;
  return (
    <>
      <h3>{message('no-answer.title')}</h3>
      <div class="cards">
        {without.map((result) => (
          <article class="card" id={anchor('why', result.id)} aria-label={resultName(result)}>
            <h4>
              {parts('no-answer.name', {
                name: <Plain text={resultName(result)} />,
                outcome: outcomeText(result.outcome),
              })}
            </h4>
            <Paragraphs texts={whyTexts(result)} />
            {result.outcome === 'infeasible' ? <Repair result={result} /> : null}
          </article>
        ))}
      </div>
    </>
  );
};

const Repair = ({
  result: { repair },
}: {
  readonly result: WhatIfResult & { readonly outcome: 'infeasible' };
}): JSX.Element =>
  repair === null ? (
    <p>{writerOf('answers')('repair.none')}</p>
  ) : (
    <>
      <p>{message('repair.lead', { points: amountText(repair.points) })}</p>
      <Moves moves={repair.moves} />
    </>
  );

/** What should not pass unnoticed about a scenario and does not hold for the base as well. */
export const ScenarioNotes = ({ results, report }: Props): JSX.Element | null => {
  const { base } = report.summary;
  const known = new Set(base.outcome === 'failed' ? [] : base.warnings.map(({ text }) => text));
  const notes = results.flatMap((result) =>
    result.outcome === 'failed'
      ? []
      : result.warnings.filter(({ text }) => !known.has(text)).map(({ text }) => ({ id: result.id, text })),
  );
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{message('notes.title')}</h3>
      <ul>
        {notes.slice(0, most.notes).map(({ id, text }) => (
          <li>
            {parts('notes.one', {
              result: <ResultLink id={id} report={report} />,
              text: <Plain text={text} />,
            })}
          </li>
        ))}
      </ul>
      {notes.length > most.notes ? (
        <p>{message('notes.more', { count: notes.length - most.notes })}</p>
      ) : null}
    </>
  );
};
