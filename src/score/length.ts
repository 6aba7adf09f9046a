/** σ² of the logarithm of the length ratio for long beads, and how much more for short ones. Tuned on MAC-Dev. */
const VARIANCE = 0.12;
const SHORT = 6;
/** A fit below this is not told apart. */
const WORST = -20;

/**
 * How well two lengths fit: −½δ²/σ² with δ the logarithm of their ratio, a normal distribution's log-density but for a
 * constant. After Gale & Church (1993).
 *
 * @param chinese characters of the Chinese side, at least 1
 * @param english characters of the English side, divided by the pair's own ratio
 */
export function lengthFit(chinese: number, english: number): number {
  const delta = Math.log(english / chinese);
  const variance = VARIANCE * (1 + SHORT / Math.min(chinese, english));
  return Math.max(WORST, (-0.5 * delta * delta) / variance);
}
