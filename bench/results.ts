import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Measured } from "./measure.js";

const FOLDER = new URL("results/", import.meta.url);

/** A file of results/: what was measured on the set of that name, and with what. */
export interface Result extends Measured {
  readonly signature: string;
}

/** A result and the name of its set. */
export interface NamedResult extends Result {
  readonly name: string;
}

/** Writes `results/NAME.json`. */
export function writeResult({ name, signature, result, bins }: NamedResult): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify({ signature, result, bins }, undefined, 2)}\n`);
}

/** All results on sets, by name; what else is in the folder has no bins. */
export function readResults(): NamedResult[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort()
    .map((name) => ({ name, ...parse(readFileSync(fileOf(name), "utf8")) }))
    .filter(({ bins }) => bins !== undefined);
}

/** The result of a set as last committed, whatever was measured since; nothing for a new set or without git. */
export function committedResult(name: string): Result | undefined {
  return committed(name) as Result | undefined;
}

/** What `results/NAME.json` holds as last committed; nothing for a new one or without git. */
export function committed(name: string): unknown {
  try {
    const text = execFileSync("git", ["show", `HEAD:./${name}.json`], {
      cwd: fileURLToPath(FOLDER),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fileOf(name: string): URL {
  return new URL(`${name}.json`, FOLDER);
}

function parse(text: string): Result {
  return JSON.parse(text) as Result;
}
