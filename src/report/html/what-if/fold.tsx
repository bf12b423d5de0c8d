import type { ComponentChildren, JSX } from 'preact';

type Props = { readonly summary: string; readonly children: ComponentChildren };

/** What only some readers want, folded away; on paper it is open. */
export const Fold = ({ summary, children }: Props): JSX.Element => (
  <details class="fold">
    <summary>{summary}</summary>
    {children}
  </details>
);
