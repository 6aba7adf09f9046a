import { posix } from "node:path";
import { InputFailure } from "../failure.js";
import { type Format, formatNamed, formatNames, formats as known } from "../write/index.js";
import { json } from "../write/json.js";
import type { PairJob } from "./job.js";
import { OWN_PREFIX } from "./pair-id.js";

/** Stands among the formats where each pair's record is to be kept until it is merged, beside what was asked for. */
export const KEPT_RECORD = "record";

/** The folder of kept records within the output folder. No id begins so. */
export const RECORDS_FOLDER = `${OWN_PREFIX}records`;

/**
 * The names of the formats in a list with commas, each once, in the order given.
 *
 * @throws InputFailure if one is unknown, two have the same extension, or none is there
 */
export function formatList(text: string): string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.every((name) => name === "")) {
    throw new InputFailure("no format", { path: "--to", expected: formatNames(known) });
  }
  const formats = [...new Set(names.map((name) => formatNamed(name, "--to")))];
  checkExtensions(formats);
  return formats.map(({ name }) => name);
}

/** Outputs are named by the first extension of their format. */
function checkExtensions(formats: readonly Format[]): void {
  for (const format of formats) {
    const same = formats.filter(({ extensions }) => extensions[0] === format.extensions[0]);
    if (same.length === 1) continue;
    throw new InputFailure(`two formats of the extension ${format.extensions[0]}`, {
      path: "--to",
      got: same.map(({ name }) => name).join(" and "),
      hint: "write one of them into another folder",
    });
  }
}

/**
 * What writes an output.
 *
 * @param format a format's name, or `KEPT_RECORD`
 */
export function writerOf(format: string): Format {
  return format === KEPT_RECORD ? json : formatNamed(format);
}

/** A pair's output in that format, relative to the output folder, `/` between folders. */
export function outputName(id: string, format: string): string {
  const name = id + writerOf(format).extensions[0]!;
  return format === KEPT_RECORD ? `${RECORDS_FOLDER}/${name}` : name;
}

/** The folders that the outputs of these pairs are in, relative to the output folder; `.` is that itself. */
export function outputFolders(jobs: readonly PairJob[], formats: readonly string[]): Set<string> {
  const folders = new Set(["."]);
  for (const { id } of jobs) {
    for (const format of formats) folders.add(posix.dirname(outputName(id, format)));
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
  const outputs = jobs.flatMap(({ id }) => formats.map((format) => ({ id, name: outputName(id, format) })));
  const folders = new Map<string, string>();
  for (const { id, name } of outputs) for (const folder of foldersOf(name)) folders.set(folded(folder), id);
  const files = new Map<string, string>();
  for (const { id, name } of outputs) {
    const other = files.get(folded(name)) ?? folders.get(folded(name));
    if (other !== undefined) throw clash(name, id, other);
    files.set(folded(name), id);
  }
}

function clash(name: string, id: string, other: string): InputFailure {
  const problem = id === other ? `two pairs have the id ${id}` : `the ids ${other} and ${id} clash`;
  return new InputFailure(problem, { path: name, hint: "name pairs in a manifest with ids of their own" });
}

function foldersOf(name: string): string[] {
  const segments = name.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
