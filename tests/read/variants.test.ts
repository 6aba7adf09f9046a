import { describe, expect, test } from "@jest/globals";
import { readDocument } from "../../src/read/index.js";
import { mixedVariants } from "../../src/read/variants.js";
import { blocksOf } from "./documents.js";

const SIMPLIFIED = "这个国家说话的时候会对着学生进来，没有关系。";
const TRADITIONAL = "這個國家說話的時候會對著學生進來，沒有關係。";

describe("mixedVariants", () => {
  test("names the characters of the other script, the commonest first, and where the first is", () => {
    expect(mixedVariants(blocksOf(SIMPLIFIED, "們們們說說沒"), "zh-Hans")).toEqual({
      message: "6 traditional characters among simplified ones (們 說 沒)",
      line: 2,
    });
    expect(mixedVariants(blocksOf(TRADITIONAL, SIMPLIFIED), "zh-Hant")).toEqual({
      message: "14 simplified characters among traditional ones (这 个 国 说 话 …)",
      line: 2,
    });
  });

  test.each([
    ["one script", [TRADITIONAL], "zh-Hant"],
    ["a quotation of a few characters", [SIMPLIFIED, "說沒"], "zh-Hans"],
    ["a quotation in a long text", [SIMPLIFIED.repeat(60), "說沒們這個"], "zh-Hans"],
    ["English", ["They say 這個國家 and 这个国家."], "en"],
  ] as const)("has nothing to say of %s", (_, texts, language) => {
    expect(mixedVariants(blocksOf(...texts), language)).toBeUndefined();
  });

  test("is among a document's warnings", async () => {
    const { warnings } = await readDocument(Buffer.from(`${SIMPLIFIED}\n\n${SIMPLIFIED}\n\n們說沒這個國\n`), {
      path: "zh.txt",
    });
    expect(warnings).toEqual([
      { message: "6 traditional characters among simplified ones (們 說 沒 這 個 …)", line: 5 },
    ]);
  });
});
