import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/text/language.ts';
import { languageCodes, languages, loadLanguage, messagesOf } from '../../src/text/languages.ts';
import { write } from '../../src/text/message.ts';
import { filesUnder } from '../support/files-under.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const within = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => within(value)) : []),
  ]);

for (const language of languageCodes) await loadLanguage(language);

const all = languageCodes.flatMap((language) =>
  Object.entries(messagesOf(language)).flatMap(([family, table]) =>
    Object.entries(table as Readonly<Record<string, string>>).map(([key, source]) => ({
      name: `${language} ${family} ${key}`,
      locale: languages[language].locale,
      family,
      key,
      source,
    })),
  ),
);

const elementsOf = ({ source, locale }: (typeof all)[number]): readonly Element[] =>
  within(new IntlMessageFormat(source, locale, undefined, { ignoreTag: true }).getAst());

test('are written in the language of the moment', async () => {
  expect(await inLanguage('en', () => write('words', 'more', { count: 1200 }))).toBe('1,200 more');
});

describe('the messages', () => {
  // The compiler reads the arguments off the text, and would take a variant of one word for an argument.
  test('have no variant of a single word in English', () => {
    for (const message of all.filter(({ name }) => name.startsWith('en '))) {
      for (const element of elementsOf(message)) {
        if (!('options' in element)) continue;
        for (const { value } of Object.values(element.options)) {
          const [only, ...others] = value;
          const text =
            others.length === 0 && only !== undefined && [0].includes(only.type) && 'value' in only
              ? only.value
              : ' ';
          expect(text, message.name).toMatch(/^$|[\s{}#,]/);
        }
      }
    }
  });

  test('are all written by somebody', () => {
    const sources = filesUnder('src').filter(({ path }) => !path.includes('text/en/'));
    const text = sources.map((file) => file.text).join('\n');
    // Keys that are put together: `command.${name}`.
    const prefixes = [...text.matchAll(/`([a-z-]+\.)\$\{/g)].map(([, prefix]) => prefix!);
    const isWritten = (key: string): boolean =>
      text.includes(`'${key}'`) ||
      text.includes(`${key}:`) ||
      prefixes.some((prefix) => key.startsWith(prefix));
    const unused = all.filter(({ key }) => !isWritten(key));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});
