import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { writeFiles } from "../../src/commands/write-files.js";
import { InputFailure } from "../../src/failure.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);

function* failing(): Iterable<string> {
  yield "x".repeat(100_000);
  throw new RangeError("out of words");
}

describe("writeFiles", () => {
  test("writes all of them", async () => {
    const long = Array.from({ length: 5000 }, (_, index) => `第${index}行\n`);
    await writeFiles([
      { path: inFolder("a"), chunks: long },
      { path: inFolder("b"), chunks: [] },
    ]);
    expect(readFileSync(inFolder("a"), "utf8")).toBe(long.join(""));
    expect(readFileSync(inFolder("b"), "utf8")).toBe("");
    expect(readdirSync(folder)).toEqual(["a", "b"]);
  });

  test("writes none if one fails, and leaves what was there", async () => {
    writeFileSync(inFolder("a"), "old");
    const files = [
      { path: inFolder("a"), chunks: ["new"] },
      { path: inFolder("b"), chunks: failing() },
    ];
    await expect(writeFiles(files)).rejects.toThrow(new RangeError("out of words"));
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(readFileSync(inFolder("a"), "utf8")).toBe("old");
  });

  test("says what the operating system refuses", async () => {
    const files = [{ path: inFolder("none/a"), chunks: ["new"] }];
    await expect(writeFiles(files)).rejects.toThrow(new InputFailure(`${inFolder("none/a")}: not found`));
  });

  test("keeps a file's permissions, and a link to it", async () => {
    writeFileSync(inFolder("real"), "old", { mode: 0o600 });
    symlinkSync("real", inFolder("link"));
    await writeFiles([{ path: inFolder("link"), chunks: ["new"] }]);
    expect(lstatSync(inFolder("link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(inFolder("real"), "utf8")).toBe("new");
    expect(statSync(inFolder("real")).mode & 0o777).toBe(0o600);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("leaves nothing behind on %s", async (signal) => {
    const script = `
      import { writeFiles } from ${JSON.stringify(resolve("dist/commands/write-files.js"))};
      function* endless() {
        for (let chunk = 0; ; chunk++) {
          yield "x".repeat(70_000);
          if (chunk === 1) process.stdout.write("started");
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
        }
      }
      await writeFiles([{ path: ${JSON.stringify(inFolder("a"))}, chunks: endless() }]);
    `;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script]);
    const exit = once(child, "exit");
    await once(child.stdout, "data");
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.duiqi-\d+-0-0\.tmp$/)]);
    child.kill(signal);
    expect(await exit).toEqual([null, signal]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
