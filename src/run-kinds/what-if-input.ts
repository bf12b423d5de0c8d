import { z } from 'zod';
import type { WhatIfInput } from '../answers/what-if/what-if-input.ts';
import { unknownKey } from '../input/documents/schema-issues.ts';
import { toPointer, type Issue } from '../input/issues/issue.ts';
import type { Limits } from '../input/limits.ts';
import { createSuggest } from '../input/similarity.ts';
import { checkTimeLimits, withTimeLimits } from '../input/time-limits.ts';
import type { WhatIfRunInput } from './run-input.ts';

const timeKeys = ['timeLimit'] as const;

const objectKeys = z.record(z.string(), z.unknown());

/**
 * The scenarios of a run as a file of them. There is one pool and one rule set for all of them, and each has its
 * time; all together have as much as they need.
 */
export const toWhatIfInput = ({ pool, rules, asked }: WhatIfRunInput, limits: Limits): WhatIfInput => {
  const keys = objectKeys.safeParse(asked).data;
  return {
    file:
      keys === undefined
        ? asked
        : {
            ...keys,
            ...storedElsewhere,
            options: withTimeLimits(keys['options'] ?? {}, timeKeys, limits),
          },
    pool,
    rules,
    pools: new Map(),
    issues: [
      ...(keys === undefined ? [] : checkPools(keys)),
      ...checkTimeLimits(keys?.['options'], timeKeys, limits, 'scenarios', ['options']),
    ],
  };
};

/** A file has to have them; what they are is known already. */
const storedElsewhere = { pool: '', rules: '' } as const;

/** Scenarios must not contain pools and rule sets. */
const checkPools = (keys: Readonly<Record<string, unknown>>): readonly Issue[] => {
  const suggest = createSuggest();
  const unknown = (path: readonly (string | number)[]): Issue => {
    const place = { document: 'scenarios', pointer: toPointer(path) } as const;
    return unknownKey(String(path.at(-1) ?? ''), [], place, suggest);
  };
  const ofEntries = ['scenarios', 'sweeps'].flatMap((list) => {
    const entries = z.array(z.unknown()).safeParse(keys[list]).data ?? [];
    return entries.flatMap((entry, index) =>
      objectKeys.safeParse(entry).data?.['pool'] === undefined ? [] : [unknown([list, index, 'pool'])],
    );
  });
  return [
    ...Object.keys(storedElsewhere).flatMap((key) => (key in keys ? [unknown([key])] : [])),
    ...ofEntries,
  ];
};
