import { expect, test } from "@jest/globals";
import { isIdeograph } from "../../src/lexicon/ideographs.js";

test("knows ideographs of the two blocks, and nothing that is none", () => {
  const found = Array.from({ length: 0x1_0000 }, (_, unit) => unit).filter(isIdeograph);
  expect(found.length).toBeGreaterThan(27_000);
  for (const unit of found) {
    const character = String.fromCharCode(unit);
    // The last places of a block may wait for their characters.
    expect(character).toMatch(/^[\p{Unified_Ideograph}\p{Cn}]$/u);
  }
});
