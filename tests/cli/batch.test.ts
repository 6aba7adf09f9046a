import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { BatchFolder } from "./batch-folder.js";
import { run } from "./run.js";

let folder: BatchFolder;

beforeAll(() => {
  folder = new BatchFolder();
});

afterAll(() => {
  folder.remove();
});

describe("align batch", () => {
  test("writes what align writes, byte for byte, and a summary", () => {
    const ids = folder.writeBatch(5);
    const { status, stdout, stderr } = folder.run(
      "batch",
      "list.tsv",
      "--out",
      "out",
      "--to",
      "json,tmx,jsonl",
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^✔ 5 pairs: 5 done, 0 skipped, 0 failed\n/);
    for (const id of ids) {
      const outputs = ["json", "tmx", "jsonl"].map((extension) => `${id}.${extension}`);
      folder.run(`zh/${id}.txt`, `en/${id}.txt`, ...outputs.flatMap((name) => ["-o", name]));
      for (const name of outputs) expect(folder.read(`out/${name}`)).toBe(folder.read(name));
    }
  });

  test("writes formats that are bytes, and several of a pair", () => {
    const [id] = folder.writeBatch(1);
    const names = ["xlsx", "docx", "tsv", "zh", "en"].map((format) => `${id}.${format}`);
    const { status } = folder.run("batch", "list.tsv", "--out", "office", "--to", "xlsx,docx,tsv,zh,en");
    expect([status, folder.files("office")]).toEqual([0, [".duiqi-batch.jsonl", ...names.toSorted()]]);
    folder.run(`zh/${id}.txt`, `en/${id}.txt`, ...names.flatMap((name) => ["-o", name]));
    for (const name of names) expect(folder.bytes(`office/${name}`)).toEqual(folder.bytes(name));
  });

  test("is the same with one thread, from another folder", () => {
    folder.writeBatch(3);
    folder.run("batch", "list.tsv", "--out", "a");
    const { status } = run(["batch", `${folder.path}/list.tsv`, "--out", `${folder.path}/b`, "--jobs", "1"]);
    expect(status).toBe(0);
    for (const name of ["p0.json", "p1.json", "p2.json"]) {
      expect(folder.read(`b/${name}`)).toBe(folder.read(`a/${name}`));
    }
  });

  test("takes the settings that align takes", () => {
    folder.write("zh.txt", "船来了\n孩子们笑了\n");
    folder.write("en.txt", "The boat came\nThe children laughed\n");
    folder.write("one.tsv", "zh.txt\ten.txt\n");
    folder.write("terms.tsv", "船\tboat\n");
    const settings = ["--sentences", "lines", "--source-lang", "zh-TW", "--words", "--glossary", "terms.tsv"];
    expect(folder.run("batch", "one.tsv", "--out", "set", ...settings).status).toBe(0);
    folder.run("zh.txt", "en.txt", ...settings, "-o", "set.json");
    expect(folder.read("set/zh.json")).toBe(folder.read("set.json"));
  });

  test("goes on after a pair that fails, and lists it", () => {
    folder.writePair("zh/ok.txt", "en/ok.txt", 1);
    folder.write("zh/empty.txt", "");
    folder.write(
      "broken.tsv",
      "zh/none.txt\ten/ok.txt\nzh/ok.txt\ten/ok.txt\nzh/empty.txt\ten/ok.txt\nzh/ok.txt\tzh/ok.txt\tsame\n",
    );
    const args = ["batch", "broken.tsv", "--out", "broken", "--report", "report.json"];
    const { status, stdout, stderr } = folder.run(...args);
    expect(status).toBe(2);
    expect(stderr).toBe("align: 3 of 4 pairs failed; mend them and run again with --resume\n");
    expect(stdout).toMatch(/^✖ 4 pairs: 1 done, 0 skipped, 3 failed\n/);
    expect(stdout).toContain("  none\n    zh/none.txt: not found\n");
    expect(folder.files("broken")).toEqual([".duiqi-batch.jsonl", "ok.json"]);
    const { totals, pairs } = JSON.parse(folder.read("report.json"));
    expect(totals).toMatchObject({ pairs: 4, done: 1, failed: 3, sourceSentences: 6, targetSentences: 6 });
    expect(pairs.map(({ id, status }: { id: string; status: string }) => `${id} ${status}`)).toEqual([
      "none failed",
      "ok done",
      "empty failed",
      "same failed",
    ]);
    expect(pairs[0].error).toBe("zh/none.txt: not found");
    expect(pairs[3].error).toMatch(/^both texts are Chinese; /);
  });

  test("says nothing but failures if quiet, and where they came from if asked", () => {
    const { stdout, stderr } = folder.run("batch", "broken.tsv", "--out", "broken", "--quiet", "--debug");
    expect(stdout).toBe("");
    expect(stderr).toContain("none: zh/none.txt: not found\n");
    expect(stderr).toMatch(/\n {4}at /);
  });

  test("makes folders for ids with folders", () => {
    folder.write("deep.tsv", "zh/ok.txt\ten/ok.txt\tvol 1/ch/1\n");
    expect(folder.run("batch", "deep.tsv", "--out", "new/deep").status).toBe(0);
    expect(folder.files("new/deep")).toEqual([".duiqi-batch.jsonl", "vol 1/ch/1.json"]);
  });
});

