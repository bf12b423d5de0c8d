import type { JSX } from 'preact';
import type { NamedCandidate, ResultMember } from '../../answers/result/result-parts.ts';
import { partsWriterOf, wholeList } from '../../text/message.ts';
import { isScored } from '../../text/names.ts';
import { points } from '../../text/numbers.ts';
import { valuesOfOne } from '../labels.ts';
import { Plain } from './plain.tsx';

const words = partsWriterOf('words');

type Person = ResultMember | NamedCandidate;

/** Those whom the document describes, by id, and those whom the section has described so far. */
type People = { readonly known: ReadonlyMap<string, Person>; readonly described: Set<string> };

/** Of the page that is being written. Writing is synchronous and in the order of the page. */
let current: People = { known: new Map(), described: new Set() };

export const withPeople = <T,>(people: readonly Person[], write: () => T): T => {
  const before = current;
  current = { known: new Map(people.map((person) => [person.id, person])), described: new Set() };
  try {
    return write();
  } finally {
    current = before;
  }
};

/** In a new section everybody is described again, where the person is named first. */
export const beginSection = (): void => {
  current.described.clear();
};

/** The person needs no description any more in this section: columns of a table give it. */
export const markDescribed = (id: string): void => {
  current.described.add(id);
};

const shown = ['nationality', 'gender', 'region'] as const;

/** Nationality, gender, regional group and points. */
const descriptionOf = ({ attributes, points: own }: Person): string =>
  wholeList(
    [
      ...shown.map((attribute) => valuesOfOne(attribute, attributes[attribute])),
      own === null || !isScored() ? '' : points(own, 1),
    ].filter((text) => text !== ''),
  );

/** What the person is, at the first place in a section; nothing at others, and where nothing is known. */
export const Description = ({
  id,
  isOnLine = false,
  isAgain = false,
}: {
  readonly id: string;
  /** Does it stand within a line, and not below the id? */
  readonly isOnLine?: boolean;
  /** Also where it is not the first place: a line that is read alone. */
  readonly isAgain?: boolean;
}): JSX.Element | null => {
  const person = current.known.get(id);
  if (person === undefined || (current.described.has(id) && !isAgain)) return null;
  markDescribed(id);
  const text = descriptionOf(person);
  if (text === '') return null;
  return isOnLine ? (
    <span class="who">{words('bracketed', { text: '', note: <Plain text={text} /> })}</span>
  ) : (
    <small class="who">
      <Plain text={text} />
    </small>
  );
};
