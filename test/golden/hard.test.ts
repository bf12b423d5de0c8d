import { describe, expect, test } from 'vitest';
import { checkCertificate } from '../../checker/index.ts';
import type { PoolInput } from '../../src/model/pool-cache.ts';
import { countriesText } from '../../src/reference/countries.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { fixtureJson, idsOf, readFixture, rulesOf, solveHere } from '../support/panel.ts';

/** Made by generators, ids only. The optimum is found at once; one question for each candidate took seconds. */
const poolOf = (name: string): Buffer => readFixture(`hard/${name}.csv`);

type Proved = Exclude<ResultDocument, { readonly outcome: 'stopped' }>;

/** Whatever the checker finds in the certificate of the result. */
const checked = (name: string, { certificate }: Proved) =>
  checkCertificate({
    pool: { format: 'csv', text: poolOf(name).toString('utf8') },
    rules: fixtureJson(`hard/${name}.json`),
    certificate: JSON.parse(JSON.stringify(certificate)) as unknown,
    countries: countriesText(),
  });

const solved = async (name: string): Promise<Proved> => {
  const pool: PoolInput = { as: 'csv', bytes: poolOf(name) };
  const rules = rulesOf(fixtureJson(`hard/${name}.json`));
  const result = await solveHere(pool, rules, { certificate: true, certifyTies: true });
  if (result.outcome === 'stopped') throw new Error('stopped');
  return result;
};

describe('where very many slates are best', () => {
  test.each(['quotas-100', 'quotas-200', 'quotas-1000', 'households', 'groupings', 'kinds'])(
    '%s: the slate that two other programs found, and why the lots choose it',
    async (name) => {
      const { slate } = fixtureJson(`hard/${name}.expected.json`) as { readonly slate: readonly string[] };
      const result = await solved(name);
      expect(result).toMatchObject({
        outcome: 'selected',
        proof: { status: 'optimal', gap: 0 },
        ties: { status: 'settled', open: [] },
      });
      expect(idsOf(result)).toEqual(slate);
      expect(checked(name, result)).toMatchObject({ holds: true, outcome: 'selected', ties: 'checked' });
    },
  );
});

describe('where halves of candidates would satisfy every rule', () => {
  test.each(['odd-exact', 'odd-caps'])('%s: there is no slate, by rows that are derived', async (name) => {
    const result = await solved(name);
    expect(result).toMatchObject({ outcome: 'infeasible', proof: { status: 'infeasible' } });
    expect(result.certificate).toMatchObject({ version: 2 });
    const { derived } = result.certificate as { readonly derived: readonly object[] };
    expect(derived.length).toBeGreaterThan(0);
    expect(checked(name, result)).toMatchObject({ holds: true, outcome: 'infeasible', ties: null });
  });
});
