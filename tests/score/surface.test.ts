import { describe, expect, test } from "@jest/globals";
import { surfacesOf } from "../../src/score/surface.js";

describe("surfacesOf", () => {
  test.each([
    ["他说：“走吗？”", { length: 8, asks: true, exclaims: false, opensQuote: false, closesQuote: true }],
    [
      "“Go!” he said (twice):",
      { length: 19, exclaims: true, bracketed: true, opensQuote: true, announces: true },
    ],
    [
      "「走！」",
      { length: 4, exclaims: true, opensQuote: true, closesQuote: true, opened: 1, trails: false },
    ],
    [
      "  It rained.  ",
      { length: 9, asks: false, opened: 0, trails: false, announces: false, bracketed: false },
    ],
    ["他想（也许）：", { length: 7, bracketed: true, announces: true }],
    ["走吗……？”", { trails: true, asks: true, endsAsking: true, closesQuote: true }],
    ["“Shall we?” . . . he asked.", { trails: true, asks: true, endsAsking: false, opened: 1 }],
    ["", { length: 1, asks: false, opensQuote: false, closesQuote: false }],
  ])("sees of %j its length and marks", (sentence, expected) => {
    expect(surfacesOf([sentence])[0]).toMatchObject(expected);
  });

  test("knows of each sentence whether speech goes on", () => {
    expect(surfacesOf(["“Go.", "Now.”"])).toMatchObject([
      { opensQuote: true, closesQuote: false, endsInside: true },
      { opensQuote: false, closesQuote: true, endsInside: false },
    ]);
  });
});
