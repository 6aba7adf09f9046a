import { describe, expect, test } from "@jest/globals";
import type { CompleteText } from "../../bench/omissions/complete.js";
import { withoutClauses } from "../../bench/omissions/deletions.js";
import type { SegmentPhrases } from "../../bench/omissions/segment-phrases.js";
import { exactnessAt, type JudgedSegment, judgeSegment, pointAt } from "../../bench/omissions/segments.js";
import { PHRASE_FEATURES } from "../../src/diagnose/phrase/features.js";

function segment(probability: number, ...spans: readonly (readonly [number, number])[]): JudgedSegment {
  const marked = spans.map(([start, end]) => ({ start, end }));
  return {
    marked: marked.length > 0 ? "phrase" : "nothing",
    hasClause: marked.some(({ start, end }) => end - start >= 12),
    spans: marked,
    phrases: [{ start: 2, end: 8, probability }],
    probability,
  };
}

describe("the bench of omissions", () => {
  test("takes precision over segments with and without a marked phrase", () => {
    const segments = [segment(0.9, [0, 6]), segment(0.8), segment(0.2, [0, 12]), segment(0.1)];
    expect(pointAt(0.5, [...segments, { ...segment(0.9), marked: "word" }])).toEqual({
      threshold: 0.5,
      precision: 0.5,
      recall: 0.5,
      clauseRecall: 0,
      cleanFlagged: 0.5,
      wordFlagged: 1,
    });
  });

  test("takes exactness over characters", () => {
    expect(exactnessAt(0.5, [segment(0.9, [0, 6]), segment(0.9), segment(0.1, [0, 9])])).toEqual({
      characterPrecision: 4 / 6,
      characterRecall: 4 / 6,
    });
  });

  test("judges a segment by a regression without its document", () => {
    const features = new Float64Array(PHRASE_FEATURES.length);
    const phrases = [{ start: 0, end: 3, features }];
    const found: SegmentPhrases = {
      document: "a",
      source: "",
      target: "",
      spans: [{ start: 0, end: 3 }],
      phrases,
      sentences: [],
    };
    const judged = judgeSegment(found, (document) => ({ bias: document === "a" ? 0 : 9, weights: features }));
    expect(judged).toMatchObject({ marked: "word", probability: 0.5 });
    expect(
      judgeSegment({ ...found, sentences: [{ start: 0, end: 1 }] }, () => ({ bias: 0, weights: features }))
        .probability,
    ).toBe(1);
  });
});

test("withoutClauses deletes whole clauses, and says where", () => {
  const target = Array.from(
    { length: 40 },
    (_, k) => `It was raining all day ${k}, so we stayed at home alone.`,
  );
  const text: CompleteText = { set: "s", id: "a", kind: "line", source: target.map(() => "雨"), target };
  const { cut, target: left } = withoutClauses(text);
  expect(cut.size).toBeGreaterThan(0);
  left.forEach((block, k) => {
    const { start, end } = cut.get(k) ?? { start: 0, end: 0 };
    expect(block).toBe(target[k]!.slice(0, start) + target[k]!.slice(end));
    if (end > 0) expect([`It was raining all day ${k}, `, "so we stayed at home alone."]).toContain(block);
  });
});
