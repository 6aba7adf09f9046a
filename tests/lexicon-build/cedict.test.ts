import { describe, expect, test } from "@jest/globals";
import { glossStems } from "../../scripts/lexicon/cedict.js";
import { stemOf } from "../../src/lexicon/english-stems.js";

describe("glossStems", () => {
  test.each([
    ["to walk slowly", ["walk", "slowly"]],
    ["can't help (doing sth)", ["help"]],
    ["cannot help", ["help"]],
    ["won't do", ["will", "not", "do"]],
    ["must not", ["must", "not"]],
    ["CL:個|个[ge4]", []],
  ])("gives the content words of %j, or all its words where it has none", (gloss, words) => {
    expect(glossStems(gloss)).toEqual(words.map(stemOf));
  });
});
