import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldDocument } from "../gold.js";

/** Where the two sides of a text are, a sentence a line. */
export interface PairFiles {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Writes a text as `folder/zh/ID` and `folder/en/ID`. */
export function writePair(folder: string, { id, source, target }: GoldDocument): PairFiles {
  const files = { id, source: join(folder, "zh", id), target: join(folder, "en", id) };
  for (const side of ["zh", "en"]) mkdirSync(join(folder, side), { recursive: true });
  writeFileSync(files.source, textOf(source));
  writeFileSync(files.target, textOf(target));
  return files;
}

/** Writes texts and the manifest that `align batch` reads: source, target, id. */
export function writeManifest(folder: string, texts: readonly GoldDocument[]): string {
  const pairs = texts.map((text) => writePair(folder, text));
  const manifest = join(folder, "manifest.tsv");
  writeFileSync(manifest, textOf(pairs.map(({ id, source, target }) => [source, target, id].join("\t"))));
  return manifest;
}

/** The text of a file of these lines. */
export function textOf(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
