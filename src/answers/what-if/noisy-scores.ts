import { createHash } from 'node:crypto';
import type { Formulation } from '../../model/formulation.ts';
import { stepsAt, type StepDistribution } from './noise-distribution.ts';

/** Bytes that the noise of one score is drawn from. */
const width = 8;

/**
 * The formulation with every score of every weighted criterion moved by a step of its own. A trial is a
 * function of the seed, its number and the pool: SHAKE256 over the UTF-8 bytes of the seed, one zero byte and
 * the number in decimal gives eight bytes for each candidate of the pool in the order of their ids and, of
 * each, for each criterion in the order of their names; the first 53 bits of these are looked up in the table.
 */
export const addNoise = (
  formulation: Formulation,
  distribution: StepDistribution,
  seed: string,
  draw: number,
): Formulation => {
  const { pool, problem, criteria, eligible, stepsOf } = formulation;
  const columns = [...criteria.keys()];
  const byName = [...columns.keys()].sort((a, b) => (columns[a]! < columns[b]! ? -1 : 1));
  const bytes = createHash('shake256', { outputLength: width * columns.length * pool.ids.length })
    .update(seed, 'utf8')
    .update('\u0000')
    .update(String(draw))
    .digest();
  const scores = problem.scores.map((score, index) => {
    const candidate = eligible[index]!;
    const steps = stepsOf(candidate);
    let at = candidate * columns.length * width;
    return byName.reduce((sum, criterion) => {
      // Six bytes and the first five bits of the seventh.
      const uniform = bytes.readUIntBE(at, 6) * 32 + (bytes[at + 6]! >> 3);
      at += width;
      return sum + steps[criterion]! * stepsAt(distribution, uniform);
    }, score);
  });
  return { ...formulation, problem: { ...problem, scores } };
};
