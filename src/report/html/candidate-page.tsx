import type { JSX } from 'preact';
import type { NamedCandidate, ResultMember } from '../../answers/result/result-parts.ts';
import { titleText } from '../../answers/result/labels.ts';
import { ownEntry } from '../../input/collections.ts';
import { writerOf } from '../../text/message.ts';
import { isScored, titleOfRow } from '../../text/names.ts';
import { formatCount, localDecimal, points } from '../../text/numbers.ts';
import { attributesShown, attributeTitle, valuesOfOne, valueText, withLabels } from '../labels.ts';
import { reasonText } from '../rule-words.ts';
import { placesIn, type Places } from './anchors.ts';
import { DataTable } from './data-table.tsx';
import { kickerOf } from './page.tsx';
import { renderPageFrame } from './page-frame.tsx';
import { markDescribed, withPeople } from './people.tsx';
import { Sentence } from './references.tsx';
import { Plain } from './plain.tsx';
import { Lead, part, type Part, type SectionProps, type Selected } from './section.tsx';
import { Inputs } from './sections/inputs.tsx';
import { Obstacles } from './sections/others.tsx';

const message = writerOf('candidatePage');
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
  const prefix = isOneOfSeveral ? `${id}: ` : '';
  return [
    part(`answer-${id}`, `${prefix}${message('answer')}`, <Answer {...of} />),
    part(`person-${id}`, `${prefix}${message('person')}`, <Application {...of} />),
    part(`standing-${id}`, `${prefix}${message('standing')}`, <Standing {...of} />),
  ];
};

const codes = /^(?:member|other|candidate|replacement)/;

/** Why the candidate is on the list, or not. */
const Answer = ({ result, places, person: { id } }: Of): JSX.Element => {
  const own = (result.statements ?? []).filter(
    ({ code, parameters }) => codes.test(code) && parameters['candidate'] === id,
  );
  const other = ownEntry(result.others ?? {}, id);
  const ineligible = ownEntry(result.ineligible ?? {}, id);
  markDescribed(id);
  return (
    <>
      <Lead>{verdictText(id, result)}</Lead>
      {own.map(({ text }) => (
        <p>
          <Sentence text={text} places={places} />
        </p>
      ))}
      {ineligible === undefined ? null : (
        <p>
          <Plain
            text={message('ineligible', {
              reason: reasonText(ineligible.reason),
              clause: ineligible.clause ?? '–',
            })}
          />
        </p>
      )}
      {other === undefined ? null : <Obstacles other={other} places={places} />}
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
      {attributesShown([person as ResultMember], usual).map((attribute) => (
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

type Row = {
  readonly attribute: string;
  readonly value: string;
  readonly pool: number | null;
  readonly eligible: number;
  readonly slate: number;
  readonly bounds: string;
};

/** How many applied who share something with the candidate, and how many of them are on the slate. */
const Standing = ({ result, person: { attributes } }: Of): JSX.Element => {
  const rows = Object.entries(attributes).flatMap(([attribute, values]) =>
    [values ?? []]
      .flat()
      .filter((value) => value !== 'no')
      .flatMap((value) => rowOf(attribute, value, result) ?? []),
  );
  return (
    <DataTable
      look="dense"
      label={message('standing')}
      caption={message('standing.caption')}
      columns={[
        { title: report('balance.attribute'), cell: ({ attribute }: Row) => attributeTitle(attribute) },
        { title: report('balance.value'), kind: 'words', cell: ({ value }) => <Plain text={value} /> },
        {
          title: report('balance.in-pool'),
          kind: 'number',
          cell: ({ pool }) => (pool === null ? '–' : formatCount(pool)),
        },
        { title: report('balance.eligible'), kind: 'number', cell: ({ eligible }) => formatCount(eligible) },
        { title: report('balance.on-slate'), kind: 'number', cell: ({ slate }) => formatCount(slate) },
        { title: report('prices.bound'), kind: 'words', cell: ({ bounds }) => <Plain text={bounds} /> },
      ]}
      rows={rows}
    />
  );
};

/** Counted by the balance, or by a rule that has a row for every value. */
const rowOf = (attribute: string, value: string, { balance, rules, labels }: Selected): Row | null => {
  const own = rules.find(
    (row) => labels?.each?.[row.rule] === attribute && row.value?.toLowerCase() === value.toLowerCase(),
  );
  const entry = balance[attribute]?.find((one) => one.value?.toLowerCase() === value.toLowerCase());
  const eligible = entry?.eligible ?? own?.eligible;
  if (eligible === undefined) return null;
  return {
    attribute,
    value: valueText(attribute, value),
    pool: entry?.pool ?? null,
    eligible,
    slate: entry?.slate ?? own?.count ?? 0,
    bounds: own === undefined ? '–' : boundsText(own),
  };
};

const boundsText = (row: Selected['rules'][number]): string => {
  const { min, max } = row;
  const rule = titleOfRow({ rule: row.rule, value: null });
  if (min !== null && max !== null) return message('bounds.both', { rule, min, max });
  if (max !== null) return message('bounds.max', { rule, max });
  return min === null ? '–' : message('bounds.min', { rule, min });
};
