import { SHORT_LENGTH, WORST_FIT } from "../src/kernel/constants";

/**
 * How well two lengths fit: −½δ²/σ² with δ the logarithm of their ratio, a normal distribution's log-density but for a
 * constant. After Gale & Church (1993).
 *
 * @param delta δ
 * @param shorter the smaller of the two lengths in characters, above 0
 * @param variance of long lengths: σ² is VARIANCE · (1 + SHORT / shorter)
 */
export function lengthFit(delta: f64, shorter: f64, variance: f64): f64 {
  return max(WORST_FIT, (-0.5 * delta * delta * shorter) / (variance * (shorter + SHORT_LENGTH)));
}
