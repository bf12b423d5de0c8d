import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([SVGRenderer]);

/** A drawing, and how large its words are meant to be. */
export type Chart = {
  /** An SVG element that fills the width it is given. */
  readonly svg: string;
  /** Pixels, at which the words have the size of the text around them. */
  readonly width: number;
};

/** Colours and sizes that all charts share. */
export const chartLook = {
  ink: '#1b2733',
  muted: '#4a5a6a',
  line: '#d3dce4',
  accent: '#0b5c97',
  paper: '#ffffff',
  /** Pixels. */
  fontSize: 13,
  /** The library guesses how wide a text is; a reader's font may be wider by so much. */
  widerFont: 1.16,
} as const;

const { ink, muted, accent, paper, fontSize, widerFont } = chartLook;

/** Bars that are filled, and bars that are outlines only, so that they differ without colour too. */
export const barStyles = {
  filled: { color: accent },
  outlined: { color: paper, borderColor: muted, borderWidth: 1.25, borderType: 'solid' },
} as const;

/**
 * The axis of lying bars, the first on top. The labels are never read as templates of the library.
 * @param width - pixels for the labels, which are cut where they are longer.
 */
export const labelAxis = (labels: readonly string[], width: number) => ({
  type: 'category' as const,
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
    width: (width - 14) / widerFont,
    overflow: 'truncate' as const,
    formatter: (_: string, index: number) => labels[index]!,
  },
});

/**
 * Draws what the option says; the file that makes the option registers the parts of the library it needs.
 * @param size - pixels.
 */
export const drawChart = (
  option: EChartsCoreOption,
  { width, height }: { readonly width: number; readonly height: number },
): Chart => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return { svg: withVariables(withoutTraces(svg)), width };
};

/** Colours by the page, which has others in the dark. */
const withVariables = (svg: string): string =>
  (['ink', 'muted', 'line', 'accent', 'paper'] as const).reduce(
    (text, name) => text.replaceAll(`"${chartLook[name]}"`, `"var(--${name})"`),
    svg,
  );

/**
 * What only a script would read, and what counts the drawings of this process, is left out; so is what clips
 * the start of an animation that there is none of. Inside of a text
 * the library writes quotes and angle brackets as entities, so that none of this can match there.
 */
const withoutTraces = (svg: string): string =>
  svg
    .replace(/<style >[\s\S]*?<\/style>\n?/g, '')
    .replace(/<defs >[\s\S]*?<\/defs>\n?/g, '')
    .replace(
      / (?:clip-path|class|ecmeta_\w+|xmlns(?::xlink)?|version|baseProfile|pointer-events)="[^"]*"/g,
      '',
    )
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" ');
