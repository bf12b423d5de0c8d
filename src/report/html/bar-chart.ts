import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, SVGRenderer]);

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

const ink = '#1b2733';
const muted = '#4a5a6a';
const accent = '#0b5c97';
const fontSize = 13;
/** The library guesses how wide a text is; a reader's font may be wider by so much. */
const widerFont = 1.16;
/** Pixels right of the longest bar, for its text. */
const textRoom = 74;
const gapBetweenGroups = 12;

/** Lying bars, the first on top, as an SVG element. The labels are never read as templates of the library. */
export const barChart = (data: BarChartData): string => {
  const { labels, series, width, barHeight } = data;
  const height =
    Math.max(1, labels.length) * (series.length * barHeight + gapBetweenGroups) + gapBetweenGroups;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(optionOf(data));
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return withoutTraces(svg);
};

const optionOf = ({ labels, series, labelWidth, barHeight }: BarChartData): Option => ({
  animation: false,
  textStyle: { fontFamily: 'inherit' },
  grid: { left: labelWidth, right: textRoom, top: gapBetweenGroups / 2, bottom: gapBetweenGroups / 2 },
  xAxis: { type: 'value', show: false, min: 0 },
  yAxis: {
    type: 'category',
    inverse: true,
    // Positions, not texts: a category could be taken for another with the same text.
    data: labels.map((_, index) => String(index)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: muted } },
    axisLabel: {
      interval: 0,
      color: ink,
      fontSize,
      margin: 10,
      width: (labelWidth - 14) / widerFont,
      overflow: 'truncate',
      formatter: (_, index) => labels[index]!,
    },
  },
  series: series.map(({ values, texts, filled }): BarSeriesOption => ({
    type: 'bar',
    silent: true,
    clip: false,
    barWidth: barHeight - 3,
    barGap: '22%',
    emphasis: { disabled: true },
    itemStyle: filled
      ? { color: accent }
      : { color: '#ffffff', borderColor: muted, borderWidth: 1.25, borderType: 'solid' },
    label: {
      show: true,
      position: 'right',
      color: filled ? ink : muted,
      fontSize,
      textBorderWidth: 0,
      fontWeight: filled && series.length > 1 ? 'bold' : 'normal',
      formatter: ({ dataIndex }) => texts[dataIndex]!,
    },
    data: [...values],
  })),
});

/**
 * What only a script would read, and what counts the drawings of this process, is left out. Inside of a text
 * the library writes quotes and angle brackets as entities, so that none of this can match there.
 */
const withoutTraces = (svg: string): string =>
  svg
    .replace(/<style >[\s\S]*?<\/style>\n?/g, '')
    .replace(/ (?:class|ecmeta_\w+|xmlns(?::xlink)?|version|baseProfile|pointer-events)="[^"]*"/g, '')
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" ');
