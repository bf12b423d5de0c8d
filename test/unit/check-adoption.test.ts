import { beforeAll, expect, test } from 'vitest';
import {
  checkAdoption,
  type AdoptionFiles,
  type AdoptionVerdict,
} from '../../src/run-kinds/check-adoption.ts';
import { solveRun } from '../../src/run-kinds/solve-run.ts';
import type { SolveRunInput } from '../../src/run-kinds/run-input.ts';
import { csv, rulesOf } from '../support/panel.ts';
import { solveInput, timeless, valueOf } from '../support/runs.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';

const input = solveInput({ pool: csv(smallPool()), rules: rulesOf(smallRules) });
type Result = {
  readonly objective: number;
  readonly ties: object;
  readonly slate: readonly { readonly id: string }[];
};

const solved = async (of: SolveRunInput): Promise<AdoptionFiles> => {
  const nothing = (): void => undefined;
  const { result, certificate } = valueOf(await solveRun(of, timeless, nothing, nothing));
  return { result: Buffer.from(result), certificate: Buffer.from(certificate!) };
};

let files: AdoptionFiles;
beforeAll(async () => {
  files = await solved(input);
});

const verdict = (own: Partial<AdoptionFiles> = {}, of = input): AdoptionVerdict =>
  valueOf(checkAdoption(of, { ...files, ...own }, timeless));

/** The result with something else in it. */
const changed = (change: (result: Result) => object): Uint8Array => {
  const result = JSON.parse(Buffer.from(files.result).toString('utf8')) as Result;
  return Buffer.from(JSON.stringify({ ...result, ...change(result) }));
};

test('a result whose certificate proves its slate holds', () => {
  expect(verdict()).toEqual({ verdict: 'holds' });
});

test('a draw that was not finished', () => {
  const result = changed(({ ties }) => ({ ties: { ...ties, status: 'open', open: ['C-1'] } }));
  expect(verdict({ result })).toEqual({ verdict: 'ties-open' });
});

test.each<readonly [string, (result: Result) => object]>([
  ['another objective', ({ objective }) => ({ objective: objective + 1 })],
  ['another member', ({ slate }) => ({ slate: [{ ...slate[0], id: 'C-40' }, ...slate.slice(1)] })],
  ['a member less', ({ slate }) => ({ slate: slate.slice(1) })],
  ['no slate', () => ({ slate: null })],
  ['another outcome', () => ({ outcome: 'stopped' })],
])('a result with %s is refused', (_, change) => {
  expect(verdict({ result: changed(change) })).toMatchObject({ verdict: 'refused' });
});

test('the certificate of another pool, or one that was edited, is refused', async () => {
  const other = solveInput({ ...input, pool: csv(smallPool({}, 41)) });
  expect(verdict({}, other)).toMatchObject({ verdict: 'refused' });
  expect(verdict({ certificate: (await solved(other)).certificate })).toMatchObject({ verdict: 'refused' });
  const text = Buffer.from(files.certificate).toString('utf8');
  const edited = Buffer.from(text.replace(/"bound":\s*\d+/, '"bound":1'));
  expect(edited.toString('utf8')).not.toBe(text);
  expect(verdict({ certificate: edited })).toMatchObject({ verdict: 'refused' });
});
