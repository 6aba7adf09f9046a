import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { hunalignBatchCall, hunalignPairCall, lemmatised } from "../../../bench/speed/hunalign.js";
import { loadShipped } from "../../../src/shipped.js";

const folder = mkdtempSync(join(tmpdir(), "duiqi-hunalign-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HUNALIGN = { path: "hunalign", dictionary: "zh-en.dic" };
const TEXT = {
  id: "01",
  source: ["今天下雨。", "我沒帶傘。"],
  target: ["It's raining today.", "I have no umbrellas."],
  beads: [],
};

describe("lemmatised", () => {
  test("has simplified words and English stems, with blanks between them, a sentence a line", async () => {
    const { data } = await loadShipped();
    const { source, target } = lemmatised(TEXT, data.lexicon);
    expect(source).toEqual(["今天 下雨", "我 没 带 伞"]);
    expect(target).toEqual(["it rain todai", "i have no umbrella"]);
  });
});

describe("a call of hunalign", () => {
  test("on a pair has the dictionary first", () => {
    const call = hunalignPairCall(HUNALIGN, { id: "01", source: "zh", target: "en" }, "out");
    expect(call).toEqual({ command: "hunalign", args: ["zh-en.dic", "zh", "en"], output: "out" });
  });

  test("on many has a list of source, target and ladder", () => {
    const { args } = hunalignBatchCall(HUNALIGN, [TEXT, { ...TEXT, id: "02" }], folder);
    expect(args.slice(0, 2)).toEqual(["-batch", "zh-en.dic"]);
    const rows = readFileSync(args[2]!, "utf8").trimEnd().split("\n");
    expect(rows[1]!.split("\t")).toEqual([
      join(folder, "zh/02"),
      join(folder, "en/02"),
      join(folder, "02.ladder"),
    ]);
    expect(readFileSync(join(folder, "zh/02"), "utf8")).toBe("今天下雨。\n我沒帶傘。\n");
  });
});
