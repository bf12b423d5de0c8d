import type { ComponentChildren, JSX } from 'preact';

export type Fact = {
  readonly name: string;
  readonly value: string;
  readonly note?: ComponentChildren;
};

/** The few figures that people look for first. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }): JSX.Element => (
  <dl class="facts">
    {facts.map(({ name, value, note }) => (
      <div>
        <dt>{name}</dt>
        <dd>
          <strong>{value}</strong>
          {note === undefined ? null : <span>{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
