import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { nameOfRow } from '../../text/name-of-row.ts';
import { ruleFamilies } from '../families.ts';

type AnchorKind = 'member' | 'candidate' | 'rule' | 'all' | 'result' | 'why';

/** An id that an element may have and a link may name; another text gives another id. */
export const anchor = (kind: AnchorKind, text: string): string =>
  `${kind}-${text.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`)}`;

/** Where the report says more: the id of that element, or null where it does not. */
export type Places = {
  readonly candidate: (id: string) => string | null;
  /** A row by its name, `women` or `nationality-cap (FRA)`. */
  readonly rule: (name: string) => string | null;
  /** All values of an `each` rule moved as one. */
  readonly family: (rule: string) => string | null;
};

export const placesIn = (result: ResultDocument): Places => {
  const members = new Set((result.slate ?? []).map(({ id }) => id));
  const selected = result.outcome === 'selected' ? result : null;
  const others = new Set([
    ...Object.keys(selected?.others ?? {}),
    ...Object.keys(selected?.ineligible ?? {}),
  ]);
  const rows = new Set(ruleFamilies(result).flatMap(({ shown }) => shown.map(nameOfRow)));
  const families = new Set((selected?.families ?? []).map(({ rule }) => rule));
  return {
    candidate: (id) =>
      members.has(id) ? anchor('member', id) : others.has(id) ? anchor('candidate', id) : null,
    rule: (name) => (rows.has(name) ? anchor('rule', name) : null),
    family: (rule) => (families.has(rule) ? anchor('all', rule) : null),
  };
};
