import { basename, dirname, isAbsolute, join } from "node:path";
import { InputFailure } from "../failure.js";
import type { PairJob } from "./job.js";
import { problemOfId, withoutExtension } from "./pair-id.js";

const EXPECTED = "source<TAB>target or source<TAB>target<TAB>id";

/** A pair, and the line of the manifest that names it. */
export interface ManifestJob extends PairJob {
  readonly line: number;
}

/**
 * The pairs of a manifest: UTF-8, one pair a line as `source<TAB>target[<TAB>id]`, blank lines and lines that start
 * with `#` aside. Paths are relative to the manifest's folder; without an id, the source's file name without its
 * extension is it.
 *
 * @param bytes all of it
 * @param path where it is; what messages call it
 * @throws InputFailure naming the first line that is wrong, or that repeats an id
 */
export function parseManifest(bytes: Uint8Array, path: string): ManifestJob[] {
  const jobs = decodeLines(bytes, path).flatMap((text, index) => {
    return text.trim() === "" || text.startsWith("#") ? [] : [parseLine(text, path, index + 1)];
  });
  if (jobs.length === 0)
    throw new InputFailure("there is no pair in the manifest", { path, expected: EXPECTED });
  refuseRepeated(jobs, path);
  return jobs;
}

function decodeLines(bytes: Uint8Array, path: string): string[] {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).split(/\r\n|\r|\n/);
  } catch {
    throw new InputFailure("not valid UTF-8", { path, hint: "save the manifest as UTF-8" });
  }
}

function parseLine(text: string, path: string, line: number): ManifestJob {
  const fields = text.split("\t");
  const [sourceName = "", targetName = "", id] = fields;
  if (fields.length < 2 || fields.length > 3) {
    const got = `${fields.length} ${fields.length === 1 ? "field" : "fields"}`;
    throw new InputFailure("not a pair", { path, line, expected: EXPECTED, got });
  }
  checkText(sourceName, "source", path, line);
  checkText(targetName, "target", path, line);
  const folder = dirname(path);
  const job = {
    id: id || withoutExtension(basename(sourceName)),
    source: below(folder, sourceName),
    target: below(folder, targetName),
  };
  const problem = problemOfId(job.id);
  if (problem !== undefined) throw new InputFailure(problem, { path, line, got: job.id });
  return { ...job, sourceName, targetName, line };
}

function checkText(name: string, side: string, path: string, line: number): void {
  if (name === "") throw new InputFailure(`the ${side} is empty`, { path, line, expected: EXPECTED });
  if (name.includes("\0")) throw new InputFailure(`the ${side} holds a zero byte`, { path, line });
  if (name !== "-") return;
  throw new InputFailure(`the ${side} is standard input`, { path, line, expected: "a file", got: "-" });
}

function below(folder: string, name: string): string {
  return isAbsolute(name) ? name : join(folder, name);
}

function refuseRepeated(jobs: readonly ManifestJob[], path: string): void {
  const lines = new Map<string, number>();
  for (const { id, line } of jobs) {
    const first = lines.get(id);
    if (first !== undefined) {
      throw new InputFailure(`the id is that of line ${first}, too`, {
        path,
        line,
        got: id,
        hint: "give each pair an id of its own in a third column",
      });
    }
    lines.set(id, line);
  }
}
