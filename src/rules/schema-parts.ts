import { z } from 'zod';
import { isUnreadable, normaliseText } from '../input/documents/normalise-text.ts';
import { because } from '../input/documents/schema-issues.ts';

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
export const seatsSchema = z.int().min(0).max(1_000_000);
export const valueSchema = textSchema(500);

const valuesSchema = z
  .union([valueSchema, z.array(valueSchema).min(1).max(10_000)])
  .describe('A value, or several of which any one is enough.');

export const conditionSchema = z
  .record(attributeNameSchema, valuesSchema)
  .refine((record) => Object.keys(record).length > 0, because('wrong-value.no-attribute'))
  .describe('Attribute to value; if there are several attributes, all must match.');

/** Ids of candidates. */
export const candidateIdsSchema = z.array(idSchema).min(1).max(100_000);
