import { NEGLIGIBLE } from "../../src/kernel/constants.js";

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
