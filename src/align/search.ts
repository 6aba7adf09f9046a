import type { Band } from "../score/band.js";
import { SHAPES } from "../score/bead-shapes.js";
import { PairScores } from "../score/combine.js";
import type { Links } from "../score/links.js";
import type { PairFeatures } from "../score/pair-features.js";
import type { ParagraphBoundaries } from "../score/paragraph-boundaries.js";
import type { Passages } from "../score/passages.js";
import type { Prices } from "../score/weights.js";
import type { PairWords } from "../score/words.js";
import type { Bead } from "./bead.js";
import { decodeBeads } from "./decode.js";
import type { LatticeScores } from "./lattice.js";
import { type Posteriors, posteriorsOf } from "./posteriors.js";

/** What of a measured pair is searched. */
export interface SearchablePair {
  readonly band: Band;
  readonly features: PairFeatures;
  readonly boundaries: ParagraphBoundaries;
}

/** The words of a pair, what joins them, and the passages that they stand in. */
export interface LinkedWords {
  readonly words: PairWords;
  readonly links: Links;
  readonly passages: Passages;
}

/** A searched pair. */
export interface SearchedPair {
  readonly beads: Bead[];
  readonly posteriors: Posteriors;
}

/** The lattice of a measured pair under weights, by index in `FEATURES`. */
export function latticeOf(pair: SearchablePair, weights: Float64Array): LatticeScores {
  const { band, features, boundaries } = pair;
  const scores = new PairScores(features, boundaries, weights);
  return {
    rows: features.rows,
    columns: features.columns,
    band,
    shapes: SHAPES,
    beads: (row, column, out, at) => scores.beads(row, column, out, at),
    rowNull: (row, column, extends_) => scores.chineseNull(row, column, extends_),
    columnNull: (column, row, extends_) => scores.englishNull(column, row, extends_),
    facing: boundaries.facing,
  };
}

/** Searches a measured pair under weights: the beads that are taken, and how probable each is. */
export function search(pair: SearchablePair, weights: Float64Array, prices: Prices): SearchedPair {
  const lattice = latticeOf(pair, weights);
  const posteriors = posteriorsOf(lattice);
  return { beads: decodeBeads(lattice, posteriors, prices), posteriors };
}
