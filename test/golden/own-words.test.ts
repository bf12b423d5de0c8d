/**
 * Pools and rule sets in a body's own words, and the optimum that HiGHS and CP-SAT agree on. Their program was not
 * made from these files but before them: people and rules were drawn, then written with other separators, decimal
 * commas, columns, letters, spellings and countries' names. `points` is a fraction; null where no selection exists.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, solve } from '../../src/library/index.ts';

interface Drawn {
  readonly pool: string;
  readonly rules: object;
  readonly points: string | null;
}

const drawn = JSON.parse(
  readFileSync(new URL('own-words.json', import.meta.url), 'utf8'),
) as readonly Drawn[];

describe('a panel in words of its own', () => {
  test.each(drawn.map((one, index) => [index, one] as const))(
    'has the optimum of two other solvers, and a proof: %i',
    async (_, { pool, rules: document, points }) => {
      const rules = JSON.stringify(document);
      const result = await solve({ pool, rules, options: { certificate: true, explain: 'none' } });
      expect(result.outcome).toBe(points === null ? 'infeasible' : 'selected');
      if (points !== null) {
        const [numerator, denominator] = points.split('/').map(BigInt);
        expect(BigInt(result.objective!) * denominator!).toBe(numerator! * BigInt(result.objectiveScale));
      }
      const { certificate } = result as { certificate?: object };
      expect(check({ pool, rules, certificate: certificate ?? {} })).toMatchObject({ holds: true });
    },
  );
});
