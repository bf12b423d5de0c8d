import type { ComponentChildren, JSX } from 'preact';
import type { Chart } from './chart.ts';

/** A chart shrinks with the screen to this part of its width, then it scrolls: its words stay legible. */
const smallest = 0.7;

type Props = {
  readonly title: string;
  /** What there is to see, for those who do not see it. */
  readonly description: string;
  readonly chart: Chart;
  readonly children?: ComponentChildren;
};

/** A chart with its title; what it shows stands in a table as well. */
export const Figure = ({ title, description, chart, children }: Props): JSX.Element => (
  <figure>
    <figcaption>
      <strong>{title}</strong>
      {children}
    </figcaption>
    <div class="scroll" role="region" aria-label={title} tabIndex={0}>
      <div
        class="chart"
        role="img"
        aria-label={description}
        style={{ maxWidth: `${chart.width}px`, minWidth: `${Math.round(chart.width * smallest)}px` }}
        dangerouslySetInnerHTML={{ __html: chart.svg }}
      />
    </div>
  </figure>
);
