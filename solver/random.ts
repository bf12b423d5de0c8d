/** The same numbers every time, in [0, 1). Source: Park and Miller (1988), minimal standard generator. */
export const createRandom = (): (() => number) => {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
