import { describe, expect, test } from "@jest/globals";
import { neighbourhood, translationOf } from "../../src/diagnose/counterpart.js";
import { neighboursOf } from "../../src/diagnose/neighbours.js";
import { beads, text } from "./pairs.js";

const english = text("en.txt", "en", [
  ["It rained.", "I had no umbrella."],
  ["So I stayed."],
  ["It cleared."],
]);

describe("a translation", () => {
  test("is a passage for each block that it is in", () => {
    const { relation, passages } = translationOf(english, { start: 1, end: 3 });
    expect(relation).toBe("translation");
    expect(passages.map((passage) => passage.text)).toEqual(["I had no umbrella.", "So I stayed."]);
  });
});

describe("a neighbourhood", () => {
  const around = neighboursOf(beads([1, 2], [1, 0], [1, 1], [0, 1]));

  test("is the last sentence before and the first after", () => {
    const counterpart = neighbourhood("target", english, around[1]!)!;
    expect(counterpart.relation).toBe("neighbours");
    expect(counterpart.passages.map((passage) => passage.text)).toEqual([
      "I had no umbrella.",
      "So I stayed.",
    ]);
  });

  test("has one of them at either end, and is missing where nothing corresponds", () => {
    expect(neighbourhood("target", english, around[3]!)!.passages).toMatchObject([{ text: "So I stayed." }]);
    expect(neighbourhood("target", english, { before: undefined, after: undefined })).toBeUndefined();
  });
});
