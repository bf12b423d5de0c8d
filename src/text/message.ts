import { IntlMessageFormat } from 'intl-messageformat';
import { comma, currentLanguage, currentLocale, isRightToLeft } from './language.ts';
import { languages, messagesOf, type English, type Language } from './languages.ts';

/** A value of a message: a list is written as the language joins one (`a, b and c`). */
type Value = string | number | readonly string[];

/**
 * The arguments of a message of the ICU message format, with the type of each: `{size, plural, …}` and
 * `{share, number, …}` take a number, `{side, select, …}` a string, and `{rule}` any value. What stands in the braces
 * of a variant (`one {# seat}`) is distinguished from an argument by its space: a variant is never a single word.
 */
export type ArgumentsOf<M extends string> = {
  readonly [A in ArgumentIn<M> as A[0]]: A[1];
};

type ArgumentIn<M extends string> = M extends `${string}{${infer Rest}`
  ? First<Rest> | ArgumentIn<Rest>
  : never;

type First<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}, ${infer Kind}`
    ? Named<Name, Kind extends `select,${string}` ? string : number>
    : Named<Inside, Value>
  : never;

type Named<Name extends string, Type> = Name extends '' | `${string}${' ' | '#' | '{' | '\n'}${string}`
  ? never
  : [Name, Type];

type Family = keyof English;

/** What is given to have a message written: its arguments; nothing where it has none. */
export type Given<M> = M extends string
  ? [ArgumentIn<M>] extends [never]
    ? []
    : [values: ArgumentsOf<M>]
  : never;

/** The code of a message: its key, or the beginning of it where a code has several messages (`code.variant`). */
export type CodeOf<K extends string> = K extends `${infer Code}.${string}` ? Code : K;

export const codeOf = <K extends string>(key: K): CodeOf<K> => key.split('.', 1)[0] as CodeOf<K>;

/** Writes the messages of a family in the language of the moment. */
export type Writer<F extends Family> = <K extends keyof English[F] & string>(
  key: K,
  ...given: Given<English[F][K]>
) => string;

/**
 * @returns writes a message by its key, with its arguments filled in, in the language that is current when it is called.
 */
export const writerOf =
  <F extends Family>(family: F): Writer<F> =>
  (key, ...[values]) =>
    write(family, key, values ?? {});

/**
 * The same for a key that is not known beforehand.
 * @throws Error where the language has no such message, or an argument is missing.
 */
export const write = (family: Family, key: string, values: Readonly<Record<string, Value>>): string => {
  const { format, selects } = compile(currentLanguage(), family, key);
  return format.format(toTexts(values, selects)) as string;
};

/** `{label}: {text}`, with the colon of the language. */
export const labelled = (values: { readonly label: string; readonly text: string }): string =>
  write('words', 'labelled', values);

/** A sentence without arguments that was stored in English, in the language of the moment; any other as it is. */
export const fromEnglish = (family: Family, sentence: string): string => {
  const [key] = Object.entries(messagesOf('en')[family]).find(([, text]) => text === sentence) ?? [];
  return key === undefined ? sentence : write(family, key, {});
};

/**
 * The same with arguments that are no text, such as elements of a page: the message in parts, texts and arguments in
 * the order in which the language has them.
 */
export const partsWriterOf =
  <F extends Family>(family: F) =>
  <K extends keyof English[F] & string, T>(
    key: K,
    values: {
      readonly [A in keyof ArgumentsOf<English[F][K] & string>]: ArgumentsOf<English[F][K] & string>[A] | T;
    },
  ): readonly (string | T)[] => {
    const { format, selects } = compile(currentLanguage(), family, key);
    return format
      .formatToParts<T>(toTexts<T>(values as Readonly<Record<string, Value | T>>, selects))
      .map(({ value }) => value);
  };

/**
 * Lists as the language joins them; texts kept from turning the writing around them; other values as they are.
 * @param selects - arguments that a message selects by: no text of theirs is shown.
 */
const toTexts = <T>(
  values: Readonly<Record<string, Value | T>>,
  selects: ReadonlySet<string>,
): Record<string, string | number | T> =>
  Object.fromEntries(
    Object.entries(values).map(([argument, value]) => {
      const text = Array.isArray(value) ? listText(value as readonly string[]) : value;
      const isShown = typeof text === 'string' && !Array.isArray(value) && !selects.has(argument);
      return [argument, (isShown ? isolated(text) : text) as string | number | T];
    }),
  );

/** An isolate that its first letter directs, one from right to left, and the end of both (UAX 9). */
const [isolate, isolateFromRight, endOfIsolate] = ['\u2068', '\u2067', '\u2069'];
const arabic = /\p{Script=Arabic}/u;

/** A text within another that is written from right to left: ids, figures and names keep their own direction. */
const isolated = (text: string): string => {
  if (text === '' || !isRightToLeft()) return text;
  // Letters within inner isolates would not count as the first one.
  return `${arabic.test(text) ? isolateFromRight : isolate}${text}${endOfIsolate}`;
};

/** The package asks which of all locales there are; ours are, and to find that out takes a fiftieth of a short command. */
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale([locales].flat()[0]!);

type Compiled = { readonly format: IntlMessageFormat; readonly selects: ReadonlySet<string> };

/** @throws Error where the language has no such message. */
const compile = (language: Language, family: Family, key: string): Compiled => {
  const name = `${language} ${family} ${key}`;
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const source = (messagesOf(language)[family] as Readonly<Record<string, string>>)[key];
  if (source === undefined) throw new Error(`no message ${name}`);
  // Angle brackets are text here, and no tags.
  const format = new IntlMessageFormat(source, languages[language].locale, undefined, { ignoreTag: true });
  const made = { format, selects: selectsIn(format.getAst()) };
  compiled.set(name, made);
  return made;
};

/** The number of a select form among the elements of a parsed message. */
const selectElement = 5;

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const selectsIn = (elements: Elements, found = new Set<string>()): ReadonlySet<string> => {
  for (const element of elements) {
    if ((element.type as number) === selectElement && 'value' in element) found.add(element.value);
    if ('options' in element) for (const { value } of Object.values(element.options)) selectsIn(value, found);
  }
  return found;
};

/** Parsing a message takes a hundred times as long as writing it, so each is parsed once. */
const compiled = new Map<string, Compiled>();

/** A code of documents as people read it, such as an outcome or a side; as it is where there is no word for it. */
export const codeText = (code: string): string =>
  Object.hasOwn(messagesOf('en').words, `code.${code}`) ? write('words', `code.${code}`, {}) : code;

const mostListed = 12;

/**
 * `a`, `a and b`, `a, b and c`, as the language joins them; the end of a long list is counted.
 * @param type - `disjunction`: `a, b or c`; `unit`: `a, b, c`.
 */
export const listText = (
  items: readonly string[],
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string => {
  const isLong = items.length > mostListed + 1;
  const shown = isLong
    ? [...items.slice(0, mostListed), write('words', 'more', { count: items.length - mostListed })]
    : items;
  return joined(shown, type);
};

/** `a, b, c`, however long it is. */
export const wholeList = (items: readonly string[]): string => joined(items, 'unit');

const joined = (items: readonly string[], type: Intl.ListFormatType): string => {
  const texts = items.map(isolated);
  // One item needs no words between, and the first formatter of a process takes long to make.
  if (texts.length < 2) return texts.join('');
  return type === 'unit' ? texts.join(comma()) : new Intl.ListFormat(currentLocale(), { type }).format(texts);
};
