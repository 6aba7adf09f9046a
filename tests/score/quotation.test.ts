import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { quotationsOf } from "../../src/score/quotation.js";

/** For each sentence how many quotations it opens, and whether speech goes on after it (`>`). */
function speech(sentences: readonly string[]): string {
  return quotationsOf(sentences)
    .map(({ opened, endsInside }) => `${opened}${endsInside ? ">" : ""}`)
    .join("|");
}

describe("quotationsOf", () => {
  test.each([
    ["curly marks", ["“Go.”", "He went."], "1|0"],
    ["corner brackets", ["「走吧。」", "他走了。"], "1|0"],
    ["straight marks", ['"Go." He went.', "Yes."], "1|0"],
    ["straight marks over sentences", ['He said: "Go.', 'Now."', "He went."], "1>|0|0"],
    ["straight single marks", ["'Go.' He went.", "Yes."], "1|0"],
    ["speech over several sentences", ["“Go.", "Now.", "At once.”", "He went."], "1>|0>|0|0"],
    ["speech in Chinese", ["他说：“走吧。", "快！”", "他走了。"], "1>|0|0"],
    ["single marks in double ones", ["“He said ‘go’ to me.”", "Yes."], "1|0"],
    ["double marks in single ones", ["‘He said “go” to me.’", "Yes."], "1|0"],
    ["corner brackets in corner brackets", ["「他说『走』吧。」", "好。"], "1|0"],
    ["nested speech that stays open", ["“He said ‘go.", "Now’ to me.”", "Yes."], "1>|0|0"],
    ["apostrophes", ["Don’t go, it isn't late.", "Yes."], "0|0"],
    ["possessives", ["The boys’ hats and the girls' coats.", "Yes."], "0|0"],
    ["speech in two parts", ["“Go,” he said, “now.”", "Yes."], "2|0"],
    ["a quotation opened anew before it is closed", ["“Go.", "“Now.”", "Yes."], "1>|0|0"],
    ["a closing mark without an opening one", ["Go.”", "Now."], "0|0"],
    ["a double prime for a closing mark", ["“Go.″", "Now."], "1|0"],
  ])("follows %s", (_, sentences, expected) => {
    expect(speech(sentences)).toBe(expected);
  });

  test("gives up a quotation that is never closed", () => {
    const states = quotationsOf(["“Go.", ...Array.from({ length: 40 }, () => "He went.")]);
    expect(states[10]!.endsInside).toBe(true);
    expect(states.at(-1)).toEqual({ endsInside: false, opened: 0, spoken: 0, narrated: 6 });
  });

  test("counts the letters inside quotation marks and outside", () => {
    const counts = (text: string) => quotationsOf([text]).map(({ spoken, narrated }) => [spoken, narrated]);
    expect(counts("他说：“走吧。”")).toEqual([[2, 2]]);
    expect(counts("“Don't go,” he said.")).toEqual([[6, 6]]);
    expect(counts("他走了。")).toEqual([[0, 3]]);
  });

  test("counts every letter and digit of any text once", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (sentences) => {
        // Quotation marks are tested by themselves.
        const plain = sentences.map((text) => text.replace(/[“”″「」"＂‘’『』']/g, " "));
        quotationsOf(plain).forEach(({ spoken, narrated }, k) => {
          const letters = plain[k]!.split("").filter((unit) => /[\p{L}\p{N}]/u.test(unit));
          expect([spoken, narrated]).toEqual([0, letters.length]);
        });
      }),
    );
  });

  test("finds none in no sentences", () => {
    expect(quotationsOf([])).toEqual([]);
  });
});
