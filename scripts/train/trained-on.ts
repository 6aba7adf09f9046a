import { shortHash } from "../../src/shipped.js";
import { type GoldText, setOf } from "./gold-texts.js";
import { REGULARISATION } from "./learn.js";
import { SEED } from "./variants.js";

/**
 * The signature of weights: what they depend on beside the code. `gold` is the hash of the texts and their beads.
 *
 * @param files the bytes of `data/lexicon.bin` and `data/losses.bin`
 * @param zeroed names of the features whose weights are 0
 * @returns for example `macdev,aca documents=7 beads=2392 gold=1a2b3c4d lexicon=669a73d0 losses=5e0b21f4 seed=20211 regularisation=1`
 */
export function trainedOn(
  texts: readonly GoldText[],
  files: Readonly<Record<"lexicon" | "losses", Uint8Array>>,
  zeroed: readonly string[],
): string {
  const sets = [...new Set(texts.map(({ name }) => setOf(name)))];
  const beads = texts.reduce((sum, { document }) => sum + document.beads.length, 0);
  const gold = texts.map(({ name, document: { source, target, beads } }) => [name, source, target, beads]);
  return [
    sets.join(","),
    `documents=${texts.length}`,
    `beads=${beads}`,
    `gold=${shortHash(JSON.stringify(gold))}`,
    `lexicon=${shortHash(files.lexicon)}`,
    `losses=${shortHash(files.losses)}`,
    `seed=${SEED}`,
    `regularisation=${REGULARISATION}`,
    ...(zeroed.length > 0 ? [`without-features=${zeroed.join(",")}`] : []),
  ].join(" ");
}
