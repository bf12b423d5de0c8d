import type { JSX } from 'preact';
import { groupBy } from '../../../../input/collections.ts';
import { partsWriterOf, wholeList, writerOf } from '../../../../text/message.ts';
import { isScored } from '../../../../text/names.ts';
import { points } from '../../../../text/numbers.ts';
import type { CheapestGain, WhatIfSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { openText } from '../../../what-if-words.ts';
import { changeText } from '../../amounts.ts';
import { Facts, type Fact } from '../../facts.tsx';
import { Plain } from '../../plain.tsx';
import { Notice, Paragraphs, Questions } from '../../section.tsx';
import { byCost, costText, isCompared, type Compared } from '../costs.ts';
import { groupText, sortedGains } from '../gains.ts';
import { whyTexts } from '../outcome-words.ts';
import { ResultLink } from '../result-cells.tsx';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';
import { joinItems, joinSentences } from '../../../../text/language.ts';

const message = writerOf('whatIfReport');
const parts = partsWriterOf('whatIfReport');

/** So many of the cheapest ways to one more seat, and groups for each, stand at the top of the report. */
const mostGains = 7;
const mostGroups = 4;

/** The answer on one screen. */
export const Brief = ({ report }: ReportProps): JSX.Element => (
  <>
    <p class="answer">{joinSentences([baseText(report.summary), ...changesText(report)])}</p>
    <Paragraphs texts={whyTexts(report.summary.base)} />
    <Facts facts={factsOf(report)} />
    <Gains report={report} />
    <Where report={report} />
    <Notice texts={noticesOf(report.summary)} />
  </>
);

const baseText = ({ base }: WhatIfSummary): string => {
  switch (base.outcome) {
    case 'selected':
      if (!isScored()) return message('base.selected-unscored', { members: base.slate.length });
      return message('base.selected', {
        members: base.slate.length,
        points: points(base.objective, base.objectiveScale),
      });
    case 'infeasible':
      return message('base.infeasible');
    case 'stopped':
      return message('base.stopped');
    case 'failed':
      return message('base.failed');
  }
};

/** How many of the changes cost something. */
const changesText = ({ scenarios }: WhatIfReport): readonly string[] => {
  const compared = scenarios.filter(isCompared);
  if (compared.length === 0 || !isScored()) return [];
  const infeasible = scenarios.filter(({ outcome }) => outcome === 'infeasible').length;
  const counts = [
    [compared.filter(({ change }) => change < 0).length, 'tried.cost'],
    [compared.filter(({ change }) => change === 0).length, 'tried.free'],
    [compared.filter(({ change }) => change > 0).length, 'tried.gain'],
    [infeasible, 'tried.no-slate'],
    [scenarios.length - compared.length - infeasible, 'tried.incomparable'],
  ] as const;
  const texts = counts.filter(([count]) => count > 0).map(([count, key]) => message(key, { count }));
  return [message('tried', { count: scenarios.length, counts: texts })];
};

const factsOf = (report: WhatIfReport): readonly Fact[] => {
  const { summary, size } = report;
  const { counts, base, always, objectiveScale: scale } = summary;
  return [
    ...(base.objective === null || !isScored()
      ? []
      : [{ name: message('fact.points'), value: points(base.objective, scale) }]),
    {
      name: message('fact.answered'),
      value: message('fact.of', { some: counts.selected + counts.infeasible, all: counts.planned }),
      note: answeredText(counts),
    },
    ...(isScored() ? extremes(report) : []),
    ...(size === null
      ? []
      : [
          {
            name: message('fact.always'),
            value: message('fact.of', { some: always.length, all: size }),
            note: message(isScored() ? 'fact.always-note' : 'fact.always-note-unscored'),
          },
        ]),
  ];
};

const answeredText = (counts: WhatIfSummary['counts']): string =>
  wholeList([
    message(isScored() ? 'answered.selected' : 'answered.selected-unscored', { count: counts.selected }),
    ...(
      [
        [counts.infeasible, 'answered.infeasible'],
        [counts.stopped, 'answered.stopped'],
        [counts.failed, 'answered.failed'],
        [counts.missing, 'answered.missing'],
      ] as const
    )
      .filter(([count]) => count > 0)
      .map(([count, key]) => message(key, { count })),
  ]);

/** The most costly change, the cheapest that costs something, and the one that gains most. */
const extremes = (report: WhatIfReport): readonly Fact[] => {
  const sorted = report.scenarios.filter(isCompared).toSorted(byCost);
  const losing = sorted.filter(({ change }) => change < 0);
  const fact = (name: string, result: Compared | undefined): readonly Fact[] =>
    result === undefined
      ? []
      : [
          {
            name,
            value: message('fact.change', { change: changeText(result.change, result.objectiveScale) }),
            note: <ResultLink id={result.id} report={report} />,
          },
        ];
  const gaining = sorted.filter(({ change }) => change > 0).at(-1);
  return [
    ...fact(message('fact.most-costly'), losing[0]),
    ...fact(message('fact.cheapest'), losing.length > 1 ? losing.at(-1) : undefined),
    ...fact(message('fact.gains-most'), gaining),
  ];
};

/** The scenarios that are the cheapest way to one more seat for somebody, cheapest first, and for whom. */
const Gains = ({ report }: ReportProps): JSX.Element | null => {
  const { cheapest, objectiveScale: scale } = report.summary;
  const byScenario = [...groupBy(sortedGains(cheapest).main, ({ id }) => id)];
  if (byScenario.length === 0 || !isScored()) return null;
  return (
    <>
      <h3>{message('gains.title')}</h3>
      <dl class="pairs prices">
        {byScenario.slice(0, mostGains).map(([id, gains]) => (
          <>
            <dt>{costText(gains[0]!.change, scale)}</dt>
            <dd>
              {gains[0]!.keepsRules ? (
                <ResultLink id={id} report={report} />
              ) : (
                parts('gains.broken', { result: <ResultLink id={id} report={report} /> })
              )}
              <small>
                <Plain text={gainsText(gains)} />
              </small>
            </dd>
          </>
        ))}
      </dl>
      {byScenario.length > mostGains ? (
        <p>
          <a href="#cheapest">{message('gains.all', { count: cheapest.length })}</a>
        </p>
      ) : null}
    </>
  );
};

/** `Gender: female 18 → 19; Small island developing State 4 → 6`. */
const gainsText = (gains: readonly CheapestGain[]): string =>
  joinItems([
    ...gains
      .slice(0, mostGroups)
      .map(({ attribute, value, base, seats }) =>
        message('gains.group', { group: groupText(attribute, value), from: base, to: seats }),
      ),
    ...(gains.length > mostGroups ? [writerOf('words')('more', { count: gains.length - mostGroups })] : []),
  ]);

/** The questions that people come with, and where they are answered. */
const Where = ({ report: { summary, scenarios } }: ReportProps): JSX.Element => {
  const asked = [
    {
      place: 'scenarios',
      question: message(isScored() ? 'ask.scenarios' : 'ask.scenarios-unscored'),
      count: scenarios.length,
    },
    {
      place: 'cheapest',
      question: message('ask.cheapest'),
      count: isScored() ? summary.cheapest.length : 0,
    },
    {
      place: 'curves',
      question: message(isScored() ? 'ask.curves' : 'ask.curves-unscored'),
      count: sweepsOf(summary, 1).length,
    },
    { place: 'grids', question: message('ask.grids'), count: sweepsOf(summary, 2).length },
    { place: 'noise', question: message('ask.noise'), count: summary.noise.length },
  ];
  return <Questions asked={asked.filter(({ count }) => count > 0)} />;
};

const sweepsOf = ({ sweeps }: WhatIfSummary, bounds: number) =>
  sweeps.filter((sweep) => sweep.bounds.length === bounds);

const noticesOf = ({ status, counts, base }: WhatIfSummary): readonly string[] => {
  const { missing, planned, stopped, failed, open } = counts;
  return [
    ...(status === 'interrupted' ? [message('notice.interrupted', { missing, planned })] : []),
    ...(status === 'time-limit' ? [message('notice.time-limit', { missing, planned })] : []),
    ...(open === undefined ? [] : [openText(open)]),
    ...(stopped > 0 ? [message('notice.stopped', { count: stopped })] : []),
    ...(failed > 0 ? [message('notice.failed', { count: failed })] : []),
    ...(base.outcome === 'failed' ? [] : base.warnings.map(({ text }) => text)),
  ];
};
