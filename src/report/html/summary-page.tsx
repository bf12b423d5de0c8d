import type { JSX } from 'preact';
import { clausesOfRecord, labelsOfRecord } from '../../answers/record/record-labels.ts';
import type { RecordDocument } from '../../answers/record/record-schema.ts';
import { titleText } from '../../answers/result/labels.ts';
import { groupBy } from '../../input/collections.ts';
import { currentLanguage, joinSentences } from '../../text/language.ts';
import { codeText, writerOf } from '../../text/message.ts';
import { clauseTitle, isScored, titleOfName, titleOfRow } from '../../text/names.ts';
import { formatCount, formatShare, points } from '../../text/numbers.ts';
import { attributeTitle, valueText, withLabels } from '../labels.ts';
import { reasonText, requiresText } from '../rule-words.ts';
import { DataTable } from './data-table.tsx';
import { renderPageFrame } from './page-frame.tsx';
import { Plain } from './plain.tsx';
import { Lead, part } from './section.tsx';

const message = writerOf('publicSummary');

type Of = { readonly record: RecordDocument };

/** Two pages for everybody, from the record alone: no applicant is in it. */
export const renderSummaryPage = (record: RecordDocument): string =>
  withLabels(labelsOfRecord(record), () => {
    const labels = labelsOfRecord(record);
    const name = titleText(labels.title) ?? record.inputs.ruleSet;
    return renderPageFrame({
      title: titleOf(record),
      subject: name,
      kicker: message('kicker', { name: titleText(labels.body) ?? name }),
      note: message('no-applicants'),
      body: titleText(labels.body) ?? name,
      look: 'compact',
      parts: [
        part('procedure', message('procedure'), <Procedure record={record} />),
        part('rules', message('rules'), <Rules record={record} />),
        part('balance', message('balance'), <Balance record={record} />),
        part('proof', message('proof'), <Proof record={record} />),
        part('identity', message('identity'), <Identity record={record} />),
      ],
    });
  });

const titleOf = ({ outcome }: RecordDocument): string => {
  if (outcome === 'selected') return message('title');
  return message(outcome === 'infeasible' ? 'title.infeasible' : 'title.stopped');
};

const sizeOf = ({ ruleSet }: RecordDocument): number => Number(ruleSet['size']);

/** How many applied, who was eligible, and what was chosen of them. */
const Procedure = ({ record }: Of): JSX.Element => {
  const { outcome, eligibility, points: total } = record;
  const size = sizeOf(record);
  const { pool, eligible, ineligible } = eligibility;
  const reasons = Object.entries(ineligible);
  return (
    <>
      <Lead>
        {joinSentences([
          outcome === 'selected'
            ? isScored()
              ? message('procedure.selected', { pool, eligible, size, points: points(total ?? 0, 1) })
              : message('procedure.unscored', { pool, eligible, size })
            : message(outcome === 'infeasible' ? 'procedure.infeasible' : 'procedure.stopped', {
                pool,
                eligible,
                size,
              }),
          ...lotsText(record),
        ])}
      </Lead>
      {reasons.length === 0 ? null : (
        <DataTable
          look="dense"
          label={message('eligibility')}
          caption={message('eligibility.caption')}
          columns={[
            {
              title: message('eligibility.condition'),
              kind: 'words',
              cell: ([reason]) => <Plain text={reasonText(reason)} />,
            },
            {
              title: message('rules.source'),
              cell: ([reason]) => <Plain text={clauseTitle(clausesOfRecord(record).get(reason) ?? '–')} />,
            },
            { title: message('eligibility.count'), kind: 'number', cell: ([, count]) => formatCount(count) },
          ]}
          rows={reasons}
        />
      )}
    </>
  );
};

const lotsText = ({ outcome, ties, core, byLot }: RecordDocument): readonly string[] => {
  if (outcome !== 'selected') return [];
  if (core === null || byLot === null) return ties?.status === 'open' ? [message('lots.open')] : [];
  return [byLot === 0 ? message('lots.none') : message('lots.some', { byLot, core })];
};

type Row = RecordDocument['rules'][number];

/** A rule each: what it requires and how many members count towards it. */
const Rules = ({ record }: Of): JSX.Element => {
  const clauses = clausesOfRecord(record);
  const families = [...groupBy(record.rules, ({ rule }) => rule).values()];
  return (
    <DataTable
      look="dense"
      label={message('rules')}
      caption={message('rules.caption')}
      columns={[
        { title: message('rules'), kind: 'words', cell: (rows) => <Plain text={nameOf(rows)} /> },
        {
          title: message('rules.source'),
          cell: ([first]) => <Plain text={sourceText(first!, clauses)} />,
        },
        { title: message('rules.requires'), cell: ([first]) => <Plain text={requiresText(first!)} /> },
        {
          title: message('rules.members'),
          kind: 'number',
          cell: (rows) => (
            <Plain
              text={
                rows.length === 1 && rows[0]!.value === null
                  ? countText(rows[0]!)
                  : message('rules.at-bound', { count: rows.filter(({ tight }) => tight.length > 0).length })
              }
            />
          ),
        },
      ]}
      rows={families}
    />
  );
};

