import { describe, expect, test } from "@jest/globals";
import type { Bead } from "../../src/align/bead.js";
import { mannersOf } from "../../src/align/manner.js";
import { measurePair } from "../../src/align/sentences.js";
import { USUAL_MANNER } from "../../src/score/manner.js";
import { onePassage, type Passages } from "../../src/score/passages.js";
import { loadShipped } from "../../src/shipped.js";

const { lexicon } = (await loadShipped()).data;

const side = (sentences: readonly string[]) => ({
  sentences,
  startsParagraph: new Uint8Array(sentences.length),
});

/** What beads of one sentence each tell of how some sentences are translated, by passage. */
function manners(pairs: readonly (readonly [string, string])[], passages: Passages, confidence = 1) {
  const { features, spans } = measurePair(
    side(pairs.map(([chinese]) => chinese)),
    side(pairs.map(([, english]) => english)),
    lexicon,
  );
  const beads = pairs.map((_, k): Bead => {
    const span = { start: k, end: k + 1 };
    return { source: span, target: span, confidence };
  });
  return mannersOf(beads, features, spans, passages);
}

function manner(pairs: readonly (readonly [string, string])[], confidence = 1) {
  return manners(pairs, onePassage(pairs.length, pairs.length), confidence)[0]!;
}

const CLOSE = Array.from(
  { length: 30 },
  () => ["他每天早上喝咖啡。", "He drinks coffee every morning."] as const,
);
const FREE = Array.from({ length: 30 }, () => ["他每天早上喝咖啡。", "That habit stayed with her."] as const);

describe("how a text is translated", () => {
  test("is as usual if no bead tells", () => {
    const { nulls: _, ...usual } = USUAL_MANNER;
    expect(manner(CLOSE, 0.49)).toEqual({
      closeness: expect.closeTo(usual.closeness),
      lengths: { mean: expect.closeTo(usual.lengths.mean), variance: expect.closeTo(usual.lengths.variance) },
    });
  });

  test("is the closer the better its words explain each other", () => {
    expect(manner(CLOSE).closeness).toBeGreaterThan(USUAL_MANNER.closeness);
    expect(manner(FREE).closeness).toBeLessThan(USUAL_MANNER.closeness);
    expect(manner(CLOSE).closeness).toBeGreaterThan(manner(CLOSE.slice(0, 3)).closeness);
  });

  test("is looser the more lengths vary", () => {
    const uneven = CLOSE.map(([chinese, english], k): [string, string] =>
      k % 2 ? [chinese, english] : [chinese, english.replace("coffee", "a good strong cup of black coffee")],
    );
    const even = manner(CLOSE).lengths.variance;
    expect(even).toBeLessThan(USUAL_MANNER.lengths.variance);
    expect(manner(uneven).lengths.variance).toBeGreaterThan(even);
  });

  test("has a mean length of its own, which what has no counterpart does not move", () => {
    const cut = [...CLOSE, ...FREE.slice(0, 10)];
    const { features, spans } = measurePair(
      side(cut.map(([chinese]) => chinese)),
      side(CLOSE.map(([, english]) => english)),
      lexicon,
    );
    const span = (k: number, length = 1) => ({ start: k, end: k + length });
    const beads = cut.map((_, k): Bead => {
      const has = k < CLOSE.length;
      return { source: span(k), target: has ? span(k) : span(CLOSE.length, 0), confidence: 1 };
    });
    // By all characters of both sides English sentences seem a third longer than Chinese ones.
    const { mean } = mannersOf(beads, features, spans, onePassage(cut.length, CLOSE.length))[0]!.lengths;
    expect(mean).toBeGreaterThan(0.2);
    expect(mean).toBeLessThan(Math.log(4 / 3));
  });

  test("is told passage by passage, and of those around", () => {
    const pairs = [...CLOSE, ...FREE, ...FREE];
    const passage = Int32Array.from(pairs, (_, k) => Math.floor(k / CLOSE.length));
    const [close, next, last] = manners(pairs, { count: 3, chinese: passage, english: passage });
    const whole = manner(pairs);
    expect(close!.closeness).toBeGreaterThan(whole.closeness);
    expect(next!.closeness).toBeLessThan(close!.closeness);
    expect(last!.closeness).toBeLessThan(next!.closeness);
  });

  test("follows unsure beads less than sure ones", () => {
    expect(manner(CLOSE, 0.6).closeness).toBeLessThan(manner(CLOSE).closeness);
  });
});
