import { fullBand } from "../../src/score/band.js";
import { SHAPES } from "../../src/score/bead-shapes.js";
import { FEATURES, type FeatureName } from "../../src/score/features.js";
import { linksOf } from "../../src/score/links.js";
import { PairFeatures, pairSpans } from "../../src/score/pair-features.js";
import { wordTable } from "../../src/score/word-table.js";
import { pairWords } from "./any-pair.js";

/** The shape that takes so many sentences of each side. */
export function shapeOf(chinese: number, english: number): number {
  return SHAPES.findIndex(({ rows, columns }) => rows === chinese && columns === english);
}

/**
 * The features of a bead by name, given as its first sentences and their numbers, by the sentences' surface alone:
 * they have no words.
 */
export function measuredBead(
  chinese: readonly string[],
  english: readonly string[],
  [i, a, j, b]: readonly [number, number, number, number],
): Readonly<Record<FeatureName, number>> {
  const wordless = (sentences: readonly string[]) =>
    wordTable(
      sentences.map(() => []),
      () => 1,
    );
  const best = { chinese: new Float64Array(chinese.length), english: new Float64Array(english.length) };
  const words = pairWords(wordless(chinese), wordless(english));
  const band = fullBand(chinese.length, english.length);
  const features = new PairFeatures(pairSpans(chinese, english), words, linksOf(0, []), band, best);
  const out = new Float64Array(FEATURES.length);
  features.bead(i, j, shapeOf(a, b), out);
  return Object.fromEntries(FEATURES.map((name, k) => [name, out[k]!])) as Record<FeatureName, number>;
}
