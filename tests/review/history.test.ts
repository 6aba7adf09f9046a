import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { beginning, after as followed, type History } from "../../src/review/history.js";
import { mark, merge, taken } from "./entries.js";
import { anySession } from "./random-session.js";
import { reviewWith, shown } from "./reviews.js";

describe("after", () => {
  const review = reviewWith([1, 1], [1, 1], [1, 1]);

  test("makes an action's change, and what the search makes of it", () => {
    const entry = taken(review, merge(0, "below"));
    const last = { source: 1, target: 1, confidence: 0.5 };
    const suggested = [
      { list: "rows" as const, at: 1, removed: [last], added: [{ ...last, confidence: 0.9 }] },
    ];
    const history = followed(beginning(review), { ...entry, suggested });
    expect(shown(history.review)).toEqual(["S0 S1 | T0 T1 corrected", "S2 | T2"]);
    expect(history.review.rows[1]!.confidence).toBe(0.9);
    expect(followed(history, { undo: true }).review).toEqual(review);
  });

  test("undoes and redoes in order", () => {
    const first = taken(review, merge(0, "below"));
    const one = followed(beginning(review), first);
    const second = taken(one.review, mark(0, 1, "confirmed"));
    const two = followed(one, second);
    const none = followed(followed(two, { undo: true }), { undo: true });
    expect(none).toEqual({ review, done: [], undone: [second, first] });
    expect(followed(none, { redo: true })).toEqual({ ...one, undone: [second] });
    expect(followed(followed(none, { redo: true }), { redo: true })).toEqual(two);
  });

  test("has nothing to redo after something new", () => {
    const undone = followed(followed(beginning(review), taken(review, merge(0, "below"))), { undo: true });
    const other = followed(undone, taken(review, merge(1, "below")));
    expect(other.undone).toEqual([]);
    expect(() => followed(other, { redo: true })).toThrow("nothing to redo");
  });

  test("has nothing to undo at the beginning", () => {
    expect(() => followed(beginning(review), { undo: true })).toThrow("nothing to undo");
  });

  test("refuses what was done to another review", () => {
    const entry = taken(reviewWith([2, 1], [1, 1], [1, 1]), merge(0, "below"));
    expect(() => followed(beginning(review), entry)).toThrow(RangeError);
  });

  test("leads back to the review, whatever was done, and forward again", () => {
    fc.assert(
      fc.property(anySession, ({ review: start, steps }) => {
        const end = steps.reduce(followed, beginning(start));
        const { history: begun, count } = allUndone(end);
        expect(JSON.stringify(begun.review)).toBe(JSON.stringify(start));
        let again = begun;
        for (let k = 0; k < count; k++) again = followed(again, { redo: true });
        expect(JSON.stringify(again)).toBe(JSON.stringify(end));
      }),
    );
  });
});

function allUndone(history: History): { history: History; count: number } {
  const count = history.done.length;
  let now = history;
  for (let k = 0; k < count; k++) now = followed(now, { undo: true });
  return { history: now, count };
}
