import { z } from 'zod';
import { checkSchema, toIssues, withoutUnknownKeys } from '../../input/documents/check-schema.ts';
import { because } from '../../input/documents/schema-issues.ts';
import { issue, toPointer, type Issue } from '../../input/issues/issue.ts';
import type { IssueList } from '../../input/issues/outcome.ts';
import type { Limits } from '../../input/limits.ts';
import { seatsOf } from '../../rules/percentages.ts';
import { toBoundName } from './changes.ts';
import {
  leaveOneOutSchema,
  noiseSchema,
  scenarioFileSchema,
  scenarioSchema,
  sweepSchema,
  whatIfOptionsSchema,
  type LeaveOneOutEntry,
  type NoiseEntry,
  type ScenarioEntry,
  type SweepEntry,
  type WhatIfOptions,
} from './scenario-file-schema.ts';

/** An entry of the file and where it stands there. */
export type Placed<T> = { readonly entry: T; readonly pointer: string };

/** What a file asks for, its pools and rule set left aside. */
export type Entries = {
  /** Of all entries in the order of the file, those too with which something else is wrong. */
  readonly ids: readonly Placed<string>[];
  readonly title: string | null;
  readonly scenarios: readonly Placed<ScenarioEntry>[];
  readonly sweeps: readonly Placed<SweepEntry>[];
  readonly leaveOneOut: readonly Placed<LeaveOneOutEntry>[];
  readonly noise: readonly Placed<NoiseEntry>[];
  readonly options: WhatIfOptions;
};

const entryKeys = ['scenarios', 'sweeps', 'leaveOneOut', 'noise'] as const;

/** Pools and rule sets have readers of their own; that they are there is all that is looked at here. */
const anything = z.unknown().refine((value) => value !== undefined, because('missing-key'));
const withId = z.looseObject({ id: z.string() });
const wholeFile = scenarioFileSchema(anything, anything);

/**
 * Checks a parsed file. Every issue is added to `issues`; the entries that are sound are returned all the
 * same, so that they can be checked further in the same go.
 * @param size - of the base, seats: what percentages are of.
 */
export const readEntries = (file: unknown, size: number, issues: IssueList, limits: Limits): Entries => {
  const given = z.record(z.string(), z.unknown()).safeParse(file).data ?? {};
  const lists = entryKeys.map((key) => given[key]);
  const listed = lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  // Every entry asks for one answer at least: where there are too many, none of them is looked at.
  const isOver = listed > limits.scenarios;
  const raw = isOver ? {} : given;
  if (isOver) issues.add(tooManyScenarios(listed, limits));
  else {
    const parsed = checkSchema(wholeFile, file);
    if (!parsed.success) issues.addAll(toIssues(parsed.error, 'scenarios'));
  }
  const sound = <T>(key: string, schema: z.ZodType<T>): readonly Placed<T>[] => {
    const list = Array.isArray(raw[key]) ? (raw[key] as readonly unknown[]) : [];
    return list.flatMap((value, index) => {
      const entry = withoutUnknownKeys(schema, value);
      return entry === undefined ? [] : [{ entry, pointer: toPointer([key, index]) }];
    });
  };
  const ids = entryKeys.flatMap((key) => {
    const list = Array.isArray(raw[key]) ? (raw[key] as readonly unknown[]) : [];
    return list.flatMap((value, index): Placed<string>[] => {
      const { data } = withId.safeParse(value);
      return data === undefined ? [] : [{ entry: data.id, pointer: toPointer([key, index]) }];
    });
  });
  return {
    ids,
    title: z.string().safeParse(raw['title']).data ?? null,
    scenarios: sound('scenarios', scenarioSchema(anything)).map((placed) => setInSeats(placed, size)),
    sweeps: sound('sweeps', sweepSchema(anything)).map((placed) => setInSeats(placed, size)),
    leaveOneOut: sound('leaveOneOut', leaveOneOutSchema),
    noise: sound('noise', noiseSchema),
    options: whatIfOptionsSchema.safeParse(raw['options'] ?? {}).data ?? whatIfOptionsSchema.parse({}),
  };
};

/** The entry with its percentages as seats. */
const setInSeats = <E extends { readonly set?: Readonly<Record<string, unknown>> | undefined }, T>(
  { entry, pointer }: Placed<E>,
  size: number,
): Placed<T> => {
  const inSeats = ([name, value]: readonly [string, unknown]) =>
    [name, typeof value === 'string' ? seatsOf(value, toBoundName(name).side, size) : value] as const;
  const { set } = entry;
  const seats = set === undefined ? {} : { set: Object.fromEntries(Object.entries(set).map(inSeats)) };
  return { entry: { ...entry, ...seats } as unknown as T, pointer };
};

/** @param total - scenarios, points, omissions and trials that are asked for. */
export const tooManyScenarios = (total: number, { scenarios }: Limits): Issue =>
  issue('too-many-scenarios', { document: 'scenarios', pointer: '' }, { count: total, most: scenarios });
