import { describe, expect, test } from "@jest/globals";
import { alignPair } from "../../src/index.js";
import { matchedForm } from "../../src/score/matched-form.js";

describe("matchedForm", () => {
  test.each([
    ["他在１９９８年用ＧＰＳ，ａｐｐ。", "他在1998年用GPS，app。"],
    ["trans\u00adla\u200btion\u2060\ufeff", "translation"],
    ["cafe\u0301", "caf\u00e9"],
    ["\uf9dd益", "利益"],
    ["，。！？：；（）「」", "，。！？：；（）「」"],
    ["plain text, 中文。", "plain text, 中文。"],
  ])("of %j is %j", (text, form) => {
    expect(matchedForm(text)).toBe(form);
  });
});

test("texts that differ in the coding of characters alone are aligned alike, and written as they stand", async () => {
  const english = "In 1998 he bought a GPS. It rained. The café sold 25 umbrellas.";
  const plain = await alignPair("1998年他买了GPS。下雨了。咖啡馆卖了25把伞。", english);
  const wide = await alignPair("１９９８年他买了ＧＰＳ。下雨了。咖\u200b啡馆卖了２５把伞。", english);
  expect(wide.beads).toEqual(plain.beads);
  expect(wide.source.sentences[0]!.text).toBe("１９９８年他买了ＧＰＳ。");
});
