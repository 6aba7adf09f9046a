import { describe, expect, test } from "@jest/globals";
import { englishTokens, stemOf } from "../../src/lexicon/english-stems.js";
import { irregularForms } from "../../src/lexicon/irregular-forms.js";

describe("englishTokens", () => {
  test.each([
    ["The cat’s hat", ["The@0", "cat’s@4", "hat@10"]],
    ["'Tis don't rock'n'roll", ["Tis@1", "don't@5", "n't@7", "rock'n'roll@11"]],
    ["I WON’T; do n't", ["I@0", "WON’T@2", "N’T@4", "do@9", "n't@12"]],
    ["well-known, naïve (ABC)", ["well@0", "known@5", "naïve@12", "ABC@19"]],
    ["2021 – 。", []],
    ["", []],
  ])("finds the words of %j", (text, expected) => {
    expect([...englishTokens(text)].map(({ form, start }) => `${form}@${start}`)).toEqual(expected);
  });
});

describe("stemOf", () => {
  test.each([
    ["stories", "story"],
    ["said", "say"],
    ["Women", "woman"],
    ["children's", "child"],
    ["he’s", "he"],
    ["DON'T", "do"],
    ["can’t", "can"],
    ["won't", "will"],
    ["shan't", "shall"],
    ["ain't", "be"],
    ["N’T", "not"],
    ["let's", "let"],
    ["died", "dying"],
    ["tries", "try"],
    ["added", "add"],
    ["oldest", "old"],
    ["naïvely", "naively"],
    ["written", "writing"],
    ["thieves", "thief"],
  ])("gives %s and %s one stem", (form, other) => {
    expect(stemOf(form)).toBe(stemOf(other));
  });

  test.each([
    ["universe", "diverse"],
    ["porter", "port"],
    ["as", "a"],
    ["ground", "grind"],
    ["ca", "can"],
  ])("keeps %s and %s apart", (form, other) => {
    expect(stemOf(form)).not.toBe(stemOf(other));
  });
});

describe("irregularForms", () => {
  test("holds lower-case words alone, none its own base form", () => {
    expect(irregularForms.size).toBeGreaterThan(250);
    for (const [form, base] of irregularForms) {
      expect(form).toMatch(/^[a-z]+('t)?$/);
      expect(base).toMatch(/^[a-z]+$/);
      expect(form).not.toBe(base);
    }
  });
});
