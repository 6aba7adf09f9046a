import { describe, expect, test } from "@jest/globals";
import { correctionOf } from "../../../src/review/actions/index.js";
import type { Review } from "../../../src/review/review.js";
import { mark } from "../entries.js";
import { reviewWith } from "../reviews.js";
import { corrected, expectRefused, rowsAfter, rowsMade } from "./corrections.js";

describe("mark", () => {
  const review = reviewWith([1, 1], [1, 0], [2, 1, "corrected"], [0, 1]);

  test("confirms pairs, and nothing that is none", () => {
    expect(rowsAfter(review, mark(0, 4, "confirmed"))).toEqual([
      "S0 | T0 confirmed",
      "S1 | –",
      "S2 S3 | T1 confirmed",
      "– | T2",
    ]);
  });

  test.each(["accepted", "to-fix"] as const)("calls text without counterpart %s, and no pair", (verdict) => {
    expect(rowsAfter(review, mark(0, 4, verdict))).toEqual([
      "S0 | T0",
      `S1 | – ${verdict}`,
      "S2 S3 | T1 corrected",
      `– | T2 ${verdict}`,
    ]);
  });

  test("takes back what was said, and has that searched anew", () => {
    const said = reviewWith([1, 1, "confirmed"], [2, 0, "to-fix"], [1, 1]);
    expect(rowsAfter(said, mark(0, 3, null))).toEqual(["S0 | T0", "S1 | –", "S2 | –", "S3 | T1"]);
    expect(rowsMade(said, mark(0, 3, null))).toEqual(["S0 | T0", "S1 | –", "S2 | –"]);
  });

  test("is sure of what a person said, and not of what was taken back", () => {
    const confidences = ({ rows }: Review) => rows.map(({ confidence }) => confidence);
    const said = corrected(review, mark(0, 1, "confirmed"));
    expect(confidences(said)).toEqual([1, 0.5, 1, 0.5]);
    expect(confidences(corrected(said, mark(0, 3, null)))).toEqual([0, 0.5, 0, 0.5]);
  });

  test("has nothing searched anew after what leaves the beads as they are", () => {
    expect(correctionOf(review, mark(0, 4, "confirmed")).made).toBeUndefined();
  });

  test("changes no more than the rows that become other ones", () => {
    const { change } = correctionOf(review, mark(0, 4, "accepted"));
    expect(change).toMatchObject([{ list: "rows", at: 1, removed: { length: 3 }, added: { length: 3 } }]);
  });

  test("leaves what is new new", () => {
    const isNew = { source: 1, target: 0, confidence: 0.9, isNew: true } as const;
    const fresh: Review = { ...reviewWith([1, 0]), rows: [isNew] };
    const said = corrected(fresh, mark(0, 1, "to-fix"));
    expect(said.rows).toEqual([{ ...isNew, confidence: 1, verdict: "to-fix" }]);
    expect(corrected(said, mark(0, 1, null)).rows).toEqual([{ ...isNew, confidence: 0 }]);
  });

  test("is refused if it changes nothing", () => {
    expectRefused(review, mark(4, 5, "confirmed"), "there is no such row");
    expectRefused(review, mark(0, 0, "confirmed"), "that is what it is");
    expectRefused(review, mark(1, 2, "confirmed"), "that is what it is");
    expectRefused(review, mark(0, 1, "accepted"), "that is what it is");
    expectRefused(review, mark(0, 2, null), "that is what it is");
    expectRefused(reviewWith([1, 1, "confirmed"]), mark(0, 1, "confirmed"), "that is what it is");
  });
});
