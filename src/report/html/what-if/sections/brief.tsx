import type { JSX } from 'preact';
import { groupBy } from '../../../../input/collections.ts';
import { points, wordFor } from '../../../../text/wording.ts';
import type { CheapestGain, WhatIfSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { formatCount, plural } from '../../../text.ts';
import { openText } from '../../../what-if-words.ts';
import { changeText } from '../../amounts.ts';
import { Facts, type Fact } from '../../facts.tsx';
import { Notice } from '../../notice.tsx';
import { Plain } from '../../references.tsx';
import { byCost, costText, isCompared, type Compared } from '../costs.ts';
import { groupText, sortedGains } from '../gains.ts';
import { whyTexts } from '../outcome-words.ts';
import { ResultLink } from '../result-cells.tsx';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';

/** So many of the cheapest ways to a seat more, and groups for each, stand at the top of the report. */
const mostGains = 7;
const mostGroups = 4;

/** The answer on one screen. */
export const Brief = ({ report }: ReportProps): JSX.Element => (
  <>
    <p class="answer">{[baseText(report.summary), ...changesText(report)].join(' ')}</p>
    {whyTexts(report.summary.base).map((text) => (
      <p>
        <Plain text={text} />
      </p>
    ))}
    <Facts facts={factsOf(report)} />
    <Gains report={report} />
    <Where report={report} />
    <Notice texts={noticesOf(report.summary)} />
  </>
);

const baseText = ({ base }: WhatIfSummary): string => {
  switch (base.outcome) {
    case 'selected':
      return `With the rules as they are, the best slate of ${plural(base.slate.length, 'member')} scores ${points(base.objective, base.objectiveScale)} points; it is proved that none scores more.`;
    case 'infeasible':
      return 'With the rules as they are there is no slate, so that nothing can be compared with it.';
    case 'stopped':
      return 'The time limit came before the best slate with the rules as they are was known.';
    case 'failed':
      return 'The slate with the rules as they are is not known: that run failed.';
  }
};

/** How many of the changes cost something. */
const changesText = ({ scenarios }: WhatIfReport): readonly string[] => {
  const compared = scenarios.filter(isCompared);
  if (compared.length === 0) return [];
  const counts = [
    [compared.filter(({ change }) => change < 0).length, 'cost points', 'costs points'],
    [compared.filter(({ change }) => change === 0).length, 'cost nothing', 'costs nothing'],
    [compared.filter(({ change }) => change > 0).length, 'gain points', 'gains points'],
    [scenarios.filter(({ outcome }) => outcome === 'infeasible').length, 'leave no slate', 'leaves no slate'],
    [
      scenarios.filter((result) => !isCompared(result) && result.outcome !== 'infeasible').length,
      'do not compare',
      'does not compare',
    ],
  ] as const;
  const told = counts
    .filter(([count]) => count > 0)
    .map(([count, many, one]) => `${formatCount(count)} ${count === 1 ? one : many}`);
  return [
    `Of ${plural(scenarios.length, 'change')} that ${scenarios.length === 1 ? 'was' : 'were'} tried, ${listed(told)}.`,
  ];
};

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)!}`;

const factsOf = (report: WhatIfReport): readonly Fact[] => {
  const { summary, size } = report;
  const { counts, base, always, objectiveScale: scale } = summary;
  return [
    ...(base.objective === null
      ? []
      : [{ name: 'Points with the rules as they are', value: points(base.objective, scale) }]),
    {
      name: 'Answered',
      value: `${formatCount(counts.selected + counts.infeasible)} of ${formatCount(counts.planned)}`,
      note: answeredText(counts),
    },
    ...extremes(report),
    ...(size === null
      ? []
      : [
          {
            name: 'Members who stay whatever changes',
            value: `${formatCount(always.length)} of ${formatCount(size)}`,
            note: 'in every slate of this report, those with disturbed scores aside',
          },
        ]),
  ];
};

const answeredText = (counts: WhatIfSummary['counts']): string =>
  [
    `${formatCount(counts.selected)} with a best slate`,
    ...(
      [
        [counts.infeasible, 'without any slate'],
        [counts.stopped, 'stopped by the time limit'],
        [counts.failed, 'failed'],
        [counts.missing, 'not looked at'],
      ] as const
    )
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${formatCount(count)} ${what}`),
  ].join(', ');

