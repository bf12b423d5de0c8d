import type { JSX } from 'preact';
import type { ResultDocument } from '../../answers/result/result-schema.ts';
import type { Places } from './anchors.ts';
import type { Part, Selected } from './section.tsx';
import { Firmness, Reserve } from './sections/alternates.tsx';
import { Balance } from './sections/balance.tsx';
import { Brief } from './sections/brief.tsx';
import { Conflicts, Repairs } from './sections/conflicts.tsx';
import { Eligibility } from './sections/eligibility.tsx';
import { Inputs } from './sections/inputs.tsx';
import { Members, explainsMembers } from './sections/members.tsx';
import { Others } from './sections/others.tsx';
import { Prices } from './sections/prices.tsx';
import { Rules } from './sections/rules.tsx';
import { Slate } from './sections/slate.tsx';

/** The parts of the report in order; those that the document tells nothing about are left out. */
export const partsOf = (result: ResultDocument, places: Places): readonly Part[] => [
  part('brief', 'In brief', <Brief result={result} places={places} />),
  ...outcomeParts(result, places),
  part('eligibility', 'Who may be chosen', <Eligibility result={result} places={places} />),
  part('inputs', 'What it was made from, and how to check', <Inputs result={result} places={places} />),
];

const part = (id: string, title: string, body: JSX.Element): Part => ({ id, title, body });

const outcomeParts = (result: ResultDocument, places: Places): readonly Part[] => {
  const rules = part('rules', 'All rules', <Rules result={result} places={places} />);
  const balance = <Balance result={result} places={places} />;
  const beside = part('balance', 'The slate beside the pool', balance);
  const pool = part('balance', 'The pool', balance);
  switch (result.outcome) {
    case 'selected':
      return [
        part('slate', 'The slate', slateTable(result, places, explainsMembers(result))),
        beside,
        ...priceParts(result, places),
        rules,
        ...personParts(result, places),
      ];
    case 'infeasible':
      return [
        part('conflicts', 'What stands against each other', <Conflicts result={result} places={places} />),
        part('repairs', 'What would have to give way', <Repairs result={result} places={places} />),
        rules,
        pool,
      ];
    case 'stopped':
      return result.slate === null
        ? [rules, pool]
        : [part('slate', 'The best slate so far', slateTable(result, places, false)), beside, rules];
  }
};

const slateTable = ({ slate }: ResultDocument, places: Places, told: boolean): JSX.Element => (
  <Slate members={slate ?? []} places={places} told={told} />
);

const priceParts = (result: Selected, places: Places): readonly Part[] =>
  result.binding === undefined
    ? []
    : [part('prices', 'What each rule costs', <Prices result={result} places={places} />)];

const personParts = (result: Selected, places: Places): readonly Part[] => {
  const { others, ineligible, reserve, alternatives, split } = result;
  const props = { result, places };
  return [
    ...(explainsMembers(result)
      ? [part('members', 'Each member, and who replaces whom', <Members {...props} />)]
      : []),
    ...(others === undefined && ineligible === undefined
      ? []
      : [part('others', 'Why strong candidates are out', <Others {...props} />)]),
    ...(reserve === undefined ? [] : [part('reserve', 'The reserve list', <Reserve {...props} />)]),
    ...(alternatives === undefined && split === undefined
      ? []
      : [part('firmness', 'How firm the choice is', <Firmness {...props} />)]),
  ];
};
