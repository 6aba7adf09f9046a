import { spawnSync } from "node:child_process";
import { existsSync, linkSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { RECORDS_FOLDER } from "../../src/batch/outputs.js";
import { tmxUnits } from "../write/tmx-structure.js";
import { BatchFolder } from "./batch-folder.js";

const MERGE = ["batch", "list.tsv", "--out", "out", "--merge", "all.tmx"];

/** Pairs of a merge that is stopped: enough for it to be seen at work. */
const PAIRS = 150;

let folder: BatchFolder;

beforeEach(() => {
  folder = new BatchFolder();
});

afterEach(() => {
  folder.remove();
});

const inFolder = (name: string): string => join(folder.path, name);

const counts = (stdout: string): string => /pairs?: (.*)$/m.exec(stdout)![1]!;

const units = (name: string) => tmxUnits(folder.read(name));

/** The units of these pairs' own memories, one pair after the other, called as in a merged memory. */
function ownUnits(ids: readonly string[]) {
  return ids.flatMap((id) =>
    units(`out/${id}.tmx`).map(({ attributes, ...unit }) => {
      return { ...unit, attributes: { ...attributes, tuid: `${id}:${attributes.tuid}` } };
    }),
  );
}

/** Starts a list with a pair that is not there, so that it fails. */
function addMissingPair(): void {
  folder.write("list.tsv", `zh/gone.txt\ten/gone.txt\tgone\n${folder.read("list.tsv")}`);
}

describe("align batch --merge", () => {
  test("has the units of each pair's own memory in the order of the manifest, and its date", () => {
    const ids = folder.writeBatch(6, 12).reverse();
    folder.write("list.tsv", ids.map((id) => `zh/${id}.txt\ten/${id}.txt\t${id}\n`).join(""));
    utimesSync(inFolder("zh/p3.txt"), 1_600_000_000, 1_600_000_000);
    utimesSync(inFolder("en/p3.txt"), 1_500_000_000, 1_500_000_000);
    const { status, stdout, stderr } = folder.run(...MERGE, "--to", "tmx", "--report", "report.json");
    expect([status, stderr]).toEqual([0, ""]);
    const merged = units("all.tmx");
    expect(merged).toEqual(ownUnits(ids));
    expect(merged.find(({ attributes }) => attributes.tuid === "p3:1")!.attributes.creationdate).toBe(
      "20200913T122640Z",
    );
    expect(stdout).toContain(`\n  all.tmx: ${merged.length} units of 6 pairs\n`);
    const { merge, pairs } = JSON.parse(folder.read("report.json"));
    expect(merge).toEqual({
      path: "all.tmx",
      pairs: 6,
      units: merged.length,
      belowConfidence: 0,
      duplicates: 0,
    });
    expect(Object.keys(pairs[0].outputs)).toEqual(["tmx"]);
    expect(folder.files("out")).toEqual([".duiqi-batch.jsonl", ...ids.map((id) => `${id}.tmx`).reverse()]);
  });

  test("is the same from records that are outputs, and from those that are kept", () => {
    folder.writeBatch(3);
    folder.run(...MERGE, "--to", "jsonl");
    const kept = folder.read("all.tmx");
    folder.run(...MERGE);
    expect(folder.read("all.tmx")).toBe(kept);
    expect(folder.files("out")).toContain("p2.json");
  });

  test("leaves out duplicates and what is unsure, and counts them", () => {
    folder.writePair("zh.txt", "en.txt", 1, 12);
    folder.write("list.tsv", "zh.txt\ten.txt\tone\nzh.txt\ten.txt\ttwo\n");
    folder.run(...MERGE, "--to", "tmx");
    const all = units("all.tmx");
    const confidences = all.map(({ props }) => Number(props["x-confidence"]));
    const least = [...new Set(confidences)].sort()[1]!;
    const sure = all.filter((_, index) => confidences[index]! >= least);
    const distinct = sure.filter(({ segments }, index) => {
      return sure.findIndex((unit) => `${unit.segments}` === `${segments}`) === index;
    });
    const { stdout } = folder.run(...MERGE, "--dedupe", "--min-confidence", String(least));
    expect(units("all.tmx")).toEqual(distinct);
    const left = { duplicates: sure.length - distinct.length, unsure: all.length - sure.length };
    expect(left.unsure).toBeGreaterThan(0);
    expect(distinct.every(({ attributes }) => attributes.tuid!.startsWith("one:"))).toBe(true);
    expect(stdout).toContain(
      `  all.tmx: ${distinct.length} units of 2 pairs\n` +
        `    left out: ${left.duplicates} duplicates, ${left.unsure} of low confidence\n`,
    );
  });

  test("may be in the output folder before that is there", () => {
    folder.writeBatch(1);
    expect(folder.run("batch", "list.tsv", "--out", "new", "--merge", "new/all.tmx").status).toBe(0);
    expect(folder.files("new")).toEqual([".duiqi-batch.jsonl", "all.tmx", "p0.json"]);
  });

  const xmllint = spawnSync("xmllint", ["--version"]).status === 0;
  (xmllint ? test : test.skip)("is XML to another parser, too, whatever ids have in them", () => {
    folder.writePair("zh.txt", "en.txt", 1);
    folder.write("list.tsv", "zh.txt\ten.txt\tvol 1/甲 & <b>\n");
    folder.run(...MERGE, "--to", "tmx");
    expect(units("all.tmx")[0]!.attributes.tuid).toBe("vol%201/甲%20&%20<b>:1");
    const { stderr, status } = spawnSync("xmllint", ["--noout", "--nonet", inFolder("all.tmx")]);
    expect([String(stderr), status]).toEqual(["", 0]);
  });
});

describe("align batch --merge after a failure", () => {
  test("leaves the pair out, says so, and has but that to do when it is mended", () => {
    const ids = folder.writeBatch(3);
    addMissingPair();
    const { status, stdout, stderr } = folder.run(...MERGE, "--to", "tmx");
    expect([status, stderr]).toEqual([
      2,
      "align: 1 of 4 pairs failed; mend them and run again with --resume\n",
    ]);
    expect(stdout).toMatch(/\n {2}all\.tmx: \d+ units of 3 pairs, without the 1 that failed\n/);
    expect(units("all.tmx")).toEqual(ownUnits(ids));
    folder.writePair("zh/gone.txt", "en/gone.txt", 4);
    const mended = folder.run(...MERGE, "--to", "tmx", "--resume");
    expect(counts(mended.stdout)).toBe("1 done, 3 skipped, 0 failed");
    expect(units("all.tmx")).toEqual(ownUnits(["gone", ...ids]));
    expect(existsSync(inFolder(`out/${RECORDS_FOLDER}`))).toBe(false);
  });

  test("of all pairs leaves the memory as it was", () => {
    folder.write("list.tsv", "");
    addMissingPair();
    folder.write("all.tmx", "old");
    const { status, stdout } = folder.run(...MERGE);
    expect([status, folder.read("all.tmx")]).toEqual([2, "old"]);
    expect(stdout).not.toContain("all.tmx");
  });

  test("of its own tells what is aligned", () => {
    folder.writeBatch(1);
    folder.run(...MERGE);
    folder.write("out/p0.json", folder.read("out/p0.json").replace("{", "<"));
    const before = folder.read("all.tmx");
    const { status, stdout, stderr } = folder.run(...MERGE, "--resume");
    expect(status).toBe(2);
    expect(stdout).toMatch(/^✔ 1 pair: 0 done, 1 skipped, 0 failed\n/);
    expect(stderr).toMatch(/^align: out\/p0\.json: not JSON .*\n$/);
    expect(folder.read("all.tmx")).toBe(before);
  });
});

describe("align batch --merge --resume", () => {
  test("merges what is finished without aligning it again, where its records are", () => {
    folder.writeBatch(3);
    folder.run(...MERGE);
    const merged = folder.read("all.tmx");
    rmSync(inFolder("all.tmx"));
    expect(counts(folder.run(...MERGE, "--resume").stdout)).toBe("0 done, 3 skipped, 0 failed");
    expect(folder.read("all.tmx")).toBe(merged);
  });

  test("makes again the records that were removed, and no others", () => {
    folder.writeBatch(4);
    folder.run(...MERGE, "--to", "tmx");
    const merged = folder.read("all.tmx");
    expect(counts(folder.run(...MERGE, "--to", "tmx", "--resume").stdout)).toBe(
      "4 done, 0 skipped, 0 failed",
    );
    expect(counts(folder.run("batch", "list.tsv", "--out", "out", "--to", "tmx", "--resume").stdout)).toBe(
      "0 done, 4 skipped, 0 failed",
    );
    addMissingPair();
    folder.run(...MERGE, "--to", "tmx");
    folder.writePair("zh/gone.txt", "en/gone.txt", 4);
    rmSync(inFolder(`out/${RECORDS_FOLDER}/p1.json`));
    expect(counts(folder.run(...MERGE, "--to", "tmx", "--resume").stdout)).toBe(
      "2 done, 3 skipped, 0 failed",
    );
    expect(folder.read("all.tmx")).toContain('tuid="gone:1"');
    folder.write("list.tsv", folder.read("list.tsv").replace(/^.*\n/, ""));
    folder.run(...MERGE, "--to", "tmx", "--resume");
    expect(folder.read("all.tmx")).toBe(merged);
  });

  test.each(["SIGTERM", "SIGKILL"] as const)("completes a merge that was stopped by %s", async (signal) => {
    folder.writeBatch(PAIRS, 20);
    addMissingPair();
    folder.write("memory/.keep", "");
    const args = ["batch", "list.tsv", "--out", "out", "--to", "tmx", "--merge", "memory/all.tmx"];
    folder.run(...args);
    const whole = folder.read("memory/all.tmx");
    rmSync(inFolder("memory/all.tmx"));
    // Its temporary file is there for some tenths of a second: all pairs are skipped but the one that fails.
    const begun = async () => {
      while (!readdirSync(inFolder("memory")).some((name) => name.endsWith(".tmp"))) await sleep(1);
    };
    expect(await folder.runUntil([...args, "--resume"], begun, signal)).toEqual([null, signal]);
    expect(folder.has("memory/all.tmx")).toBe(false);
    if (signal === "SIGTERM") expect(folder.files("memory")).toEqual([".keep"]);
    expect(counts(folder.run(...args, "--resume").stdout)).toBe(`0 done, ${PAIRS} skipped, 1 failed`);
    expect(folder.read("memory/all.tmx")).toBe(whole);
    expect(folder.files("memory")).toEqual([".keep", "all.tmx"]);
  });
});

describe("before any work, align batch --merge refuses", () => {
  test.each<[string, string[], string]>([
    ["another format", ["--merge", "all.json"], "--merge: not a TMX file"],
    ["a folder that is not there", ["--merge", "none/all.tmx"], "none/all.tmx: the directory to write to"],
    ["an input", ["--merge", "zh/text.tmx"], "zh/text.tmx: is an input; it would be overwritten"],
    ["another name of a list", ["--merge", "link.tmx"], "link.tmx: is an input; it would be overwritten"],
    [
      "an output",
      ["--to", "tmx", "--merge", "made/text.tmx"],
      "made/text.tmx: is the merged memory; it would be overwritten",
    ],
    ["the report", ["--merge", "all.tmx", "--report", "all.tmx"], "all.tmx: is given twice as an output"],
    [
      "no probability",
      ["--merge", "all.tmx", "--min-confidence", "2"],
      "--min-confidence: not a probability",
    ],
    ["--dedupe by itself", ["--dedupe"], "--dedupe: works on a merged"],
    ["--min-confidence by itself", ["--min-confidence", "0.5"], "--min-confidence: works on a merged"],
    [
      "words without a place",
      ["--to", "tmx", "--merge", "all.tmx", "--words"],
      "--words: no output has a place for words",
    ],
  ])("%s", (_, args, message) => {
    folder.writePair("zh/text.tmx", "en/text.txt", 1);
    folder.write("list.tsv", "zh/text.tmx\ten/text.txt\n");
    linkSync(inFolder("list.tsv"), inFolder("link.tmx"));
    const text = folder.read("zh/text.tmx");
    const { status, stdout, stderr } = folder.run("batch", "list.tsv", "--out", "made", ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`align: ${message}`);
    expect(stderr.split("\n")).toHaveLength(2);
    expect([folder.has("made"), folder.read("zh/text.tmx")]).toEqual([false, text]);
  });
});
