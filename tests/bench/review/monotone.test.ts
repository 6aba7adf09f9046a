import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { monotone } from "../../../bench/review/monotone.js";
import { anyDocument } from "../documents.js";

describe("gold beads as rows of a table", () => {
  test("stay as they are where they are in order", () => {
    fc.assert(fc.property(anyDocument, ({ beads }) => expect(monotone(beads)).toEqual(beads)));
  });

  test("are one where one stands inside another", () => {
    expect(
      monotone([
        { source: [0], target: [0] },
        { source: [1, 3], target: [1] },
        { source: [2], target: [] },
        { source: [4], target: [2] },
      ]),
    ).toEqual([
      { source: [0], target: [0] },
      { source: [1, 2, 3], target: [1] },
      { source: [4], target: [2] },
    ]);
  });

  test("are one where they cross", () => {
    expect(
      monotone([
        { source: [0], target: [1] },
        { source: [1], target: [0] },
      ]),
    ).toEqual([{ source: [0, 1], target: [0, 1] }]);
  });
});
