import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { use, type ComposeOption } from 'echarts/core';
import { barStyles, chartLook, drawChart, labelAxis, type Chart } from '../../chart.ts';

use([BarChart, GridComponent]);

type Option = ComposeOption<BarSeriesOption | GridComponentOption>;

const { ink, muted, fontSize } = chartLook;

export type ChangeBar = {
  readonly label: string;
  /** Points; losses below zero. Null: there is nothing to draw, and the text says why. */
  readonly change: number | null;
  readonly text: string;
};

const size = { width: 720, labels: 300, bar: 26 };
/** Pixels beside the longest bar on either side, for its text. */
const textRoom = 84;

/** What each change loses, filled, to the left of a line, or gains, an outline, to the right. */
export const changeChart = (bars: readonly ChangeBar[]): Chart =>
  drawChart(optionOf(bars), { width: size.width, height: bars.length * size.bar + 12 });

const optionOf = (bars: readonly ChangeBar[]): Option => {
  const changes = bars.map(({ change }) => change ?? 0);
  const [lowest, highest] = [Math.min(0, ...changes), Math.max(0, ...changes)];
  // Room for texts in the units of the axis, so that the line of zero stands where it should.
  const room = (textRoom * (highest - lowest || 1)) / (size.width - size.labels - 2 * textRoom);
  const rows = labelAxis(
    bars.map(({ label }) => label),
    size.labels,
  );
  return {
    grid: { left: size.labels, right: 0, top: 6, bottom: 6, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: lowest - room, max: highest + room },
    yAxis: [
      { ...rows, position: 'left', axisLine: { show: false, onZero: false } },
      { ...rows, axisLine: { onZero: true, lineStyle: { color: muted } }, axisLabel: { show: false } },
    ],
    series: [
      {
        type: 'bar',
        // That of the line of zero.
        yAxisIndex: 1,
        silent: true,
        clip: false,
        barWidth: 15,
        emphasis: { disabled: true },
        label: {
          show: true,
          color: ink,
          fontSize,
          textBorderWidth: 0,
          formatter: ({ dataIndex }) => bars[dataIndex]!.text,
        },
        data: bars.map(({ change }) => ({
          value: change ?? 0,
          label: { position: (change ?? 0) < 0 ? ('left' as const) : ('right' as const) },
          itemStyle: (change ?? 0) < 0 ? barStyles.filled : barStyles.outlined,
        })),
      },
    ],
  };
};
