import type { JSX } from 'preact';
import { boundWord, nameOfRow, points } from '../../../text/wording.ts';
import { changeText } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { DataTable } from '../data-table.tsx';
import { Figure } from '../figure.tsx';
import { Ids, Plain, Sentence } from '../references.tsx';
import { Lead, NotReached, type SectionProps, type Selected } from '../section.tsx';

/** A chart of more prices than this shows the dearest. */
const mostBars = 24;

type Binding = NonNullable<Selected['binding']>[number];
type Priced = Binding & { readonly name: string; readonly bound: number; readonly policy: boolean };

/** What each bound costs, dearest first. */
export const Prices = ({ result, places }: SectionProps<Selected>): JSX.Element => {
  const priced = (result.binding ?? []).map((one) => withBound(one, result));
  const rest = (result.statements ?? []).filter(({ code }) =>
    ['nothing-binds', 'tight-without-price'].includes(code),
  );
  return (
    <>
      <Lead>
        The price of a rule is what the best slate would gain if that rule gave way by one seat. Each price is
        exact, found by choosing the whole slate anew. Prices of different rules do not add up.
      </Lead>
      {priced.length === 0 ? null : <PriceFigure priced={priced.slice(0, mostBars)} of={result} />}
      {priced.length === 0 ? null : (
        <DataTable
          label="What each rule costs"
          caption="Every bound that costs something, dearest first."
          columns={[
            { title: 'Rule', cell: (one: Priced) => <PricedName priced={one} places={places} /> },
            {
              title: 'Points',
              kind: 'number',
              cell: ({ change }) => points(change, result.objectiveScale),
            },
            { title: 'Set by', kind: 'short', cell: ({ policy }) => (policy ? 'policy' : 'resolution') },
            { title: 'Bound', kind: 'short', cell: ({ side, bound }) => `${boundWord(side)} ${bound}` },
            {
              title: 'In words',
              kind: 'prose',
              cell: (one) => <Sentence text={sentenceOf(one, result)} places={places} />,
            },
          ]}
          rows={priced}
        />
      )}
      <Pairs result={result} places={places} />
      <NotReached what="some prices of" names={(result.unreached?.rules ?? []).map(nameOfRow)} />
      <NotReached what="some prices of all values together of" names={result.unreached?.families ?? []} />
      <NotReached
        what="who would come in with a seat more of room at"
        names={(result.unreached?.binding ?? []).map(
          (one) => `the ${boundWord(one.side)} of ${nameOfRow(one)}`,
        )}
      />
      {rest.map(({ text }) => (
        <p>
          <Plain text={text} />
        </p>
      ))}
    </>
  );
};

const withBound = (one: Binding, { rules }: Selected): Priced => {
  const row = rules.find(({ rule, value }) => rule === one.rule && (one.whole || value === one.value));
  return {
    ...one,
    name: nameOfRow(one),
    bound: row?.[one.side] ?? 0,
    policy: row?.authority !== 'resolution',
  };
};

const PricedName = ({
  priced: { rule, name, whole },
  places,
}: {
  readonly priced: Priced;
  readonly places: SectionProps['places'];
}): JSX.Element => {
  const to = whole ? places.family(rule) : places.rule(name);
  const text = <Plain text={name} />;
  return (
    <>
      {to === null ? text : <a href={`#${to}`}>{text}</a>}
      {whole ? ', all values together' : ''}
    </>
  );
};

/** The sentence of the document about that bound; without one, who would come and go. */
const sentenceOf = ({ name, side, whole, enters, leaves }: Priced, { statements = [] }: Selected): string => {
  const code = whole ? 'family-binds' : 'side-binds';
  const told = statements.find(
    ({ code: is, parameters }) => is === code && parameters['rule'] === name && parameters['side'] === side,
  );
  return told?.text ?? `In: ${enters.join(', ')}. Out: ${leaves.join(', ')}.`;
};

const PriceFigure = ({
  priced,
  of: { objectiveScale: scale, binding = [] },
}: {
  readonly priced: readonly Priced[];
  readonly of: Selected;
}): JSX.Element => {
  const labels = priced.map(({ name, side, bound, whole }) =>
    [name, ...(whole ? ['all values'] : []), `${boundWord(side)} ${bound}`].join(', '),
  );
  const texts = priced.map(({ change }) => changeText(change, scale));
  return (
    <Figure
      title="Points gained if the rule gave way by one seat"
      description={`Bars, the dearest first. ${labels.map((label, index) => `${label}: ${texts[index]!}`).join('; ')}.`}
      chart={barChart({
        labels,
        width: 690,
        labelWidth: 326,
        barHeight: 17,
        series: [{ filled: true, values: priced.map(({ change }) => change / scale), texts }],
      })}
    >
      {priced.length < binding.length ? ` The ${priced.length} dearest of ${binding.length}.` : ''}
    </Figure>
  );
};

const Pairs = ({ result, places }: SectionProps<Selected>): JSX.Element | null => {
  const { pairs, objectiveScale: scale, rules } = result;
  if (pairs === undefined || pairs.best.length === 0) return null;
  const boundOf = ({ rule, value, side }: (typeof pairs.best)[number]['sides'][number]): string => {
    const row = rules.find((one) => one.rule === rule && one.value === value);
    return `${boundWord(side)} ${row?.[side] ?? ''} of ${nameOfRow({ rule, value })}`;
  };
  return (
    <DataTable
      label="Pairs of bounds"
      caption="No single bound costs anything, but these pairs do: what a seat more of room on both would gain."
      columns={[
        {
          title: 'Both bounds',
          kind: 'words',
          cell: ({ sides }) => <Plain text={sides.map(boundOf).join(' and ')} />,
        },
        { title: 'Price in points', kind: 'number', cell: ({ change }) => points(change, scale) },
        { title: 'Would come in', cell: ({ enters }) => <Ids ids={enters} places={places} /> },
        { title: 'Would leave', cell: ({ leaves }) => <Ids ids={leaves} places={places} /> },
      ]}
      rows={pairs.best}
    />
  );
};
