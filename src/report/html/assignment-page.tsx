import type { JSX } from 'preact';
import type { AssignDocument } from '../../answers/assign/assignment-schema.ts';
import { partsWriterOf, writerOf } from '../../text/message.ts';
import { assignmentsOf, titleOfAssignment } from '../assignment-value-tables.ts';
import { withLabels } from '../labels.ts';
import { inputRows, summaryTable } from '../summary-table.ts';
import { cellText } from './amounts.ts';
import { renderPageFrame } from './page-frame.tsx';
import { Plain } from './plain.tsx';
import { Lead, Notice, part, Paragraphs, type Part } from './section.tsx';
import { Assignment } from './sections/assignment.tsx';
import { Slate } from './sections/slate.tsx';
import { titleText } from '../../answers/result/labels.ts';

const message = writerOf('assignmentReport');
const report = writerOf('report');

/** The whole file of a document of assignments. */
export const renderAssignmentPage = (document: AssignDocument): string => {
  const assignments = assignmentsOf(document);
  const labels = document.members === null ? document.labels : assignments[0]!.labels;
  return withLabels(labels, () => {
    const names = [labels.body, labels.title]
      .map((title) => titleText(title))
      .filter((name) => name !== null);
    const ruleSet = <Plain text={document.inputs.ruleSet} />;
    const parts = partsWriterOf('report');
    return renderPageFrame({
      title: message('title.page'),
      subject: titleText(labels.title) ?? document.inputs.ruleSet,
      kicker:
        names.length > 0
          ? parts('page.kicker-named', { name: names.join(' – '), ruleSet })
          : parts('page.kicker-plain', { ruleSet }),
      confidential: report('page.confidential'),
      body: titleText(labels.body),
      date: document.run.startedAt.slice(0, 10),
      parts: [...partsOf(document), part('inputs', report('inputs'), <Inputs document={document} />)],
    });
  });
};

const partsOf = (document: AssignDocument): readonly Part[] => {
  if (document.members === null) {
    const texts = document.statements.map(({ text }) => text);
    return [part('answer', message('headline.no-slate'), <Paragraphs texts={texts} />)];
  }
  const { members, source } = document;
  const places = { candidate: () => null, rule: () => null, family: () => null };
  return [
    ...assignmentsOf(document).map((answer, index) =>
      part(
        `assignment-${index + 1}`,
        titleOfAssignment(answer),
        <Assignment answer={answer} members={members} />,
      ),
    ),
    part(
      'slate',
      report('slate'),
      <>
        <Lead>{message(`members.${source}`)}</Lead>
        {'assignments' in document ? <Notice texts={document.warnings.map(({ text }) => text)} /> : null}
        <Slate members={members} places={places} hasDetails={false} />
      </>,
    ),
  ];
};

const Inputs = ({ document: { inputs, run } }: { readonly document: AssignDocument }): JSX.Element => (
  <dl class="pairs">
    {summaryTable([...inputRows(inputs), [writerOf('workbooks')('program'), run.slate]]).rows.map(
      ([label, value]) => (
        <>
          <dt>{cellText(label ?? null)}</dt>
          <dd>
            <Plain text={cellText(value ?? null)} />
          </dd>
        </>
      ),
    )}
  </dl>
);
