import { describe, expect, test } from "@jest/globals";
import { chineseFunctionWords } from "../../src/score/function-words.js";

describe("chineseFunctionWords", () => {
  test("holds what sentences are held together by, and no content word", () => {
    for (const word of ["的", "了", "因为", "我们", "什么"])
      expect(chineseFunctionWords.has(word)).toBe(true);
    for (const word of ["", "说", "人", "故事", "经济", "中国"])
      expect(chineseFunctionWords.has(word)).toBe(false);
  });

  test("is Chinese, simplified, and of short words alone", () => {
    for (const word of chineseFunctionWords) expect(word).toMatch(/^\p{Script=Han}{1,3}$/u);
  });
});
