import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "@jest/globals";
import type { Run } from "../cli/run.js";

/** A folder on the path with the built program, as an installation of it makes one. */
const installed = mkdtempSync(join(tmpdir(), "duiqi-path-"));
symlinkSync(resolve("bin/align.js"), join(installed, "align"));

afterAll(() => {
  rmSync(installed, { recursive: true });
});

/** Runs a line of a CI system's script, with what the system sets. */
export function shell(line: string, cwd: string, given: Readonly<Record<string, string>> = {}): Run {
  const { FORCE_COLOR, NODE_OPTIONS, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${installed}:${process.env.PATH}`, ...given };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}
