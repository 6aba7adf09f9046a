import { beforeAll, describe, expect, test } from "@jest/globals";
import type { CompactLattice } from "../../scripts/train/compact-lattice.js";
import { logLikelihood } from "../../scripts/train/likelihood.js";
import { type MeasuredText, measureText } from "../../scripts/train/measured-text.js";
import { pathWithin, sumOfFeatures } from "../../scripts/train/path-arc.js";
import { prune, pruneCloser } from "../../scripts/train/prune.js";
import { startWeights } from "../../scripts/train/start.js";
import { beadLosses } from "../../src/align/closer-search.js";
import { posteriorsOf } from "../../src/align/posteriors.js";
import { latticeOf } from "../../src/align/search.js";
import type { MeasuredPair } from "../../src/align/sentences.js";
import { CloserFeatures } from "../../src/match/closer-features.js";
import type { LanguageLosses } from "../../src/match/losses.js";
import { fullBand } from "../../src/score/band.js";
import { FEATURE, FEATURES } from "../../src/score/features.js";
import { PairFeatures } from "../../src/score/pair-features.js";
import { loadShipped } from "../../src/shipped.js";
import { ABSURD, INVENTED, TURNED } from "./invented.js";

/** Only what is impossible is left out, or everything. */
const NOTHING = 0;
const EVERYTHING = Number.POSITIVE_INFINITY;
const START = startWeights(new Set());

/** Measured in a band that holds any path; and as they are, in the band of the first search. */
let texts: MeasuredText[];
let narrow: MeasuredText[];
let losses: LanguageLosses;

beforeAll(async () => {
  const { lexicon, losses: shipped } = (await loadShipped()).data;
  losses = shipped;
  narrow = [INVENTED, TURNED, ABSURD].map((document) => measureText(document, lexicon));
  texts = narrow.map((text) => ({ ...text, pair: inFullBand(text.pair) }));
});

function inFullBand(pair: MeasuredPair): MeasuredPair {
  const { spans, words, links, best, features } = pair;
  const band = fullBand(features.rows, features.columns);
  return { ...pair, band, features: new PairFeatures(spans, words, links, band, best) };
}

function likelihood(lattice: CompactLattice, weights: Float64Array): number {
  return logLikelihood(lattice, weights, new Float64Array(FEATURES.length));
}

/** The likelihood as the aligner's own search has it. */
function searchedLikelihood({ pair, gold }: MeasuredText, weights: Float64Array): number {
  const sum = sumOfFeatures(pair.features, gold);
  const score = sum.reduce((total, value, k) => total + weights[k]! * value, 0);
  return score - posteriorsOf(latticeOf(pair, weights)).logPartition;
}

describe("prune", () => {
  test("keeps everything where nothing is negligible: the likelihood is that of the aligner's search", () => {
    for (const text of texts) {
      const whole = prune(text.pair, text.gold, START, NOTHING);
      for (const weights of [START, START.map((weight, k) => weight + 0.3 * Math.sin(k))])
        expect(likelihood(whole, weights)).toBeCloseTo(searchedLikelihood(text, weights), 4);
    }
  });

  test("leaves out most arcs and hardly any likelihood", () => {
    for (const { pair, gold } of texts) {
      const whole = prune(pair, gold, START, NOTHING);
      const pruned = prune(pair, gold, START);
      expect(pruned.features.size).toBeLessThan(whole.features.size / 2);
      expect(pruned.nodes).toBeLessThan(whole.nodes);
      const near = START.map((weight, k) => weight + 0.1 * Math.sin(k));
      for (const weights of [START, near])
        expect(Math.abs(likelihood(pruned, weights) - likelihood(whole, weights))).toBeLessThan(0.01);
    }
  });

  test("keeps the right path, however improbable, even if it is all that is left", () => {
    for (const { pair, gold } of texts) {
      const path = prune(pair, gold, START, EVERYTHING);
      expect(path.gold).toEqual(sumOfFeatures(pair.features, gold));
      expect(path.features.size).toBe(gold.length);
      expect(likelihood(path, START)).toBeCloseTo(0, 4);
    }
  });

  test("leaves out what of the right path leaves the band", () => {
    const left = narrow.map(({ pair, gold }) => {
      const within = pathWithin(pair.band, gold);
      expect(prune(pair, gold, START).gold).toEqual(sumOfFeatures(pair.features, within));
      return gold.length - within.length;
    });
    // Only a path that nobody would look for is not all in the band.
    expect(left.map((count) => count > 0)).toEqual([false, false, true]);
  });

  test("numbers nodes so that all arcs lead forward, from the first to the last", () => {
    for (const { pair, gold } of texts) {
      const { nodes, from, to } = prune(pair, gold, START);
      const seen = new Set([0]);
      from.forEach((node, arc) => {
        expect(seen.has(node)).toBe(true);
        seen.add(to[arc]!);
      });
      expect(seen.size).toBe(nodes);
      expect(from.includes(nodes - 1)).toBe(false);
      expect(to.at(-1)).toBe(nodes - 1);
    }
  });
});

describe("pruneCloser", () => {
  test("keeps the right path beside what is open, with the losses of its beads", () => {
    for (const { pair, gold } of narrow.slice(0, 2)) {
      const posteriors = posteriorsOf(latticeOf(pair, START));
      const within = pathWithin(pair.band, gold);
      const lattice = pruneCloser(pair, gold, posteriors, losses);
      const features = new CloserFeatures(pair.features, beadLosses(pair, posteriors, losses));
      expect(lattice.gold).toEqual(sumOfFeatures(features, within));
      expect(lattice.gold[FEATURE.lossChinese]).not.toBe(0);
      expect(lattice.features.size).toBeGreaterThanOrEqual(within.length);
      expect(lattice.features.size).toBeLessThan(prune(pair, gold, START).features.size);
    }
  });
});
