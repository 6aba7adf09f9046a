import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { InputFailure } from "../failure.js";
import { type Format, formatNames, formatOf, formats, hasExtension } from "../write/index.js";
import { ioFailure } from "./io-failure.js";

/** A file to be written, and what in. */
export interface Output {
  readonly path: string;
  readonly format: Format;
}

/** Where results go. */
export interface Destinations {
  readonly outputs: readonly Output[];
  /** The format on standard output: what `--to` names, unless a file without a telling extension takes it. */
  readonly standardOutput: Format | undefined;
}

/**
 * Gives each file its format: what its extension tells, else what `--to` names. An extension of several formats is of
 * the one that `--to` names among them.
 *
 * @throws InputFailure if neither tells
 */
export function destinations(paths: readonly string[], to: Format | undefined): Destinations {
  if (paths.includes("")) throw new InputFailure("an output has an empty name");
  const outputs = paths.map((path) => {
    const format = to !== undefined && hasExtension(path, to) ? to : (formatOf(path) ?? to);
    if (format !== undefined) return { path, format };
    throw new InputFailure("the extension tells no format", {
      path,
      hint: `name one with --to: ${formatNames()}`,
    });
  });
  const taken = outputs.some(({ path, format }) => formatOf(path) !== format);
  return { outputs, standardOutput: taken ? undefined : to };
}

/** The formats that are written, as often as they are. */
export function formatsOf({ outputs, standardOutput }: Destinations): Format[] {
  return [...outputs.map(({ format }) => format), ...(standardOutput ? [standardOutput] : [])];
}

/**
 * Makes sure that the words that were asked for will be somewhere.
 *
 * @throws InputFailure if no output has a place for them
 */
export function checkWordsHaveAPlace(places: Destinations): void {
  const given = new Set(formatsOf(places));
  if ([...given].some(({ holdsWords }) => holdsWords)) return;
  throw new InputFailure("no output has a place for words", {
    path: "--words",
    expected: formatNames(formats.filter(({ holdsWords }) => holdsWords)),
    got: [...given].map(({ name }) => name).join(" and ") || "the report",
    hint: "add --to json, or an output that ends in .json",
  });
}

/**
 * Makes sure, before any work is done, that the outputs can be written and overwrite neither an input nor each other.
 *
 * @throws InputFailure naming the first that does
 */
export async function checkOutputs(paths: readonly string[], inputs: readonly string[]): Promise<void> {
  const taken = new Map<string, string>();
  for (const input of inputs) {
    if (input !== "-") taken.set(await identity(input), "is an input; it would be overwritten");
  }
  for (const path of paths) {
    await checkWritable(path);
    const key = await identity(path);
    const clash = taken.get(key);
    if (clash !== undefined) throw new InputFailure(clash, { path, hint: "name another output" });
    taken.set(key, "is given twice as an output");
  }
}

/** Whether a record is written anew where it is: to an output that is a record again. */
export async function isRenewed(path: string, { outputs }: Destinations): Promise<boolean> {
  if (path === "-") return false;
  const record = await identity(path);
  for (const output of outputs) {
    if (output.format.name === "json" && (await identity(output.path)) === record) return true;
  }
  return false;
}

async function checkWritable(path: string): Promise<void> {
  const folder = await statusOf(dirname(path));
  if (folder === undefined) throw new InputFailure("the directory to write to does not exist", { path });
  const existing = await statusOf(path);
  if (existing?.isDirectory()) throw new InputFailure("a directory, not a file", { path });
  if (existing !== undefined && !existing.isFile()) {
    throw new InputFailure("not a regular file", { path, hint: "write to standard output, and redirect it" });
  }
}

/** What tells a file from all others, whatever its name: two names of one file (links) have the same. */
async function identity(path: string): Promise<string> {
  const existing = await statusOf(path);
  if (existing !== undefined) return `${existing.dev}:${existing.ino}`;
  const folder = await statusOf(dirname(path));
  return `${folder?.dev}:${folder?.ino}:${basename(path)}`;
}

async function statusOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw ioFailure(error, path);
  }
}
