import type { ComponentChildren, JSX } from 'preact';
import type { ResultDocument } from '../../panel/result/result-schema.ts';
import type { Places } from './anchors.ts';

/** What every section is drawn from. */
export type SectionProps<R extends ResultDocument = ResultDocument> = {
  readonly result: R;
  readonly places: Places;
};

export type Selected = ResultDocument & { readonly outcome: 'selected' };
export type Infeasible = ResultDocument & { readonly outcome: 'infeasible' };

/** A part of the report: its place in the table of contents and what it says. */
export type Part = { readonly id: string; readonly title: string; readonly body: JSX.Element };

export const Section = ({ id, title, body }: Part): JSX.Element => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {body}
  </section>
);

/** What a section is about, in a sentence or two. */
export const Lead = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <p class="lead">{children}</p>
);
