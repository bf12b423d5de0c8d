import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCertificate } from '../../checker/index.ts';
import { layOver, type Problem } from '../../checker/problem.ts';
import { readPool } from '../../checker/read-pool.ts';
import { readRuleSet } from '../../checker/rule-set.ts';
import { readingOf } from '../../checker/text.ts';
import { cases } from '../support/cases.ts';
import { rulesOf, solveHere } from '../support/panel.ts';
import { sealed, type CertificateDocument } from './certificates.ts';
import { countries, formulated, smallCase, type Case } from './inputs.ts';

const problemOf = ({ pool, rules }: Case): Problem => {
  const reading = readingOf(2);
  const ruleSet = readRuleSet(rules, reading);
  return layOver(readPool(pool, ruleSet, countries, reading), ruleSet, countries, reading).problem;
};

/** The best objective of all slates, each counted; null: there is none. */
const bestOf = ({ ids, scores, rows }: Problem): bigint | null => {
  let best: bigint | null = null;
  for (let mask = 0; mask < 2 ** ids.length; mask += 1) {
    const isIn = (candidate: number): boolean => ((mask >> candidate) & 1) === 1;
    let objective = scores.reduce((sum, score, candidate) => (isIn(candidate) ? sum + score : sum), 0n);
    const isSlate = rows.every(({ members, min, max, penalty }) => {
      const count = BigInt(members.filter(isIn).length);
      if (penalty === null) return count >= min && count <= max;
      if (count < min) objective -= penalty * (min - count);
      return true;
    });
    if (isSlate && (best === null || objective > best)) best = objective;
  }
  return best;
};

test('the answer is the best of all slates, whatever the forms, by a program that shares nothing with it', async () => {
  let [selected, infeasible] = [0, 0];
  await fc.assert(
    fc.asyncProperty(smallCase, async (given) => {
      if (formulated(given) === null) return;
      const pool = { as: given.pool.format, bytes: Buffer.from(given.pool.text) } as const;
      const result = await solveHere(pool, rulesOf(given.rules), { certificate: true });
      const best = bestOf(problemOf(given));
      expect(result.objective === null ? null : BigInt(result.objective)).toBe(best);
      expect(result.outcome).toBe(best === null ? 'infeasible' : 'selected');
      const { certificate } = result as { certificate?: CertificateDocument };
      const check = (document: object) => checkCertificate({ ...given, certificate: document, countries });
      expect(check(certificate!)).toMatchObject({ holds: true, outcome: result.outcome });
      // The other outcome, or a point more, with a digest that fits.
      const altered = best === null ? { outcome: 'selected' } : { objective: result.objective! + 1 };
      expect(check(sealed({ ...certificate!, ...altered }))).toMatchObject({ holds: false });
      if (best === null) infeasible += 1;
      else selected += 1;
    }),
    { numRuns: cases(2000), seed: 20 },
  );
  expect(selected).toBeGreaterThan(cases(60));
  expect(infeasible).toBeGreaterThan(cases(60));
});
