import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CheckFolder, MANUALS, PAIRS, SENTENCE } from "./check-folder.js";

describe("align check with ignore comments", () => {
  let folder: CheckFolder;
  beforeEach(() => {
    folder = new CheckFolder();
    folder.write("zh/a.md", MANUALS.zh);
    folder.write("en/a.md", MANUALS.en.replace(SENTENCE.backUp, ""));
  });
  afterEach(() => folder.remove("."));

  test("finds the sentence that is left out", () => {
    expect(folder.findings(...PAIRS)).toEqual(["zh/a.md:3 omitted-sentence"]);
  });

  test.each([
    [
      "before the block in the source",
      "zh/a.md",
      "本软件",
      "<!-- duiqi-ignore omitted-sentence: obvious -->\n\n本软件",
      5,
    ],
    ["beside it in the source", "zh/a.md", "备份您的数据。", "备份您的数据。<!-- duiqi-ignore -->", 3],
    [
      "where it belongs in the translation",
      "en/a.md",
      "systems.",
      "systems. <!-- duiqi-ignore omitted-sentence -->",
      3,
    ],
    ["on the whole translation", "en/a.md", "# Inst", "<!-- duiqi-ignore-file -->\n\n# Inst", 3],
  ])("takes a comment %s", (_, file, from, to, line) => {
    folder.edit(file, from, to);
    expect(folder.findings(...PAIRS)).toEqual([`(ignored) zh/a.md:${line} omitted-sentence`]);
    const { status, stderr } = folder.check(...PAIRS);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("takes comments in plain text, which are no text", () => {
    folder.write("zh/a.txt", folder.read("zh/a.md").replace("# ", ""));
    folder.write("en/a.txt", folder.read("en/a.md").replace("# ", ""));
    folder.edit("en/a.txt", "After", "<!-- duiqi-ignore omitted-sentence: not asked for -->\n\nAfter");
    expect(folder.findings("zh/a.txt", "en/a.txt")).toEqual(["(ignored) zh/a.txt:3 omitted-sentence"]);
  });

  test("takes comments of reStructuredText", () => {
    const title = (text: string) => text.replace(/^# (.*)/, "$1\n====================");
    folder.write("zh/a.rst", title(folder.read("zh/a.md")));
    folder.write("en/a.rst", title(folder.read("en/a.md")));
    folder.edit("en/a.rst", "After", ".. duiqi-ignore omitted-sentence: not asked for\n\nAfter");
    expect(folder.findings("zh/a.rst", "en/a.rst")).toEqual(["(ignored) zh/a.rst:4 omitted-sentence"]);
  });

  test("takes comments in braces in MDX", () => {
    folder.write("zh/a.mdx", folder.read("zh/a.md"));
    folder.write("en/a.mdx", folder.read("en/a.md"));
    folder.edit("zh/a.mdx", "本软件", "{/* duiqi-ignore omitted-sentence: obvious */}\n\n本软件");
    expect(folder.findings("zh/a.mdx", "en/a.mdx")).toEqual(["(ignored) zh/a.mdx:5 omitted-sentence"]);
  });

  test("warns of comments that ignore nothing or are not understood, at their lines", () => {
    folder.edit("en/a.md", "After", "<!-- duiqi-ignore moved -->\n\nAfter");
    folder.edit("zh/a.md", "下载", "<!-- duiqi-ignroe -->\n\n下载");
    const { status, stderr } = folder.check(...PAIRS);
    expect(status).toBe(1);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^zh\/a\.md:5: «duiqi-ignroe» is no comment of duiqi; expected duiqi-ignore/),
      "en/a.md:5: ignores nothing",
      "",
    ]);
    expect(folder.check(...PAIRS, "--rule", "moved=off").stderr).not.toContain("ignores nothing");
    expect(folder.check(...PAIRS, "--quiet").stderr).not.toContain("ignores nothing");
  });

  test("ignores findings by their text", () => {
    expect(folder.findings(...PAIRS, "--ignore-text", "^安装之前.*备份", "--ignore-text", "x")).toEqual([
      "(ignored) zh/a.md:3 omitted-sentence",
    ]);
    const { status, stderr } = folder.check(...PAIRS, "--ignore-text", "(");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "align: --ignore-text: not a regular expression; got (\n",
    });
  });
});
