import { CustomChart, type CustomSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { use, type ComposeOption } from 'echarts/core';
import { chartLook, drawChart, type Chart } from '../../chart.ts';

use([CustomChart, GridComponent]);

type Option = ComposeOption<CustomSeriesOption | GridComponentOption>;

const { ink, muted, accent, paper, fontSize } = chartLook;

export type GridCell = {
  readonly column: number;
  readonly row: number;
  /** How dark the cell is, from 0 to 1; null where there is no slate or none is proved best. */
  readonly shade: number | null;
  readonly text: string;
  readonly isFront: boolean;
  readonly isBase: boolean;
};

export type GridData = {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly columnTitle: string;
  readonly rowTitle: string;
  readonly cells: readonly GridCell[];
};

const width = 720;
const margins = { left: 76, right: 12, top: 10, bottom: 58 };
/** Pixels: how high a cell is, and how wide it must be for its text. */
const cellHeight = { tall: 42, low: 26 };
const textWidth = 54;
/** Shades beyond which white is more legible than ink. */
const darkest = 0.72;

/**
 * A cell for each pair of bounds, the darker the more it costs. Cells of the front have a thick frame and a
 * star; the base has a diamond; cells without a slate are crossed out.
 */
export const gridMap = (data: GridData): Chart => {
  const rowHeight = data.rows.length > 14 ? cellHeight.low : cellHeight.tall;
  const height = margins.top + margins.bottom + data.rows.length * rowHeight;
  return drawChart(optionOf(data), { width, height });
};

const optionOf = ({ columns, rows, columnTitle, rowTitle, cells }: GridData): Option => {
  const axis = (name: string, nameGap: number, labels: readonly string[]) => ({
    type: 'category' as const,
    name,
    nameGap,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: muted, fontSize },
    data: labels.map((_, index) => String(index)),
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      color: ink,
      fontSize,
      interval: Math.ceil(labels.length / 30) - 1,
      formatter: (_: string, index: number) => labels[index]!,
    },
  });
  return {
    grid: margins,
    xAxis: axis(columnTitle, 34, columns),
    // The first value stands at the bottom, as in any plot.
    yAxis: axis(rowTitle, 52, rows),
    series: [
      {
        type: 'custom',
        silent: true,
        data: cells.map(({ column, row }) => [column, row]),
        renderItem: ({ dataIndex }, api) => {
          const cell = cells[dataIndex]!;
          const [wide, high] = api.size!([1, 1]) as number[] as [number, number];
          const [x, y] = api.coord([cell.column, cell.row]) as [number, number];
          return drawCell(cell, { x: x - wide / 2, y: y - high / 2, width: wide, height: high });
        },
      },
    ],
  };
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Drawn = ReturnType<NonNullable<CustomSeriesOption['renderItem']>>;

const drawCell = (cell: GridCell, box: Box): Drawn => {
  const inset = cell.isFront ? 3 : 1.5;
  const shape = {
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
  };
  const dark = cell.shade !== null && cell.shade > darkest;
  const marks = `${cell.isBase ? '◆ ' : ''}${cell.isFront ? '★ ' : ''}`;
  const text = box.width < textWidth ? marks.trim() : `${marks}${cell.text}`;
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape,
        style: {
          fill: cell.shade === null ? paper : mixed(cell.shade),
          stroke: cell.isFront ? ink : '#b8c4cf',
          lineWidth: cell.isFront ? 3 : 1,
        },
      },
      ...(cell.shade === null ? [cross(shape)] : []),
      {
        type: 'text',
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        style: {
          text,
          fill: dark ? paper : ink,
          fontSize,
          fontFamily: 'inherit',
          fontWeight: cell.isFront ? 'bold' : 'normal',
          align: 'center',
          verticalAlign: 'middle',
          ...(cell.shade === null ? { stroke: paper, lineWidth: 6 } : {}),
        },
      },
    ],
  };
};

const cross = ({ x, y, width: wide, height }: Box) => ({
  type: 'line' as const,
  shape: { x1: x, y1: y + height, x2: x + wide, y2: y },
  style: { stroke: '#b8c4cf', lineWidth: 1 },
});

/** From a light tint to the full colour; a number of the scale in between. */
const mixed = (shade: number): string => {
  const [from, to] = [
    [0xee, 0xf4, 0xf9],
    [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16)),
  ] as const;
  return `rgb(${from.map((part, index) => Math.round(part + (to[index]! - part) * shade)).join(',')})`;
};
