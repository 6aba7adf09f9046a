import type { Bitext, BitextSide, RecordBead, Verdict } from "../../record/bitext.js";
import { joinSentences } from "../../record/join.js";
import { isPair } from "../../record/pairs.js";
import { placeText } from "../place.js";
import { timeText } from "./time.js";

/** What a bead is: translated, or text of the source or of the target that has no counterpart. */
export type RowType = "pair" | "omission" | "addition";

/** A bead as people read it. What it does not have is an empty string. */
export interface BeadRow {
  readonly type: RowType;
  readonly source: string;
  readonly target: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What a person said of it. */
  readonly verdict: Verdict | "";
  /** Where the side's first sentence is, as `placeText` has it. */
  readonly sourcePlace: string;
  readonly targetPlace: string;
  /** When the side is on screen, as `timeText` has it. */
  readonly sourceTime: string;
  readonly targetTime: string;
  /** What names the text in both languages' files. */
  readonly key: string;
}

/** All beads of a record in its order, gaps as well; a bead that holds nothing has nothing to show. */
export function* beadRows({ source, target, beads }: Bitext): Iterable<BeadRow> {
  for (const bead of beads) {
    if (bead.source.length + bead.target.length === 0) continue;
    yield {
      type: typeOf(bead),
      source: joinSentences(source, bead.source),
      target: joinSentences(target, bead.target),
      confidence: bead.confidence,
      verdict: bead.verdict ?? "",
      sourcePlace: placeText(source, bead.source),
      targetPlace: placeText(target, bead.target),
      sourceTime: timeText(source, bead.source),
      targetTime: timeText(target, bead.target),
      key: keyOf(source, bead.source) ?? keyOf(target, bead.target) ?? "",
    };
  }
}

/** What stands in the place of text that a gap lacks: `omission`, or `omission, to fix`. */
export function gapLabel({ type, verdict }: BeadRow): string {
  return verdict === "" ? type : `${type}, ${verdict.replace("-", " ")}`;
}

function typeOf(bead: RecordBead): RowType {
  if (isPair(bead)) return "pair";
  return bead.source.length > 0 ? "omission" : "addition";
}

function keyOf({ sentences, paragraphs }: BitextSide, [first]: readonly number[]): string | undefined {
  return first === undefined ? undefined : paragraphs[sentences[first]!.paragraph]!.key;
}
