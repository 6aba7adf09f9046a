import { spelled } from "./notation.js";

/** A share in all the ways to say it: as a fraction, in per cent, or by its two numbers. */
export function fractionValues(share: number, whole: number): string[] {
  return [`${share}/${whole}`, ...[share / whole, (100 * share) / whole, whole, share].map(spelled)];
}
