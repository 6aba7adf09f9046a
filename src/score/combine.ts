import { FEATURES } from "./features.js";
import type { PairFeatures } from "./pair-features.js";
import type { ParagraphBoundaries } from "./paragraph-boundaries.js";

/** What a candidate bead or null is worth, a log-potential: the weighted sum of its features, and its boundaries. */
export class PairScores {
  readonly #features: PairFeatures;
  readonly #boundaries: ParagraphBoundaries;
  readonly #weights: Float64Array;
  readonly #values = new Float64Array(FEATURES.length);

  constructor(features: PairFeatures, boundaries: ParagraphBoundaries, weights: Float64Array) {
    this.#features = features;
    this.#boundaries = boundaries;
    this.#weights = weights;
  }

  /** The bead of `a` Chinese sentences from `i` and `b` English ones from `j`. */
  bead(i: number, a: number, j: number, b: number): number {
    this.#features.bead(i, a, j, b, this.#values);
    return this.#sum() + this.#boundaries.of(i, a, j, b);
  }

  /** Chinese sentence i without counterpart before English sentence j, after another such one (`extends_`) or not. */
  chineseNull(i: number, j: number, extends_: boolean): number {
    this.#features.chineseNull(i, extends_, this.#values);
    return this.#sum() + this.#boundaries.ofRowNull(i, j);
  }

  /** English sentence j without counterpart before Chinese sentence i. */
  englishNull(j: number, i: number, extends_: boolean): number {
    this.#features.englishNull(j, extends_, this.#values);
    return this.#sum() + this.#boundaries.ofColumnNull(j, i);
  }

  #sum(): number {
    let sum = 0;
    for (let k = 0; k < this.#values.length; k++) sum += this.#weights[k]! * this.#values[k]!;
    return sum;
  }
}
