/** σ² of the logarithm of the length ratio for long beads, and how much more for short ones. Tuned on MAC-Dev. */
const VARIANCE = 0.12;
const SHORT = 6;
/** A fit below this is not told apart. */
const WORST = -20;

/**
 * How well two lengths fit: −½δ²/σ² with δ the logarithm of their ratio, a normal distribution's log-density but for a
 * constant. After Gale & Church (1993).
 *
 * @param delta δ
 * @param shorter the smaller of the two lengths in characters, above 0; σ² is VARIANCE · (1 + SHORT / shorter)
 */
export function lengthFit(delta: number, shorter: number): number {
  return Math.max(WORST, (-0.5 * delta * delta * shorter) / (VARIANCE * (shorter + SHORT)));
}
