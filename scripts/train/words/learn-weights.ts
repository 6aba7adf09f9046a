import { LOG_NULL_SHARE } from "../../../src/score/translation-support.js";
import { minimise, type Objective } from "../minimise.js";
import type { Examples } from "./examples.js";

/** What support makes of the odds that sentences translate each other: about as in data/weights.json. */
const SCALE = 0.25;
/** Of two examples that are no translations there is one that is. */
const TRANSLATION_COUNTS = 2;
/** Of how far a word's weight is from its weight as content, relative to that. */
export const REGULARISATION = 500;
/**
 * Bounds of the weight of words with content of their own, by their weight as content: a word that all texts of a corpus
 * have tells little there, and more elsewhere.
 */
const BOUNDS = { least: 0.5, most: 1.5 } as const;
/** Words of this weight as content have content of their own. */
const LEAST_CONTENT = 0.5;
const MOST_STEPS = 80;
const TOLERANCE = 1e-5;

/**
 * What each word should weigh where it has a counterpart, so that support tells translations from other pairs: logistic
 * regression on supports, whose only free numbers are these weights, regularised towards the words' weights as content.
 *
 * @returns by word, 0 or more
 */
export function learnWordWeights(examples: Examples): Float64Array {
  const { words } = examples;
  const found = minimise(objectiveOf(examples), new Float64Array(words.length + 1), MOST_STEPS, TOLERANCE);
  return Float64Array.from(words, ({ content }, k) => content * bounded(1 + found[k + 1]!, content));
}

function bounded(factor: number, content: number): number {
  if (content < LEAST_CONTENT) return Math.max(0, factor);
  return Math.min(BOUNDS.most, Math.max(BOUNDS.least, factor));
}

/** The point is a bias, then by word how much larger its weight is than as content, as a share of that. */
function objectiveOf({ words, start, word, gain, label }: Examples): Objective {
  const content = Float64Array.from(words, (each) => each.content);
  return (point, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (let n = 0; n < label.length; n++) {
      let support = 0;
      for (let k = start[n]!; k < start[n + 1]!; k++) {
        support += content[word[k]!]! * ((1 + point[word[k]! + 1]!) * gain[k]! + LOG_NULL_SHARE);
      }
      const margin = (label[n] === 1 ? 1 : -1) * (point[0]! + SCALE * support);
      const counts = label[n] === 1 ? TRANSLATION_COUNTS : 1;
      loss += counts * Math.log1p(Math.exp(-margin));
      const slope = ((label[n] === 1 ? -1 : 1) * counts) / (1 + Math.exp(margin));
      gradient[0]! += slope;
      for (let k = start[n]!; k < start[n + 1]!; k++) {
        gradient[word[k]! + 1]! += slope * SCALE * content[word[k]!]! * gain[k]!;
      }
    }
    return loss + penalty(point, gradient);
  };
}

function penalty(point: Float64Array, gradient: Float64Array): number {
  let sum = 0;
  for (let k = 1; k < point.length; k++) {
    sum += 0.5 * REGULARISATION * point[k]! ** 2;
    gradient[k]! += REGULARISATION * point[k]!;
  }
  return sum;
}
