import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CheckFolder, hasGit, MANUALS, PAIRS, SENTENCE } from "./check-folder.js";

const SINCE = [...PAIRS, "--since", "main"] as const;

(hasGit ? describe : describe.skip)("align check --since", () => {
  let folder: CheckFolder;
  beforeEach(() => {
    folder = new CheckFolder();
    folder.git("init", "--quiet", "--initial-branch=main");
    folder.write("zh/a.md", MANUALS.zh);
    folder.write("en/a.md", MANUALS.en.replace(SENTENCE.backUp, ""));
    folder.write("zh/old.md", MANUALS.zh);
    folder.write("zh/c.md", MANUALS.zh);
    folder.write("en/c.md", MANUALS.en);
    folder.commit();
    folder.git("checkout", "--quiet", "-b", "topic");
  });
  afterEach(() => folder.remove("."));

  test("checks nothing where nothing was changed", () => {
    expect(folder.findings(...PAIRS)).toEqual(["zh/a.md:3 omitted-sentence", "zh/old.md:1 missing-file"]);
    expect(folder.findings(...SINCE)).toEqual([]);
    expect(folder.check(...SINCE)).toMatchObject({ status: 0, stderr: "" });
  });

  test("reports what a deletion in the translation leaves out, on the source's unchanged line", () => {
    folder.edit("en/a.md", SENTENCE.minutes, "");
    const found = ["zh/a.md:5 omitted-sentence", "(unchanged) zh/a.md:3 omitted-sentence"];
    expect(folder.findings(...SINCE)).toEqual(found);
    folder.commit();
    expect(folder.findings(...SINCE)).toEqual(found);
    expect(folder.check(...SINCE).status).toBe(1);
  });

  test("reports paragraphs that are taken out or put in on one side", () => {
    folder.edit("en/c.md", "\nAfter downloading", "\nAfter downloading");
    folder.write("en/c.md", MANUALS.en.replace(/\nAfter downloading.*\n/, ""));
    folder.edit("zh/a.md", "# 安装指南", "# 安装指南\n\n请仔细阅读本指南的全部内容。");
    expect(folder.findings(...SINCE)).toEqual([
      "zh/a.md:3 omitted-paragraph",
      "(unchanged) zh/a.md:5 omitted-sentence",
      "zh/c.md:5 omitted-paragraph",
    ]);
  });

  test("reports files that are new without partners, and those whose partner was deleted", () => {
    folder.write("zh/new.md", MANUALS.zh);
    folder.git("rm", "--quiet", "en/c.md");
    expect(folder.findings(...SINCE)).toEqual(["zh/c.md:1 missing-file", "zh/new.md:1 missing-file"]);
  });

  test("goes with a baseline, which is of all that is checked", () => {
    const baseline = ["--baseline", "known.json"];
    folder.check(...PAIRS, ...baseline, "--update-baseline");
    folder.edit("en/a.md", SENTENCE.minutes, "");
    expect(folder.findings(...SINCE, ...baseline)).toEqual([
      "zh/a.md:5 omitted-sentence",
      "(baseline) zh/a.md:3 omitted-sentence",
    ]);
    expect(folder.check(...SINCE, ...baseline, "--update-baseline").stderr).toBe(
      "known.json: 3 findings, 1 new, 0 gone\n",
    );
  });

  test("refuses what it cannot compare with", () => {
    const { status, stderr } = folder.check(...PAIRS, "--since", "v9");
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^align: --since: no such revision; .*\n$/)]);
    const wrong = folder.check("zh/a.md", "en/x.md", "--since", "main");
    expect([wrong.status, wrong.stderr]).toEqual([2, "align: en/x.md: not found\n"]);
  });
});
