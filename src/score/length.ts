import { kernel } from "../kernel/kernel.js";

/**
 * How well two lengths fit: a normal distribution's log-density but for a constant, 0 where they are the same, never
 * below `WORST_FIT`; see kernel/length.ts.
 *
 * @param delta the logarithm of their ratio
 * @param shorter the smaller of the two in characters, above 0
 * @param variance of the logarithm, for long ones
 */
export function lengthFit(delta: number, shorter: number, variance: number): number {
  return kernel().run.lengthFit(delta, shorter, variance);
}
