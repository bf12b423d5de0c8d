import { CustomChart, LineChart, type CustomSeriesOption, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { use, type ComposeOption } from 'echarts/core';
import { writerOf } from '../../../../text/message.ts';
import { formatCount } from '../../../../text/numbers.ts';
import { chartLook, drawChart, type Chart } from '../../chart.ts';

use([LineChart, CustomChart, GridComponent, LabelLayout]);

type Option = ComposeOption<LineSeriesOption | CustomSeriesOption | GridComponentOption>;

const { ink, muted, line, accent, paper, fontSize } = chartLook;

export type CurvePoint = {
  readonly label: string;
  /** Points of the best slate; null where there is none, or none is proved best. */
  readonly amount: number | null;
  /** What is written at the symbol. */
  readonly text: string;
  readonly is: 'base' | 'found' | 'no-slate' | 'open';
};

export type CurveData = {
  readonly points: readonly CurvePoint[];
  readonly xTitle: string;
  readonly yTitle: string;
};

const size = { width: 720, height: 380 };
const grid = { left: 76, right: 34, top: 44, bottom: 62 };
/** With more points than this no text stands at them. */
const mostTexts = 40;
const mostLabels = 30;

/**
 * Points over the values of a bound. The base is a large hollow diamond; values without a slate stand in a
 * shaded band; the line is broken where nothing is proved.
 */
export const priceCurve = (data: CurveData): Chart => drawChart(optionOf(data), size);

const optionOf = ({ points, xTitle, yTitle }: CurveData): Option => {
  const names = { nameTextStyle: { color: muted, fontSize }, nameLocation: 'middle' as const };
  const labels = { color: ink, fontSize };
  return {
    grid,
    xAxis: {
      ...names,
      type: 'category',
      name: xTitle,
      nameGap: 36,
      data: points.map((_, index) => String(index)),
      axisTick: { alignWithLabel: true, lineStyle: { color: muted } },
      axisLine: { onZero: false, lineStyle: { color: muted } },
      axisLabel: {
        ...labels,
        interval: points.length <= mostLabels ? 0 : Math.ceil(points.length / mostLabels) - 1,
        formatter: (_, index) => points[index]!.label,
      },
    },
    yAxis: {
      ...names,
      type: 'value',
      name: yTitle,
      nameGap: 56,
      scale: true,
      splitNumber: 5,
      splitLine: { lineStyle: { color: line } },
      axisLabel: { ...labels, formatter: (amount: number) => formatCount(amount) },
    },
    series: [band(points), curve(points)],
  };
};

const curve = (points: readonly CurvePoint[]): LineSeriesOption => ({
  type: 'line',
  silent: true,
  clip: false,
  z: 3,
  emphasis: { disabled: true },
  lineStyle: { color: accent, width: 2 },
  // Where texts would run into each other some are left out; the table has them all.
  labelLayout: { hideOverlap: true },
  label: {
    show: points.length <= mostTexts,
    position: [6, -20],
    color: ink,
    fontSize,
    textBorderColor: paper,
    textBorderWidth: 3,
    formatter: ({ dataIndex }) => points[dataIndex]!.text,
  },
  data: points.map(({ amount, is }) => ({
    value: amount ?? '-',
    ...(is === 'base'
      ? {
          symbol: 'diamond',
          symbolSize: 18,
          itemStyle: { color: paper, borderColor: ink, borderWidth: 2.5 },
          label: { show: true, fontWeight: 'bold' as const, position: [4, -22] },
        }
      : { symbol: 'circle', symbolSize: 8, itemStyle: { color: accent } }),
  })),
});

/** Shades where there is no slate, each run of values as one, and says so. */
const band = (points: readonly CurvePoint[]): CustomSeriesOption => {
  const runs = runsOf(points);
  // The axis of points covers what it finds in the data: zero would stretch it.
  const inRange = points.find(({ amount }) => amount !== null)?.amount ?? 0;
  return {
    type: 'custom',
    silent: true,
    z: 1,
    data: runs.map(({ from }) => [from, inRange]),
    renderItem: ({ dataIndex, coordSys }, api) => {
      const { y, height } = coordSys as unknown as { y: number; height: number };
      const { from, to, is } = runs[dataIndex]!;
      const step = (api.size!([1, 0]) as number[])[0]!;
      const left = api.coord([from, 0])[0]! - step / 2;
      const width = step * (to - from + 1);
      const text = is === 'no-slate' ? writerOf('report')('no-slate') : writerOf('words')('unknown');
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: left, y, width, height },
            style: {
              fill: is === 'no-slate' ? '#e6ebf0' : paper,
              stroke: muted,
              lineWidth: 1,
              lineDash: [4, 3],
            },
          },
          {
            type: 'text',
            x: left + width / 2,
            y: y + height / 2,
            ...(width < 70 ? { rotation: Math.PI / 2 } : {}),
            style: {
              text,
              fill: ink,
              fontSize,
              fontFamily: 'inherit',
              align: 'center',
              verticalAlign: 'middle',
            },
          },
        ],
      };
    },
  };
};

type Run = { readonly from: number; readonly to: number; readonly is: CurvePoint['is'] };

const runsOf = (points: readonly CurvePoint[]): readonly Run[] => {
  const starts = points.flatMap(({ is }, at) => (is !== points[at - 1]?.is ? [at] : []));
  return starts
    .map((from, index) => ({
      from,
      to: (starts[index + 1] ?? points.length) - 1,
      is: points[from]!.is,
    }))
    .filter(({ is }) => is === 'no-slate' || is === 'open');
};
