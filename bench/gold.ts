import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A bead by indexes of lines. */
export interface GoldBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** A pair with hand-made beads. */
export interface GoldDocument {
  readonly id: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly beads: readonly GoldBead[];
  /** For sets whose gold is by verse: each line's verse. */
  readonly verses?: { readonly source: readonly string[]; readonly target: readonly string[] };
}

/** A named folder of gold documents. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

const BEAD = /^\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]/;

/** Reads `folder/src/ID`, `folder/tgt/ID`, `folder/gold/ID.align`. */
export function readGoldSet(name: string, folder: string): GoldSet {
  const ids = readdirSync(join(folder, "gold"))
    .filter((file) => file.endsWith(".align"))
    .map((file) => file.slice(0, -".align".length))
    .sort();
  return { name, documents: ids.map((id) => readGoldDocument(folder, id)) };
}

function readGoldDocument(folder: string, id: string): GoldDocument {
  const lines = (...path: string[]) => readLines(join(folder, ...path));
  const verses = existsSync(join(folder, "src.verse"))
    ? { source: lines("src.verse"), target: lines("tgt.verse") }
    : undefined;
  return {
    id,
    source: lines("src", id),
    target: lines("tgt", id),
    beads: parseGold(readFileSync(join(folder, "gold", `${id}.align`), "utf8")),
    ...(verses && { verses }),
  };
}

/** Parses lines such as `[0, 1]:[2]`; an empty list has no counterpart. */
export function parseGold(text: string): GoldBead[] {
  return text
    .split("\n")
    .map((line) => BEAD.exec(line))
    .filter((match) => match !== null)
    .map(([, source, target]) => ({ source: indexes(source!), target: indexes(target!) }));
}

function indexes(list: string): number[] {
  return list
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map(Number);
}

function readLines(path: string): string[] {
  const lines = readFileSync(path, "utf8").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
