import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { oddFiles, refusedFiles } from "./hostile/files.js";

/** Of the processors' time, which does not depend on what else a machine has to do. */
const MOST_MILLISECONDS = 10_000;
const MOST_KILOBYTES = 1_000_000;
/** After which a program that goes on for ever is ended, by the clock. */
const STANDSTILL = 60_000;
const SPENT = /\npeak (\d+) (\d+)\n$/;

/** What became of reading a file. */
interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Kilobytes; infinite if the program did not come to its end. */
  readonly peak: number;
  /** Milliseconds; infinite likewise. */
  readonly time: number;
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
    resolve("tests/cli/hostile/spent.js"),
    resolve("bin/align.js"),
    "inspect",
    name,
    "--lang",
    "zh",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: STANDSTILL,
    maxBuffer: 200_000_000,
  });
  const [, peak, time] = SPENT.exec(stderr) ?? [];
  const amount = (figure: string | undefined) => Number(figure ?? Number.POSITIVE_INFINITY);
  return { status, stdout, stderr: stderr.replace(SPENT, ""), peak: amount(peak), time: amount(time) };
}

function expectOneClearLine(name: string, { stdout, stderr }: Outcome): void {
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(1);
  // The name of a file inside an archive may follow.
  expect(stderr.startsWith(`align: ${name}`)).toBe(true);
  expect(stderr).not.toContain("internal error");
}

function expectLittleSpent({ peak, time }: Outcome): void {
  expect(peak).toBeLessThan(MOST_KILOBYTES);
  expect(time).toBeLessThan(MOST_MILLISECONDS);
}

describe("hostile files", () => {
  test.each(Object.keys(refused))("%s is refused in one clear line", (name) => {
    const outcome = inspect(name);
    expect(outcome.status).toBe(2);
    expectOneClearLine(name, outcome);
    expect(outcome.stderr).not.toContain("root:");
    expectLittleSpent(outcome);
  });

  test.each(Object.keys(odd))("%s is read, or refused in one clear line", (name) => {
    const outcome = inspect(name);
    expect([0, 2]).toContain(outcome.status);
    if (outcome.status === 2) expectOneClearLine(name, outcome);
    else expect(outcome.stdout).toContain("sentences");
    expectLittleSpent(outcome);
  });

  test("leave nothing behind", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys({ ...refused, ...odd }).sort());
  });
});
