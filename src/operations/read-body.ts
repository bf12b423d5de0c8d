import { z } from 'zod';
import { emptyInput, type RequestInput } from '../answers/request-input.ts';
import { parseOptions } from '../answers/solve/options.ts';
import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import { decompress } from '../input/documents/decompress.ts';
import { issue, toPointer, type Issue } from '../input/issues/issue.ts';
import { joinIssues } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { SentBody } from '../input/request-parts.ts';
import { checkTimeLimits } from '../input/time-limits.ts';
import { parseBody, type ParsedBody } from '../model/parse-body.ts';
import type { PoolInput, ReadContext } from '../model/pool-cache.ts';
import { readStoredNames, type StoredNameReader } from '../model/stored-names.ts';
import type { PartsOperation } from './operation.ts';

import { partReaders } from './request-parts.ts';

type PartName = keyof typeof partReaders;

/** The parts that a body or form of an operation may contain. */
export const partsOf = ({ parts }: PartsOperation): readonly PartName[] =>
  (Object.keys(partReaders) as PartName[]).filter((name) => name in parts);

/** Takes the JSON body of an operation apart. */
export const readBody = (operation: PartsOperation, sent: SentBody, context: ReadContext): RequestInput => {
  const { limits } = context;
  const decoded = decompress(sent, limits);
  if ('issue' in decoded) return { ...emptyInput, issues: [decoded.issue] };
  const parsed = parseBody(decoded.bytes, 'request', context);
  if ('issues' in parsed) return { ...emptyInput, issues: parsed.issues };
  const overlong = checkLists(parsed.value, limits);
  if (overlong.length > 0) return { ...emptyInput, issues: overlong };
  const names = readStoredNames(context.stored);
  const body = z.record(z.string(), z.unknown()).safeParse(parsed.value).data ?? {};
  const given: Readonly<Record<string, unknown>> = {
    ...body,
    ...(operation.whole === undefined ? {} : { [operation.whole]: parsed.value }),
  };
  const atPart = (name: PartName) => (name === operation.whole ? [] : [name]);
  const stored = partsOf(operation).flatMap((name): [PartName, Partial<RequestInput>][] => {
    const input = storedPart(names, name, given[name], atPart(name));
    return input === undefined ? [] : [[name, input]];
  });
  const named = new Map(stored);
  const checked = checkSchema(shellOf(operation, named), parsed.value);
  const read = partsOf(operation).map((name): Partial<RequestInput> => {
    const found = named.get(name);
    if (found !== undefined) return found;
    const { shell, fromValue } = partReaders[name];
    const value = shell(operation).safeParse(given[name]);
    if (!value.success) return {};
    return name === 'pool' ? { pool: poolOf(parsed, value.data) } : fromValue(value.data);
  });
  const options = parseOptions(operation.options, body['options'] ?? {}, limits);
  const missing = names.missing();
  return Object.assign({}, emptyInput, ...read, {
    options: 'options' in options ? options.options : null,
    ...(missing === undefined ? {} : { missing }),
    issues: joinIssues(
      checked.success ? [] : toIssues(checked.error, 'request'),
      names.issues(),
      checkTimeLimits(body['options'], ['timeLimit'], limits, 'request', ['options']),
    ),
  }) as RequestInput;
};

/** What the value of a part names of the store; undefined: nothing. */
const storedPart = (
  names: StoredNameReader,
  part: PartName,
  value: unknown,
  path: readonly string[],
): Partial<RequestInput> | undefined => {
  if (part !== 'pool' && part !== 'rules') return undefined;
  const found = names[part](value, path);
  return found === undefined ? undefined : { [part]: found };
};

/** @param named - parts that were found in the store, or named there: what they are is known. */
const shellOf = (operation: PartsOperation, named: ReadonlyMap<PartName, unknown>): z.ZodType => {
  const shellOfPart = (name: PartName): z.ZodType =>
    named.has(name) ? z.unknown() : partReaders[name].shell(operation);
  if (operation.whole !== undefined) return shellOfPart(operation.whole);
  const shells = partsOf(operation).map((name): [string, z.ZodType] => {
    const shell = shellOfPart(name);
    return [name, operation.parts[name] === 'required' ? shell : shell.optional()];
  });
  return z.strictObject(Object.fromEntries(shells));
};

/** A pool that was read by itself is not in the value. */
const poolOf = (parsed: Extract<ParsedBody, { readonly value: unknown }>, value: unknown): PoolInput =>
  parsed.pool ?? { as: 'value', value, text: parsed.poolText };

/** Where a body may list ids. */
const idLists = [['slate'], ['withdraw'], ['about', 'candidates'], ['about', 'rules']] as const;

/** Does a list name more ids than a pool may have candidates? Found out before any of them is looked at. */
const checkLists = (body: unknown, { candidates }: Limits): readonly Issue[] =>
  idLists.flatMap((path): Issue[] => {
    const list = path.reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
      body,
    );
    if (!Array.isArray(list) || list.length <= candidates) return [];
    const place = { document: 'request', pointer: toPointer(path) } as const;
    return [issue('too-many-candidates.ids', place, { count: list.length, most: candidates })];
  });
