import type { ComponentChildren, JSX } from 'preact';
import type { AssignmentAnswer } from '../../../answers/assign/assignment-schema.ts';
import type { ResultMember } from '../../../answers/result/result-parts.ts';
import { writerOf } from '../../../text/message.ts';
import { isScored } from '../../../text/names.ts';
import {
  assignmentRulesTable,
  headlineOf,
  holdersTable,
  isOfInterest,
  othersTable,
  repairsTable,
  statedInTables,
} from '../../assignment-value-tables.ts';
import { hiddenText, unassignedText } from '../../assignment-table.ts';
import { withLabels } from '../../labels.ts';
import type { ValueTable } from '../../value-table.ts';
import { DataTable } from '../data-table.tsx';
import type { Places } from '../anchors.ts';
import { markDescribed } from '../people.tsx';
import { Plain } from '../plain.tsx';
import { Sentence } from '../references.tsx';
import { Fold, Lead, Notice } from '../section.tsx';
import { cellText, changeText } from '../amounts.ts';

const message = writerOf('assignmentReport');

type Props = {
  readonly answer: AssignmentAnswer;
  readonly members: readonly ResultMember[];
};

/** Nobody whom it names has a place of an own in it. */
const places: Places = { candidate: () => null, rule: () => null, family: () => null };

/** Attributes of a member that fit on a page. */
const shownOnPage = 3;

/** Texts that stay on one line. */
const shortText = 16;

/** One assignment: the answer, who holds which post, why so, the rules, and who else could. */
export const Assignment = ({ answer, members }: Props): JSX.Element =>
  withLabels(answer.labels, () => {
    const possible = answer.statements.filter(({ code }) => code === 'assignment-shows-possible');
    const reasons = answer.statements.filter(
      ({ code }) => !statedInTables.has(code) && code !== 'assignment-shows-possible',
    );
    const [others, repairs] = [othersTable(answer), repairsTable(answer)];
    // The table of holders has columns for what others are described by.
    for (const { holders } of answer.posts ?? []) holders.forEach(markDescribed);
    return (
      <>
        <Lead>
          <Plain text={headlineOf(answer)} />
        </Lead>
        {possible.map(({ text }) => (
          <p>
            <Plain text={text} />
          </p>
        ))}
        <Notice texts={answer.warnings.map(({ text }) => text)} />
        {answer.posts === null ? null : (
          <>
            <h3>{message('holders')}</h3>
            <Table
              label={message('holders')}
              caption={message(isScored() ? 'holders.caption' : 'holders.caption-plain')}
              table={holdersTable([answer], members, shownOnPage, {
                changeText,
              })}
            />
            <p>
              <Sentence text={unassignedText(answer)} places={places} />
            </p>
          </>
        )}
        {reasons.length === 0 ? null : (
          <>
            <h3>{message(answer.outcome === 'infeasible' ? 'conflicts' : 'explanation')}</h3>
            <ul>
              {reasons.map(({ text }) => (
                <li>
                  <Sentence text={text} places={places} />
                </li>
              ))}
            </ul>
          </>
        )}
        {repairs === null ? null : (
          <Table label={message('repairs')} caption={message('repairs')} table={repairs} />
        )}
        {answer.rules.length === 0 ? null : (
          <>
            <h3>{message('rules')}</h3>
            <Table
              label={message('rules')}
              caption={message('rules.caption')}
              table={assignmentRulesTable(answer, isOfInterest)}
            />
            {hiddenText(answer).map((text) => (
              <p>{text}</p>
            ))}
          </>
        )}
        {others === null ? null : (
          <Fold summary={message('others')}>
            <Table label={message('others')} caption={message('others.caption')} table={others} />
          </Fold>
        )}
      </>
    );
  });

const isShort = ({ rows }: ValueTable, column: number): boolean =>
  rows.every((row) => cellText(row[column] ?? null).length <= shortText);

/** A table of values. */
const Table = ({
  table,
  label,
  caption,
}: {
  readonly table: ValueTable;
  readonly label: string;
  readonly caption: ComponentChildren;
}): JSX.Element => (
  <DataTable
    look="dense"
    label={label}
    caption={caption}
    columns={table.columns.map(({ title, align }, index) => ({
      title: title.charAt(0).toUpperCase() + title.slice(1),
      kind: align === 'right' ? 'number' : isShort(table, index) ? 'short' : 'words',
      cell: (row: ValueTable['rows'][number]) => (
        <Sentence text={cellText(row[index] ?? null)} places={places} />
      ),
    }))}
    rows={table.rows}
  />
);
