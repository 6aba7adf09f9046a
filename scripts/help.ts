import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Puts what `--help` prints into the README's blocks of options. */
const blocks = /^(##(?:# align ([a-z ]+)| Options)\n+```text\n)(.*?)(```$)/gms;

function help(command = ""): string {
  const args = ["bin/align.js", ...command.split(" ").filter((word) => word !== ""), "--help"];
  return spawnSync(process.execPath, args, { encoding: "utf8" }).stdout;
}

const readme = readFileSync("README.md", "utf8");
const refreshed = readme.replace(
  blocks,
  (_, head: string, command: string | undefined, _old: string, end: string) => head + help(command) + end,
);
writeFileSync("README.md", refreshed);
