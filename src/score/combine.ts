import { kernel } from "../kernel/kernel.js";
import { SHAPES } from "./bead-shapes.js";
import { FEATURES } from "./features.js";
import { type BeadWeights, beadWeights, type PairFeatures } from "./pair-features.js";
import type { ParagraphBoundaries } from "./paragraph-boundaries.js";

/** What candidate beads and nulls are worth, log-potentials: the weighted sum of their features, and their boundaries. */
export class PairScores {
  readonly #features: PairFeatures;
  readonly #boundaries: ParagraphBoundaries;
  readonly #weights: BeadWeights;
  readonly #chineseNull: NullWorth;
  readonly #englishNull: NullWorth;

  constructor(features: PairFeatures, boundaries: ParagraphBoundaries, weights: Float64Array) {
    this.#features = features;
    this.#boundaries = boundaries;
    this.#weights = beadWeights(weights);
    const { rows, columns } = features;
    this.#chineseNull = nullWorth(rows, weights, (i, extends_, out) =>
      features.chineseNull(i, extends_, out),
    );
    this.#englishNull = nullWorth(columns, weights, (j, extends_, out) =>
      features.englishNull(j, extends_, out),
    );
  }

  /**
   * Writes what the beads are worth that start with Chinese sentence i and English sentence j: by shape from `out[at]`
   * on, −∞ for those that leave the band.
   */
  beads(i: number, j: number, out: Float32Array, at: number): void {
    const { pair, weights, boundaries, worth } = kernel().resident(this, () => this.#place());
    if (kernel().owns(out)) {
      kernel().run.weighCell(pair, weights, boundaries, i, j, out.byteOffset + out.BYTES_PER_ELEMENT * at);
    } else {
      kernel().run.weighCell(pair, weights, boundaries, i, j, worth.byteOffset);
      out.set(worth, at);
    }
  }

  #place() {
    const { measures, signs, shapes } = this.#weights;
    return {
      pair: this.#features.cell.place().pair,
      weights: kernel().structure(measures, signs, shapes),
      boundaries: this.#boundaries.place(),
      worth: kernel().room(Float32Array, SHAPES.length),
    };
  }

  /** Chinese sentence i without counterpart before English sentence j, after another such one (`extends_`) or not. */
  chineseNull(i: number, j: number, extends_: boolean): number {
    return this.#chineseNull[extends_ ? "extend" : "open"][i]! + this.#boundaries.ofRowNull(i, j);
  }

  /** English sentence j without counterpart before Chinese sentence i. */
  englishNull(j: number, i: number, extends_: boolean): number {
    return this.#englishNull[extends_ ? "extend" : "open"][j]! + this.#boundaries.ofColumnNull(j, i);
  }
}

/** What each sentence of a side is worth as a null that opens a run, and as one that extends it. */
interface NullWorth {
  readonly open: Float64Array;
  readonly extend: Float64Array;
}

function nullWorth(
  sentences: number,
  weights: Float64Array,
  measure: (sentence: number, extends_: boolean, out: Float64Array) => void,
): NullWorth {
  const values = new Float64Array(FEATURES.length);
  const worth = (extends_: boolean) =>
    Float64Array.from({ length: sentences }, (_, sentence) => {
      measure(sentence, extends_, values);
      let sum = 0;
      for (let k = 0; k < values.length; k++) sum += weights[k]! * values[k]!;
      return sum;
    });
  return { open: worth(false), extend: worth(true) };
}
