import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { removeLeftovers } from "../../../src/commands/batch/leftovers.js";

test("what a process that is gone left unfinished is removed, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "duiqi-"));
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  const names = [`.duiqi-${gone}-1-0.tmp`, `.duiqi-${process.pid}-2-7.tmp`];
  const others = [`.duiqi-${process.ppid}-0-0.tmp`, ".duiqi-batch.jsonl", "a.json", "a.tmp"];
  for (const name of [...names, ...others]) writeFileSync(join(folder, name), "");
  removeLeftovers([folder, join(folder, "none")]);
  expect(readdirSync(folder).sort()).toEqual(others.sort());
  rmSync(folder, { recursive: true });
});
