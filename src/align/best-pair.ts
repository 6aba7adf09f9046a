import type { Side } from "../read/document.js";
import type { Shape } from "../score/bead-shapes.js";
import type { Bead } from "./bead.js";
import type { Posteriors } from "./posteriors.js";

/** The most probable bead that pairs a sentence with something, whatever the path takes; none if nothing is possible. */
export type BestPair = (side: Side, sentence: number) => Bead | undefined;

/**
 * Looks for the most probable bead of a searched pair that holds a sentence.
 *
 * @param side rows are the source, columns the target
 */
export function bestPair(
  posteriors: Posteriors,
  shapes: readonly Shape[],
  side: Side,
  sentence: number,
): Bead | undefined {
  let best: Bead | undefined;
  for (const bead of beadsOf(posteriors, shapes, side, sentence)) {
    if (bead.confidence > (best?.confidence ?? 0)) best = bead;
  }
  return best;
}

/** All beads that hold a sentence, with their posteriors. */
function* beadsOf(
  { band, cells, bead }: Posteriors,
  shapes: readonly Shape[],
  side: Side,
  sentence: number,
): Generator<Bead> {
  for (let row = 0; row < band.low.length; row++) {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const at = (cells.offset[row]! + column) * shapes.length;
      for (const [s, { rows, columns }] of shapes.entries()) {
        const source = { start: row, end: row + rows };
        const target = { start: column, end: column + columns };
        const own = side === "source" ? source : target;
        if (own.start <= sentence && sentence < own.end)
          yield { source, target, confidence: Math.min(1, bead[at + s]!) };
      }
    }
  }
}
