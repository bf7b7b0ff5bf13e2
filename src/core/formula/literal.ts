/** A number as every formula language reads it: decimal, without exponent, without binary noise. */
export const literal = (value: number): string => {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
};
