import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Action } from "../../../../src/review/actions/action.js";
import { type Change, changed } from "../../../../src/review/change.js";
import { after, beginning, type Entry, undoing, whole } from "../../../../src/review/history.js";
import type { Cursor } from "../../../../src/review/page/state/cursor.js";
import { cursorAfter } from "../../../../src/review/page/state/cursor-after.js";
import { nearest } from "../../../../src/review/page/state/nearest.js";
import type { Applied } from "../../../../src/review/protocol.js";
import { type Review, rowStart } from "../../../../src/review/review.js";
import { taken } from "../../entries.js";
import { anySession } from "../../random-session.js";
import { reviewWith } from "../../reviews.js";

describe("the cursor after a step", () => {
  test("stays at its sentence, whatever row that is in then", () => {
    const review = reviewWith([1, 1], [1, 2], [1, 1]);
    const cursor = at(1, "target", 1);
    expect(moved(review, cursor, { do: "move", row: 1, side: "target", sentence: 1, to: 2 })).toEqual(
      at(2, "target", 0),
    );
    expect(moved(review, cursor, { do: "merge", row: 0, side: "both", with: "below" })).toEqual(
      at(0, "target", 2),
    );
  });

  test("is at the second part of a sentence that was split there", () => {
    const review = withText("前半句，后半句。");
    const cursor = { ...at(0, "source", 0), offset: 4 };
    const action: Action = { do: "split", row: 0, side: "source", sentence: 0, offset: 4 };
    expect(moved(review, cursor, action)).toEqual(at(1, "source", 0));
  });

  test("goes to what this tab has undone, with the caret where it was", () => {
    const review = withText("One half, and the other.");
    const action: Action = { do: "split", row: 0, side: "source", sentence: 0, offset: 10 };
    const entry = taken(review, action);
    const before = changed(review, entry.change);
    const undo = step(action, undoing(entry), "undo");
    expect(cursorAfter(at(2, "target", 0), undo, true, before, review)).toEqual({
      ...at(0, "source", 0),
      offset: 10,
    });
  });

  test("stays at its text when another tab undoes something", () => {
    const review = reviewWith([1, 1], [1, 1], [1, 1]);
    const entry = taken(review, { do: "merge", row: 0, side: "both", with: "below" });
    const before = changed(review, entry.change);
    const undo = step(entry.action, undoing(entry), "undo");
    expect(cursorAfter(at(1, "target", 0), undo, false, before, review)).toEqual(at(2, "target", 0));
  });

  test("is where something was done that this tab has redone", () => {
    const review = reviewWith([1, 1], [1, 1], [1, 1]);
    const entry = taken(review, { do: "mark", rows: { start: 2, end: 3 }, verdict: "confirmed" });
    const redo = step(entry.action, whole(entry), "redo");
    expect(cursorAfter(at(0, "target", 0), redo, true, review, changed(review, entry.change))).toEqual(
      at(2, "target", 0),
    );
  });

  test("stays beside the text across in an empty cell", () => {
    const review = reviewWith([1, 1], [1, 0], [1, 1]);
    expect(moved(review, at(1, "target", 0), { do: "merge", row: 0, side: "both", with: "below" })).toEqual(
      at(0, "target", 0),
    );
  });

  test("is at a place that there is, after anything, and back at its text when that is undone", () => {
    fc.assert(
      fc.property(
        anySession,
        fc.nat(20),
        fc.constantFrom("source", "target"),
        ({ review, steps }, row, side) => {
          let history = beginning(review);
          let cursor: Cursor = nearest(at(row, side, 0), review.rows);
          for (const each of steps) {
            const next = after(history, each);
            if ("action" in each) {
              // An edit makes another text; beside an empty cell others may come before the one across.
              const isFollowed =
                each.action.do !== "edit" && history.review.rows[cursor.row]![cursor.side] > 0;
              const applied = step(each.action, each.change, "action", each.suggested);
              const there = cursorAfter(cursor, applied, true, history.review, next.review);
              expect(nearest(there, next.review.rows)).toEqual(there);
              if (isFollowed) expect(textFrom(next.review, there)).toBe(textFrom(history.review, cursor));
              const back = step(each.action, undoing(each as Entry), "undo");
              const restored = cursorAfter(there, back, false, next.review, history.review);
              if (isFollowed)
                expect(textFrom(history.review, restored)).toBe(textFrom(history.review, cursor));
              cursor = there;
            } else cursor = nearest(cursor, next.review.rows);
            history = next;
          }
        },
      ),
    );
  });
});

function at(row: number, side: Cursor["side"], sentence: number): Cursor {
  return { row, side, sentence, offset: 0 };
}

function moved(review: Review, cursor: Cursor, action: Action): Cursor {
  const { change } = taken(review, action);
  return cursorAfter(cursor, step(action, change, "action"), true, review, changed(review, change));
}

function step(action: Action, change: Change, kind: Applied["kind"], suggested: Change = []): Applied {
  return { revision: 1, tab: "tab", undo: 0, redo: 0, kind, action, change, suggested };
}

function withText(text: string): Review {
  const review = reviewWith([1, 1], [1, 1]);
  return { ...review, source: [{ ...review.source[0]!, text }, review.source[1]!] };
}

/** All that comes after the cursor on its side, but for white space; in an empty cell, on the side across. */
function textFrom(review: Review, { row, side, sentence, offset }: Cursor): string {
  const isEmpty = review.rows[row]![side] === 0;
  const held = isEmpty ? (side === "source" ? "target" : "source") : side;
  const [first, ...rest] = review[held].slice(rowStart(review.rows, row)[held] + (isEmpty ? 0 : sentence));
  return [first!.text.slice(offset), ...rest.map(({ text }) => text)].join("").replace(/\s+/g, "");
}
