import { meant } from './words.ts';

/** What can be wrong with a pool. No sentence repeats a value of it. */
export const issuesOfPools = {
  // The table
  'csv-quotes': 'A quoted field is malformed, or its closing quote is missing.',
  'csv-quotes.rows':
    'In {count, number} rows a quoted field is malformed, or its closing quote is missing (first in rows {rows}).',
  'csv-row-length':
    'The row has {count, plural, one {# field} other {# fields}}; the header has {expected, number}.{hasTypographicQuotes, select, yes { Typographic quotes do not hold a field with separators together: use " (U+0022) instead.} other {}}',
  'csv-row-length.short':
    'The row has {count, plural, one {# field} other {# fields}}; the header has {expected, number}. Missing: {missing}.{hasTypographicQuotes, select, yes { Typographic quotes do not hold a field with separators together: use " (U+0022) instead.} other {}}',
  'csv-no-header': 'The file has no header row.',
  'blank-column-name': 'This column has no name, but row {row} has a value in it.',
  'blank-column-name.key': 'This key is blank.',
  'duplicate-column':
    'This column has the same name as column {first, number}. (Characters that cannot be seen are ignored; in the names of known columns also case, spaces, hyphens and underscores.)',
  'duplicate-column.key': 'This key is the same column as the key "{first}".',
  'duplicate-column.attribute':
    'The attribute "{attribute}" is read from the column "{first}", and this column has that name too. Rename or remove one of them.',
  'missing-id-column':
    'The column "id" is missing. Where another column has the ids, a rule set can name it: under "attributes", "id" with its "column".',
  'missing-id-column.declared': `The rule set reads the ids from the column "{column}", which is missing.${meant}`,
  'missing-id-column.separator':
    'The column "id" is missing. Columns must be separated by commas, semicolons or tabs.',
  'too-many-candidates': 'A pool can have at most {most, plural, one {# candidate} other {# candidates}}.',
  'too-many-candidates.ids':
    'The list has {count, plural, one {# id} other {# ids}}. A pool can have at most {most, plural, one {# candidate} other {# candidates}}.',
  'too-many-columns': 'A pool can have at most {most, plural, one {# column} other {# columns}}.',
  'too-many-cells':
    'A pool can have at most {most, plural, one {# cell} other {# cells}} (candidates times columns).',

  // Its candidates
  'no-candidates': 'The pool has no candidates.',
  'blank-id': 'The id is blank.',
  'duplicate-id': 'An id belongs to one candidate only: {ids}.',

  // Their values
  'control-character': 'The text has a control character or a broken code point.',
  'replacement-character':
    'The text has the character U+FFFD: it was read in the wrong encoding. Export the file again as UTF-8.',
  'unknown-country':
    "This is not a country: expected an ISO 3166-1 code (alpha-3 or alpha-2) or a country's name in Arabic, Chinese, English, French, German, Italian, Japanese, Portuguese, Russian or Spanish. A rule set recodes other names, under \"attributes\": {attribute}: '{' type: country, values: '{' Duitsland: DEU '}' '}'.",
  'unknown-country.not-available':
    'This may be a country (Namibia) or "not available". Write NAM, or leave the cell empty.',
  'unknown-country.unsplit':
    'This is not a country. Separate several countries with a semicolon (;). Where semicolons separate the columns, use | instead.',
  'unknown-country.meant': 'This is not a country. Did you mean "{meant}"?',
  'unknown-country.recoded':
    '"{value}" is not a country: texts of an attribute of countries can only stand for countries. For other words, declare the type "category".',
  'unknown-country.rules': '"{code}" is not the code of a Member or observer State.',
  'unknown-value': 'Expected {values}.',
  'unknown-value.unsplit':
    "Expected {values}, or several of them. This may be a list with another separator: semicolons separate lists, or | where semicolons separate the columns; any other is declared, under \"attributes\": {attribute}: '{' separator: ',' '}'.",
  'unknown-value.usual':
    "Expected {values}. A rule set says what other words stand for, under \"attributes\": {attribute}: '{' values: '{' \"your word\": {word} '}' '}'.",
  'several-values': 'This column takes only one value.',
  'affiliation-none': 'The affiliation "{none}" cannot be combined with another one.',
  'not-a-decimal': 'Expected a plain decimal number, such as 60.4 or -3.',
  'not-a-decimal.with-comma': 'Expected a plain decimal number, such as 60,4 or -3.',
  'not-a-decimal.comma':
    'Expected a decimal point, as in 60.4: decimal commas are read only where another character separates the columns.',
  'not-a-day': 'Expected a date, written YYYY-MM-DD, such as 2026-06-01.',
  'too-many-decimals':
    'A score can have at most {most, plural, one {# decimal place} other {# decimal places}} here. Raise score.decimals in the rule set (to {limit, number} at most), or round the scores in the source.',
  'too-many-decimals.any':
    'A score can have at most {most, plural, one {# decimal place} other {# decimal places}} here, and {limit, number} with any score.decimals. Round the scores in the source.',
  'score-too-large': 'The score is too large to be counted exactly.',
  'score-above-max': 'The score is above the largest score, {max}, of the rule set (score.max).',
  'blank-score': 'An eligible candidate needs a score here.',
} as const;
