import { NEGLIGIBLE } from "../src/kernel/constants";
import { NEVER } from "./lattice";

/** log(eᵃ + eᵇ). */
export function logSum2(a: f64, b: f64): f64 {
  const greater = max(a, b);
  const difference = min(a, b) - greater;
  // Between two infinities there is no difference: that is false, too.
  return difference >= NEGLIGIBLE ? greater + Math.log(1 + Math.exp(difference)) : greater;
}

let greatest: f64 = NEVER;
let sum: f64 = 0;

/** Starts a log-sum of many terms, of which each is added in turn. */
export function startSum(): void {
  greatest = NEVER;
  sum = 0;
}

/** Adds a term to the sum that was started. */
export function addTerm(term: f64): void {
  // Not so for what is negligible, for −∞, and for −∞ after −∞.
  if (!(term - greatest >= NEGLIGIBLE)) return;
  if (term <= greatest) sum += Math.exp(term - greatest);
  else {
    sum = sum * Math.exp(greatest - term) + 1;
    greatest = term;
  }
}

/** The sum that was started. */
export function endSum(): f64 {
  return sum === 0 ? NEVER : greatest + Math.log(sum);
}
