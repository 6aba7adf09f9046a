import { FEATURES } from "../../src/score/features.js";

const COUNT = FEATURES.length;

/** Vectors of features, one after the other. */
export class FeatureTable {
  readonly size: number;
  readonly #values: Float32Array;

  constructor(vectors: readonly Float32Array[]) {
    this.size = vectors.length;
    this.#values = new Float32Array(vectors.length * COUNT);
    vectors.forEach((vector, k) => {
      this.#values.set(vector, k * COUNT);
    });
  }

  /** What each vector is worth under weights. */
  scores(weights: Float64Array): Float64Array {
    const scores = new Float64Array(this.size);
    for (let vector = 0; vector < this.size; vector++) {
      let sum = 0;
      for (let k = 0, at = vector * COUNT; k < COUNT; k++) sum += weights[k]! * this.#values[at + k]!;
      scores[vector] = sum;
    }
    return scores;
  }

  /** Subtracts each vector, so many times, from a sum. */
  subtractFrom(sum: Float64Array, times: Float64Array): void {
    for (let vector = 0; vector < this.size; vector++) {
      const factor = times[vector]!;
      for (let k = 0, at = vector * COUNT; k < COUNT; k++) sum[k]! -= factor * this.#values[at + k]!;
    }
  }

  /** Adds the squares of all vectors to a sum. */
  addSquaresTo(sum: Float64Array): void {
    for (let at = 0; at < this.#values.length; at++) sum[at % COUNT]! += this.#values[at]! ** 2;
  }
}
