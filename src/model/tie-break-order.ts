import { createHash } from 'node:crypto';
import type { TieBreakOrder } from '../../solver/index.ts';
import type { Formulation } from './formulation.ts';

/**
 * A candidate's lot: SHA-256 (hexadecimal, so that text compares as the number does) over the UTF-8 bytes
 * of the seed, one zero byte, and the id.
 */
const lotOf = (seed: string, id: string): string =>
  createHash('sha256').update(seed, 'utf8').update('\u0000').update(id, 'utf8').digest('hex');

/** Orders candidates of the problem from the lowest lot up; lots are drawn only for those who need one. */
export const tieBreakOrderOf = ({ pool, ruleSet, eligible }: Formulation): TieBreakOrder => {
  return (candidates) =>
    candidates
      .map((candidate) => ({ candidate, lot: lotOf(ruleSet.seed, pool.ids[eligible[candidate]!]!) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : a.candidate - b.candidate))
      .map(({ candidate }) => candidate);
};
