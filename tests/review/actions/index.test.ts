import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Action } from "../../../src/review/actions/action.js";
import { ActionRefused, type Correction } from "../../../src/review/actions/correction.js";
import { correctionOf } from "../../../src/review/actions/index.js";
import { changed, inverted } from "../../../src/review/change.js";
import { isFixed, type Review, rowStart } from "../../../src/review/review.js";
import { anyAction, anyReview } from "./random-actions.js";

describe("any action", () => {
  test("keeps all text in order, unless it is edited", () => {
    fc.assert(
      fc.property(anyReview, fc.array(anyAction, { maxLength: 20 }), (review, actions) => {
        const after = actions.reduce((now, action) => tried(now, action).after, review);
        for (const side of ["source", "target"] as const)
          expect(originals(after, side)).toBe(originals(review, side));
      }),
    );
  });

  test("leaves rows that hold every sentence, and none without text", () => {
    fc.assert(
      fc.property(anyReview, fc.array(anyAction, { maxLength: 20 }), (review, actions) => {
        const { source, target, rows } = actions.reduce((now, action) => tried(now, action).after, review);
        expect(rows.reduce((sum, row) => sum + row.source, 0)).toBe(source.length);
        expect(rows.reduce((sum, row) => sum + row.target, 0)).toBe(target.length);
        expect(rows.every((row) => row.source + row.target > 0)).toBe(true);
      }),
    );
  });

  test("is undone by its change, inverted", () => {
    fc.assert(
      fc.property(anyReview, anyAction, (review, action) => {
        const { correction, after } = tried(review, action);
        if (correction) expect(changed(after, inverted(correction.change))).toEqual(review);
      }),
    );
  });

  test("leaves fixed rows that it does not name as they are", () => {
    fc.assert(
      fc.property(anyReview, anyAction, (review, action) => {
        const { after } = tried(review, action);
        const named = rowsNamedBy(action);
        const kept = linesOf(review).filter((_, row) => isFixed(review.rows[row]!) && !named(row));
        if (action.do !== "edit") expect(linesOf(after)).toEqual(expect.arrayContaining(kept));
      }),
    );
  });

  test("makes the rows that it says, between those that are as they were", () => {
    fc.assert(
      fc.property(anyReview, anyAction, (review, action) => {
        const { correction, after } = tried(review, action);
        if (correction?.made === undefined) return;
        const { start, end } = correction.made;
        const below = after.rows.length - end;
        expect(after.rows.slice(0, start)).toEqual(review.rows.slice(0, start));
        expect(after.rows.slice(end)).toEqual(review.rows.slice(review.rows.length - below));
      }),
    );
  });
});

/** Which rows a person has in view who does something. */
function rowsNamedBy(action: Action): (row: number) => boolean {
  switch (action.do) {
    case "merge":
      return (row) => row === action.row || row === action.row + (action.with === "above" ? -1 : 1);
    case "shift":
      return (row) => row === action.row || (action.to === "up" && row === action.row - 1);
    case "move":
      return (row) => row === action.row || row === action.to;
    case "split":
      return (row) => row === action.row;
    case "mark":
      return (row) => row >= action.rows.start && row < action.rows.end;
    case "edit":
      return () => false;
  }
}

/** Rows with all that is in them. */
function linesOf({ source, target, rows }: Review): string[] {
  return rows.map((row, index) => {
    const start = rowStart(rows, index);
    const left = source.slice(start.source, start.source + row.source);
    const right = target.slice(start.target, start.target + row.target);
    return JSON.stringify([row, left, right]);
  });
}

function tried(review: Review, action: Action): { after: Review; correction?: Correction } {
  try {
    const correction = correctionOf(review, action);
    return { after: changed(review, correction.change), correction };
  } catch (error) {
    if (error instanceof ActionRefused) return { after: review };
    throw error;
  }
}

/** A side's text as the input has it, without the white space that cuts take away. */
function originals(review: Review, side: "source" | "target"): string {
  return review[side]
    .map(({ text, original = text }) => original)
    .join("")
    .replace(/\s+/g, "");
}
