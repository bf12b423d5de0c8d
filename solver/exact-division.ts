/** The floor of value / divisor. @param divisor - above 0. */
export const floorDivide = (value: bigint, divisor: bigint): bigint => {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
};

/** Of safe integers, whatever their signs; 0 divides by everything. */
export const greatestCommonDivisor = (a: number, b: number): number => {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
};
