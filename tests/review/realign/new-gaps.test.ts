import { describe, expect, test } from "@jest/globals";
import { keepingNew } from "../../../src/review/realign/new-gaps.js";
import type { Row } from "../../../src/review/review.js";
import { rowsFrom } from "./rows.js";

describe("text that has no counterpart since the texts were changed", () => {
  const before: Row[] = [{ source: 1, target: 0, confidence: 0.9, isNew: true }, ...rowsFrom("1-0 1-2")];

  test("is new where it has none still", () => {
    expect(keepingNew(before, rowsFrom("1-0 1-1 1-1")).map(({ isNew }) => isNew)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  test("is not new where it has found one", () => {
    const after = rowsFrom("2-1 1-1");
    expect(keepingNew(before, after)).toEqual(after);
  });
});
