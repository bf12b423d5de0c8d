import { BarChart, CustomChart, type BarSeriesOption, type CustomSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { use, type ComposeOption } from 'echarts/core';
import { formatShare } from '../../../../text/numbers.ts';
import { barStyles, chartLook, drawChart, labelAxis, type Chart } from '../../chart.ts';

use([BarChart, CustomChart, GridComponent]);

type Option = ComposeOption<BarSeriesOption | CustomSeriesOption | GridComponentOption>;

const { ink, muted, line, accent, fontSize } = chartLook;

export type FrequencyBar = {
  readonly label: string;
  /** A share, from 0 to 1, and the interval that holds it with 95 % confidence. */
  readonly frequency: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
  /** Filled, or an outline only. */
  readonly filled: boolean;
};

/** Pale, so that the whiskers show on it. */
const tint = '#9cc3e0';

const width = 720;
const margins = { left: 150, right: 76, top: 28, bottom: 8 };
const barHeight = 20;

/** Lying bars from 0 to 100 % with whiskers, the first on top. */
export const frequencyChart = (bars: readonly FrequencyBar[]): Chart =>
  drawChart(optionOf(bars), { width, height: bars.length * barHeight + margins.top + margins.bottom });

const optionOf = (bars: readonly FrequencyBar[]): Option => ({
  grid: margins,
  xAxis: {
    type: 'value',
    position: 'top',
    min: 0,
    max: 1,
    interval: 0.25,
    splitLine: { lineStyle: { color: line } },
    axisLabel: { color: muted, fontSize, formatter: (share: number) => formatShare(share) },
  },
  yAxis: labelAxis(
    bars.map(({ label }) => label),
    margins.left,
  ),
  series: [shares(bars), whiskers(bars)],
});

const shares = (bars: readonly FrequencyBar[]): BarSeriesOption => ({
  type: 'bar',
  silent: true,
  clip: false,
  barWidth: 13,
  emphasis: { disabled: true },
  data: bars.map(({ frequency, filled }) => ({
    value: frequency,
    itemStyle: filled ? { ...barStyles.outlined, color: tint, borderColor: accent } : barStyles.outlined,
  })),
});

/** The interval as a line with two ends, and the share in words. */
const whiskers = (bars: readonly FrequencyBar[]): CustomSeriesOption => ({
  type: 'custom',
  silent: true,
  z: 3,
  data: bars.map((_, index) => [0, index]),
  renderItem: ({ dataIndex }, api) => {
    const { low, high, text } = bars[dataIndex]!;
    const [from, y] = api.coord([low, dataIndex]) as [number, number];
    const to = api.coord([high, dataIndex])[0]!;
    const end = api.coord([1, dataIndex])[0]!;
    const stroke = (x1: number, y1: number, x2: number, y2: number) => ({
      type: 'line' as const,
      shape: { x1, y1, x2, y2 },
      style: { stroke: ink, lineWidth: 1.5 },
    });
    return {
      type: 'group',
      children: [
        stroke(from, y, to, y),
        stroke(from, y - 4, from, y + 4),
        stroke(to, y - 4, to, y + 4),
        {
          type: 'text',
          x: end + 10,
          y,
          style: { text, fill: ink, fontSize, fontFamily: 'inherit', verticalAlign: 'middle' },
        },
      ],
    };
  },
});
