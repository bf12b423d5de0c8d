/** Set by `npm run test:long`, through the mode of Vitest. */
const isLong = process.env['SLATE_TEST_LONG'] === 'yes';

/**
 * Number of generated cases that a slow law is tried on.
 * @param long - in `npm run test:long`; `npm test` tries a fifth of them, and at least 25.
 */
export const cases = (long: number): number => (isLong ? long : Math.min(long, Math.max(25, Math.ceil(long / 5))));
