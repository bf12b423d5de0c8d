import fc from 'fast-check';
import type { Pick } from './simulate.ts';

/** Turns and faults of one history. */
export const stepsOfHistory = 250;

/** All choices are as likely: fast-check would rather try the first and the last. */
const evenly = (choices: number): fc.Arbitrary<number> =>
  fc.noBias(fc.nat({ max: Math.max(0, choices - 1) }));

export const pickWith =
  (choose: fc.GeneratorValue): Pick =>
  (choices) =>
    choose(evenly, choices);
