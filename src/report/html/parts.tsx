import type { JSX } from 'preact';
import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { writerOf } from '../../text/message.ts';
import { isScored } from '../../text/names.ts';
import type { Places } from './anchors.ts';
import { Fold, longPart, part, type Part, type Selected } from './section.tsx';
import { Firmness } from './sections/firmness.tsx';
import { titleOfAssignment } from '../assignment-value-tables.ts';
import { Assignment } from './sections/assignment.tsx';
import { Balance } from './sections/balance.tsx';
import { Brief } from './sections/brief.tsx';
import { Conflicts, Repairs } from './sections/conflicts.tsx';
import { Eligibility } from './sections/eligibility.tsx';
import { Inputs } from './sections/inputs.tsx';
import { Members, explainsMembers } from './sections/members.tsx';
import { Others } from './sections/others.tsx';
import { Replacements } from './sections/replacements.tsx';
import { Prices } from './sections/prices.tsx';
import { Rules } from './sections/rules.tsx';
import { Slate } from './sections/slate.tsx';

const message = writerOf('report');
const both = writerOf('answers');

/** The parts of the report in order; those about which the document has nothing are left out. */
export const partsOf = (result: ResultDocument, places: Places): readonly Part[] => [
  part('brief', message('brief'), <Brief result={result} places={places} />),
  ...outcomeParts(result, places),
  longPart('eligibility', both('eligibility'), <Eligibility result={result} places={places} />),
  part('inputs', message('inputs'), <Inputs result={result} places={places} />),
];

const outcomeParts = (result: ResultDocument, places: Places): readonly Part[] => {
  const rules = part('rules', message('all-rules'), <Rules result={result} places={places} />);
  const balance = <Balance result={result} places={places} />;
  const withSlate = longPart('balance', message('slate-and-pool'), balance);
  const pool = part('balance', message('pool'), balance);
  switch (result.outcome) {
    case 'selected':
      return [
        part('slate', message('slate'), slateTable(result, places, explainsMembers(result))),
        withSlate,
        ...priceParts(result, places),
        rules,
        ...personParts(result, places),
      ];
    case 'infeasible':
      return [
        part('conflicts', both('conflicts'), <Conflicts result={result} places={places} />),
        part('repairs', both('repairs'), <Repairs result={result} places={places} />),
        rules,
        pool,
      ];
    case 'stopped':
      return result.slate === null
        ? [rules, pool]
        : [part('slate', message('slate-so-far'), slateTable(result, places, false)), withSlate, rules];
  }
};

const slateTable = ({ slate }: ResultDocument, places: Places, hasDetails: boolean): JSX.Element => (
  <Slate members={slate ?? []} places={places} hasDetails={hasDetails} />
);

const priceParts = (result: Selected, places: Places): readonly Part[] =>
  result.binding === undefined || !isScored()
    ? []
    : [longPart('prices', message('prices'), <Prices result={result} places={places} />)];

const personParts = (result: Selected, places: Places): readonly Part[] => {
  const { others, ineligible, reserve, alternatives, split } = result;
  const props = { result, places };
  return [
    ...(reserve === undefined ? [] : [part('reserve', message('reserve'), <Replacements {...props} />)]),
    ...(explainsMembers(result) ? [part('members', message('each-member'), <Members {...props} />)] : []),
    ...((others === undefined && ineligible === undefined) || (!isScored() && explainsMembers(result))
      ? []
      : [longPart('others', message(isScored() ? 'others' : 'others-asked'), <Others {...props} />)]),
    ...((alternatives === undefined && split === undefined) || !isScored()
      ? []
      : [longPart('firmness', message('firmness'), <Firmness {...props} />)]),
    ...(result.assignments ?? []).map((answer, index) =>
      longPart(
        `assignment-${index + 1}`,
        titleOfAssignment(answer),
        <Fold summary={message('assignment-folded')}>
          <Assignment answer={answer} members={result.slate} />
        </Fold>,
      ),
    ),
  ];
};
