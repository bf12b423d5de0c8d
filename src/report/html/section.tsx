import type { ComponentChildren, JSX } from 'preact';
import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { writerOf } from '../../text/message.ts';
import type { Places } from './anchors.ts';
import { beginSection } from './people.tsx';
import { Plain } from './plain.tsx';

/** What every section is drawn from. */
export type SectionProps<R extends ResultDocument = ResultDocument> = {
  readonly result: R;
  readonly places: Places;
};

export type Selected = ResultDocument & { readonly outcome: 'selected' };
export type Infeasible = ResultDocument & { readonly outcome: 'infeasible' };

/** A part of the report: its place in the table of contents and what it says. */
export type Part = {
  readonly id: string;
  readonly title: string;
  readonly body: JSX.Element;
  /** Is it left out where the report is printed in short? */
  readonly isLong?: true;
};

export const part = (id: string, title: string, body: JSX.Element): Part => ({ id, title, body });

/** A part that only the long version has on paper. */
export const longPart = (id: string, title: string, body: JSX.Element): Part => ({
  ...part(id, title, body),
  isLong: true,
});

export const Section = ({ id, title, body, isLong }: Part): JSX.Element => {
  beginSection();
  return (
    <section id={id} aria-labelledby={`${id}-title`} class={isLong === true ? 'long-version' : undefined}>
      <h2 id={`${id}-title`}>{title}</h2>
      {body}
    </section>
  );
};

/** What a section is about, in a sentence or two. */
export const Lead = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <p class="lead">{children}</p>
);

/** A paragraph for each text. */
export const Paragraphs = ({ texts }: { readonly texts: readonly string[] }): JSX.Element => (
  <>
    {texts.map((text) => (
      <p>
        <Plain text={text} />
      </p>
    ))}
  </>
);

/** What a section does not have because the time limit was reached, each as a noun phrase. */
export const NotReached = ({ missing }: { readonly missing: readonly string[] }): JSX.Element => (
  <>
    {missing.map((one) => (
      <p class="missing">
        <Plain text={writerOf('report')('missing', { part: one })} />
      </p>
    ))}
  </>
);

/** What should not be overlooked; nothing where there is nothing. */
export const Notice = ({ texts }: { readonly texts: readonly string[] }): JSX.Element | null =>
  texts.length === 0 ? null : (
    <div class="notice">
      <h3>{writerOf('answers')('warnings')}</h3>
      <ul>
        {texts.map((text) => (
          <li>
            <Plain text={text} />
          </li>
        ))}
      </ul>
    </div>
  );

/** Questions that people come with, as links to where the report answers them. */
export const Questions = ({
  asked,
}: {
  readonly asked: readonly { readonly place: string; readonly question: string }[];
}): JSX.Element => (
  <ul class="where">
    {asked.map(({ place, question }) => (
      <li>
        <a href={`#${place}`}>{question}</a>
      </li>
    ))}
  </ul>
);

/** What only some readers want, folded away; on paper it is open, unless only the long version has it. */
export const Fold = ({
  summary,
  children,
  isLong = false,
}: {
  readonly summary: string;
  readonly children: ComponentChildren;
  readonly isLong?: boolean;
}): JSX.Element => (
  <details class={isLong ? 'fold long-version' : 'fold'}>
    <summary>{summary}</summary>
    {children}
  </details>
);
