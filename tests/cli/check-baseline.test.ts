import { statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CheckFolder, MANUALS, PAIRS, SENTENCE } from "./check-folder.js";

const BASELINE = ["--baseline", "known/gaps.json"] as const;
const UPDATE = [...PAIRS, ...BASELINE, "--update-baseline"] as const;

describe("align check with a baseline", () => {
  let folder: CheckFolder;
  beforeEach(() => {
    folder = new CheckFolder();
    folder.write("known/README", "");
    folder.write("zh/a.md", MANUALS.zh);
    folder.write("en/a.md", MANUALS.en.replace(SENTENCE.backUp, ""));
    folder.write("zh/b.md", MANUALS.zh);
  });
  afterEach(() => folder.remove("."));

  test("accepts what it has, and reports what is new", () => {
    const update = folder.check(...UPDATE);
    expect([update.status, update.stderr]).toEqual([0, "known/gaps.json: 2 findings, 2 new, 0 gone\n"]);
    expect(JSON.parse(folder.read("known/gaps.json")).findings).toMatchObject([
      {
        source: "../zh/a.md",
        target: "../en/a.md",
        rule: "omitted-sentence",
        text: "安装之前，请先备份您的数据。",
      },
      { source: "../zh/b.md", side: "source", rule: "missing-file", text: "" },
    ]);
    const known = ["(baseline) zh/a.md:3 omitted-sentence", "(baseline) zh/b.md:1 missing-file"];
    expect(folder.findings(...PAIRS, ...BASELINE)).toEqual(known);
    folder.edit("en/a.md", SENTENCE.minutes, "");
    expect(folder.findings(...PAIRS, ...BASELINE)).toEqual(["zh/a.md:5 omitted-sentence", ...known]);
    expect(folder.check(...PAIRS, ...BASELINE).status).toBe(1);
  });

  test("knows findings again after edits elsewhere, in the same paragraph, too", () => {
    folder.check(...UPDATE);
    folder.edit("zh/a.md", "# 安装指南", "# 安装指南\n\n请仔细阅读本指南的全部内容。");
    folder.edit("en/a.md", "guide", "guide\n\nPlease read the whole of this guide carefully.");
    folder.edit("zh/a.md", "三种操作系统", "四种操作系统");
    folder.edit("en/a.md", "three operating", "four operating");
    expect(folder.findings(...PAIRS, ...BASELINE)).toEqual([
      "(baseline) zh/a.md:5 omitted-sentence",
      "(baseline) zh/b.md:1 missing-file",
    ]);
  });

  test("says what is no longer found, and drops it on an update", () => {
    folder.check(...UPDATE);
    folder.write("en/a.md", MANUALS.en);
    folder.write("en/b.md", MANUALS.en);
    const { status, stderr } = folder.check(...PAIRS, ...BASELINE);
    expect([status, stderr]).toEqual([
      0,
      "known/gaps.json: no longer found: omitted-sentence in ../zh/a.md: «安装之前，请先备份您的数据。»\n" +
        "known/gaps.json: no longer found: missing-file in ../zh/b.md\n",
    ]);
    expect(folder.check(...UPDATE).stderr).toBe("known/gaps.json: 0 findings, 0 new, 2 gone\n");
    expect(JSON.parse(folder.read("known/gaps.json")).findings).toEqual([]);
  });

  test("keeps what it has of other pairs, while their files are there", () => {
    folder.check(...UPDATE);
    const one = ["zh/a.md", "en/a.md", ...BASELINE, "--update-baseline"];
    folder.write("en/a.md", MANUALS.en);
    folder.check(...one);
    expect(folder.findings(...PAIRS, ...BASELINE)).toEqual(["(baseline) zh/b.md:1 missing-file"]);
    folder.remove("zh/b.md");
    folder.check(...one);
    expect(JSON.parse(folder.read("known/gaps.json")).findings).toEqual([]);
  });

  test("leaves a file alone in which nothing changes", () => {
    folder.check(...UPDATE);
    const path = join(folder.path, "known/gaps.json");
    const { ino, mtimeMs } = statSync(path);
    folder.check(...UPDATE);
    expect(statSync(path)).toMatchObject({ ino, mtimeMs });
  });

  test("is named in a configuration file, from its folder", () => {
    folder.write(
      "known/duiqi.config.json",
      JSON.stringify({ pairs: "../zh/{p}.md=../en/{p}.md", baseline: "g.json" }),
    );
    const config = ["--config", "known/duiqi.config.json"];
    expect(folder.check(...config, "--update-baseline").status).toBe(0);
    expect(folder.check(...config).status).toBe(0);
    expect(JSON.parse(folder.read("known/g.json")).findings).toHaveLength(2);
  });

  test.each([
    [BASELINE, "known/gaps.json: not found; make it with --update-baseline"],
    [["--update-baseline"], "--update-baseline: of no use without a baseline; name it with --baseline"],
    [["--baseline", "zh/a.md", "--update-baseline"], "zh/a.md: is an input; it would be overwritten"],
    [["--baseline", "known/bad.json"], "known/bad.json:3: not JSON"],
    [["--baseline", "known/bad.json", "--update-baseline"], "known/bad.json:3: not JSON"],
  ])("refuses %j", (args, message) => {
    folder.write("known/bad.json", '{\n  "format": "duiqi/baseline",\n<<<<<<< HEAD\n');
    const { status, stderr, stdout } = folder.check(...PAIRS, ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`align: ${message}`);
    expect(folder.read("zh/a.md")).toBe(MANUALS.zh);
  });
});