/** The dearest change, the cheapest that costs something, and the one that gains most. */
const extremes = (report: WhatIfReport): readonly Fact[] => {
  const sorted = report.scenarios.filter(isCompared).toSorted(byCost);
  const losing = sorted.filter(({ change }) => change < 0);
  const fact = (name: string, result: Compared | undefined): readonly Fact[] =>
    result === undefined
      ? []
      : [
          {
            name,
            value: `${changeText(result.change, result.objectiveScale)} points`,
            note: <ResultLink id={result.id} report={report} />,
          },
        ];
  const gaining = sorted.filter(({ change }) => change > 0).at(-1);
  return [
    ...fact('Dearest change', losing[0]),
    ...fact('Cheapest change that costs points', losing.length > 1 ? losing.at(-1) : undefined),
    ...fact('Change that gains most', gaining),
  ];
};

/** The scenarios that are the cheapest way to a seat more for somebody, cheapest first, and for whom. */
const Gains = ({ report }: ReportProps): JSX.Element | null => {
  const { cheapest, objectiveScale: scale } = report.summary;
  const byScenario = [...groupBy(sortedGains(cheapest).main, ({ id }) => id)];
  if (byScenario.length === 0) return null;
  return (
    <>
      <h3>One more seat: the cheapest ways that were tried</h3>
      <dl class="pairs prices">
        {byScenario.slice(0, mostGains).map(([id, gains]) => (
          <>
            <dt>{costText(gains[0]!.change, scale)}</dt>
            <dd>
              <ResultLink id={id} report={report} />
              {gains[0]!.keepsRules ? null : ' (some rules of the base broken)'}
              <small>
                <Plain text={gainsText(gains)} />
              </small>
            </dd>
          </>
        ))}
      </dl>
      {byScenario.length > mostGains ? (
        <p>
          <a href="#cheapest">{`All ${plural(cheapest.length, 'group')}`}</a>
        </p>
      ) : null}
    </>
  );
};

/** `Gender: female 18 → 19; Small island developing State 4 → 6`. */
const gainsText = (gains: readonly CheapestGain[]): string =>
  [
    ...gains
      .slice(0, mostGroups)
      .map(({ attribute, value, base, seats }) => `${groupText(attribute, value)} ${base} → ${seats}`),
    ...(gains.length > mostGroups ? [`${gains.length - mostGroups} more`] : []),
  ].join('; ');

/** The questions that people come with, and where they are answered. */
const Where = ({ report: { summary, scenarios } }: ReportProps): JSX.Element => (
  <ul class="where">
    {[
      { place: 'scenarios', question: 'What does each change cost?', told: scenarios.length },
      {
        place: 'cheapest',
        question: 'Which is the cheapest way to one more seat?',
        told: summary.cheapest.length,
      },
      { place: 'curves', question: 'What does each further seat cost?', told: sweepsOf(summary, 1).length },
      { place: 'grids', question: 'What do two changes at once cost?', told: sweepsOf(summary, 2).length },
      { place: 'noise', question: 'Would other scores give other members?', told: summary.noise.length },
    ]
      .filter(({ told }) => told > 0)
      .map(({ place, question }) => (
        <li>
          <a href={`#${place}`}>{question}</a>
        </li>
      ))}
  </ul>
);

const sweepsOf = ({ sweeps }: WhatIfSummary, bounds: number) =>
  sweeps.filter((sweep) => sweep.bounds.length === bounds);

const noticesOf = ({ status, counts, base }: WhatIfSummary): readonly string[] => {
  const why = { complete: '', interrupted: 'it was interrupted', 'time-limit': 'its time was over' }[status];
  return [
    ...(status === 'complete'
      ? []
      : [
          `This batch is incomplete: ${why}. ${formatCount(counts.missing)} of ${plural(counts.planned, 'answer')} ${wordFor(counts.missing, 'is', 'are')} missing, and what is said of all, of the dearest and of the cheapest holds for the others only.`,
        ]),
    ...(counts.open === undefined ? [] : [openText(counts.open)]),
    ...(counts.stopped > 0
      ? [
          `${plural(counts.stopped, 'answer')} stopped at the time limit: what ${counts.stopped === 1 ? 'that change costs' : 'those changes cost'} is not known.`,
        ]
      : []),
    ...(counts.failed > 0
      ? [`${plural(counts.failed, 'run')} failed, which says nothing about what was asked.`]
      : []),
    ...(base.outcome === 'failed' ? [] : base.warnings.map(({ text }) => text)),
  ];
};
