import { describe, expect, test } from "@jest/globals";
import { quotationsOf } from "../../src/score/quotation.js";

/** For each sentence whether speech goes on from before (`<`), is in it (`s`), and goes on after it (`>`). */
function speech(sentences: readonly string[]): string {
  return quotationsOf(sentences)
    .map(({ begunInside, endsInside, speaks }) =>
      [begunInside ? "<" : "", speaks ? "s" : "", endsInside ? ">" : ""].join(""),
    )
    .join("|");
}

describe("quotationsOf", () => {
  test.each([
    ["curly marks", ["“Go.”", "He went."], "s|"],
    ["corner brackets", ["「走吧。」", "他走了。"], "s|"],
    ["straight marks", ['"Go." He went.', "Yes."], "s|"],
    ["straight marks over sentences", ['He said: "Go.', 'Now."', "He went."], "s>|<s|"],
    ["straight single marks", ["'Go.' He went.", "Yes."], "s|"],
    ["speech over several sentences", ["“Go.", "Now.", "At once.”", "He went."], "s>|<s>|<s|"],
    ["speech in Chinese", ["他说：“走吧。", "快！”", "他走了。"], "s>|<s|"],
    ["single marks in double ones", ["“He said ‘go’ to me.”", "Yes."], "s|"],
    ["double marks in single ones", ["‘He said “go” to me.’", "Yes."], "s|"],
    ["corner brackets in corner brackets", ["「他说『走』吧。」", "好。"], "s|"],
    ["nested speech that stays open", ["“He said ‘go.", "Now’ to me.”", "Yes."], "s>|<s|"],
    ["apostrophes", ["Don’t go, it isn't late.", "Yes."], "|"],
    ["possessives", ["The boys’ hats and the girls' coats.", "Yes."], "|"],
    ["speech in two parts", ["“Go,” he said, “now.”", "Yes."], "s|"],
    ["a quotation opened anew before it is closed", ["“Go.", "“Now.”", "Yes."], "s>|<s|"],
    ["a closing mark without an opening one", ["Go.”", "Now."], "|"],
    ["a double prime for a closing mark", ["“Go.″", "Now."], "s|"],
  ])("follows %s", (_, sentences, expected) => {
    expect(speech(sentences)).toBe(expected);
  });

  test("gives up a quotation that is never closed", () => {
    const states = quotationsOf(["“Go.", ...Array.from({ length: 40 }, () => "He went.")]);
    expect(states[10]!.endsInside).toBe(true);
    expect(states.at(-1)).toEqual({ begunInside: false, endsInside: false, speaks: false });
  });

  test("finds none in no sentences", () => {
    expect(quotationsOf([])).toEqual([]);
  });
});
