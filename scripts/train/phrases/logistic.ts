import { PHRASE_FEATURES } from "../../../src/diagnose/phrase/features.js";
import type { Regression } from "../../../src/diagnose/phrase/model.js";
import { minimise } from "../minimise.js";
import type { PhraseExample } from "./examples.js";

/** Of the square of each weight, features being scaled to a standard deviation of 1. */
export const REGULARISATION = 1.5;
const MAX_STEPS = 500;
const TOLERANCE = 1e-9;

/** Learns how probable it is that words were left out, from examples: maximum likelihood with an L2 penalty. */
export function learnRegression(examples: readonly PhraseExample[]): Regression {
  const { means, deviations } = scaleOf(examples);
  const rows = examples.map(({ features }) =>
    features.map((value, k) => (value - means[k]!) / deviations[k]!),
  );
  const size = PHRASE_FEATURES.length;
  const found = minimise(
    (point, gradient) => penalisedLoss(point, gradient, rows, examples),
    new Float64Array(size + 1),
    MAX_STEPS,
    TOLERANCE,
  );
  const weights = found.slice(0, size).map((weight, k) => weight / deviations[k]!);
  const bias = weights.reduce((sum, weight, k) => sum - weight * means[k]!, found[size]!);
  return { bias, weights };
}

function penalisedLoss(
  point: Float64Array,
  gradient: Float64Array,
  rows: readonly Float64Array[],
  examples: readonly PhraseExample[],
): number {
  const size = point.length - 1;
  let value = 0;
  for (let k = 0; k < size; k++) {
    value += REGULARISATION * point[k]! ** 2;
    gradient[k] = 2 * REGULARISATION * point[k]!;
  }
  rows.forEach((row, at) => {
    const { isOmitted, weight } = examples[at]!;
    const sum = row.reduce((total, feature, k) => total + feature * point[k]!, point[size]!);
    const sign = isOmitted ? 1 : -1;
    value += weight * Math.log1p(Math.exp(-sign * sum));
    const slope = (-weight * sign) / (1 + Math.exp(sign * sum));
    for (let k = 0; k < size; k++) gradient[k]! += slope * row[k]!;
    gradient[size]! += slope;
  });
  return value;
}

function scaleOf(examples: readonly PhraseExample[]): { means: Float64Array; deviations: Float64Array } {
  const means = PHRASE_FEATURES.map((_, k) => meanOf(examples, ({ features }) => features[k]!));
  const deviations = means.map((mean, k) =>
    Math.max(1e-9, Math.sqrt(meanOf(examples, ({ features }) => (features[k]! - mean) ** 2))),
  );
  return { means: Float64Array.from(means), deviations: Float64Array.from(deviations) };
}

function meanOf(examples: readonly PhraseExample[], of: (example: PhraseExample) => number): number {
  return examples.reduce((sum, example) => sum + of(example), 0) / examples.length;
}
