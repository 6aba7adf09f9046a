import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { BatchFolder } from "./batch-folder.js";
import { run } from "./run.js";

const TEXTS = { source: "今天下雨。我没带伞。", target: "It is raining today. I have no umbrella with me." };

/** Milliseconds without reading after which it is taken to wait for its reader. */
const STANDSTILL = 1000;

/** What it may have read by then: what the pipes hold and the threads work on. */
const MOST_BYTES = 4_000_000;

/** Bytes that were given to it, of lines without end. */
let sent = 0;

async function* endless(): AsyncGenerator<string> {
  for (;;) {
    const lines = `${JSON.stringify({ id: 1, ...TEXTS })}\n`.repeat(100);
    sent += lines.length;
    yield lines;
  }
}

let folder: BatchFolder;

beforeAll(() => {
  folder = new BatchFolder();
});

afterAll(() => {
  folder.remove();
});

const filter = (input: string) => run(["batch", "-", "--to", "jsonl"], { cwd: folder.path, input });

const answers = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("align batch -", () => {
  test("answers each line with a record, in their order", () => {
    const lines = Array.from({ length: 40 }, (_, id) => {
      const times = id % 7 === 0 ? 30 : 1;
      return JSON.stringify({
        id,
        source: TEXTS.source.repeat(times),
        target: `${TEXTS.target} `.repeat(times),
      });
    });
    const { status, stdout, stderr } = filter(lines.join("\n"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(answers(stdout).map(({ id, format }) => [id, format])).toEqual(
      lines.map((_, id) => [id, "duiqi/bitext"]),
    );
  });

  test("gives the record that align gives", () => {
    folder.writePair("zh.txt", "en.md", 3);
    const { stdout } = filter('{"id":"甲","sourcePath":"zh.txt","targetPath":"en.md"}\n');
    const record = JSON.parse(folder.run("zh.txt", "en.md", "--to", "jsonl").stdout);
    expect(stdout).toBe(`${JSON.stringify({ id: "甲", ...record })}\n`);
  });

  test("answers a line that fails with what is wrong, and goes on", () => {
    const good = JSON.stringify({ id: "good", ...TEXTS });
    const { status, stdout, stderr } = filter(
      `{"id":"gone","sourcePath":"none","targetPath":"none"}\nxx\n\n${good}\n{"id":5,"source":"a","target":"b"}\n`,
    );
    expect([status, stderr]).toEqual([2, "align: -: 3 of 4 lines failed\n"]);
    const [gone, malformed, done, same] = answers(stdout);
    expect(gone).toEqual({ id: "gone", error: "none: not found" });
    expect(malformed).toEqual({ id: null, error: expect.stringMatching(/^-:2: not JSON; expected /) });
    expect(done.id).toBe("good");
    expect(same).toEqual({ id: 5, error: expect.any(String) });
  });

  test("answers while its input is still open", async () => {
    const child = spawn(process.execPath, [resolve("bin/align.js"), "batch", "-", "--to", "jsonl"]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ["first", "second"]) {
      child.stdin.write(`${JSON.stringify({ id, ...TEXTS })}\n`);
      expect(JSON.parse((await lines.next()).value).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("reads no more than it works on, and stops when its reader has enough", async () => {
    const child = spawn(process.execPath, [resolve("bin/align.js"), "batch", "-", "--to", "jsonl"]);
    const exit = once(child, "exit");
    child.stdin.on("error", () => {});
    // Nobody reads the answers, so sooner or later it has to stop reading lines: pipes hold little.
    const lines = Readable.from(endless(), { objectMode: false });
    lines.pipe(child.stdin);
    await once(child.stdout, "readable");
    let before = -1;
    while (before !== sent) {
      before = sent;
      await sleep(STANDSTILL);
    }
    child.stdout.destroy();
    expect(await exit).toEqual([0, null]);
    expect(sent).toBeLessThan(MOST_BYTES);
    lines.destroy();
  });

  test("ends on a signal, though its input is open", async () => {
    const child = spawn(process.execPath, [resolve("bin/align.js"), "batch", "-", "--to", "jsonl"]);
    const exit = once(child, "exit");
    child.stdin.write(`${JSON.stringify({ id: 1, ...TEXTS })}\n`);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect(await exit).toEqual([143, null]);
  });

  test.each([
    [
      ["--to", "json"],
      "--to: pairs from standard input are answered as JSON Lines alone; expected jsonl; got json",
    ],
    [[], "--to: pairs from standard input are answered as JSON Lines alone; expected jsonl; got nothing"],
    [["--to", "jsonl", "--out", "x"], "--out: of no use with pairs from standard input"],
    [
      ["--to", "jsonl", "--merge", "all.tmx"],
      "--merge: pairs from standard input cannot be merged; name the pairs in a manifest",
    ],
    [["--to", "jsonl", "--glossary", "-"], "--glossary: standard input is named twice; got -"],
  ])("refuses %j", (args, message) => {
    expect(run(["batch", "-", ...args])).toEqual({ status: 2, stdout: "", stderr: `align: ${message}\n` });
  });
});