/** The clause that a rule comes from; of a rule of policy also that the office chose its numbers. */
const sourceText = ({ rule, authority }: Row, clauses: ReadonlyMap<string, string>): string => {
  const clause = clauses.get(rule);
  if (clause === undefined) return codeText(authority);
  return authority === 'resolution' ? clauseTitle(clause) : `${codeText(authority)} · ${clauseTitle(clause)}`;
};

const countText = ({ count }: Row): string => (count === null ? '–' : formatCount(count));

const nameOf = (rows: readonly Row[]): string => {
  const first = rows[0]!;
  return first.value === null
    ? titleOfRow(first)
    : message('rules.each', { rule: titleOfName(first.rule), values: rows.length });
};

/** Attributes in short: of the yes and no ones, the yes alone. */
const Balance = ({ record }: Of): JSX.Element => {
  const { pool, eligible } = record.eligibility;
  const size = record.outcome === 'infeasible' ? 0 : sizeOf(record);
  const rows = Object.entries(record.balance).flatMap(([attribute, entries]) => {
    const isYesNo = entries.every(({ value }) => ['yes', 'no', null].includes(value));
    return entries
      .filter(({ value }) => (isYesNo ? value === 'yes' : value !== null))
      .map((entry, index) => ({
        ...entry,
        attribute,
        isFirst: index === 0,
        text: isYesNo ? attributeTitle(attribute) : valueText(attribute, entry.value),
        isYesNo,
      }));
  });
  return (
    <div class="two-columns">
      <DataTable
        look="dense"
        label={message('balance')}
        caption={message('balance.caption')}
        columns={[
          {
            title: message('balance'),
            kind: 'words',
            cell: ({ attribute, text, isFirst, isYesNo }) => (
              <>
                {isFirst && !isYesNo ? <small>{attributeTitle(attribute)}</small> : null}
                <Plain text={text} />
              </>
            ),
          },
          {
            title: message('applied'),
            kind: 'number',
            cell: ({ pool: count }) => formatShare(count, pool),
          },
          {
            title: message('eligible'),
            kind: 'number',
            cell: ({ eligible: count }) => formatShare(count, eligible),
          },
          {
            title: message('recommended'),
            kind: 'number',
            cell: ({ slate }) =>
              slate === null ? '–' : `${formatCount(slate)} (${formatShare(slate, size)})`,
          },
        ]}
        rows={rows}
        rowClass={({ isFirst }) => (isFirst ? 'opens' : undefined)}
      />
    </div>
  );
};

/** What is proved, and the commands that check it. */
const Proof = ({ record }: Of): JSX.Element => (
  <>
    <p>{proofText(record)}</p>
    <p>{message('check.replay')}</p>
    <pre>slate replay record.json --pool POOL --rules RULES</pre>
    {record.certificate === null ? null : (
      <>
        <p>{message('check.certificate')}</p>
        <pre>{`slate solve --pool POOL --rules RULES --certificate certificate.json
slate check --pool POOL --rules RULES --certificate certificate.json`}</pre>
        {record.byLot === 0 ? (
          <>
            <p>{message('check.ties')}</p>
            <pre>slate solve --pool POOL --rules RULES --certificate certificate.json --certify-ties</pre>
          </>
        ) : null}
      </>
    )}
    <p>{message('check.others')}</p>
    <p>{message('check.record')}</p>
    <pre>{`slate summary record.json${inOwnLanguage()} --out summary.html`}</pre>
  </>
);

/** The option that makes the page in this language again. */
const inOwnLanguage = (): string => (currentLanguage() === 'en' ? '' : ` --lang ${currentLanguage()}`);

const proofText = (record: RecordDocument): string => {
  const { proof, points: total } = record;
  const cases = proof.leaves ?? 0;
  switch (proof.status) {
    case 'optimal':
      return isScored()
        ? message('proof.optimal', { size: sizeOf(record), points: points(total ?? 0, 1), cases })
        : message('proof.satisfies');
    case 'infeasible':
      return message('proof.infeasible', { cases });
    case 'feasible':
    case 'unknown':
      return message('proof.none');
  }
};

/** Hashes, the seed and its origin, the place in the journal. */
const Identity = ({ record }: Of): JSX.Element => {
  const { inputs, certificate, journal, program } = record;
  const rows: readonly (readonly [string, string])[] = [
    [message('pool'), inputs.pool],
    [message('rule-set'), inputs.rules],
    ...(certificate === null ? [] : [[message('certificate'), certificate] as const]),
    [
      message('seed'),
      inputs.seed === ''
        ? message('seed.none')
        : message(record.byLot === 0 ? 'seed.unused' : 'seed.chosen', { seed: inputs.seed }),
    ],
    [
      message('journal'),
      journal === undefined
        ? message('journal.none')
        : message('journal.place', { sequence: journal.sequence, head: journal.head }),
    ],
    ...(journal?.key === undefined ? [] : [['', message('journal.key', { key: journal.key })] as const]),
    [message('reference'), inputs.reference],
    [message('program'), `slate ${program}`],
  ];
  return (
    <dl class="pairs">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>
            <Plain text={value} />
          </dd>
        </>
      ))}
    </dl>
  );
};
