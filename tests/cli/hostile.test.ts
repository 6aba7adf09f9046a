import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { oddFiles, refusedFiles } from "./hostile/files.js";

const MOST_MILLISECONDS = 10_000;
const MOST_KILOBYTES = 1_000_000;
const PEAK = /\npeak (\d+)\n$/;

/** What became of reading a file. */
interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Kilobytes; infinite if the program did not come to its end. */
  readonly peak: number;
}

const refused = refusedFiles();
const odd = oddFiles();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
  for (const [name, bytes] of Object.entries({ ...refused, ...odd }))
    writeFileSync(join(folder, name), bytes);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inspect(name: string): Outcome {
  const args = [
    "--import",
    resolve("tests/cli/hostile/peak-memory.js"),
    resolve("bin/align.js"),
    "inspect",
    name,
    "--lang",
    "zh",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: MOST_MILLISECONDS,
    maxBuffer: 200_000_000,
  });
  const peak = Number(PEAK.exec(stderr)?.[1] ?? Number.POSITIVE_INFINITY);
  return { status, stdout, stderr: stderr.replace(PEAK, ""), peak };
}

function expectOneClearLine(name: string, { stdout, stderr }: Outcome): void {
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(1);
  // The name of a file inside an archive may follow.
  expect(stderr.startsWith(`align: ${name}`)).toBe(true);
  expect(stderr).not.toContain("internal error");
}

describe("hostile files", () => {
  test.each(Object.keys(refused))("%s is refused in one clear line", (name) => {
    const outcome = inspect(name);
    expect(outcome.status).toBe(2);
    expectOneClearLine(name, outcome);
    expect(outcome.stderr).not.toContain("root:");
    expect(outcome.peak).toBeLessThan(MOST_KILOBYTES);
  });

  test.each(Object.keys(odd))("%s is read, or refused in one clear line", (name) => {
    const outcome = inspect(name);
    expect([0, 2]).toContain(outcome.status);
    if (outcome.status === 2) expectOneClearLine(name, outcome);
    else expect(outcome.stdout).toContain("sentences");
    expect(outcome.peak).toBeLessThan(MOST_KILOBYTES);
  });

  test("leave nothing behind", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys({ ...refused, ...odd }).sort());
  });
});
