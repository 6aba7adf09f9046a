import { expect, test } from "@jest/globals";
import type { PhraseExample } from "../../../scripts/train/phrases/examples.js";
import { learnRegression } from "../../../scripts/train/phrases/logistic.js";
import { PHRASE_FEATURES } from "../../../src/diagnose/phrase/features.js";
import { probabilityOf } from "../../../src/diagnose/phrase/model.js";

function example(first: number, second: number, isOmitted: boolean): PhraseExample {
  const features = new Float64Array(PHRASE_FEATURES.length);
  features[0] = first;
  features[1] = second;
  return { document: "a", language: "english", features, isOmitted, weight: 1 };
}

test("learnRegression finds the feature that tells, at whatever scale", () => {
  const examples = Array.from({ length: 200 }, (_, k) => example(1000 + (k % 10), k % 7, k % 10 > 4));
  const regression = learnRegression(examples);
  const probability = (first: number) => probabilityOf(regression, example(first, 3, true).features);
  expect(probability(1009)).toBeGreaterThan(0.9);
  expect(probability(1000)).toBeLessThan(0.1);
  expect(Math.abs(regression.weights[1]!)).toBeLessThan(regression.weights[0]! / 5);
});
