import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Change, changed, inverted } from "../../src/review/change.js";
import type { Row } from "../../src/review/review.js";
import { reviewWith, shown } from "./reviews.js";

const PAIR: Row = { source: 1, target: 1, confidence: 0.5 };

describe("changed", () => {
  test("puts elements in the place of others, and leaves the review that it is given", () => {
    const review = reviewWith([1, 1], [2, 1]);
    const change: Change = [
      { list: "rows", at: 1, removed: [review.rows[1]!], added: [PAIR, { ...PAIR, target: 0 }] },
    ];
    expect(shown(changed(review, change))).toEqual(["S0 | T0", "S1 | T1", "S2 | –"]);
    expect(shown(review)).toEqual(["S0 | T0", "S1 S2 | T1"]);
  });

  test("takes the places of a splice as those before it leave them", () => {
    const review = reviewWith([1, 1], [1, 1]);
    const change: Change = [
      { list: "source", at: 0, removed: [], added: [{ ...review.source[0]!, text: "new" }] },
      { list: "source", at: 1, removed: [review.source[0]!], added: [] },
    ];
    expect(shown(changed(review, change))).toEqual(["new | T0", "S1 | T1"]);
  });

  test("knows what it removes in another object with the same fields", () => {
    const review = reviewWith([1, 1]);
    const change: Change = [{ list: "rows", at: 0, removed: [{ ...PAIR }], added: [PAIR, PAIR] }];
    expect(changed(review, change).rows).toHaveLength(2);
  });

  test.each([
    ["other text", 0, [{ ...reviewWith([1, 1]).source[0]!, text: "other" }]],
    ["more than there is", 0, [...reviewWith([1, 1]).source, ...reviewWith([1, 1]).source]],
    ["what is beyond the end", 2, []],
    ["what is before the beginning", -1, []],
  ])("refuses to remove %s", (_, at, removed) => {
    const change: Change = [{ list: "source", at, removed, added: [] }];
    expect(() => changed(reviewWith([1, 1]), change)).toThrow(RangeError);
  });

  test("makes changes of more rows than a call has arguments", () => {
    const rows = Array.from({ length: 200_000 }, () => PAIR);
    const review = changed({ source: [], target: [], rows: [] }, [
      { list: "rows", at: 0, removed: [], added: rows },
    ]);
    expect(review.rows).toHaveLength(200_000);
  });
});

describe("inverted", () => {
  test("takes back splices of any number that follow from each other", () => {
    const splices = fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.nat(3)), { maxLength: 10 });
    fc.assert(
      fc.property(splices, (given) => {
        const review = reviewWith([1, 1], [1, 0], [2, 2], [0, 1]);
        let now = review;
        const change = given.map(([place, removed, added], step) => {
          const at = place % (now.rows.length + 1);
          const splice: Change[number] = {
            list: "rows",
            at,
            removed: now.rows.slice(at, at + removed),
            added: Array.from({ length: added }, () => ({ ...PAIR, source: step })),
          };
          now = changed(now, [splice]);
          return splice;
        });
        expect(changed(review, change)).toEqual(now);
        expect(changed(now, inverted(change))).toEqual(review);
        expect(inverted(inverted(change))).toEqual(change);
      }),
    );
  });
});
