import type { JSX } from 'preact';
import type { NamedCandidate, ResultMember } from '../../answers/result/result-parts.ts';
import { titleText } from '../../answers/result/labels.ts';
import { ownEntry } from '../../input/collections.ts';
import { joinSentences } from '../../text/language.ts';
import { labelled, partsWriterOf, writerOf } from '../../text/message.ts';
import { nameOfRow } from '../../text/name-of-row.ts';
import { clauseTitle, isScored, titleOfRow } from '../../text/names.ts';
import { formatCount, localDecimal, ofPoints, points } from '../../text/numbers.ts';
import { attributesShown, attributeTitle, valuesOfOne, valueText, withLabels } from '../labels.ts';
import { reasonText, requiresText } from '../rule-words.ts';
import { placesIn, type Places } from './anchors.ts';
import { DataTable } from './data-table.tsx';
import { kickerOf } from './page.tsx';
import { renderPageFrame } from './page-frame.tsx';
import { markDescribed, withPeople } from './people.tsx';
import { Comma, Ids, RuleName, Sentence } from './references.tsx';
import { Plain } from './plain.tsx';
import { Fold, Lead, part, type Part, type SectionProps, type Selected } from './section.tsx';
import { Inputs } from './sections/inputs.tsx';
import { Obstacles } from './sections/others.tsx';

const message = writerOf('candidatePage');
const parts = partsWriterOf('candidatePage');
const report = writerOf('report');

type Person = ResultMember | NamedCandidate;
type Of = SectionProps<Selected> & { readonly person: Person };

/** Is the document about candidates alone? */
export const isAboutCandidates = (result: Selected): boolean =>
  result.about !== undefined && result.about.candidates.length > 0 && result.about.rules.length === 0;

/** A page about the candidates asked about, to answer who asks why they are on the list or not. */
export const renderCandidatePage = (result: Selected): string =>
  withLabels(result.labels, () => {
    const people: readonly Person[] = [...result.slate, ...(result.candidates ?? [])];
    const asked = result.about!.candidates.flatMap((id) => people.find((person) => person.id === id) ?? []);
    const places: Places = { ...placesIn(result), candidate: () => null, rule: () => null };
    return withPeople(people, () =>
      renderPageFrame({
        title:
          asked.length === 1
            ? message(verdictKey(asked[0]!.id, result), { id: asked[0]!.id })
            : message('title.several', { count: asked.length }),
        subject: titleText(result.labels?.title ?? null) ?? result.inputs.ruleSet,
        kicker: kickerOf(result),
        confidential: message('confidential'),
        body: titleText(result.labels?.body ?? null),
        date: result.run.startedAt.slice(0, 10),
        parts: [
          ...asked.flatMap((person) => aboutPerson({ result, places, person }, asked.length > 1)),
          part('inputs', report('inputs'), <Inputs result={result} places={places} />),
        ],
      }),
    );
  });

const verdictKey = (id: string, { slate, ineligible = {} }: Selected) => {
  if (slate.some((member) => member.id === id)) return 'title.member';
  return Object.hasOwn(ineligible, id) ? 'title.ineligible' : 'title.other';
};

const verdictText = (id: string, result: Selected): string => {
  switch (verdictKey(id, result)) {
    case 'title.member':
      return message('verdict.member');
    case 'title.ineligible':
      return message('verdict.ineligible');
    case 'title.other':
      return message('verdict.other');
  }
};

const aboutPerson = (of: Of, isOneOfSeveral: boolean): readonly Part[] => {
  const { id } = of.person;
  const titled = (title: string): string => (isOneOfSeveral ? labelled({ label: id, text: title }) : title);
  return [
    part(`answer-${id}`, titled(message('answer')), <Answer {...of} />),
    part(`person-${id}`, titled(message('person')), <Application {...of} />),
    part(`standing-${id}`, titled(message('standing')), <Standing result={of.result} person={of.person} />),
  ];
};

const codes = /^(?:member|other|candidate|replacement)/;

