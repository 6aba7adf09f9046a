import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { tmxUnits } from "../write/tmx-structure.js";
import { parseXliff } from "../write/xliff-structure.js";
import { BatchFolder } from "./batch-folder.js";

let folder: BatchFolder;

/** A pair whose second unit is another translation of the first one's source, of which Phrase keeps one. */
beforeEach(() => {
  folder = new BatchFolder();
  folder.write("zh.txt", "今天下雨，我没带伞。\n今天下雨，我没带伞。\n他在河边等了三个小时。\n");
  folder.write(
    "en.txt",
    "It is raining today and I have no umbrella.\nToday it is raining; I have not taken an umbrella.\n" +
      "He waited by the river for three hours.\n",
  );
});

afterEach(() => {
  folder.remove();
});

const align = (...args: string[]) => folder.run("zh.txt", "en.txt", "--sentences", "lines", ...args);

describe("align --profile", () => {
  test("lists what it leaves out, with places and reason", () => {
    const { status, stderr } = align("-o", "a.tmx", "--profile", "phrase");
    expect([status, stderr]).toEqual([
      0,
      "a.tmx: written: 2 pairs, 0 omissions, 0 additions\n" +
        "a.tmx: 1 unit left out\n" +
        "  zh.txt:2:1  en.txt:2:1  another translation of an earlier unit's source, and Phrase keeps one\n",
    ]);
    expect(tmxUnits(folder.read("a.tmx")).map(({ attributes }) => attributes.tuid)).toEqual(["1", "3"]);
  });

  test("lists it beside standard output, too, and nowhere if it is to be quiet", () => {
    const { stdout, stderr } = align("--to", "tmx", "--profile", "phrase");
    expect(stderr).toMatch(/^tmx: 1 unit left out\n {2}zh\.txt:2:1 .*\n$/);
    expect(tmxUnits(stdout)).toHaveLength(2);
    const quiet = align("--to", "tmx", "--profile", "phrase", "--quiet");
    expect([quiet.stdout, quiet.stderr]).toEqual([stdout, ""]);
  });

  test("leaves out nothing for a tool that takes it, or without one", () => {
    for (const options of [["--profile", "memoq"], []]) {
      expect(align("-o", "a.tmx", ...options).stderr).toBe(
        "a.tmx: written: 3 pairs, 0 omissions, 0 additions\n",
      );
    }
  });

  test.each([
    [
      "an unknown tool",
      ["-o", "a.tmx", "--profile", "wordfast"],
      "--profile: unknown profile; expected trados, ",
    ],
    [
      "no TMX",
      ["-o", "a.xlf", "--profile", "trados"],
      "--profile: no output depends on it; expected tmx; got xliff",
    ],
    [
      "the report alone",
      ["--profile", "trados"],
      "--profile: no output depends on it; expected tmx; got the report",
    ],
    [
      "a variant of no output",
      ["--to", "json", "--target-variant", "en-GB"],
      "--target-variant: no output depends",
    ],
    [
      "another language's variant",
      ["-o", "a.tmx", "--source-variant", "en-GB"],
      "--source-variant: a variant of an",
    ],
    [
      "an unknown variant",
      ["-o", "a.tmx", "--source-variant", "zh"],
      "--source-variant: unknown variant; expected",
    ],
  ])("refuses %s, and writes nothing", (_, options, message) => {
    const { status, stdout, stderr } = align(...options);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^align: .*\n$/);
    expect(stderr).toContain(message);
    expect(folder.files(".")).toEqual(["en.txt", "zh.txt"]);
  });
});

describe("align --source-variant, --target-variant", () => {
  test("name the languages in TMX and XLIFF", () => {
    const { stderr } = align(
      "-o",
      "a.tmx",
      "-o",
      "a.xlf",
      "--source-variant",
      "zh_sg",
      "--target-variant",
      "en-GB",
    );
    expect(stderr).not.toContain("seems");
    expect(tmxUnits(folder.read("a.tmx"))[0]!.segments.map(([tag]) => tag)).toEqual(["zh-SG", "en-GB"]);
    expect(parseXliff(folder.read("a.xlf")).root).toMatchObject({ srcLang: "zh-SG", trgLang: "en-GB" });
  });

  test("say of a text in the other script that it stays as it is", () => {
    const { status, stderr } = align("-o", "a.tmx", "--source-variant", "zh-HK");
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^zh\.txt: seems to be simplified Chinese, but --source-variant is zh-HK; its text stays as it is\n/,
    );
    expect(tmxUnits(folder.read("a.tmx"))[0]!.segments[0]).toEqual(["zh-HK", "今天下雨，我没带伞。"]);
  });
});

