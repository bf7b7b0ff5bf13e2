/** Decimals to which quotients, inputs and scores are settled, the same in every back end (`ROUND(x,9)`). */
export const SETTLED_DECIMALS = 9;

/**
 * Drops binary noise, so that arithmetic agrees with arithmetic by hand: (4.5 − 4.2) ÷ 0.1 is 3, not 2.9999….
 * Half away from zero, as ROUND in Excel and SQL.
 */
export const settle = (x: number): number => {
  // A whole number has no noise; + 0 makes 0 of −0.
  if (x === Math.trunc(x)) return x + 0;
  const scaled = Math.abs(x) * 1e9;
  // Beyond 2^52 there are no decimals left to drop.
  if (!(scaled < 4503599627370496)) return x;
  const settled = Math.round(scaled) / 1e9;
  return x < 0 ? 0 - settled : settled;
};
