import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldWith, spansOf } from "../../../../src/review/page/panels/search/fold.js";
import { Finder, hitFrom, nextHit } from "../../../../src/review/page/panels/search/hits.js";
import { reviewOfPairs } from "../rows.js";

const fold = foldWith("國學雲", "国学云");

/** The parts of a text that have what is looked for. */
function found(text: string, term: string): string[] {
  return spansOf(text, fold(term), fold).map(({ start, end }) => text.slice(start, end));
}

describe("a fold", () => {
  test.each([
    ["The Cloud", "the cloud"],
    ["國學", "国学"],
    ["ＡＢＣ　１２３", "abc 123"],
    ["ｶﾞ", "ガ"],
    ["cafe\u0301", "café"],
    ["“it’s” — so", '"it\'s" - so'],
    ["a\tb\u00a0c", "a b c"],
    ["①ﬁ", "1fi"],
    ["𠮷學", "𠮷学"],
    ["", ""],
  ])("takes %j and %j for the same", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test("keeps apart what is other text", () => {
    expect(fold("国")).not.toBe(fold("學"));
    expect(fold("é")).not.toBe(fold("e"));
  });
});

describe("the spans of what is found", () => {
  test("are of the text as it is written", () => {
    expect(found("云計算：雲與云", "雲")).toEqual(["云", "雲", "云"]);
    expect(found("Ａ cat, a CAT", "a cat")).toEqual(["Ａ cat", "a CAT"]);
    expect(found("the ﬁrst e\u0301clair", "fir")).toEqual(["ﬁr"]);
    expect(found("the ﬁrst e\u0301clair", "é")).toEqual(["e\u0301"]);
  });

  test("do not overlap, and are none if nothing is looked for", () => {
    expect(found("aaaa", "aa")).toEqual(["aa", "aa"]);
    expect(found("aaaa", "")).toEqual([]);
  });

  test("are where an exact text stands, whatever stands around it", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aB国學 ，.𠮷1é") });
    const term = fc.string({ unit: fc.constantFrom(..."aB国學，𠮷1é"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(letters, term, letters, (before, wanted, after) => {
        const spans = spansOf(before + wanted + after, fold(wanted), fold);
        expect(spans.length).toBeGreaterThan(0);
        for (const { start, end } of spans) {
          expect(fold((before + wanted + after).slice(start, end))).toBe(fold(wanted));
        }
      }),
    );
  });
});

describe("hits", () => {
  const review = reviewOfPairs(["國家", "A nation"], ["云", "A cloud"], ["天", "Sky, a National park"]);
  const finder = new Finder(fold);

  test("are the sentences of both sides, in reading order", () => {
    expect(finder.hits(review, "nation")).toEqual([
      { row: 0, side: "target", sentence: 0 },
      { row: 2, side: "target", sentence: 0 },
    ]);
    expect(finder.hits(review, "国")).toEqual([{ row: 0, side: "source", sentence: 0 }]);
    expect(finder.hits(review, "")).toEqual([]);
  });

  test("count sentences within their cell", () => {
    const { source, target } = review;
    const merged = {
      source,
      target,
      rows: [
        { source: 1, target: 0, confidence: 1 },
        { source: 2, target: 3, confidence: 1 },
      ],
    };
    expect(finder.hits(merged, "park")).toEqual([{ row: 1, side: "target", sentence: 2 }]);
    expect(finder.hits(merged, "天")).toEqual([{ row: 1, side: "source", sentence: 1 }]);
  });

  test("follow a changed text", () => {
    const target = review.target.map((each) => ({ ...each, text: each.text.replace("cloud", "nation") }));
    expect(finder.hits({ ...review, target }, "nation")).toHaveLength(3);
  });

  test("are gone through from where one is, round and round", () => {
    const hits = finder.hits(review, "a");
    expect(hits).toHaveLength(3);
    const start = { row: 1, side: "source", sentence: 0 } as const;
    expect(hitFrom(hits, start)).toBe(1);
    expect(nextHit(hits, hits[1]!, 1)).toBe(2);
    expect(nextHit(hits, hits[2]!, 1)).toBe(0);
    expect(nextHit(hits, hits[0]!, -1)).toBe(2);
    expect(nextHit(hits, start, -1)).toBe(0);
    expect(nextHit([], start, 1)).toBe(-1);
    expect(hitFrom([], start)).toBe(-1);
  });
});
