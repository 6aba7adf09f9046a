import { FEATURES } from "../../src/score/features.js";

const COUNT = FEATURES.length;

/** The features of many arcs: a vector for each, one after the other. */
export class FeatureTable {
  readonly #values: Float32Array;

  constructor(arcs: number) {
    this.#values = new Float32Array(arcs * COUNT);
  }

  set(arc: number, features: Float64Array): void {
    this.#values.set(features, arc * COUNT);
  }

  /** What an arc is worth under weights. */
  score(arc: number, weights: Float64Array): number {
    let sum = 0;
    for (let k = 0, at = arc * COUNT; k < COUNT; k++) sum += weights[k]! * this.#values[at + k]!;
    return sum;
  }

  /** Adds an arc's features, so many times, to a vector. */
  addTo(sum: Float64Array, arc: number, times: number): void {
    for (let k = 0, at = arc * COUNT; k < COUNT; k++) sum[k]! += times * this.#values[at + k]!;
  }
}

/** A table with the features that `measure` writes for each arc. */
export function tableOf(arcs: number, measure: (arc: number, out: Float64Array) => void): FeatureTable {
  const table = new FeatureTable(arcs);
  const features = new Float64Array(COUNT);
  for (let arc = 0; arc < arcs; arc++) {
    measure(arc, features);
    table.set(arc, features);
  }
  return table;
}
