import { kernel } from "../kernel/kernel.js";
import { BeadLosses } from "../match/bead-losses.js";
import { lossWorth } from "../match/closer-features.js";
import type { LanguageLosses } from "../match/losses.js";
import { MatchedBeads } from "../match/matched-beads.js";
import { SHAPES } from "../score/bead-shapes.js";
import type { Weights } from "../score/weights.js";
import { decodeBeads } from "./decode.js";
import type { LatticeScores } from "./lattice.js";
import { OPEN, openBand } from "./open-arcs.js";
import { likelyBeads, type Posteriors, posteriorsOf } from "./posteriors.js";
import { type LinkedWords, latticeOf, type SearchablePair, type SearchedPair } from "./search.js";
import { usualLosses } from "./usual-loss.js";

/** The losses of a searched pair's beads, beside what the likely ones of each passage lose. */
export function beadLosses(
  { words, links, passages }: LinkedWords,
  posteriors: Posteriors,
  losses: LanguageLosses,
): BeadLosses {
  const matched = new MatchedBeads(words, links, losses);
  const told = usualLosses(likelyBeads(posteriors, SHAPES), matched, passages);
  return new BeadLosses(matched, { passages, told });
}

/**
 * Searches a pair once more among what a search has left open, by how its words can be matched one to one: to ask that
 * of every bead would take too long, and only there it tells anything.
 *
 * @param posteriors under the second weights
 * @returns what the search before finds if what is open makes no path
 */
export function searchCloser(
  pair: SearchablePair & LinkedWords,
  posteriors: Posteriors,
  weights: Weights,
  losses: LanguageLosses,
): SearchedPair {
  return kernel().scope(() => {
    const lattice = closerLattice(pair, posteriors, beadLosses(pair, posteriors, losses), weights.third);
    const closer = withClosed(posteriorsOf(lattice), posteriors);
    if (Number.isFinite(closer.logPartition))
      return { beads: decodeBeads(lattice, closer, weights.prices), posteriors: closer };
    return { beads: decodeBeads(latticeOf(pair, weights.second), posteriors, weights.prices), posteriors };
  });
}

/** The lattice of what a search has left open; what its losses are worth is asked of a bead that has rivals. */
function closerLattice(
  pair: SearchablePair & LinkedWords,
  posteriors: Posteriors,
  losses: BeadLosses,
  weights: Float64Array,
): LatticeScores {
  const { cells, bead, rowNull, columnNull } = posteriors;
  const whole = latticeOf(pair, weights);
  const worth = lossWorth(losses, weights);
  const cellOf = (row: number, column: number) => cells.offset[row]! + column;
  return {
    ...whole,
    band: openBand(posteriors, SHAPES),
    beads: (row, column, out, at) => {
      const first = cellOf(row, column) * SHAPES.length;
      if (!hasOpen(bead, first)) {
        out.fill(Number.NEGATIVE_INFINITY, at, at + SHAPES.length);
        return;
      }
      whole.beads(row, column, out, at);
      for (let s = 0; s < SHAPES.length; s++) {
        const posterior = bead[first + s]!;
        if (!(posterior > OPEN)) out[at + s] = Number.NEGATIVE_INFINITY;
        else if (posterior < 1 - OPEN) out[at + s] = out[at + s]! + worth(row, column, s);
      }
    },
    rowNull: (row, column, extends_) =>
      rowNull[cellOf(row, column)]! > OPEN ? whole.rowNull(row, column, extends_) : Number.NEGATIVE_INFINITY,
    columnNull: (column, row, extends_) =>
      columnNull[cellOf(row, column)]! > OPEN
        ? whole.columnNull(column, row, extends_)
        : Number.NEGATIVE_INFINITY,
  };
}

/** Whether any bead that starts with a cell is open. */
function hasOpen(bead: Float32Array, first: number): boolean {
  for (let s = 0; s < SHAPES.length; s++) if (bead[first + s]! > OPEN) return true;
  return false;
}

/**
 * Posteriors among open arcs as those among all: what is settled is as probable as it was, and beside the rest there
 * is what is closed.
 */
function withClosed(closer: Posteriors, before: Posteriors): Posteriors {
  const { low, high } = closer.band;
  for (let row = 0; row < low.length; row++) {
    for (let column = low[row]!; column <= high[row]!; column++) {
      const to = closer.cells.offset[row]! + column;
      const from = before.cells.offset[row]! + column;
      for (let s = 0; s < SHAPES.length; s++)
        settle(closer.bead, before.bead, to * SHAPES.length + s, from * SHAPES.length + s);
      settle(closer.rowNull, before.rowNull, to, from);
      settle(closer.columnNull, before.columnNull, to, from);
      closer.rowOpen[to] = Math.min(closer.rowOpen[to]!, closer.rowNull[to]!);
      closer.columnOpen[to] = Math.min(closer.columnOpen[to]!, closer.columnNull[to]!);
    }
  }
  return closer;
}

function settle(closer: Float32Array, before: Float32Array, to: number, from: number): void {
  if (closer[to] === 0) return;
  closer[to] = before[from]! >= 1 - OPEN ? before[from]! : closer[to]! * (1 - OPEN);
}
