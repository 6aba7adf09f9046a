/** A proposed bead: how sure it was, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** The beads whose confidence is `from` or more and less than `to`; 1 belongs to the last bin. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** How many beads, at least one. */
  readonly count: number;
  readonly meanConfidence: number;
  /** How many of them were right. */
  readonly right: number;
}

/** Of equal width. Ten is what published figures use. */
const BINS = 10;

/** Sorts beads into bins by confidence, ascending; bins without beads are left out. */
export function binsOf(judged: readonly Judged[]): Bin[] {
  const indexOf = ({ confidence }: Judged) => Math.min(BINS - 1, Math.floor(confidence * BINS));
  return Array.from({ length: BINS }, (_, index) => {
    const beads = judged.filter((bead) => indexOf(bead) === index);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      count: beads.length,
      meanConfidence: beads.reduce((sum, { confidence }) => sum + confidence, 0) / beads.length,
      right: beads.filter(({ right }) => right).length,
    };
  }).filter(({ count }) => count > 0);
}

/** How many beads bins hold. */
export function beadsOf(bins: readonly Bin[]): number {
  return bins.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Expected calibration error: how far, on average over beads, the confidence of a bead is from the share of right ones
 * among the beads of its bin. Naeini, Cooper & Hauskrecht (2015).
 *
 * @returns 0 (calibrated) to 1
 */
export function calibrationError(bins: readonly Bin[]): number {
  const off = bins.map(({ count, meanConfidence, right }) => Math.abs(count * meanConfidence - right));
  return off.reduce((sum, distance) => sum + distance, 0) / Math.max(1, beadsOf(bins));
}

/** Of the standard normal distribution: 95 % lie within. */
const Z = 1.96;

/** Between which shares of right beads the true one of a bin lies, at 95 % (Wilson's score interval). */
export function rightInterval({ count, right }: Bin): { low: number; high: number } {
  const share = right / count;
  const middle = share + Z ** 2 / (2 * count);
  const half = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  const scale = 1 + Z ** 2 / count;
  return { low: (middle - half) / scale, high: (middle + half) / scale };
}
