import { readdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { JOURNAL_NAME } from "../../src/batch/journal.js";
import { BatchFolder } from "./batch-folder.js";

/** Pairs of the batch that is killed: more than are aligned between the kills. */
const MANY = 240;
const KILLS = 20;

/** Milliseconds within which a run is killed: from its start to well into its work. */
const LATEST_KILL = 900;

let folder: BatchFolder;

beforeEach(() => {
  folder = new BatchFolder();
});

afterEach(() => {
  folder.remove();
});

const ARGS = ["batch", "list.tsv", "--out", "out", "--to", "json,tmx"];

/** Ids in the journal as often as they are there; every line of it must be whole but perhaps the last. */
function journalled(): string[] {
  const lines = folder.read(`out/${JOURNAL_NAME}`).split("\n");
  return lines.slice(0, -1).map((line) => JSON.parse(line).id);
}

const temporary = (): string[] => folder.files("out").filter((name) => name.endsWith(".tmp"));

const counts = (stdout: string): string => /pairs?: (.*)$/m.exec(stdout)![1]!;

async function somethingIsDone(): Promise<void> {
  while (!folder.has(`out/${JOURNAL_NAME}`) || folder.read(`out/${JOURNAL_NAME}`) === "") await sleep(5);
}

describe("align batch --resume", () => {
  test("skips what is finished, and redoes what has changed or is gone", () => {
    folder.writeBatch(6);
    folder.run(...ARGS);
    folder.writePair("zh/p1.txt", "en/p1.txt", 77);
    rmSync(join(folder.path, "out/p2.tmx"));
    truncateSync(join(folder.path, "out/p3.json"), 10);
    const whole = folder.read("out/p5.json");
    expect(counts(folder.run(...ARGS, "--resume").stdout)).toBe("3 done, 3 skipped, 0 failed");
    expect(folder.has("out/p2.tmx")).toBe(true);
    expect(counts(folder.run(...ARGS, "--resume").stdout)).toBe("0 done, 6 skipped, 0 failed");
    expect(folder.read("out/p5.json")).toBe(whole);
  });

  test("redoes all if the settings or formats have changed, or without it", () => {
    folder.writeBatch(2);
    folder.run(...ARGS);
    for (const change of [
      ["--to", "jsonl"],
      ["--sentences", "lines"],
      ["--source-lang", "zh-TW"],
    ]) {
      expect(counts(folder.run(...ARGS, ...change, "--resume").stdout)).toBe("2 done, 0 skipped, 0 failed");
    }
    expect(counts(folder.run(...ARGS).stdout)).toBe("2 done, 0 skipped, 0 failed");
    expect(journalled().sort()).toEqual(["p0", "p1"]);
  });

  test("tells of skipped pairs what it told when they were done", () => {
    folder.writeBatch(3);
    folder.run(...ARGS, "--report", "first.json");
    folder.run(...ARGS, "--report", "second.json", "--resume");
    const changed = folder.read("second.json").replaceAll('"skipped"', '"done"').split("\n");
    expect(changed.slice(12)).toEqual(folder.read("first.json").split("\n").slice(12));
  });
});

describe("a batch that is stopped", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s leaves nothing half done", async (signal, code) => {
    folder.writeBatch(60, 40);
    const ended = await folder.runUntil(ARGS, somethingIsDone, signal);
    expect(ended).toEqual([code, null]);
    expect(temporary()).toEqual([]);
    const done = journalled();
    expect(folder.read(`out/${JOURNAL_NAME}`).endsWith("\n")).toBe(true);
    for (const id of done) expect(folder.has(`out/${id}.json`) && folder.has(`out/${id}.tmx`)).toBe(true);
    expect(counts(folder.run(...ARGS, "--resume").stdout)).toBe(
      `${60 - done.length} done, ${done.length} skipped, 0 failed`,
    );
  });

  test(`by ${KILLS} kills goes on without redoing or losing a pair`, async () => {
    const ids = folder.writeBatch(MANY, 12);
    for (let kill = 0; kill < KILLS; kill++) {
      const moment = () => sleep(Math.random() * LATEST_KILL);
      await folder.runUntil([...ARGS, "--resume"], moment, "SIGKILL");
      for (const name of folder.has("out") ? folder.files("out") : []) {
        if (name.endsWith(".json")) expect(() => JSON.parse(folder.read(`out/${name}`))).not.toThrow();
        if (name.endsWith(".tmx")) expect(folder.read(`out/${name}`)).toMatch(/<\/tmx>\n$/);
      }
    }
    const { status } = folder.run(...ARGS, "--resume");
    expect(status).toBe(0);
    expect(journalled().sort()).toEqual([...ids].sort());
    folder.run("batch", "list.tsv", "--out", "whole", "--to", "json,tmx");
    expect(folder.files("out")).toEqual(folder.files("whole"));
    for (const name of readdirSync(join(folder.path, "out")).filter((name) => name !== JOURNAL_NAME)) {
      const same = readFileSync(join(folder.path, "whole", name)).equals(
        readFileSync(join(folder.path, "out", name)),
      );
      expect([name, same]).toEqual([name, true]);
    }
  }, 60_000);
});
