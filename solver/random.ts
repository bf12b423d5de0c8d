/**
 * Numbers in [0, 1), the same ones every time: what is tried at random comes out alike everywhere. The solver imports
 * no package but its engines, and needs no better numbers than these.
 *
 * Source: Park and Miller, Random number generators: good ones are hard to find (Communications of the ACM 31, 1988).
 */
export const createRandom = (): (() => number) => {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
