import type { Highs } from 'highs';

/**
 * What HiGHS threw, as the reason of an engine that gave up: it does so where its numbers fail it, and says nothing
 * about the program then.
 * @throws whatever is no word of HiGHS: a fault of this program or of the machine.
 */
export const reasonOf = (error: unknown, { errors }: Highs): string => {
  if (error instanceof errors.HighsError) return `HiGHS gave up: ${error.message}`;
  throw error;
};