describe("before any work, align batch refuses", () => {
  const pair = "zh/ok.txt\ten/ok.txt";
  test.each<[string, string, string[], string]>([
    ["a malformed line", "x\n", [], "bad.tsv:1: not a pair"],
    ["an id twice", `${pair}\n${pair}\n`, [], "bad.tsv:2: the id is that of line 1, too"],
    ["ids that clash", `${pair}\ta\n${pair}\tA\n`, [], "A.json: the ids a and A clash"],
    [
      "an id that leaves the folder",
      `${pair}\t../a\n`,
      [],
      "bad.tsv:1: the id leads out of the output folder",
    ],
    ["an unknown format", `${pair}\n`, ["--to", "json,doc"], "--to: unknown format"],
    [
      "words without a place",
      `${pair}\n`,
      ["--to", "tmx", "--words"],
      "--words: no output has a place for words",
    ],
    ["no thread", `${pair}\n`, ["--jobs", "0"], "--jobs: not a number of threads"],
    ["two ways to pair", `${pair}\n`, ["--pairs", "{a}.x={a}.y"], "pairs are named in several ways"],
    [
      "a report in no folder",
      `${pair}\n`,
      ["--report", "none/r.json"],
      "none/r.json: the directory to write to",
    ],
    [
      "a report in a pair's place",
      `${pair}\n`,
      ["--report", "made/ok.json"],
      "made/ok.json: is the report; it would be overwritten",
    ],
    ["a missing glossary", `${pair}\n`, ["--glossary", "none.tsv"], "none.tsv: not found"],
  ])("%s", (_, manifest, args, message) => {
    folder.writePair("zh/ok.txt", "en/ok.txt", 1);
    folder.write("bad.tsv", manifest);
    folder.write("made/.keep", "");
    const { status, stdout, stderr } = folder.run("batch", "bad.tsv", "--out", "made", ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`align: ${message}`);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(folder.files("made")).toEqual([".keep"]);
  });

  test("outputs that would overwrite inputs", () => {
    folder.writePair("in/a.json", "in/b.txt", 1);
    folder.write("in/list.tsv", "a.json\tb.txt\n");
    const { status, stderr } = folder.run("batch", "in/list.tsv", "--out", "in");
    expect([status, stderr]).toEqual([
      2,
      "align: in/a.json: is an input; it would be overwritten; name another --out\n",
    ]);
  });

  test("to run without a manifest, or without --out", () => {
    expect(folder.run("batch", "--out", "x").stderr).toContain(
      "align: no pairs are named; expected a manifest",
    );
    expect(folder.run("batch", "bad.tsv").stderr).toBe("align: no output folder is named; add --out DIR\n");
  });
});
