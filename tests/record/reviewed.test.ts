import { describe, expect, test } from "@jest/globals";
import type { RecordBead, Verdict } from "../../src/record/bitext.js";
import { checkedPercent, isChecked } from "../../src/record/reviewed.js";

describe("isChecked", () => {
  test.each<[Verdict | undefined, boolean]>([
    ["confirmed", true],
    ["accepted", true],
    ["to-fix", true],
    ["corrected", false],
    [undefined, false],
  ])("of a bead that is %s is %s", (verdict, checked) => {
    expect(isChecked(beadWith(verdict))).toBe(checked);
  });
});

describe("checkedPercent", () => {
  test("is of beads, to a tenth", () => {
    expect(percentOf(1, 3)).toBe(25);
    expect(percentOf(2, 1)).toBe(66.6);
  });

  test("is whole only where nothing is left", () => {
    expect(percentOf(2999, 1)).toBe(99.9);
    expect(percentOf(3000, 0)).toBe(100);
    expect(percentOf(0, 3)).toBe(0);
    expect(percentOf(0, 0)).toBe(100);
  });
});

function percentOf(checked: number, unchecked: number): number {
  const beads = [
    ...Array.from({ length: checked }, () => beadWith("confirmed")),
    ...Array.from({ length: unchecked }, () => beadWith("corrected")),
  ];
  return checkedPercent({ beads });
}

function beadWith(verdict: Verdict | undefined): RecordBead {
  return { source: [0], target: [0], confidence: 1, ...(verdict && { verdict }) };
}
