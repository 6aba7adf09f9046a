import { describe, expect, test } from "@jest/globals";
import { hyphenationOf, joinLines } from "../../../src/read/pdf/hyphenation.js";

/** Joins two lines in a document that has some more. */
function join(before: string, after: string, ...others: string[]): string {
  return joinLines([before, after], hyphenationOf([...others, before, after]));
}

describe("words at the ends of lines", () => {
  test.each([
    ["divided, whole elsewhere", ["a govern-", "ment of", "Our government is new."], "a government of"],
    [
      "divided, in a document that divides words",
      ["a naviga-", "tor of", "an inter-", "esting one"],
      "a navigator of",
    ],
    ["with a hyphen elsewhere", ["a well-", "known one", "It is well-known."], "a well-known one"],
    ["of two words", ["a sea-", "front of", "The sea in front of us."], "a sea-front of"],
    ["before a name", ["the Sino-", "British one"], "the Sino-British one"],
    ["before a number", ["of COVID-", "19 and"], "of COVID-19 and"],
    ["with a hyphen that waits", ["of pre-", "and post-war"], "of pre- and post-war"],
    [
      "with other hyphens, too",
      ["the state-of-the-", "art model", "the art of it"],
      "the state-of-the-art model",
    ],
    ["whole", ["the end", "of it"], "the end of it"],
    ["in Chinese", ["海港", "图书馆"], "海港图书馆"],
  ])("%s", (_, [before, after, ...others], joined) => {
    expect(join(before!, after!, ...others)).toBe(joined);
  });
});
