import type { Side } from "../../record/bitext.js";

/** The id of a sentence's element: `s12` or `t12`. The page finds sentences by it, and links lead there. */
export function sentenceId(side: Side, index: number): string {
  return `${side === "source" ? "s" : "t"}${index}`;
}
