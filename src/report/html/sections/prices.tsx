import type { JSX } from 'preact';
import { labelled, listText, partsWriterOf, wholeList, writerOf } from '../../../text/message.ts';
import { points } from '../../../text/numbers.ts';
import { hasMandate } from '../../labels.ts';
import { authorityText } from '../../rule-words.ts';
import { nameOfRow } from '../../../text/name-of-row.ts';
import { quotedTitle, titleOfName, titleOfRow } from '../../../text/names.ts';
import { boundText, changeText } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { DataTable } from '../data-table.tsx';
import { Figure } from '../figure.tsx';
import { Ids, Sentence } from '../references.tsx';
import { Plain } from '../plain.tsx';
import { Fold, Lead, NotReached, Paragraphs, type SectionProps, type Selected } from '../section.tsx';
import { joinItems } from '../../../text/language.ts';

const message = writerOf('report');
const parts = partsWriterOf('report');
const explained = writerOf('explanations');
const word = writerOf('words');

/** A chart of more prices than this shows the most costly. */
const mostBars = 12;

type Binding = NonNullable<Selected['binding']>[number];
type Priced = Binding & { readonly name: string; readonly bound: number; readonly policy: boolean };

/** What each bound costs, the most costly first. */
export const Prices = ({ result, places }: SectionProps<Selected>): JSX.Element => {
  const priced = (result.binding ?? []).map((one) => withBound(one, result));
  const rest = (result.statements ?? []).filter(({ code }) =>
    ['nothing-binds', 'tight-without-price'].includes(code),
  );
  return (
    <>
      <Lead>{message('prices.lead')}</Lead>
      {priced.length === 0 ? null : <PriceFigure priced={priced.slice(0, mostBars)} of={result} />}
      {priced.length === 0 ? null : (
        <Fold summary={message('prices.folded', { count: priced.length })}>
          <DataTable
            label={message('prices')}
            caption={message('prices.caption')}
            columns={[
              { title: message('rule'), cell: (one: Priced) => <PricedName priced={one} places={places} /> },
              {
                title: message('points'),
                kind: 'number',
                cell: ({ change }) => points(change, result.objectiveScale),
              },
              ...(hasMandate()
                ? [
                    {
                      title: message('set-by'),
                      kind: 'short' as const,
                      cell: ({ policy }: Priced) => authorityText(policy ? 'policy' : 'resolution'),
                    },
                  ]
                : []),
              {
                title: message('prices.bound'),
                kind: 'short',
                cell: ({ side, bound }) => boundText(side, bound),
              },
              {
                title: message('prices.in-words'),
                kind: 'prose',
                cell: (one) => <Sentence text={sentenceOf(one, result)} places={places} />,
              },
            ]}
            rows={priced}
          />
          <Paragraphs texts={rest.filter(({ code }) => code !== 'nothing-binds').map(({ text }) => text)} />
        </Fold>
      )}
      <Pairs result={result} places={places} />
      <NotReached missing={missingPrices(result)} />
      <Paragraphs texts={rest.filter(({ code }) => code === 'nothing-binds').map(({ text }) => text)} />
    </>
  );
};

/** What is not known of the prices because the time limit was reached. */
const missingPrices = ({ unreached }: Selected): readonly string[] => {
  if (unreached === undefined) return [];
  const { rules, families, binding } = unreached;
  const bounds = binding.map((one) => word('bound.of-rule', { rule: titleOfRow(one), side: one.side }));
  return [
    ...(rules.length === 0 ? [] : [explained('unreached.rules', { names: rules.map(titleOfRow) })]),
    ...(families.length === 0 ? [] : [explained('unreached.families', { names: families.map(titleOfName) })]),
    ...(bounds.length === 0 ? [] : [explained('unreached.binding', { names: bounds })]),
  ];
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
  const text = <Plain text={titleOfName(name)} />;
  const linked = to === null ? text : <a href={`#${to}`}>{text}</a>;
  return <>{whole ? parts('prices.whole', { rule: linked }) : linked}</>;
};

/** The sentence of the document about that bound; without one, who would come and go. */
const sentenceOf = ({ name, side, whole, enters, leaves }: Priced, { statements = [] }: Selected): string => {
  const code = whole ? 'family-binds' : 'side-binds';
  const statement = statements.find(
    ({ code: is, parameters }) => is === code && parameters['rule'] === name && parameters['side'] === side,
  );
  return (
    statement?.text ?? message('prices.exchange', { enters: wholeList(enters), leaves: wholeList(leaves) })
  );
};

const PriceFigure = ({
  priced,
  of: { objectiveScale: scale, binding = [] },
}: {
  readonly priced: readonly Priced[];
  readonly of: Selected;
}): JSX.Element => {
  const labels = priced.map(({ name, side, bound, whole }) => {
    const values = { rule: titleOfName(name), bound: boundText(side, bound) };
    return whole ? message('prices.bar-whole', values) : message('prices.bar', values);
  });
  const texts = priced.map(({ change }) => changeText(change, scale));
  return (
    <Figure
      title={message('prices.figure')}
      description={message('prices.described', {
        bars: joinItems(labels.map((label, index) => labelled({ label, text: texts[index]! }))),
      })}
      chart={barChart({
        labels,
        width: 800,
        labelWidth: 420,
        barHeight: 17,
        series: [{ filled: true, values: priced.map(({ change }) => change / scale), texts }],
      })}
    >
      {priced.length < binding.length
        ? message('prices.some', { shown: priced.length, all: binding.length })
        : ''}
    </Figure>
  );
};

const Pairs = ({ result, places }: SectionProps<Selected>): JSX.Element | null => {
  const { pairs, objectiveScale: scale, rules } = result;
  if (pairs === undefined || pairs.best.length === 0) return null;
  const boundOf = ({ rule, value, side }: (typeof pairs.best)[number]['sides'][number]): string => {
    const row = rules.find((one) => one.rule === rule && one.value === value);
    return word('bound', { side, bound: row?.[side] ?? '', rule: quotedTitle(nameOfRow({ rule, value })) });
  };
  return (
    <DataTable
      label={message('pairs.label')}
      caption={message('pairs.caption')}
      columns={[
        {
          title: message('pairs.bounds'),
          kind: 'words',
          cell: ({ sides }) => <Plain text={listText(sides.map(boundOf))} />,
        },
        { title: message('pairs.price'), kind: 'number', cell: ({ change }) => points(change, scale) },
        { title: message('joins'), cell: ({ enters }) => <Ids ids={enters} places={places} /> },
        { title: message('leaves'), cell: ({ leaves }) => <Ids ids={leaves} places={places} /> },
      ]}
      rows={pairs.best}
    />
  );
};
