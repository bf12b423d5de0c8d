import { expect, test } from 'vitest';
import type { Proof } from '../../solver/index.ts';
import type { Formulation } from '../../src/model/formulation.ts';
import { readInputs } from '../../src/model/read-inputs.ts';
import { certificateText, toCertificate } from '../../src/answers/proof/certificate.ts';
import { toRecord } from '../../src/answers/record/record.ts';
import { inputsOf } from '../../src/answers/result/inputs-of.ts';
import { solvePanel } from '../../src/answers/solve/solve-panel.ts';
import { csv, rulesOf, testContext } from '../support/panel.ts';

const atMostOne = (pair: string): object => ({ id: pair, candidates: Array.from(pair), max: 1 });

const soft = { id: 'soft', candidates: ['D'], target: 1, penalty: 0.1 };
const given = {
  pool: csv('id,score\nA,1\nB,1\nC,1\nD,0\n'),
  rules: rulesOf({ id: 'r', size: 2, rules: [soft, ...['AB', 'BC', 'AC'].map(atMostOne)] }),
  issues: [],
};

const formulation = ((): Formulation => {
  const outcome = readInputs(given, testContext);
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
})();

/** Rows are the size, three pairs and the soft one; then comes a row that nobody uses, and the clique of the pairs. */
const proof: Proof = {
  unit: 10,
  derived: [
    { rows: [[2, 3]], upper: [0], divisor: 2 },
    { rows: [[1, 1], [2, 1], [3, 1]], upper: [], divisor: 2 }, // prettier-ignore
  ],
  nodes: [{ kind: 'bound', denominator: 1, multipliers: [[6, 1]] }],
  ties: null,
};
const byPairs: Proof = {
  ...proof,
  nodes: [
    { kind: 'branch', candidate: 1, in: 1, out: 2 },
    { kind: 'bound', denominator: 1, multipliers: [[1, 1], [2, 1]] }, // prettier-ignore
    { kind: 'bound', denominator: 1, multipliers: [[3, 1]] },
  ],
};

const documentOf = (own: Proof) =>
  toCertificate(
    formulation,
    { outcome: 'selected', slate: [0, 3], objective: 10, proof: own },
    inputsOf(formulation),
  );

const linesOf = (own: Proof): string[] => {
  const document = documentOf(own);
  const text = certificateText(document);
  expect(JSON.parse(text)).toEqual(document);
  return text.split('\n');
};

test('without a derived row that is used, and without ties, it is of version 1', () => {
  const lines = linesOf(byPairs);
  expect(lines.slice(0, 3)).toEqual(['{', ' "format": "slate-certificate",', ' "version": 1,']);
  expect(lines.slice(lines.indexOf(' "unit": 10,'))).toEqual([
    ' "unit": 10,',
    ' "rows": [',
    ...[null, 'AB', 'BC', 'AC'].flatMap((rule, index) => [
      '  {',
      `   "rule": ${JSON.stringify(rule)},`,
      '   "value": null',
      index < 3 ? '  },' : '  }',
    ]),
    ' ],',
    ' "nodes": [',
    '  {"branch":"B","in":1,"out":2},',
    '  {"kind":"bound","denominator":1,"multipliers":[[1,1],[2,1]]},',
    '  {"kind":"bound","denominator":1,"multipliers":[[3,1]]}',
    ' ],',
    expect.stringMatching(/^ "digest": "[0-9a-f]{64}"$/),
    '}',
    '',
  ]);
});

test('a record does not say whether it shows the choice among ties', async () => {
  const solved = await solvePanel({ ...given, options: null }, testContext);
  if (solved.status === 'invalid' || solved.value.answer.outcome !== 'selected') throw new Error('no slate');
  const { answer } = solved.value;
  const proofWithTies = { ...answer.proof, ties: [{ candidates: [0], nodes: [] }] };
  expect(toRecord({ ...solved.value, answer: { ...answer, proof: proofWithTies } }, [])).toEqual(
    toRecord(solved.value, []),
  );
});

test('with one it is of version 2, without those that are not used', () => {
  const lines = linesOf(proof);
  expect(lines[2]).toBe(' "version": 2,');
  expect(lines.slice(lines.indexOf(' "derived": ['), -3)).toEqual([
    ' "derived": [',
    '  {"rows":[[1,1],[2,1],[3,1]],"upper":[],"divisor":2}',
    ' ],',
    ' "nodes": [',
    '  {"kind":"bound","denominator":1,"multipliers":[[4,1]]}',
    ' ],',
  ]);
});

test('so it is with the choice among ties, be there blocks or none', () => {
  const bare = linesOf({ ...byPairs, ties: [] });
  expect(bare[2]).toBe(' "version": 2,');
  expect(bare).toContain(' "derived": [],');
  expect(bare.at(-4)).toBe(' "ties": [],');
  const lines = linesOf({
    ...byPairs,
    ties: [
      {
        candidates: [2, 0],
        nodes: [
          { kind: 'branch', candidate: 3, in: 1, out: 2 },
          { kind: 'infeasible', denominator: 1, multipliers: [[0, -1]], optimum: 3 },
          { kind: 'bound', denominator: 5, multipliers: [[5, 4]], optimum: 0 },
        ],
      },
      { candidates: [1], nodes: [{ kind: 'bound', denominator: 1, multipliers: [[4, -2]], optimum: 0 }] },
    ],
  });
  expect(lines).toContain('  {"rows":[[2,3]],"upper":["A"],"divisor":2}');
  expect(lines.slice(lines.indexOf(' "ties": ['), -3)).toEqual([
    ' "ties": [',
    '  {',
    '   "candidates": ["C","A"],',
    '   "nodes": [',
    '    {"branch":"D","in":1,"out":2},',
    '    {"kind":"infeasible","denominator":1,"multipliers":[[0,-1]],"optimum":3},',
    '    {"kind":"bound","denominator":5,"multipliers":[[5,4]],"optimum":0}',
    '   ]',
    '  },',
    '  {',
    '   "candidates": ["B"],',
    '   "nodes": [',
    '    {"kind":"bound","denominator":1,"multipliers":[[4,-2]],"optimum":0}',
    '   ]',
    '  }',
    ' ],',
  ]);
});
