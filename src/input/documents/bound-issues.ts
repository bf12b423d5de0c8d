import type { z } from 'zod';
import { mostIssuesReported } from '../issues/outcome.ts';

/** Entries of an array or a record that are looked at before it is asked whether enough is wrong with it. */
const slice = mostIssuesReported;

/**
 * Has a schema stop reading an array or a record in which it has found a thousand issues. By itself zod collects
 * them all, and a body of 64 MiB has room for thirty million. What a schema accepts stays the same, and so do the
 * issues that it finds first. Works on the schema in place, once.
 */
export const boundIssues = (schema: z.core.$ZodType): void => {
  if (bounded.has(schema)) return;
  bounded.add(schema);
  const { def } = schema._zod as unknown as { readonly def: Readonly<Record<string, unknown>> };
  for (const inner of innerOf(def)) boundIssues(inner);
  if (def['type'] === 'array') readInSlices(schema, slicesOfArray);
  if (def['type'] === 'record') readInSlices(schema, slicesOfRecord);
};

const bounded = new WeakSet<z.core.$ZodType>();

/** The schemas that a schema is made of. */
const innerOf = (def: Readonly<Record<string, unknown>>): readonly z.core.$ZodType[] => {
  const { type, shape, getter } = def;
  const parts = [
    ...Object.values((shape as Readonly<Record<string, unknown>> | undefined) ?? {}),
    ...[def['element'], def['innerType'], def['valueType'], def['keyType'], def['catchall']],
    ...[def['in'], def['out'], def['left'], def['right'], def['rest']],
    ...((def['options'] as readonly unknown[] | undefined) ?? []),
    ...((def['items'] as readonly unknown[] | undefined) ?? []),
    ...(type === 'lazy' ? [(getter as () => unknown)()] : []),
  ];
  return parts.filter(
    (part): part is z.core.$ZodType => typeof part === 'object' && part !== null && '_zod' in part,
  );
};

/** The parts of a container that is long; null: it is short, or not of this kind. */
type Slicing = (value: unknown) => Slices | null;
type Slices = {
  readonly count: number;
  readonly at: (index: number) => unknown;
  /** What the first step of a path within a slice is in the whole. */
  readonly stepOf: (step: PropertyKey, index: number) => PropertyKey;
  readonly join: (parts: readonly unknown[]) => unknown;
};

const slicesOfArray: Slicing = (value) => {
  if (!Array.isArray(value) || value.length <= slice) return null;
  return {
    count: Math.ceil(value.length / slice),
    at: (index) => value.slice(index * slice, (index + 1) * slice) as unknown,
    stepOf: (step, index) => Number(step) + index * slice,
    join: (parts) => parts.flat(1),
  };
};

const slicesOfRecord: Slicing = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  if (entries.length <= slice) return null;
  return {
    count: Math.ceil(entries.length / slice),
    at: (index) => Object.fromEntries(entries.slice(index * slice, (index + 1) * slice)),
    stepOf: (step) => step,
    join: (parts) => Object.fromEntries(parts.flatMap((part) => Object.entries(part as object))),
  };
};

const readInSlices = (schema: z.core.$ZodType, slicesOf: Slicing): void => {
  const inside = schema._zod;
  const parse = inside.parse.bind(inside);
  const isRunByParse = inside.run === inside.parse;
  const bound: typeof parse = (payload, context) => {
    const slices = slicesOf(payload.value);
    if (slices === null) return parse(payload, context);
    const read: unknown[] = [];
    for (let index = 0; index < slices.count; index += 1) {
      const result = parse({ value: slices.at(index), issues: [] }, context) as z.core.ParsePayload;
      read.push(result.value);
      for (const issue of result.issues) {
        const [first, ...rest] = issue.path ?? [];
        const path = first === undefined ? [] : [slices.stepOf(first, index), ...rest];
        payload.issues.push({ ...issue, path });
      }
      // Of a value that is refused nothing is used.
      if (payload.issues.length >= mostIssuesReported) return payload;
    }
    payload.value = slices.join(read);
    return payload;
  };
  inside.parse = bound;
  // A schema without checks of its own is run by what parses it.
  if (isRunByParse) inside.run = bound;
};
