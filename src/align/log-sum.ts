/** The logarithm of zero: what can't be. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** log(eᵃ + eᵇ). */
export function logSum2(a: number, b: number): number {
  if (a === NEVER) return b;
  if (b === NEVER) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** log(eᵃ + eᵇ + eᶜ). */
export function logSum3(a: number, b: number, c: number): number {
  return logSum2(logSum2(a, b), c);
}
