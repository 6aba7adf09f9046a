import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PairOfTexts } from "./texts.js";

/** A complete translation by people: whatever is flagged in it is false. */
export interface CompleteText extends PairOfTexts {
  readonly set: string;
  readonly id: string;
}

const FOLDERS: Readonly<
  Record<string, readonly [folder: string, source: string, target: string, PairOfTexts["kind"]]>
> = {
  macdev: ["gold/macdev", "src", "tgt", "line"],
  aca: ["gold/aca", "src", "tgt", "line"],
  ntrex: ["documents/ntrex", "src", "tgt", "line"],
  pydocs: ["documents/pydocs", "en", "zh", "paragraph"],
};

/** The sets of complete translations. */
export const COMPLETE_SETS: readonly string[] = Object.keys(FOLDERS);

/** Reads a set of complete translations from the evaluation data; one by one if `id` is of a single document. */
export function readComplete(data: string, set: string): CompleteText[] {
  const [folder, source, target, kind] = FOLDERS[set]!;
  const from = join(data, folder);
  return readdirSync(join(from, source))
    .filter((id) => existsSync(join(from, target, id)))
    .sort()
    .map((id) => {
      const blocks = (side: string) => blocksOf(readFileSync(join(from, side, id), "utf8"), kind);
      return { set, id, kind, source: blocks(source), target: blocks(target) };
    });
}

/** The same text read the other way: its translation as the source. */
export function turned<T extends PairOfTexts>(text: T): T {
  return { ...text, source: text.target, target: text.source };
}

function blocksOf(text: string, kind: PairOfTexts["kind"]): string[] {
  const blocks = kind === "line" ? text.split("\n") : text.split(/\n\s*\n/);
  return blocks.map((block) => block.replace(/\s*\n\s*/g, " ").trim()).filter((block) => block !== "");
}
