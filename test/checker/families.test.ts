import { beforeAll, expect, test } from 'vitest';
import { checkCertificate, type CheckResult } from '../../checker/index.ts';
import { loadLinearEngine, solve, type Answer, type LinearEngine } from '../../solver/index.ts';
import type { Formulation } from '../../src/model/formulation.ts';
import { tieBreakOrderOf } from '../../src/model/tie-break-order.ts';
import { certificateText, toCertificate } from '../../src/answers/proof/certificate.ts';
import { inputsOf } from '../../src/answers/result/inputs-of.ts';
import { allOptima } from '../support/brute-force.ts';
import { instancesOf, type Instance } from '../support/families.ts';
import { randomOf } from '../support/families/draw.ts';
import { toCase } from '../support/problem-case.ts';
import { parityFamilies, smallFamilies, twistedInstancesOf } from '../support/small-families.ts';
import { sealed, type CertificateDocument } from './certificates.ts';
import { countries, formulated, type Case } from './inputs.ts';

let linear: LinearEngine;

beforeAll(async () => {
  linear = await loadLinearEngine();
});

const check = ({ pool, rules }: Case, certificate: unknown): CheckResult =>
  checkCertificate({ pool, rules, certificate, countries });

const solved = (formulation: Formulation): Exclude<Answer, { readonly outcome: 'stopped' }> => {
  const answer = solve(formulation.problem, {
    linear,
    tieBreakOrder: tieBreakOrderOf(formulation),
    deadline: { clock: () => 0, at: 1 },
    provesTies: true,
  });
  if (answer.outcome === 'stopped') throw new Error('stopped');
  return answer;
};

type Block = { readonly candidates: readonly string[]; readonly nodes: readonly object[] };

/** The document with one of the numbers of its blocks another one. */
const withNumber = (certificate: CertificateDocument, at: number, by: number): CertificateDocument => {
  const text = JSON.stringify(certificate['ties']);
  const numbers = [...text.matchAll(/(?<=[:,[])-?\d+(?=[,\]}])/g)];
  const { 0: number, index } = numbers[at % numbers.length]!;
  const edited = `${text.slice(0, index)}${Number(number) + by}${text.slice(index + number.length)}`;
  return sealed({ ...certificate, ties: JSON.parse(edited) as unknown });
};

type Seen = Record<'blocks' | 'others' | 'dropped' | 'needless' | 'edited', number>;

/** @param instances - problems of which every slate can be looked at. @param seen - how much there was to check. */
const checkAll = (instances: readonly Instance[], seen: Seen): void => {
  for (const { name, problem } of instances) {
    const random = randomOf(name);
    const given = toCase(problem, String(random.whole(0, 999)));
    const formulation = formulated(given);
    if (formulation === null) throw new Error(name);
    const answer = solved(formulation);
    const certified = (own: typeof answer): CertificateDocument => ({
      ...toCertificate(formulation, own, inputsOf(formulation)),
    });
    const certificate = certified(answer);
    expect(check(given, certificate), name).toMatchObject({
      holds: true,
      outcome: answer.outcome,
      ties: answer.outcome === 'selected' ? 'checked' : null,
    });
    if (answer.outcome === 'infeasible') continue;
    const blocks = certificate['ties'] as readonly Block[];
    seen.blocks += blocks.length;

    // Another slate as good as this one: nothing proves that the lots chose it, whatever stands in the blocks.
    const { slates } = allOptima(formulation.problem)!;
    for (const slate of slates.filter((one) => String(one) !== String(answer.slate)).slice(0, 3)) {
      const other = certified({ ...answer, slate });
      seen.others += 1;
      const edits =
        blocks.length === 0 ? [] : [1, -1].map((by) => withNumber(other, random.whole(0, 99), by));
      for (const one of [other, sealed({ ...other, ties: [] }), ...edits]) {
        expect(check(given, one).holds, name).toBe(false);
      }
    }

    // What is dropped or changed may be needless, as the slate is the one; else it is the choice that is not shown.
    blocks.forEach((_, dropped) => {
      const fewer = sealed({ ...certificate, ties: blocks.filter((_block, index) => index !== dropped) });
      const result = check(given, fewer);
      seen[result.holds ? 'needless' : 'dropped'] += 1;
      if (!result.holds) expect(result.step, name).toBe('ties');
    });
    for (let edit = 0; edit < (blocks.length === 0 ? 0 : 4); edit += 1) {
      const result = check(given, withNumber(certificate, random.whole(0, 99), random.whole(0, 1) * 2 - 1));
      if (result.holds) continue;
      seen.edited += 1;
      expect(['ties', 'format'], name).toContain(result.step);
    }
  }
};

test('in every family a certificate shows that the lots choose its slate, and no other one', () => {
  const seen = { blocks: 0, others: 0, dropped: 0, needless: 0, edited: 0 };
  for (const family of smallFamilies) checkAll(twistedInstancesOf(family, 'checked', 10), seen);
  for (const family of parityFamilies) checkAll(instancesOf(family, 'checked', 3), seen);
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

test('two runs write the same bytes', () => {
  for (const family of [...smallFamilies, ...parityFamilies]) {
    const [instance] = instancesOf(family, 'bytes', 1);
    const formulation = formulated(toCase(instance!.problem, 'bytes'))!;
    const written = (): string =>
      certificateText(toCertificate(formulation, solved(formulation), inputsOf(formulation)));
    expect(written()).toBe(written());
  }
});
