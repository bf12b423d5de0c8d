import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { use, type ComposeOption } from 'echarts/core';
import { barStyles, chartLook, drawChart, labelAxis, type Chart } from './chart.ts';
import { isRightToLeft } from '../../text/language.ts';

use([BarChart, GridComponent]);

type Option = ComposeOption<BarSeriesOption | GridComponentOption>;

export type BarSeries = {
  /** One for each label. */
  readonly values: readonly number[];
  readonly texts: readonly string[];
  /** Filled, or an outline only, so that two series differ without colour too. */
  readonly filled: boolean;
};

export type BarChartData = {
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
  /** Pixels: the drawing, the part of it for the labels, and a bar. */
  readonly width: number;
  readonly labelWidth: number;
  readonly barHeight: number;
};

const { ink, muted, fontSize } = chartLook;
/** Pixels right of the longest bar, for its text. */
const textRoom = 74;
const gapBetweenGroups = 12;

/** Lying bars, the first on top. */
export const barChart = (data: BarChartData): Chart => {
  const { labels, series, width, barHeight } = data;
  const height =
    Math.max(1, labels.length) * (series.length * barHeight + gapBetweenGroups) + gapBetweenGroups;
  return drawChart(optionOf(data), { width, height });
};

const optionOf = ({ labels, series, labelWidth, barHeight }: BarChartData): Option => ({
  grid: {
    ...(isRightToLeft() ? { left: textRoom, right: labelWidth } : { left: labelWidth, right: textRoom }),
    top: gapBetweenGroups / 2,
    bottom: gapBetweenGroups / 2,
  },
  xAxis: { type: 'value', show: false, min: 0, inverse: isRightToLeft() },
  yAxis: { ...labelAxis(labels, labelWidth), position: isRightToLeft() ? 'right' : 'left' },
  series: series.map(({ values, texts, filled }): BarSeriesOption => ({
    type: 'bar',
    silent: true,
    clip: false,
    barWidth: barHeight - 3,
    barGap: '22%',
    emphasis: { disabled: true },
    itemStyle: filled ? barStyles.filled : barStyles.outlined,
    label: {
      show: true,
      position: isRightToLeft() ? 'left' : 'right',
      color: filled ? ink : muted,
      fontSize,
      textBorderWidth: 0,
      fontWeight: filled && series.length > 1 ? 'bold' : 'normal',
      formatter: ({ dataIndex }) => texts[dataIndex]!,
    },
    data: [...values],
  })),
});
