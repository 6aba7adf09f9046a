import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Bead } from "../../src/align/bead.js";
import { usualLosses } from "../../src/align/usual-loss.js";
import type { MatchedBeads } from "../../src/match/matched-beads.js";
import { onePassage } from "../../src/score/passages.js";
import { sampleMatches } from "../match/sample-words.js";

let matches: MatchedBeads;

beforeAll(async () => {
  matches = await sampleMatches();
});

function pairs(...places: readonly [source: number, target: number, confidence: number][]) {
  return places.map(([source, target, confidence]) => ({
    source: { start: source, end: source + 1 },
    target: { start: target, end: target + 1 },
    confidence,
  }));
}

/** What all sentences of the sample lose as a single passage. */
function usualLoss(beads: readonly Bead[]) {
  return usualLosses(beads, matches, onePassage(4, 4))[0]!;
}

describe("usualLosses", () => {
  test("goes by the sure beads, beside what is usual of all texts", () => {
    const nothing = usualLoss([]);
    const right = usualLoss(pairs([0, 0, 1], [1, 1, 1], [2, 2, 1]));
    const wrong = usualLoss(pairs([0, 3, 1], [3, 0, 1]));
    expect(right.chinese).toBeLessThan(nothing.chinese);
    expect(right.english).toBeLessThan(nothing.english);
    expect(wrong.chinese).toBeGreaterThan(nothing.chinese);
    expect(wrong.english).toBeGreaterThan(nothing.english);
  });

  test("counts an unsure bead less, and one that is rather wrong, or null, not at all", () => {
    const nothing = usualLoss([]);
    const sure = usualLoss(pairs([0, 3, 1]));
    const unsure = usualLoss(pairs([0, 3, 0.7]));
    expect(unsure.chinese).toBeGreaterThan(nothing.chinese);
    expect(unsure.chinese).toBeLessThan(sure.chinese);
    const alone = { source: { start: 0, end: 1 }, target: { start: 0, end: 0 }, confidence: 1 };
    expect(usualLoss([...pairs([0, 3, 0.5]), alone])).toEqual(nothing);
  });
  test("are told by passage", () => {
    const halves = Int32Array.of(0, 0, 1, 1);
    const passages = { count: 2, chinese: halves, english: halves };
    const [right, wrong] = usualLosses(pairs([0, 0, 1], [1, 1, 1], [3, 2, 1]), matches, passages);
    expect(right!.chinese).toBeLessThan(wrong!.chinese);
    expect(right!.english).toBeLessThan(wrong!.english);
  });
});
