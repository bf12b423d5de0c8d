import type { JSX } from 'preact';
import { writerOf } from '../../../text/message.ts';
import { points } from '../../../text/numbers.ts';
import { titleOfName, titleOfRow } from '../../../text/names.ts';
import { DataTable } from '../data-table.tsx';
import { Moves } from '../moves.tsx';
import { Ids } from '../references.tsx';
import { Plain } from '../plain.tsx';
import { Lead, Paragraphs, type Infeasible, type SectionProps } from '../section.tsx';
import { joinItems } from '../../../text/language.ts';

const message = writerOf('report');

/** Why there is no slate. */
export const Conflicts = ({ result }: SectionProps<Infeasible>): JSX.Element => {
  const statements = (result.statements ?? []).filter(({ code }) => code.startsWith('conflict'));
  return (
    <>
      {result.reasons.length === 0 ? null : (
        <>
          <h3>{message('conflicts.counting')}</h3>
          <ul>
            {result.reasons.map(({ text }) => (
              <li>
                <Plain text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      {(result.conflicts ?? []).length === 0 ? null : (
        <>
          <Lead>{message('conflicts.lead')}</Lead>
          <ol class="groups">
            {(result.conflicts ?? []).map((conflict, index) => (
              <li>
                <p>
                  <Plain text={statements[index]?.text ?? namesOf(conflict)} />
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {result.conflicts === undefined && result.reasons.length === 0 ? (
        <p>{message('conflicts.not-asked')}</p>
      ) : null}
    </>
  );
};

const namesOf = ({ sides, hard }: NonNullable<Infeasible['conflicts']>[number]): string =>
  joinItems([
    ...sides.map(({ rule, side }) => writerOf('words')('bound.of-rule', { rule: titleOfName(rule), side })),
    ...hard.map(titleOfRow),
  ]);

type Repair = NonNullable<Infeasible['repairs']>[number];

/** The repairs, the one with the best slate first. */
export const Repairs = ({ result, places }: SectionProps<Infeasible>): JSX.Element => {
  const { repairs = [], complete, objectiveScale: scale } = result;
  const notes = (result.statements ?? []).filter(({ code }) =>
    ['no-repair', 'nothing-negotiable', 'moves-not-smallest', 'map-limit', 'map-time'].includes(code),
  );
  return (
    <>
      {repairs.length === 0 ? null : (
        <>
          <Lead>{message('repairs.lead')}</Lead>
          <DataTable
            label={writerOf('answers')('repairs')}
            caption={message('repairs.caption')}
            columns={[
              { title: message('number'), kind: 'number', cell: (_: Repair, index) => String(index + 1) },
              {
                title: message('repairs.moves'),
                kind: 'words',
                cell: ({ moves }) => <Moves moves={moves} />,
              },
              {
                title: message('repairs.reached'),
                kind: 'number',
                cell: ({ objective }) => points(objective, scale),
              },
              {
                title: message('repairs.below'),
                kind: 'number',
                cell: ({ objective }) =>
                  objective === repairs[0]!.objective
                    ? '–'
                    : points(repairs[0]!.objective - objective, scale),
              },
              {
                title: message('repairs.slate'),
                kind: 'words',
                cell: ({ slate }) => (
                  <details>
                    <summary>{message('members-count', { count: slate.length })}</summary>
                    <Ids ids={slate} places={places} />
                  </details>
                ),
              },
            ]}
            rows={repairs}
          />
        </>
      )}
      <Paragraphs texts={notes.map(({ text }) => text)} />
      {complete === false ? null : (
        <p>{complete === true ? message('repairs.complete') : message('repairs.not-asked')}</p>
      )}
    </>
  );
};