describe("align --to xliff12", () => {
  test("writes 1.2 into a file whose extension could be of either, and nothing on standard output", () => {
    const { stdout } = align("-o", "a.xlf", "--to", "xliff12");
    expect(stdout).toBe("");
    expect(parseXliff(folder.read("a.xlf")).root.version).toBe("1.2");
    align("-o", "a.xlf");
    expect(parseXliff(folder.read("a.xlf")).root.version).toBe("2.1");
  });
});

describe("align batch --profile", () => {
  const batch = (...args: string[]) =>
    folder.run("batch", "list.tsv", "--out", "out", "--sentences", "lines", ...args);

  beforeEach(() => {
    folder.write("list.tsv", "zh.txt\ten.txt\tp\n");
  });

  const counts = (stdout: string): string => /pairs?: (.*)$/m.exec(stdout)![1]!;

  test("counts what it leaves out of each pair and of the merged memory, by reason", () => {
    const options = ["--to", "tmx,json", "--profile", "phrase", "--merge", "all.tmx", "--report", "r.json"];
    const { stdout } = batch(...options);
    expect(stdout).toContain(
      "  units left out: 1 with another translation of a source; --report has them by pair\n",
    );
    expect(stdout).toContain(
      "    left out: 0 duplicates, 0 of low confidence, 1 with another translation of a source\n",
    );
    const report = JSON.parse(folder.read("r.json"));
    expect(report.pairs[0].leftOut).toEqual({ tmx: { otherTranslations: 1 } });
    expect(report.merge).toMatchObject({ units: 2, otherTranslations: 1 });
    const { tuid } = tmxUnits(folder.read("all.tmx"))[1]!.attributes;
    expect(tuid).toBe("p:3");
    batch(...options, "--resume");
    expect(JSON.parse(folder.read("r.json")).pairs[0]).toMatchObject({
      status: "skipped",
      leftOut: { tmx: { otherTranslations: 1 } },
    });
  });

  test("writes what align -o writes", () => {
    const options = ["--profile", "memoq", "--target-variant", "en-GB"];
    batch("--to", "tmx", ...options);
    align("-o", "a.tmx", ...options);
    expect(folder.read("out/p.tmx")).toBe(folder.read("a.tmx"));
  });

  test("with --resume makes again what another profile or variant changes, and no more", () => {
    batch("--to", "json,tmx,xliff");
    const again = (...options: string[]) => counts(batch("--resume", ...options).stdout);
    expect(again("--to", "json", "--merge", "all.tmx", "--profile", "phrase")).toBe(
      "0 done, 1 skipped, 0 failed",
    );
    expect(again("--to", "tmx", "--profile", "phrase")).toBe("1 done, 0 skipped, 0 failed");
    expect(again("--to", "tmx", "--profile", "phrase")).toBe("0 done, 1 skipped, 0 failed");
    expect(again("--to", "tmx", "--profile", "phrase", "--target-variant", "en-GB")).toBe(
      "1 done, 0 skipped, 0 failed",
    );
  });

  test("fails a pair whose language a variant is not of, and says which texts are in another script", () => {
    folder.write("list.tsv", "zh.txt\ten.txt\tp\nen.txt\tzh.txt\tq\n");
    const { status, stdout, stderr } = batch("--to", "xliff", "--source-variant", "zh-TW");
    expect([status, counts(stdout)]).toEqual([2, "1 done, 0 skipped, 1 failed"]);
    expect(stdout).toContain("--source-variant: a variant of another language");
    expect(stderr).toContain("zh.txt: seems to be simplified Chinese, but --source-variant is zh-TW");
  });

  test.each([
    [
      "nothing that depends on it",
      ["--to", "json", "--profile", "trados"],
      "--profile: no output depends on it",
    ],
    [
      "two formats of one extension",
      ["--to", "xliff,xliff12"],
      "--to: two formats of the extension .xlf; got xliff",
    ],
  ])("refuses %s", (_, options, message) => {
    const { status, stderr } = batch(...options);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(folder.has("out")).toBe(false);
  });

  test("is of no use with pairs from standard input", () => {
    const { status, stderr } = folder.run("batch", "-", "--to", "jsonl", "--profile", "trados");
    expect([status, stderr]).toEqual([
      2,
      "align: --profile: no output depends on it; expected tmx; got jsonl; " +
        "add an output that ends in .tmx, or --to tmx\n",
    ]);
  });
});
