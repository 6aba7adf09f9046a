import { InputFailure } from "../failure.js";
import { formatNamed, formatNames, formats as known } from "../write/index.js";
import type { PairJob } from "./job.js";

/**
 * The names of the formats in a list with commas, each once, in the order given.
 *
 * @throws InputFailure if one is unknown, or none is there
 */
export function formatList(text: string): string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.every((name) => name === "")) {
    throw new InputFailure("no format", { path: "--to", expected: formatNames(known) });
  }
  return [...new Set(names.map((name) => formatNamed(name, "--to").name))];
}

/** A pair's output in that format, relative to the output folder, `/` between folders. */
export function outputName(id: string, format: string): string {
  return id + formatNamed(format).extensions[0]!;
}

/** The folders that the outputs of these pairs are in, relative to the output folder; `.` is that itself. */
export function outputFolders(jobs: readonly PairJob[]): Set<string> {
  const folders = new Set(["."]);
  for (const { id } of jobs) {
    const end = id.lastIndexOf("/");
    if (end > 0) folders.add(id.slice(0, end));
  }
  return folders;
}

/**
 * Makes sure that no output takes another's place, on any disk: many know neither upper from lower case nor composed
 * from decomposed characters.
 *
 * @throws InputFailure naming the first two pairs that clash
 */
export function checkOutputNames(jobs: readonly PairJob[], formats: readonly string[]): void {
  const folders = new Map<string, string>();
  for (const { id } of jobs) for (const folder of foldersOf(id)) folders.set(folded(folder), id);
  const files = new Map<string, string>();
  for (const { id } of jobs) {
    for (const format of formats) {
      const name = outputName(id, format);
      const other = files.get(folded(name)) ?? folders.get(folded(name));
      if (other !== undefined) throw clash(name, id, other);
      files.set(folded(name), id);
    }
  }
}

function clash(name: string, id: string, other: string): InputFailure {
  const problem = id === other ? `two pairs have the id ${id}` : `the ids ${other} and ${id} clash`;
  return new InputFailure(problem, { path: name, hint: "name pairs in a manifest with ids of their own" });
}

function foldersOf(id: string): string[] {
  const segments = id.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
