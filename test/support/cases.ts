/** Set by `npm run test:long`, through the mode of Vitest. */
export const isLong = process.env['SLATE_TEST_LONG'] === 'yes';

/**
 * On how many generated cases something slow is tried.
 * @param long - with `npm run test:long`; `npm test` tries a quarter of them.
 */
export const cases = (long: number): number => (isLong ? long : Math.ceil(long / 4));
