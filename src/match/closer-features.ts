import { SHAPES } from "../score/bead-shapes.js";
import { FEATURE } from "../score/features.js";
import type { ArcFeatures } from "../score/pair-features.js";
import { type BeadLosses, LOSS_FEATURES } from "./bead-losses.js";

/** Where the losses of a bead stand among its features. */
const LOSS_FEATURE = LOSS_FEATURES.map((name) => FEATURE[name]);

/** The features of a pair's beads with those of their losses; of nulls as they are. */
export class CloserFeatures implements ArcFeatures {
  readonly #features: ArcFeatures;
  readonly #losses: BeadLosses;
  readonly #values = new Float64Array(LOSS_FEATURES.length);

  constructor(features: ArcFeatures, losses: BeadLosses) {
    this.#features = features;
    this.#losses = losses;
  }

  bead(i: number, j: number, shape: number, out: Float64Array): void {
    const { rows, columns } = SHAPES[shape]!;
    this.#features.bead(i, j, shape, out);
    this.#losses.measure(i, rows, j, columns, this.#values);
    LOSS_FEATURE.forEach((feature, k) => {
      out[feature] = this.#values[k]!;
    });
  }

  chineseNull(i: number, extends_: boolean, out: Float64Array): void {
    this.#features.chineseNull(i, extends_, out);
  }

  englishNull(j: number, extends_: boolean, out: Float64Array): void {
    this.#features.englishNull(j, extends_, out);
  }
}

/** What the losses of a shape of bead are worth under weights; as the weighted sum of their features. */
export function lossWorth(
  losses: BeadLosses,
  weights: Float64Array,
): (i: number, j: number, shape: number) => number {
  const own = LOSS_FEATURE.map((feature) => weights[feature]!);
  const values = new Float64Array(LOSS_FEATURES.length);
  return (i, j, shape) => {
    const { rows, columns } = SHAPES[shape]!;
    losses.measure(i, rows, j, columns, values);
    return own.reduce((sum, weight, k) => sum + weight * values[k]!, 0);
  };
}
