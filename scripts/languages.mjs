// Compares the catalogue of every language with the English one: missing and surplus messages, arguments, variants
// of select forms, plural forms that the language needs. Part of `npm run build`.
// With languages as arguments, only these, and only the families that they have: for a translation in the making.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';

const folder = join(import.meta.dirname, '..', 'dist', 'src', 'text');

/** Types of the elements of a parsed message, as the parser numbers them. */
const kinds = { 1: 'argument', 2: 'number', 3: 'date', 4: 'time', 5: 'select', 6: 'plural', 8: 'tag' };

/** Plural forms that are used for fractions of millions and the like alone, and may fall back on `other`. */
const rare = { ar: ['zero'], fr: ['many'], es: ['many'] };

const parse = (source, locale) =>
  new IntlMessageFormat(source, locale, undefined, { ignoreTag: true }).getAst();

/** The arguments of a message, and each select or plural form with its variants. */
const describe = (elements, found = { uses: new Set(), selects: new Map(), plurals: [] }) => {
  for (const { type, value, options } of elements) {
    const kind = kinds[type];
    if (kind === undefined) continue;
    found.uses.add(value);
    if (kind === 'tag' || kind === 'date' || kind === 'time') found.uses.add(`${kind} of ${value}`);
    if (kind === 'select') {
      const names = new Set([...(found.selects.get(value) ?? []), ...Object.keys(options)]);
      found.selects.set(value, names);
    }
    if (kind === 'plural') found.plurals.push({ value, names: Object.keys(options) });
    for (const option of Object.values(options ?? {})) describe(option.value, found);
  }
  return found;
};

const sameSet = (a, b) => a.size === b.size && [...a].every((one) => b.has(one));

/** What is wrong with a message beside its original. */
const faultsOf = (original, translated, { language, locale }) => {
  let source;
  try {
    source = describe(parse(translated, locale));
  } catch (error) {
    return [`cannot be read: ${error.message}`];
  }
  const english = describe(parse(original, 'en'));
  const faults = [];
  if (!sameSet(english.uses, source.uses)) {
    faults.push(`arguments ${[...source.uses].join(', ')} instead of ${[...english.uses].join(', ')}`);
  }
  for (const [argument, names] of english.selects) {
    const own = source.selects.get(argument);
    if (own === undefined || !sameSet(names, own)) {
      faults.push(
        `select of ${argument} has ${[...(own ?? [])].join(', ')} instead of ${[...names].join(', ')}`,
      );
    }
  }
  const needed = new Intl.PluralRules(locale)
    .resolvedOptions()
    .pluralCategories.filter((form) => !(rare[language] ?? []).includes(form));
  for (const { value, names } of source.plurals) {
    const missing = needed.filter((form) => !names.includes(form));
    if (missing.length > 0 && names.some((name) => name !== 'other' && !name.startsWith('='))) {
      faults.push(`plural of ${value} lacks ${missing.join(', ')}`);
    }
  }
  const exact = (plurals) =>
    new Set(plurals.flatMap(({ names }) => names.filter((name) => name.startsWith('='))));
  for (const form of exact(english.plurals)) {
    if (!exact(source.plurals).has(form)) faults.push(`the form ${form} is missing`);
  }
  return faults;
};

const { english } = await import(join(folder, 'en', 'english.js'));
const asked = process.argv.slice(2);
const languages =
  asked.length > 0
    ? asked
    : readdirSync(folder).filter((name) => name !== 'en' && existsSync(join(folder, name, 'catalogue.js')));

let faults = 0;
const report = (place, text) => {
  faults += 1;
  console.error(`${place}: ${text}`);
};
for (const language of languages) {
  const { catalogue } = await import(join(folder, language, 'catalogue.js'));
  const locale = language;
  let count = 0;
  for (const [family, messages] of Object.entries(english)) {
    const own = catalogue[family];
    if (own === undefined) {
      if (asked.length === 0) report(`${language} ${family}`, 'the family is missing');
      continue;
    }
    for (const key of Object.keys(own)) {
      if (!Object.hasOwn(messages, key)) report(`${language} ${family} ${key}`, 'is unknown in English');
    }
    for (const [key, original] of Object.entries(messages)) {
      if (!Object.hasOwn(own, key)) report(`${language} ${family} ${key}`, 'is missing');
      else {
        count += 1;
        for (const fault of faultsOf(original, own[key], { language, locale })) {
          report(`${language} ${family} ${key}`, fault);
        }
      }
    }
  }
  console.log(`${language}: ${count} messages`);
}
if (faults > 0) {
  console.error(`${faults} ${faults === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
}
