import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ParagraphBoundaries } from "../../src/score/paragraph-boundaries.js";

function starts(...flags: number[]): Uint8Array {
  return Uint8Array.from(flags);
}

/** Two paragraphs of two sentences on either side. */
const SAME = starts(1, 0, 1, 0);

describe("ParagraphBoundaries", () => {
  const boundaries = new ParagraphBoundaries(SAME, SAME);

  test("favours a path that passes between two paragraphs of both sides", () => {
    expect(boundaries.of(1, 1, 1, 1)).toBeGreaterThan(0);
    expect(boundaries.of(0, 2, 0, 2)).toBeGreaterThan(0);
    expect(boundaries.of(0, 1, 0, 1)).toBe(0);
  });

  test("disfavours a bead that spans boundaries, the more of them the more", () => {
    const one = boundaries.of(1, 2, 1, 1) - boundaries.of(1, 1, 1, 1);
    expect(boundaries.of(1, 2, 2, 1)).toBeLessThan(0);
    expect(boundaries.of(1, 2, 1, 2)).toBeLessThan(boundaries.of(1, 2, 2, 1));
    expect(one).toBeLessThan(0);
  });

  test("says more, the better the boundaries agree", () => {
    const sure = new ParagraphBoundaries(SAME, SAME, 0.98);
    expect(sure.of(1, 1, 1, 1)).toBeGreaterThan(boundaries.of(1, 1, 1, 1));
    expect(sure.of(1, 2, 2, 1)).toBeLessThan(boundaries.of(1, 2, 2, 1));
  });

  test("favours a whole paragraph without counterpart over a part of one", () => {
    const single = new ParagraphBoundaries(starts(1, 1, 1, 0), starts(1, 1));
    expect(single.ofRowNull(1, 1)).toBeGreaterThan(single.ofRowNull(3, 1));
    expect(single.ofColumnNull(1, 1)).toBeGreaterThan(new ParagraphBoundaries(SAME, SAME).ofColumnNull(1, 1));
  });

  test("counts a firm boundary more often than others inside a bead, and like them elsewhere", () => {
    const firm = new ParagraphBoundaries(starts(1, 0, 3, 0), SAME);
    expect(firm.of(1, 2, 1, 1)).toBeCloseTo(3 * boundaries.of(1, 2, 1, 1), 6);
    expect(firm.of(1, 1, 1, 1)).toBe(boundaries.of(1, 1, 1, 1));
    expect(firm.ofRowNull(2, 2)).toBe(boundaries.ofRowNull(2, 2));
    expect(firm.agreementOf([{ row: 2, column: 2 }])).toBe(boundaries.agreementOf([{ row: 2, column: 2 }]));
  });

  test("disfavours nulls of both sides at one place, by more than what the second gains for being a paragraph", () => {
    const gained = boundaries.ofColumnNull(0, 0) + boundaries.ofColumnNull(1, 0);
    expect(boundaries.facing).toBeLessThan(-gained);
  });

  test("says nothing where a side has no paragraphs", () => {
    const none = new ParagraphBoundaries(SAME, starts(0, 0, 0, 0));
    expect(none.of(1, 2, 1, 2)).toBe(0);
    expect(none.ofRowNull(0, 0)).toBe(0);
    expect(none.ofColumnNull(0, 0)).toBe(0);
    expect(none.facing).toBe(0);
    expect(new ParagraphBoundaries(starts(), starts()).of(0, 0, 0, 0)).toBe(0);
  });

  test("learns from corners how far boundaries agree", () => {
    const agreeing = boundaries.agreementOf([{ row: 2, column: 2 }]);
    const disagreeing = boundaries.agreementOf([{ row: 1, column: 2 }]);
    expect(agreeing).toBeGreaterThan(disagreeing);
  });

  test("keeps agreement between 0 and 1, without either, for any corners", () => {
    const anyStarts = fc.array(fc.constantFrom(0, 1), { maxLength: 6 }).map((flags) => starts(...flags));
    const anyCorners = fc.array(fc.record({ row: fc.nat(6), column: fc.nat(6) }), { maxLength: 8 });
    fc.assert(
      fc.property(anyStarts, anyStarts, anyCorners, (rows, columns, corners) => {
        const agreement = new ParagraphBoundaries(rows, columns).agreementOf(corners);
        expect(agreement).toBeGreaterThan(0);
        expect(agreement).toBeLessThan(1);
      }),
    );
  });
});
