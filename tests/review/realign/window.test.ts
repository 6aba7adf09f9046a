import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { windowAround } from "../../../src/review/realign/window.js";
import type { Row } from "../../../src/review/review.js";

const PAIR: Row = { source: 1, target: 1, confidence: 0.8 };

describe("a window", () => {
  test("is the whole run if that is not longer", () => {
    const rows = Array.from({ length: 20 }, () => PAIR);
    expect(windowAround(rows, { start: 2, end: 18 }, { start: 9, end: 10 }, 50)).toEqual({
      start: 2,
      end: 18,
    });
  });

  test("ends where the alignment is surest, in the farther half", () => {
    const rows = Array.from({ length: 200 }, () => PAIR);
    for (const row of [66, 67, 90, 91, 128, 129]) rows[row] = { ...PAIR, confidence: 1 };
    expect(windowAround(rows, { start: 0, end: 200 }, { start: 100, end: 101 }, 40)).toEqual({
      start: 67,
      end: 129,
    });
  });

  test("holds what was made and no more than its reach, and is cut at no text without counterpart", () => {
    const row = fc.constantFrom(PAIR, { ...PAIR, confidence: 0.3 }, { ...PAIR, target: 0, confidence: 1 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 10, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 8, max: 80 }),
        (rows, place, reach) => {
          const made = { start: place % rows.length, end: (place % rows.length) + 1 };
          const window = windowAround(rows, { start: 0, end: rows.length }, made, reach);
          expect(window.start).toBeLessThanOrEqual(made.start);
          expect(window.end).toBeGreaterThanOrEqual(made.end);
          expect(made.start - window.start).toBeLessThanOrEqual(reach + 1);
          expect(window.end - made.end).toBeLessThanOrEqual(reach + 1);
        },
      ),
    );
  });
});
