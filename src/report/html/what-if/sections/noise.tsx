import type { JSX } from 'preact';
import type { WhatIfResult } from '../../../../answers/what-if/what-if-schema.ts';
import type { NoiseSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { formatCount, formatShare, plural } from '../../../text.ts';
import { anchor } from '../../anchors.ts';
import { DataTable } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Candidate, Plain } from '../../references.tsx';
import { Lead } from '../../section.tsx';
import { frequencyChart } from '../charts/frequency-chart.ts';
import { amountText } from '../costs.ts';
import { Fold } from '../fold.tsx';
import { FoldedIds, inCommonText, Outcome } from '../result-cells.tsx';
import { cutText, most } from '../cut-text.ts';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';

type Chosen = NoiseSummary['candidates'][number];
type NoiseProps = { readonly noise: NoiseSummary; readonly report: WhatIfReport };

/** How firm the slate is when scores are a little off. */
export const Noise = ({ report }: ReportProps): JSX.Element => {
  const { noise } = report.summary;
  const shown = noise.slice(0, most.noises);
  return (
    <>
      <Lead>
        {`All scores are disturbed at random, again and again, and the best slate is found anew each time. Who is chosen nearly always does not owe the seat to a point more or less.${cutText(shown.length, noise.length, 'series')}`}
      </Lead>
      {shown.map((one) => (
        <>
          <h3>
            <Plain text={one.title ?? one.id} />
          </h3>
          <p>{firmnessText(one, report.size)}</p>
          {one.selected === 0 ? null : (
            <>
              <FrequencyFigure noise={one} />
              <Fold summary={`All ${plural(one.candidates.length, 'candidate')} in figures`}>
                <FrequencyTable noise={one} report={report} />
              </Fold>
            </>
          )}
          <Draws noise={one} report={report} />
        </>
      ))}
    </>
  );
};

const firmnessText = (noise: NoiseSummary, size: number | null): string => {
  const { distribution, spread, draws, selected, unchanged, kept, candidates, seed } = noise;
  const how =
    distribution === 'normal'
      ? `by a normal distribution with a standard deviation of ${pointsText(spread)}`
      : `by up to ${pointsText(spread)} either way`;
  const firm = candidates.filter(({ member, frequency }) => member && frequency >= 0.95).length;
  const loose = candidates.filter(({ member, frequency }) => member && frequency < 0.5).length;
  return [
    `Every score was moved ${how}, in ${plural(draws, 'draw')} from the seed “${seed}”; ${formatCount(selected)} of them have a best slate.`,
    ...(kept === null || size === null
      ? []
      : [
          `In ${formatCount(unchanged)} of them it is the base slate. On average ${kept.mean.toFixed(1)} of ${plural(size, 'member')} stay, at least ${kept.least} and at most ${kept.most}.`,
          `${plural(firm, 'member')} ${firm === 1 ? 'is' : 'are'} chosen in at least 95 % of the draws, ${formatCount(loose)} in fewer than half.`,
        ]),
  ].join(' ');
};

const pointsText = (spread: number): string => `${spread} ${spread === 1 ? 'point' : 'points'}`;
const share = (part: number): string => `${(100 * part).toFixed(1)} %`;
const rangeText = ([low, high]: readonly number[]): string => `${share(low!)} – ${share(high!)}`;

const FrequencyFigure = ({
  noise: { candidates, selected },
}: {
  readonly noise: NoiseSummary;
}): JSX.Element | null => {
  const drawn = candidates.filter(({ times }) => times < selected);
  const always = candidates.length - drawn.length;
  if (drawn.length === 0) return null;
  const shown = drawn.slice(0, most.bars);
  const bars = shown.map(({ id, frequency, interval, member }) => ({
    ...{ label: id, frequency, text: share(frequency), filled: member },
    ...{ low: interval[0]!, high: interval[1]! },
  }));
  const told = shown.map(
    ({ id, member, frequency }) => `${id}${member ? ', member' : ''}: ${share(frequency)}`,
  );
  return (
    <Figure
      title="How often a candidate is chosen"
      description={`Bars, the most frequent first, of ${plural(selected, 'draw')}. ${told.join('; ')}.`}
      chart={frequencyChart(bars)}
    >
      {
        'Filled bars: members of the base slate; outlined bars: others. The line across the end of a bar is the 95 % confidence interval.'
      }
      {always > 0
        ? ` ${plural(always, 'candidate')} chosen in every draw ${always === 1 ? 'is' : 'are'} not drawn.`
        : ''}
      {shown.length < drawn.length
        ? ` The ${shown.length} most frequent of ${drawn.length}; the table below has the rest.`
        : ''}
    </Figure>
  );
};

const FrequencyTable = ({ noise: { candidates, selected }, report }: NoiseProps): JSX.Element => {
  const shown = candidates.slice(0, most.frequencies);
  return (
    <DataTable
      look="dense"
      label="How often a candidate is chosen"
      caption={`The most frequent first, of ${plural(selected, 'draw')}.${cutText(shown.length, candidates.length, 'candidates')}`}
      columns={[
        { title: 'Candidate', cell: ({ id }: Chosen) => <Candidate id={id} places={report.places} /> },
        { title: 'Base slate', kind: 'short', cell: ({ member }) => (member ? 'member' : '') },
        { title: 'Draws', kind: 'number', cell: ({ times }) => formatCount(times) },
        { title: 'Frequency', kind: 'number', cell: ({ times }) => formatShare(times, selected) },
        { title: '95 % interval', kind: 'number', cell: ({ interval }) => rangeText(interval) },
      ]}
      rows={shown}
    />
  );
};

const Draws = ({ noise: { id: noiseId }, report }: NoiseProps): JSX.Element | null => {
  const draws = report.draws.get(noiseId) ?? [];
  if (draws.length === 0) return null;
  const { places, size } = report;
  const shown = draws.slice(0, most.draws);
  return (
    <Fold summary={`Each draw (${formatCount(draws.length)})`}>
      <DataTable
        look="dense"
        label="Each draw"
        caption={`Points are by the disturbed scores and compare with nothing else.${cutText(shown.length, draws.length, 'draws')}`}
        columns={[
          { title: 'Draw', kind: 'short', cell: ({ id }: WhatIfResult) => <Plain text={id} /> },
          { title: 'Outcome', kind: 'short', cell: ({ outcome }) => <Outcome outcome={outcome} /> },
          {
            title: 'Points',
            kind: 'number',
            cell: ({ points: amount }) => amountText(amount),
          },
          { title: 'Stay', kind: 'number', cell: ({ kept }) => inCommonText(kept, size) },
          {
            title: 'Come in',
            kind: 'words',
            cell: ({ enters }) => <FoldedIds ids={enters} places={places} />,
          },
          { title: 'Leave', kind: 'words', cell: ({ leaves }) => <FoldedIds ids={leaves} places={places} /> },
        ]}
        rows={shown}
        idOf={({ id }) => anchor('result', id)}
      />
    </Fold>
  );
};
