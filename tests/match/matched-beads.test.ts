import { beforeAll, describe, expect, test } from "@jest/globals";
import { Evidence } from "../../src/diagnose/evidence.js";
import { beadWords } from "../../src/diagnose/phrase/bead-words.js";
import type { MatchedBeads } from "../../src/match/matched-beads.js";
import { readDocument } from "../../src/read/index.js";
import { segment } from "../../src/segment/index.js";
import { loadShipped, type Shipped } from "../../src/shipped.js";
import { CHINESE, ENGLISH, matchedBeads, sampleMatches } from "./sample-words.js";

let shipped: Shipped;
let matches: MatchedBeads;

beforeAll(async () => {
  shipped = await loadShipped();
  matches = await sampleMatches();
});

async function lines(sentences: readonly string[], name: string) {
  const bytes = new TextEncoder().encode(`${sentences.join("\n")}\n`);
  return segment(await readDocument(bytes, { path: name, layout: "lines" }));
}

describe("MatchedBeads", () => {
  test("say of each sentence what the words of a check say", async () => {
    const { lexicon, losses } = shipped.data;
    const [source, target] = await Promise.all([lines(CHINESE, "zh.txt"), lines(ENGLISH, "en.txt")]);
    const evidence = new Evidence(source, target, { sentences: [], paragraphs: [] }, lexicon);
    const bySide = { source: losses.chinese, target: losses.english };
    const spans = { source: { start: 0, end: 2 }, target: { start: 0, end: 3 }, confidence: 1 };
    const words = beadWords(evidence, spans, bySide);
    const bead = matches.of(0, 2, 0, 3);
    const lossIn = (side: "source" | "target", sentence: number) =>
      words[side].filter((word) => word.sentence === sentence).reduce((sum, { loss }) => sum + loss, 0);
    bead.chinese.losses.forEach((loss, k) => {
      expect(loss).toBeCloseTo(lossIn("source", k));
    });
    bead.english.losses.forEach((loss, k) => {
      expect(loss).toBeCloseTo(lossIn("target", k));
    });
    expect(bead.english.loss).toBeCloseTo(bead.english.losses.reduce((sum, loss) => sum + loss, 0));
  });

  test("say of translations that they are some, and of strangers that they are none", () => {
    for (let k = 0; k < 3; k++) {
      const right = matches.of(k, 1, k, 1);
      const stranger = matches.of(k, 1, 3, 1);
      expect(right.chinese.loss).toBeLessThan(0);
      expect(right.english.loss).toBeLessThan(0);
      expect(stranger.chinese.loss).toBeGreaterThan(0);
      expect(stranger.english.loss).toBeGreaterThan(0);
    }
  });

  test("let a word of one side stand for one of the other alone", () => {
    const { lexicon, losses } = shipped.data;
    const twice = matchedBeads(["海鸥。", "海鸥。"], ["The gull."], lexicon, losses);
    const alone = matchedBeads(["海鸥。"], ["The gull."], lexicon, losses).of(0, 1, 0, 1).chinese.loss;
    const none = matchedBeads(["海鸥。"], ["The lamp."], lexicon, losses).of(0, 1, 0, 1).chinese.loss;
    const [first, second] = twice.of(0, 2, 0, 1).chinese.losses.toSorted((a, b) => a - b);
    expect(first).toBeCloseTo(alone);
    expect(second).toBeCloseTo(none);
    expect(alone).toBeLessThan(none);
  });

  test("take a number for another's counterpart, whatever it is", () => {
    const { lexicon, losses } = shipped.data;
    const numbers = matchedBeads(["1234。"], ["5678.", "Gull."], lexicon, losses);
    const [other, none] = [numbers.of(0, 1, 0, 1), numbers.of(0, 1, 1, 1)];
    expect(other.chinese.loss).toBeLessThan(none.chinese.loss);
  });
});
