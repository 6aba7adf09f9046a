import type { Bitext } from "../record/bitext.js";
import type { TextFormat } from "./format.js";

/**
 * Beads as Vecalign and others write and read them, one a line: `[0, 1]:[2]`, 0-based indexes of sentences on either
 * side; `[]` has no counterpart.
 */
export const gold: TextFormat = { name: "gold", extensions: [".align"], holdsWords: false, write };

function* write({ beads }: Bitext): Iterable<string> {
  for (const { source, target } of beads) yield `[${source.join(", ")}]:[${target.join(", ")}]\n`;
}
