/** The logarithm of zero: what can't be. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** log(eᵃ + eᵇ). */
export function logSum2(a: number, b: number): number {
  if (a === NEVER) return b;
  if (b === NEVER) return a;
  const greater = Math.max(a, b);
  const difference = Math.min(a, b) - greater;
  return difference < NEGLIGIBLE ? greater : greater + Math.log1p(Math.exp(difference));
}

/** log(eᵃ + eᵇ + eᶜ). */
export function logSum3(a: number, b: number, c: number): number {
  return logSum2(logSum2(a, b), c);
}

/** Terms smaller than the largest by this factor, in nats, leave a sum of doubles as it is: e⁻³⁷ < 2⁻⁵³. */
export const NEGLIGIBLE = -37;
