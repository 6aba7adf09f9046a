import { readFileSync } from "node:fs";
import { joinSentences } from "../../bench/check/documents.js";
import type { ParallelDocument, Unit } from "../../bench/check/parallel.js";

const FOLDER = new URL("../../fixtures/pairs/inner-mongolia/", import.meta.url);

interface Gold {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly beads: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[];
}

/** The complete part of the sample pair, without its four gaps, by the beads that were made by hand. */
export function samplePair(): ParallelDocument {
  const { source, target, beads }: Gold = JSON.parse(readFileSync(new URL("gold.json", FOLDER), "utf8"));
  const lines = readFileSync(new URL("zh.txt", FOLDER), "utf8").split("\n");
  const paragraphs = new Map<number, Unit[]>();
  for (const bead of beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue;
    const joined = (sentences: readonly string[], indexes: readonly number[]) =>
      joinSentences(indexes.map((index) => sentences[index]!));
    const line = lines.findIndex((text) => text.includes(source[bead.source[0]!]!));
    const unit = { source: joined(source, bead.source), target: joined(target, bead.target) };
    paragraphs.set(line, [...(paragraphs.get(line) ?? []), unit]);
  }
  return { id: "inner-mongolia", paragraphs: [...paragraphs.values()] };
}
