import type { JSX } from 'preact';
import type { WhatIfResult } from '../../../../answers/what-if/what-if-schema.ts';
import type { NoiseSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { labelled, writerOf } from '../../../../text/message.ts';
import { formatCount, formatShare, localDecimal } from '../../../../text/numbers.ts';
import { anchor } from '../../anchors.ts';
import { DataTable } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Candidate } from '../../references.tsx';
import { Plain } from '../../plain.tsx';
import { Fold, Lead } from '../../section.tsx';
import { frequencyChart } from '../charts/frequency-chart.ts';
import { amountText } from '../costs.ts';
import { exchangeColumns, Outcome } from '../result-cells.tsx';
import { most, withCut } from '../cut-text.ts';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';
import { joinItems, joinSentences } from '../../../../text/language.ts';

const message = writerOf('whatIfReport');
const shared = writerOf('report');

type Chosen = NoiseSummary['candidates'][number];
type NoiseProps = { readonly noise: NoiseSummary; readonly report: WhatIfReport };

/** How firm the slate is when scores are a little off. */
export const Noise = ({ report }: ReportProps): JSX.Element => {
  const { noise } = report.summary;
  const shown = noise.slice(0, most.noises);
  return (
    <>
      <Lead>{withCut(message('noise.lead'), 'cut.series', shown.length, noise.length)}</Lead>
      {shown.map((one) => (
        <>
          <h3>
            <Plain text={one.title ?? one.id} />
          </h3>
          <p>{firmnessText(one, report.size)}</p>
          {one.selected === 0 ? null : (
            <>
              <FrequencyFigure noise={one} />
              <Fold summary={message('noise.folded', { count: one.candidates.length })}>
                <FrequencyTable noise={one} report={report} />
              </Fold>
            </>
          )}
          <Trials noise={one} report={report} />
        </>
      ))}
    </>
  );
};

const firmnessText = (noise: NoiseSummary, size: number | null): string => {
  const { distribution, spread, draws, selected, unchanged, kept, candidates, seed } = noise;
  const made = { trials: draws, seed, spread, selected };
  const how = distribution === 'normal' ? message('noise.normal', made) : message('noise.uniform', made);
  if (kept === null || size === null) return how;
  const held = message('noise.kept', {
    unchanged,
    mean: localDecimal(kept.mean.toFixed(1)),
    size,
    least: kept.least,
    most: kept.most,
    firm: candidates.filter(({ member, frequency }) => member && frequency >= 0.95).length,
    loose: candidates.filter(({ member, frequency }) => member && frequency < 0.5).length,
  });
  return joinSentences([how, held]);
};

const rangeText = ([low, high]: readonly number[]): string =>
  message('noise.range', { low: formatShare(low!), high: formatShare(high!) });

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
    label: id,
    frequency,
    text: formatShare(frequency),
    filled: member,
    low: interval[0]!,
    high: interval[1]!,
  }));
  const texts = bars.map(({ label, text, filled }) =>
    filled ? message('noise.member-bar', { label, text }) : labelled({ label, text }),
  );
  const legend = [
    message('noise.legend'),
    ...(always > 0 ? [message('noise.always', { count: always })] : []),
    ...(shown.length < drawn.length
      ? [message('noise.some', { shown: shown.length, all: drawn.length })]
      : []),
  ];
  return (
    <Figure
      title={message('noise.figure')}
      description={message('noise.described', { trials: selected, bars: joinItems(texts) })}
      chart={frequencyChart(bars)}
    >
      {joinSentences(legend)}
    </Figure>
  );
};

const FrequencyTable = ({ noise: { candidates, selected }, report }: NoiseProps): JSX.Element => {
  const shown = candidates.slice(0, most.frequencies);
  return (
    <DataTable
      look="dense"
      label={message('noise.figure')}
      caption={withCut(
        message('noise.caption', { trials: selected }),
        'cut.candidates',
        shown.length,
        candidates.length,
      )}
      columns={[
        {
          title: shared('candidate'),
          cell: ({ id }: Chosen) => <Candidate id={id} places={report.places} />,
        },
        {
          title: message('noise.base-slate'),
          kind: 'short',
          cell: ({ member }) => (member ? message('noise.member') : ''),
        },
        { title: message('noise.trials'), kind: 'number', cell: ({ times }) => formatCount(times) },
        {
          title: message('noise.frequency'),
          kind: 'number',
          cell: ({ times }) => formatShare(times, selected),
        },
        { title: message('noise.interval'), kind: 'number', cell: ({ interval }) => rangeText(interval) },
      ]}
      rows={shown}
    />
  );
};

const Trials = ({ noise: { id: noiseId }, report }: NoiseProps): JSX.Element | null => {
  const draws = report.draws.get(noiseId) ?? [];
  if (draws.length === 0) return null;
  const shown = draws.slice(0, most.draws);
  return (
    <Fold summary={message('noise.each-folded', { count: draws.length })}>
      <DataTable
        look="dense"
        label={message('noise.each')}
        caption={withCut(message('noise.each-caption'), 'cut.trials', shown.length, draws.length)}
        columns={[
          {
            title: message('noise.trial'),
            kind: 'short',
            cell: ({ id }: WhatIfResult) => <Plain text={id} />,
          },
          { title: message('outcome'), kind: 'short', cell: ({ outcome }) => <Outcome outcome={outcome} /> },
          {
            title: shared('points'),
            kind: 'number',
            cell: ({ points: amount }) => amountText(amount),
          },
          ...exchangeColumns<WhatIfResult>(report, (result) => result),
        ]}
        rows={shown}
        idOf={({ id }) => anchor('result', id)}
      />
    </Fold>
  );
};