/** Why the candidate is on the list, or not. */
const Answer = (of: Of): JSX.Element => {
  const { result, places } = of;
  const { id } = of.person;
  const own = (result.statements ?? []).filter(
    ({ code, parameters }) => codes.test(code) && parameters['candidate'] === id,
  );
  const other = ownEntry(result.others ?? {}, id);
  const ineligible = ownEntry(result.ineligible ?? {}, id);
  markDescribed(id);
  const sentences = own.map(({ text }) => (
    <p>
      <Sentence text={text} places={places} />
    </p>
  ));
  return (
    <>
      <Lead>{verdictText(id, result)}</Lead>
      {other === undefined ? (
        sentences
      ) : (
        <>
          <Nationality {...of} />
          <FullRules {...of} />
          {isLargeExchange(other) ? (
            <>
              <p>
                <Plain text={exchangeText(id, other, result)} />
              </p>
              <Fold summary={message('in-detail')}>
                {sentences}
                <Obstacles other={other} places={places} />
              </Fold>
            </>
          ) : (
            <>
              {sentences}
              <Obstacles other={other} places={places} />
            </>
          )}
        </>
      )}
      {ineligible === undefined ? null : (
        <p>
          <Plain
            text={message('ineligible', {
              reason: reasonText(ineligible.reason),
              clause: clauseTitle(ineligible.clause ?? '–'),
            })}
          />
        </p>
      )}
    </>
  );
};

type Other = NonNullable<Selected['others']>[string];

/** Would more than one other person join or leave? Then a sentence with all their names is hard to read. */
const isLargeExchange = ({ change, enters, leaves }: Other): boolean =>
  isScored() && change !== 'infeasible' && change !== 0 && enters.length + leaves.length > 2;

const exchangeText = (id: string, other: Other, { objectiveScale: scale }: Selected): string => {
  const { change, enters, leaves, breakEven, beyondMax } = other;
  const exchange = message('exchange', {
    id,
    amount: ofPoints(Number(change), scale),
    joins: enters.length - 1,
    leaves: leaves.length,
  });
  if (breakEven === null) return exchange;
  const needed = message(beyondMax === true ? 'score.beyond' : 'score.needed', {
    points: points(breakEven, scale),
  });
  return joinSentences([exchange, needed]);
};

/** A rule that counts the candidate, as the table of rules has it, and the members whom it also counts. */
type OwnRow = {
  readonly row: Selected['rules'][number];
  readonly members: readonly string[];
  /** Would one more seat bring the candidate in? Undefined: it is not known, or there is a seat left. */
  readonly joins: boolean | undefined;
};

const rowsThatCount = (id: string, { standing = {}, rules }: Selected): readonly OwnRow[] => {
  const known = new Map(rules.map((row) => [nameOfRow(row), row]));
  return (ownEntry(standing, id)?.rules ?? []).flatMap(({ members, joins, ...row }) => {
    const found = known.get(nameOfRow(row));
    return found === undefined ? [] : [{ row: found, members, joins }];
  });
};

const isFull = ({ row: { max, count } }: OwnRow): boolean => max !== null && count !== null && count >= max;

/** Whether the nationality stands in the way: what a Member State asks first. */
const Nationality = ({ result, places, person: { id } }: Of): JSX.Element => (
  <>
    {rowsThatCount(id, result)
      .filter(({ row }) => row.max !== null && result.labels?.each?.[row.rule] === 'nationality')
      .map((own) => {
        const { value, max, count } = own.row;
        const values = {
          value: valueText('nationality', value),
          max: max ?? 0,
          count: count ?? 0,
          members: <Ids ids={own.members} places={places} />,
        };
        return <p>{parts(isFull(own) ? 'nationality.taken' : 'nationality.free', values)}</p>;
      })}
  </>
);

/** So many holders of the seats of a full rule are named in the answer; the table has all. */
const mostHolders = 3;

