import { z } from 'zod';
import { isUnreadable, normaliseText } from '../input/documents/normalise-text.ts';
import { because, becauseOfType } from '../input/documents/schema-issues.ts';
import { isRange } from './ranges.ts';
import { percentage } from './percentages.ts';

/** Languages that titles can be given in, by ISO 639-1 code: the six official ones. */
const titleLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

/** Text of people's own, to be normalised: nothing unreadable, not blank, of a sensible length. */
export const textSchema = (longest: number) =>
  z
    .string()
    .min(1, { abort: true, ...because('wrong-value.blank') })
    .max(longest)
    .refine(
      (value) => !isUnreadable(value) && normaliseText(value) !== '',
      because('wrong-value.unreadable'),
    );

/** Longer text: line breaks are welcome, halves of surrogate pairs are not. */
export const noteSchema = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => !/\p{Cs}/u.test(value), because('wrong-value.broken-unicode'));
export const idSchema = textSchema(200);
export const attributeNameSchema = textSchema(200);
const seatsSchema = z.int().min(0).max(1_000_000);
export const valueSchema = textSchema(500);

/** Seats, or a share of the size. */
export const boundSchema = z
  .union(
    [seatsSchema, z.string().regex(percentage, because('wrong-value.percentage'))],
    becauseOfType('wrong-type.bound'),
  )
  .meta({ id: 'Bound', description: 'Seats, or a percentage of the size such as "40%".' });

/** Text for people, or one for each language. */
export const titleSchema = z
  .union([
    noteSchema(500).min(1),
    z
      .partialRecord(z.enum(titleLanguages), noteSchema(500).min(1))
      .meta({ id: 'TitleByLanguage', description: 'ISO 639-1 code of a language to the text in it.' }),
  ])
  .meta({ id: 'Title', description: 'One line for people, or one by language.' });

const rangeEnd = z.union([z.number(), textSchema(200)]).optional();

/** The keys and ends of a range of numbers or days. */
export const rangeSchema = z
  .strictObject({
    min: rangeEnd.describe('Smallest value, itself included: a number, or a day (YYYY-MM-DD).'),
    max: rangeEnd.describe('Largest value, itself included.'),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, because('wrong-value.no-range'))
  .refine(isRange, because('wrong-value.range'))
  .meta({ id: 'ValueRange', description: 'Values of a number or date attribute.' });

/** A value of an attribute: text; numbers and booleans stand for their text (`yes`, `no`). */
export const attributeValueSchema = z
  .union([valueSchema, z.number(), z.boolean()])
  .meta({ id: 'AttributeValue', description: 'Text; a number or a boolean stands for its text.' });

const valuesSchema = z
  .union([attributeValueSchema, z.array(attributeValueSchema).min(1).max(10_000), rangeSchema])
  .describe('A value, several of which any one is enough, or, of a number or date attribute, a range.');

export const conditionSchema = z
  .record(attributeNameSchema, valuesSchema)
  .refine((record) => Object.keys(record).length > 0, because('wrong-value.no-attribute'))
  .describe('Attribute to value; if there are several attributes, all must match.');

/** Ids of candidates. */
export const candidateIdsSchema = z.array(idSchema).min(1).max(100_000);

/** Who fixes a rule, clause or post. */
export const authoritySchema = z
  .enum(['resolution', 'policy'])
  .optional()
  .describe('`resolution` where the mandate fixes the rule, `policy` (the default) where the office does.');

/** Where a rule, clause or post comes from. */
export const clauseSchema = noteSchema(500)
  .optional()
  .describe('Where the rule comes from, such as `A/RES/79/325, para. 3`.');
