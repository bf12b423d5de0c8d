import type { ComponentChildren, JSX } from 'preact';
import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { enumerated } from '../../text/wording.ts';
import type { Places } from './anchors.ts';
import { Plain } from './references.tsx';

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

/** Of what in a section nothing is told because the time limit was reached; nothing where all is told. */
export const NotReached = ({
  what,
  names,
}: {
  readonly what: string;
  readonly names: readonly string[];
}): JSX.Element | null =>
  names.length === 0 ? null : (
    <p class="missing">
      <Plain text={`Not known, since the time limit was reached: ${what} ${enumerated(names)}.`} />
    </p>
  );

/** What a section is about, in a sentence or two. */
export const Lead = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <p class="lead">{children}</p>
);
