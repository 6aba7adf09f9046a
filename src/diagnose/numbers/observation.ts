import type { Side } from "../../read/document.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import type { WordEvidence } from "../finding.js";
import { inSentence, type Located } from "../passage.js";
import { OPPOSITE } from "../runs.js";
import type { PlacedNumber } from "./left-over.js";
import type { Mismatch } from "./mismatches.js";

/** Of findings in news, manuals and academic prose, where the sentences do correspond; rounded down. */
const CONTRADICTED = 0.9;
const MISSING = 0.7;

/** What users are told of a mismatch. */
export function observationOf(mismatch: Mismatch, pair: Diagnosed): Observation {
  const { bead, side, number, other } = mismatch;
  const located = locate(pair, side, number);
  const opposite = OPPOSITE[side];
  const counterpart =
    other === undefined
      ? translationOf(pair[opposite], bead[opposite])
      : ({ relation: "translation", passages: [locate(pair, opposite, other).place] } as const);
  return {
    rule: "number-mismatch",
    severity: other === undefined ? "warning" : "error",
    side,
    ...located,
    counterpart,
    message: messageOf(side, located.place.text, counterpart.passages[0]!.text, other),
    confidence: bead.confidence * (other === undefined ? MISSING : CONTRADICTED),
    evidence: [evidenceOf(pair, side, number, other)],
  };
}

function messageOf(
  side: Side,
  written: string,
  otherWritten: string,
  other: PlacedNumber | undefined,
): string {
  if (other !== undefined) return `${written} here, ${otherWritten} in the translation`;
  return side === "source" ? `${written} is not in the translation` : `${written} is not in the source`;
}

function locate(pair: Diagnosed, side: Side, { sentence, start, end }: PlacedNumber): Located {
  return inSentence(pair[side], sentence, start, end);
}

function evidenceOf(pair: Diagnosed, side: Side, number: PlacedNumber, other?: PlacedNumber): WordEvidence {
  const { text: word, line, column } = locate(pair, side, number).place;
  const found = other && locate(pair, OPPOSITE[side], other).place.text;
  return { side, word, line, column, ...(found !== undefined && { found }) };
}
