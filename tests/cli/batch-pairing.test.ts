import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { BatchFolder } from "./batch-folder.js";

let folder: BatchFolder;

beforeEach(() => {
  folder = new BatchFolder();
});

afterEach(() => {
  folder.remove();
});

describe("align batch without a manifest", () => {
  test("pairs two folders, and reports files without a partner", () => {
    folder.writePair("zh/a.txt", "en/a.txt", 1);
    folder.writePair("zh/x/b.md", "en/x/b.txt", 2);
    folder.write("zh/alone.txt", "船来了。");
    folder.write("zh/.hidden", "");
    const args = ["--source", "zh", "--target", "en", "--out", "zh/out", "--report", "report.json"];
    for (const times of ["once", "again, with outputs among the sources"]) {
      const { status, stdout } = folder.run("batch", ...args);
      expect([times, status]).toEqual([times, 0]);
      expect(stdout).toContain("\n1 file without a partner\n  source  zh/alone.txt\n");
      expect(folder.files("zh/out")).toEqual([".duiqi-batch.jsonl", "a.json", "x/b.json"]);
    }
    const { totals, gaps } = JSON.parse(folder.read("report.json"));
    expect(totals).toMatchObject({ pairs: 2, done: 2, missingFiles: 1 });
    expect(gaps).toEqual([{ kind: "missing-file", side: "source", path: "zh/alone.txt" }]);
  });

  test("pairs by patterns", () => {
    folder.writePair("book/zh/1 [a].md", "book/en/1 [a].md", 1);
    folder.writePair("book/v2/x.zh.txt", "book/v2/x.en.txt", 2);
    folder.writePair("top.zh.txt", "top.en.txt", 3);
    folder.write("book/v2/y.en.txt", "The boat came.");
    const patterns = ["book/zh/{n}.md=book/en/{n}.md", "{path}.zh.txt={path}.en.txt"];
    const pairs = patterns.flatMap((pattern) => ["--pairs", pattern]);
    const { status, stdout } = folder.run("batch", ...pairs, "--out", "out");
    expect(status).toBe(0);
    expect(stdout).toContain("\n  target  book/v2/y.en.txt\n");
    expect(folder.files("out")).toEqual([".duiqi-batch.jsonl", "1 [a].json", "book/v2/x.json", "top.json"]);
  });

  test("takes absolute patterns", () => {
    folder.writePair("zh/a.txt", "en/a.txt", 1);
    const pattern = `${folder.path}/zh/{n}.txt=${folder.path}/en/{n}.txt`;
    expect(folder.run("batch", "--pairs", pattern, "--out", "out").status).toBe(0);
    expect(folder.files("out")).toEqual([".duiqi-batch.jsonl", "a.json"]);
  });

  test.each([
    [["--pairs", "{n}.a={n}.b"], "{n}.a={n}.b: no file has a partner; got 1 source and 0 target files"],
    [["--source", "s", "--target", "t"], "s and t: no file has a partner; got 1 source and 1 target files"],
    [["--source", "s", "--target", "none"], "none: not found"],
    [["--source", "s", "--target", "s/../s"], "s: source and target are the same folder; use --pairs"],
    [["--source", "s"], "--source: one folder alone makes no pairs; expected --source DIR --target DIR"],
    [
      ["--pairs", "{n}"],
      "--pairs: not a pattern; expected SOURCE=TARGET, as zh/{name}.md=en/{name}.md; got {n}",
    ],
  ])("refuses %j", (args, message) => {
    folder.write("x.a", "");
    folder.write("s/x.txt", "");
    folder.write("t/y.txt", "");
    const { status, stdout, stderr } = folder.run("batch", ...args, "--out", "out");
    expect([status, stdout, stderr]).toEqual([2, "", `align: ${message}\n`]);
    expect(folder.has("out")).toBe(false);
  });
});
