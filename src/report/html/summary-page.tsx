import type { JSX } from 'preact';
import { clausesOfRecord, labelsOfRecord } from '../../answers/record/record-labels.ts';
import type { RecordDocument } from '../../answers/record/record-schema.ts';
import { titleText } from '../../answers/result/labels.ts';
import { groupBy, isObject } from '../../input/collections.ts';
import { currentLanguage, joinSentences } from '../../text/language.ts';
import { codeText, writerOf } from '../../text/message.ts';
import { clauseTitle, isScored, titleOfName, titleOfRow } from '../../text/names.ts';
import { formatCount, formatShare, localDecimal, points } from '../../text/numbers.ts';
import { attributeTitle, valueText, withLabels } from '../labels.ts';
import { reasonText, requiresText } from '../rule-words.ts';
import { DataTable, type TableColumn } from './data-table.tsx';
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
          ...scoresText(record),
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

/** What points are, as far as the rule set says. */
const scoresText = ({ outcome, ruleSet: { score } }: RecordDocument): readonly string[] => {
  if (outcome !== 'selected' || !isObject(score)) return [];
  const weights = isObject(score['weights']) ? score['weights'] : {};
  const criteria = Object.keys(weights);
  const isWeighted = new Set(Object.values(weights)).size > 1;
  return [
    ...(criteria.length < 2
      ? []
      : [
          isWeighted
            ? message('points.weighted', { criteria, weights: Object.values(weights).map(String) })
            : message('points.mean', { criteria }),
        ]),
    ...(score['max'] === undefined
      ? []
      : [message('points.max', { max: localDecimal(JSON.stringify(score['max'])) })]),
  ];
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
      caption={joinSentences([
        message('rules.caption'),
        ...(labelsOfRecord(record).mandate ? [writerOf('report')('rules.caption-policy')] : []),
      ])}
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
                  : message('rules.at-bound', {
                      count: rows.filter(({ tight }) => tight.length > 0).length,
                      values: rows.length,
                    })
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

/** A line of the balance; without an entry it is the heading of those that follow. */
type BalanceLine = {
  readonly text: string;
  readonly entry: RecordDocument['balance'][string][number] | null;
};

/** Attributes in short: first the yes and no ones, of which the yes alone counts, then the others with their values. */
const balanceLines = (balance: RecordDocument['balance']): readonly BalanceLine[] => {
  const isYesNo = ([, entries]: readonly [string, RecordDocument['balance'][string]]): boolean =>
    entries.every(({ value }) => ['yes', 'no', null].includes(value));
  const all = Object.entries(balance);
  return [
    ...all
      .filter(isYesNo)
      .flatMap(([attribute, entries]) =>
        entries
          .filter(({ value }) => value === 'yes')
          .map((entry) => ({ text: attributeTitle(attribute), entry })),
      ),
    ...all
      .filter((one) => !isYesNo(one))
      .flatMap(([attribute, entries]) => [
        { text: attributeTitle(attribute), entry: null },
        ...entries
          .filter(({ value }) => value !== null)
          .map((entry) => ({ text: valueText(attribute, entry.value), entry })),
      ]),
  ];
};

const Balance = ({ record }: Of): JSX.Element => {
  const { pool, eligible } = record.eligibility;
  const size = record.outcome === 'infeasible' ? 0 : sizeOf(record);
  const share = (
    title: string,
    text: (entry: NonNullable<BalanceLine['entry']>) => string,
  ): TableColumn<BalanceLine> => ({
    title,
    kind: 'number',
    cell: ({ entry }) => (entry === null ? '' : text(entry)),
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
            cell: ({ text, entry }: BalanceLine) =>
              entry === null ? <em>{text}</em> : <Plain text={text} />,
          },
          share(message('applied'), ({ pool: count }) => formatShare(count, pool)),
          share(message('eligible'), ({ eligible: count }) => formatShare(count, eligible)),
          share(message('recommended'), ({ slate }) =>
            slate === null ? '–' : `${formatCount(slate)} (${formatShare(slate, size)})`,
          ),
        ]}
        rows={balanceLines(record.balance)}
        rowClass={({ entry }) => (entry === null ? 'opens' : undefined)}
      />
    </div>
  );
};

/** What is proved, and the commands that check it. */
const Proof = ({ record }: Of): JSX.Element => (
  <>
    <p>{proofText(record)}</p>
    <ol class="steps">
      {checksOf(record).map(([text, commands]) => (
        <li>
          <p>{text}</p>
          <pre>{commands}</pre>
        </li>
      ))}
    </ol>
    <p>{message('check.others')}</p>
  </>
);

/** What can be checked, and by which commands. */
const checksOf = ({ certificate, byLot }: RecordDocument): readonly (readonly [string, string])[] => {
  const solve = 'slate solve --pool POOL --rules RULES --certificate certificate.json';
  const check = 'slate check --pool POOL --rules RULES --certificate certificate.json';
  return [
    [message('check.replay'), 'slate replay record.json --pool POOL --rules RULES'],
    ...(certificate === null ? [] : [[message('check.certificate'), `${solve}\n${check}`] as const]),
    ...(certificate === null || byLot !== 0
      ? []
      : [[message('check.ties'), `${solve} --certify-ties`] as const]),
    [message('check.record'), `slate summary record.json${inOwnLanguage()} --out summary.html`],
  ];
};

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
