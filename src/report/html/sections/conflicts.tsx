import type { JSX } from 'preact';
import { boundWord, nameOfRow, points } from '../../../text/wording.ts';
import { DataTable } from '../data-table.tsx';
import { Moves } from '../moves.tsx';
import { Ids, Plain } from '../references.tsx';
import { Lead, type Infeasible, type SectionProps } from '../section.tsx';
import { plural } from '../../text.ts';

/** Why there is no slate. */
export const Conflicts = ({ result }: SectionProps<Infeasible>): JSX.Element => {
  const told = (result.statements ?? []).filter(({ code }) => code.startsWith('conflict'));
  return (
    <>
      {result.reasons.length === 0 ? null : (
        <>
          <h3>Counting seats shows</h3>
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
          <Lead>
            Each of the following is a group of bounds that cannot all be kept. None in a group can be spared:
            if any one of them gives way far enough, that group is settled.
          </Lead>
          <ol class="groups">
            {(result.conflicts ?? []).map((conflict, index) => (
              <li>
                <p>
                  <Plain text={told[index]?.text ?? namesOf(conflict)} />
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {result.conflicts === undefined && result.reasons.length === 0 ? (
        <p>Which rules stand against each other was not looked into in this run.</p>
      ) : null}
    </>
  );
};

const namesOf = ({ sides, hard }: NonNullable<Infeasible['conflicts']>[number]): string =>
  [...sides.map(({ rule, side }) => `${boundWord(side)} of ${rule}`), ...hard.map(nameOfRow)].join('; ');

type Repair = NonNullable<Infeasible['repairs']>[number];

/** What would have to give way, the best slate first. */
export const Repairs = ({ result, places }: SectionProps<Infeasible>): JSX.Element => {
  const { repairs = [], complete, objectiveScale: scale } = result;
  const notes = (result.statements ?? []).filter(({ code }) =>
    ['no-repair', 'nothing-negotiable', 'moves-not-smallest', 'map-limit', 'map-time'].includes(code),
  );
  return (
    <>
      {repairs.length === 0 ? null : (
        <>
          <Lead>
            Each line is a way out: make these moves, and no others, and there is a slate. Only bounds that
            the rule set declares negotiable are moved. The best slate that results comes first.
          </Lead>
          <DataTable
            label="Ways out"
            caption="Ways out, best first."
            columns={[
              { title: 'No.', kind: 'number', cell: (_: Repair, index) => String(index + 1) },
              { title: 'What moves', kind: 'words', cell: ({ moves }) => <Moves moves={moves} /> },
              { title: 'Points reached', kind: 'number', cell: ({ objective }) => points(objective, scale) },
              {
                title: 'Below the first',
                kind: 'number',
                cell: ({ objective }) =>
                  objective === repairs[0]!.objective
                    ? '–'
                    : points(repairs[0]!.objective - objective, scale),
              },
              {
                title: 'The slate it gives',
                kind: 'words',
                cell: ({ slate }) => (
                  <details>
                    <summary>{plural(slate.length, 'member')}</summary>
                    <Ids ids={slate} places={places} />
                  </details>
                ),
              },
            ]}
            rows={repairs}
          />
        </>
      )}
      {notes.map(({ text }) => (
        <p>
          <Plain text={text} />
        </p>
      ))}
      {complete === false ? null : (
        <p>
          {complete === true
            ? 'These are all the conflicts and all the ways out that there are.'
            : 'Ways out were not looked for in this run.'}
        </p>
      )}
    </>
  );
};
