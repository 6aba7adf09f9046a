import type { NumberMention } from "./mention.js";

/** How many of the one unit make one of the other: what translators convert. */
const FACTORS = [
  1.609, // miles, km
  0.3048, // feet, metres
  30.48, // feet, cm
  2.54, // inches, cm
  0.9144, // yards, metres
  0.4536, // pounds, kg
  28.35, // ounces, grams
  0.4047, // acres, hectares
  6.07, // acres, mu
  15, // hectares, mu
  3.785, // gallons, litres
  0.5, // li, km; jin, kg
  2.59, // square miles, square km
  4.546, // gallons, litres
];

const TOLERANCE = 0.04;

/** Whether two numbers may be the same measure in units of two systems. */
export function isConverted(some: NumberMention, other: NumberMention): boolean {
  const [value, converted] = [Number(some.values[0]), Number(other.values[0])];
  const isNear = (ratio: number) => Math.abs(ratio - 1) <= TOLERANCE;
  return FACTORS.some(
    (factor) => isNear((value * factor) / converted) || isNear((converted * factor) / value),
  );
}
