import type { JSX } from 'preact';
import type { ResultDocument } from '../../../answers/result/result-schema.ts';
import { writerOf } from '../../../text/message.ts';
import { formatCount, formatShare } from '../../../text/numbers.ts';
import { attributeTitle, balanceShown, hasMandate, valueText } from '../../labels.ts';
import { manyValues, mostFrequent, mostValues, valuesListed } from '../../most-frequent.ts';
import { barChart } from '../bar-chart.ts';
import { DataTable, type TableColumn } from '../data-table.tsx';
import { Figure } from '../figure.tsx';
import { Plain } from '../plain.tsx';
import { Fold, Lead, type SectionProps } from '../section.tsx';
import { joinItems, joinSentences } from '../../../text/language.ts';

const message = writerOf('report');

const charted = ['gender', 'region', 'development', 'expertise'];
/** A chart with more values than this shows the most frequent on the slate. */
const mostBars = 16;

type Entry = ResultDocument['balance'][string][number];

/** How the slate compares with those who applied. */
export const Balance = ({ result }: SectionProps): JSX.Element => {
  const drawn = result.slate === null ? [] : chartedIn(result);
  return (
    <>
      <Lead>{result.slate === null ? message('balance.pool') : message('balance.slate')}</Lead>
      {drawn.length === 0 ? null : (
        <>
          <p class="key">
            <span>
              <span class="swatch filled" /> {message('balance.key-slate')}
            </span>
            <span>
              <span class="swatch" /> {message('balance.key-pool')}
            </span>
          </p>
          <div class="figures">
            {drawn.map((attribute) => (
              <BalanceFigure attribute={attribute} result={result} />
            ))}
          </div>
        </>
      )}
      <Fold summary={message('balance.folded')}>
        <BalanceTable result={result} />
      </Fold>
    </>
  );
};

/** The usual ones; where a body has others, the first of those that its rules read. */
const chartedIn = (result: ResultDocument): readonly string[] => {
  const balance = balanceShown(result);
  const named = Object.keys(balance).filter((name) => balance[name]!.length > 0);
  const usual = charted.filter((name) => named.includes(name));
  return [...usual, ...named.filter((name) => !hasMandate() && !usual.includes(name))].slice(
    0,
    charted.length,
  );
};

const BalanceFigure = ({
  attribute,
  result,
}: {
  readonly attribute: string;
  readonly result: ResultDocument;
}): JSX.Element => {
  const all = result.balance[attribute]!;
  const entries = mostFrequent(all, mostBars);
  const [seats, pool] = [result.slate?.length ?? 0, result.eligibility.pool];
  const labels = entries.map(({ value }) => valueText(attribute, value));
  const described = entries.map(({ slate, pool: inPool }, index) =>
    message('balance.bar', {
      label: labels[index]!,
      slate: formatShare(slate ?? 0, seats),
      pool: formatShare(inPool, pool),
    }),
  );
  const notes = [
    ...(sum(all, ({ pool: inPool }) => inPool) > pool ? [message('balance.several')] : []),
    ...(entries.length < all.length
      ? [message('balance.most-frequent', { shown: entries.length, all: all.length })]
      : []),
  ];
  return (
    <Figure
      title={attributeTitle(attribute)}
      description={message('balance.described', {
        attribute: attributeTitle(attribute),
        bars: joinItems(described),
      })}
      chart={barChart({
        labels,
        width: 520,
        labelWidth: 280,
        barHeight: 15,
        series: [
          bars(true, entries, ({ slate }) => slate ?? 0, seats),
          bars(false, entries, ({ pool: inPool }) => inPool, pool),
        ],
      })}
    >
      {joinSentences(notes)}
    </Figure>
  );
};

const sum = (entries: readonly Entry[], of: (entry: Entry) => number): number =>
  entries.reduce((total, entry) => total + of(entry), 0);

const bars = (filled: boolean, entries: readonly Entry[], of: (entry: Entry) => number, whole: number) => ({
  filled,
  values: entries.map((entry) => (whole === 0 ? 0 : of(entry) / whole)),
  texts: entries.map((entry) => formatShare(of(entry), whole)),
});

type Row = Entry & { readonly attribute: string; readonly first: boolean };

const BalanceTable = ({ result }: { readonly result: ResultDocument }): JSX.Element => {
  const { pool, eligible } = result.eligibility;
  const seats = result.slate?.length ?? 0;
  const rows = Object.entries(balanceShown(result)).flatMap(([attribute, entries]) =>
    valuesListed(entries).map((entry, index): Row => ({ ...entry, attribute, first: index === 0 })),
  );
  const hasMany = Object.values(balanceShown(result)).some(({ length }) => length > manyValues);
  const columns: readonly TableColumn<Row>[] = [
    {
      title: message('balance.attribute'),
      cell: ({ attribute, first }) => (first ? <Plain text={attributeTitle(attribute)} /> : ''),
    },
    {
      title: message('balance.value'),
      cell: ({ attribute, value }) => <Plain text={valueText(attribute, value)} />,
    },
    ...counts(message('balance.in-pool'), (row) => row.pool, pool),
    ...counts(message('balance.eligible'), (row) => row.eligible, eligible),
    ...(result.slate === null ? [] : counts(message('balance.on-slate'), (row) => row.slate ?? 0, seats)),
  ];
  return (
    <DataTable
      label={message('balance.figures')}
      caption={joinSentences([
        message('balance.caption'),
        ...(hasMany ? [message('balance.many', { many: manyValues, most: mostValues })] : []),
      ])}
      columns={columns}
      rows={rows}
      heading={1}
      rowClass={({ first }) => (first ? 'opens' : undefined)}
    />
  );
};

const counts = (group: string, of: (row: Row) => number, whole: number): readonly TableColumn<Row>[] => [
  { group, title: message('balance.count'), kind: 'number', cell: (row) => formatCount(of(row)) },
  { group, title: message('balance.share'), kind: 'number', cell: (row) => formatShare(of(row), whole) },
];
