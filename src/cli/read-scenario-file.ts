import { dirname, extname, resolve } from 'node:path';
import { z } from 'zod';
import type { WhatIfInput } from '../answers/what-if/what-if-input.ts';
import { parseJson } from '../input/documents/json.ts';
import { parseYaml, yamlPlaces } from '../input/documents/yaml.ts';
import { toPointer, type Issue } from '../input/issues/issue.ts';
import { createIssueList, mapIssues, type IssueList, type Issues } from '../input/issues/outcome.ts';
import { commandLineLimits } from '../input/limits.ts';
import type { PoolInput, RulesInput } from '../model/pool-cache.ts';
import { withRule } from '../model/rule-places.ts';
import { readBytes, readPoolFile, readRulesFile } from './read-file.ts';
import type { PoolFileOptions } from '../input/request-parts.ts';
import { recognisedTexts } from './recognised.ts';

/** A scenario file with everything that it names, or has within it, and where the base is, for reporting issues. */
export type ScenarioInput = WhatIfInput & {
  readonly paths: { readonly pool?: string; readonly rules?: string };
  /** Lines about what pool files were recognised as. */
  readonly recognised: readonly string[];
  /** The bytes of the file where it is YAML, for the lines of issues. */
  readonly yaml: Uint8Array | null;
};

/** Gives the issues of a scenario file in YAML the lines where they are, and those of a rule set within it. */
export const withScenarioPlaces = ({ yaml, rules, paths }: ScenarioInput, issues: Issues): Issues => {
  if (yaml === null) return issues;
  const place = yamlPlaces(yaml, 'scenarios');
  const isWithin = paths.rules === undefined && rules?.as === 'value';
  return mapIssues(issues, (issue) =>
    isWithin && issue.document === 'rules' && issue.pointer !== undefined
      ? place({
          ...withRule(issue, rules.value),
          document: 'scenarios',
          pointer: `/rules${issue.pointer}`,
        })
      : place(issue),
  );
};

/** Reads a scenario file, YAML where its name says so, else JSON; paths in it are relative to it. */
export const readScenarioFile = async (
  path: string,
  options: PoolFileOptions = {},
): Promise<ScenarioInput> => {
  const issues = createIssueList();
  const bytes = await readBytes(path, 'scenarios', issues);
  const parsed = bytes === null ? null : parse(path, bytes);
  if (parsed === null || 'issues' in parsed) {
    if (parsed !== null) issues.addAll(parsed.issues);
    return {
      file: undefined,
      pool: null,
      rules: null,
      pools: new Map(),
      issues: issues.reported(),
      paths: {},
      recognised: [],
      yaml: null,
    };
  }
  const file = parsed.value;
  const keys = z.record(z.string(), z.unknown()).safeParse(file).data ?? {};
  const at = (name: string): string => resolve(dirname(path), name);
  const recognised: string[] = [];
  const readPool = createPoolReader(at, options, (line) => recognised.push(line));
  const pools = new Map<string, PoolInput>();
  for (const [pointer, value] of otherPools(keys)) {
    const pool = await readPool(value, pointer, issues);
    if (pool !== null) pools.set(pointer, pool);
  }
  const { pool, rules } = keys;
  return {
    file,
    pool: pool === undefined ? null : await readPool(pool, '/pool', issues),
    rules: rules === undefined ? null : await readRules(rules, at, issues),
    pools,
    issues: issues.reported(),
    paths: {
      ...(typeof pool === 'string' ? { pool } : {}),
      ...(typeof rules === 'string' ? { rules } : {}),
    },
    recognised,
    yaml: isYaml(path) ? bytes : null,
  };
};

const isYaml = (path: string): boolean => ['.yaml', '.yml'].includes(extname(path).toLowerCase());

const parse = (path: string, bytes: Uint8Array) =>
  isYaml(path)
    ? parseYaml(bytes, 'scenarios', commandLineLimits)
    : parseJson(bytes, 'scenarios', commandLineLimits);

/** The pools that scenarios and sweeps name, by pointer. */
const otherPools = (keys: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  ['scenarios', 'sweeps'].flatMap((key) => {
    const list = Array.isArray(keys[key]) ? (keys[key] as readonly unknown[]) : [];
    return list.flatMap((entry, index) => {
      const pool = z.looseObject({ pool: z.unknown() }).safeParse(entry).data?.pool;
      return pool === undefined ? [] : [[toPointer([key, index, 'pool']), pool] as const];
    });
  });

/** Reads each file once, however often it is named. */
const createPoolReader = (
  at: (name: string) => string,
  options: PoolFileOptions,
  onRecognised: (line: string) => void,
) => {
  const known = new Map<string, PoolInput | null>();
  return async (value: unknown, pointer: string, issues: IssueList): Promise<PoolInput | null> => {
    if (typeof value !== 'string') return { as: 'value', value };
    const path = at(value);
    const before = known.get(path);
    if (before !== undefined) return before;
    const found = createIssueList();
    const pool = await readPoolFile(path, found, options);
    recognisedTexts([[value, pool]]).forEach(onRecognised);
    issues.addAll(found.reported().map((issue): Issue => ({ ...issue, document: 'scenarios', pointer })));
    known.set(path, pool);
    return pool;
  };
};

const readRules = async (
  value: unknown,
  at: (name: string) => string,
  issues: IssueList,
): Promise<RulesInput | null> => {
  if (typeof value !== 'string') return { as: 'value', value };
  const isPath = extname(value) !== '' || value.includes('/') || value.includes('\\');
  return readRulesFile(isPath ? at(value) : value, issues);
};
