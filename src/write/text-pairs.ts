import type { Bitext, BitextSide, Side } from "../record/bitext.js";
import { joinSentences } from "../record/join.js";
import { isPair } from "../record/pairs.js";
import type { TextFormat } from "./format.js";

/** What some program takes for the end of a line: the mandatory breaks of Unicode (UAX 14). */
const LINE_BREAKS = /[\n\r\v\f\x85\u2028\u2029]+/g;

/**
 * Plain text pairs, as Moses takes them: the Chinese side of each bead that has text on both sides, one a line. Line n
 * of this file and line n of `en` translate each other.
 */
export const zh: TextFormat = {
  name: "zh",
  extensions: [".zh"],
  holdsWords: false,
  write: (bitext) => lines(bitext, bitext.source.language === "en" ? "target" : "source"),
};

/** The English side of the same. */
export const en: TextFormat = {
  name: "en",
  extensions: [".en"],
  holdsWords: false,
  write: (bitext) => lines(bitext, bitext.source.language === "en" ? "source" : "target"),
};

function* lines(bitext: Bitext, side: Side): Iterable<string> {
  for (const bead of bitext.beads) if (isPair(bead)) yield `${line(bitext[side], bead[side])}\n`;
}

function line(side: BitextSide, indexes: readonly number[]): string {
  return joinSentences(side, indexes).replace(LINE_BREAKS, " ");
}