/** The rules that leave no seat, unless somebody leaves whom they also count. */
const FullRules = ({ result, places, person: { id } }: Of): JSX.Element | null => {
  const full = rowsThatCount(id, result).filter(isFull);
  if (full.length === 0) return null;
  return (
    <>
      <p>{message('full', { count: full.length })}</p>
      <ul>
        {full.map(({ row, members, joins }) => (
          <li>
            {parts(members.length > mostHolders ? 'full.rule' : 'full.held', {
              rule: <RuleName name={nameOfRow(row)} places={places} />,
              max: row.max ?? 0,
              members: <Ids ids={members} places={places} />,
            })}
            {joins === undefined ? null : (
              <small>{joins ? <strong>{message('joins.yes')}</strong> : message('joins.no')}</small>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

const usual = ['nationality', 'gender', 'region', 'development', 'affiliation', 'expertise', 'sector'];

/** What the application says. */
const Application = ({ person }: Of): JSX.Element => {
  const { name, points: own, scores, attributes } = person;
  return (
    <dl class="pairs">
      {name === undefined ? null : (
        <>
          <dt>{report('slate.name')}</dt>
          <dd>
            <Plain text={name} />
          </dd>
        </>
      )}
      {attributesShown([person], usual).map((attribute) => (
        <>
          <dt>{attributeTitle(attribute)}</dt>
          <dd>
            <Plain text={valuesOfOne(attribute, attributes[attribute])} />
          </dd>
        </>
      ))}
      {own === null || !isScored() ? null : (
        <>
          <dt>{report('points')}</dt>
          <dd>{points(own, 1)}</dd>
        </>
      )}
      {Object.entries(scores).map(([criterion, score]) => (
        <>
          <dt>
            <Plain text={message('score-of', { criterion })} />
          </dt>
          <dd>{score === '' ? '–' : <bdi>{localDecimal(score)}</bdi>}</dd>
        </>
      ))}
    </dl>
  );
};

/** How many applied who share something with the candidate, and which rules count this candidate. */
const Standing = ({ result, person }: Omit<Of, 'places'>): JSX.Element => {
  const order = attributesShown([person], usual);
  const shared = (ownEntry(result.standing ?? {}, person.id)?.shared ?? [])
    .filter(({ value }) => value !== 'no')
    .toSorted((a, b) => order.indexOf(a.attribute) - order.indexOf(b.attribute));
  const count = (title: string, of: 'pool' | 'eligible' | 'slate') => ({
    title,
    kind: 'number' as const,
    cell: (row: (typeof shared)[number]) => formatCount(row[of]),
  });
  return (
    <>
      <DataTable
        look="dense"
        label={message('standing')}
        caption={message('standing.caption')}
        columns={[
          { title: report('balance.attribute'), cell: ({ attribute }) => attributeTitle(attribute) },
          {
            title: report('balance.value'),
            kind: 'words',
            cell: ({ attribute, value }) => <Plain text={valueText(attribute, value)} />,
          },
          count(report('balance.in-pool'), 'pool'),
          count(report('balance.eligible'), 'eligible'),
          count(report('balance.on-slate'), 'slate'),
        ]}
        rows={shared}
      />
      <RulesThatCount result={result} person={person} />
    </>
  );
};

const RulesThatCount = ({ result, person: { id } }: Omit<Of, 'places'>): JSX.Element | null => {
  const rows = rowsThatCount(id, result);
  // Of nobody who is ineligible it matters.
  if (rows.length === 0 || Object.hasOwn(result.ineligible ?? {}, id)) return null;
  return (
    <DataTable
      look="dense"
      label={message('rules')}
      caption={message('rules.caption')}
      columns={[
        {
          title: report('rule'),
          kind: 'words',
          cell: ({ row }: OwnRow) => <Plain text={titleOfRow(row)} />,
        },
        { title: report('prices.bound'), cell: ({ row }) => <Plain text={requiresText(row)} /> },
        { title: report('balance.on-slate'), kind: 'number', cell: ({ row }) => formatCount(row.count ?? 0) },
        {
          title: message('rules.members'),
          kind: 'prose',
          cell: ({ members }) =>
            members.map((member, index) => (
              <>
                {index === 0 ? null : <Comma />}
                <Plain text={member} />
              </>
            )),
        },
      ]}
      rows={rows}
    />
  );
};
