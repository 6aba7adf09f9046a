import { spelled } from "./notation.js";

/** A share in all the ways to say it: as a fraction, in per cent, or by its two numbers. */
export function fractionValues(share: number, whole: number): string[] {
  return [`${share}/${whole}`, ...[share / whole, (100 * share) / whole, whole, share].map(spelled)];
}

/** A number and a half, also in the months of as many years and the minutes of as many hours. */
export function andAHalf(whole: number): number[] {
  return [whole + 0.5, whole, 12 * whole + 6, 60 * whole + 30];
}
