import type { JSX } from 'preact';
import { ruleTitle, titleOfName } from '../../text/names.ts';
import { comma } from '../../text/language.ts';
import type { Places } from './anchors.ts';
import { Description } from './people.tsx';
import { Plain } from './plain.tsx';

const Reference = ({ text, to }: { readonly text: string; readonly to: string | null }): JSX.Element =>
  to === null ? (
    <Plain text={text} />
  ) : (
    <a href={`#${to}`}>
      <Plain text={text} />
    </a>
  );

/** An id, as a link to where the report says more of the candidate; at its first place in a section with who that is. */
export const Candidate = ({
  id,
  places,
  isOnLine = false,
}: {
  readonly id: string;
  readonly places: Places;
  readonly isOnLine?: boolean;
}): JSX.Element => (
  <>
    <Reference text={id} to={places.candidate(id)} />
    <Description id={id} isOnLine={isOnLine} />
  </>
);

/** A rule's row by its name, as a link to the table of rules. */
export const RuleName = ({
  name,
  places,
}: {
  readonly name: string;
  readonly places: Places;
}): JSX.Element => <Reference text={titleOfName(name)} to={places.rule(name)} />;

/** The id of a rule or clause that is shown by its title: what-ifs name it so. */
export const OwnId = ({ rule }: { readonly rule: string }): JSX.Element | null =>
  ruleTitle(rule) === null ? null : (
    <small>
      <Plain text={rule} />
    </small>
  );

/** A sentence of the document. Ids of which the report says more become links. */
export const Sentence = ({
  text,
  places,
}: {
  readonly text: string;
  readonly places: Places;
}): JSX.Element => (
  <>
    {text.split(wordsOf()).map((token) => {
      const [start, word, closing, end] = withoutPunctuation(token);
      const to = word === '' ? null : places.candidate(word);
      if (to === null && !/\S-\S/u.test(word)) return token;
      return (
        <>
          {start}
          <Reference text={word} to={to} />
          {closing}
          <Description id={word} isOnLine />
          {end}
        </>
      );
    })}
  </>
);

/** What stands between words, as what `split` keeps: in Chinese, that is any text that could be no id. */
const wordsOf = (): RegExp => (comma() === '、' ? /((?:\s|\p{Script=Han}|[、，。；：（）“”])+)/u : /(\s+)/u);

/** What stands about a word: punctuation, the letter that Arabic joins to it, and the marks of an isolate. */
const withoutPunctuation = (token: string): readonly [string, string, string, string] => {
  const start = /^(?:و?[\u2067\u2068]+|\()?/u.exec(token)![0];
  const end = /\u2069*[.,;:。、；،؛)\u2069]*$/u.exec(token.slice(start.length))![0];
  const closing = /^\u2069*/u.exec(end)![0];
  const word = token.slice(start.length, token.length - end.length);
  return [start, word, closing, end.slice(closing.length)];
};

/** Between ids: a line may break there, whatever the language writes. */
export const Comma = (): JSX.Element => (
  <>
    {comma()}
    <wbr />
  </>
);

type IdsProps = { readonly ids: readonly string[]; readonly places: Places; readonly none?: string };

/** Ids with commas; a dash, or what is said instead, where there are none. */
export const Ids = ({ ids, places, none = '–' }: IdsProps): JSX.Element =>
  ids.length === 0 ? (
    <>{none}</>
  ) : (
    <>
      {ids.map((id, index) => (
        <>
          {index === 0 ? null : <Comma />}
          <Candidate id={id} places={places} isOnLine />
        </>
      ))}
    </>
  );
