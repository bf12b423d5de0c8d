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
  return { svg: withoutTraces(svg), width };
};

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
