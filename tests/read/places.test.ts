import { describe, expect, test } from "@jest/globals";
import { Places } from "../../src/read/places.js";

const TEXT = "ab\r\n中😀c\rd\n\ne";

describe("Places.at", () => {
  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [4, 2, 1],
    [5, 2, 2],
    [7, 2, 3],
    [9, 3, 1],
    [11, 4, 1],
    [12, 5, 1],
  ])("offset %i is line %i, column %i", (offset, line, column) => {
    expect(new Places(TEXT).at(offset)).toEqual({ line, column });
  });

  test("answers in any order", () => {
    const places = new Places(TEXT);
    const later = places.at(12);
    expect(places.at(4)).toEqual({ line: 2, column: 1 });
    expect(places.at(12)).toEqual(later);
  });
});
