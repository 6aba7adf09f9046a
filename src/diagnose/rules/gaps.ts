import { neighbourhood } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import type { RuleId } from "../finding.js";
import type { Gap } from "../gap.js";
import { neighboursOf } from "../neighbours.js";
import { inBlock } from "../passage.js";
import { OPPOSITE } from "../runs.js";
import { placeOfCounterpart, wordEvidence } from "../word-evidence.js";

const RULE_OF: Readonly<Record<Gap["kind"], Readonly<Record<Gap["level"], RuleId>>>> = {
  omission: { paragraph: "omitted-paragraph", sentence: "omitted-sentence" },
  addition: { paragraph: "added-paragraph", sentence: "added-sentence" },
};

/** Flags the gaps of the alignment: sentences and paragraphs that only one side has. */
export function flagGaps(pair: Diagnosed): Observation[] {
  const { sentences: beads } = pair.alignment;
  const neighbours = neighboursOf(beads);
  const beadOf = {
    source: beadsBySentence(beads.map(({ source }) => source)),
    target: beadsBySentence(beads.map(({ target }) => target)),
  };
  return pair.gaps.map((gap) => {
    const { side, kind, level, severity, message, confidence } = gap;
    const text = pair[side];
    const other = OPPOSITE[side];
    const { start } = text.sentences[gap.sentences[0]!]!;
    const around = neighbours[beadOf[side][gap.sentences[0]!]!]!;
    const counterpart = neighbourhood(other, pair[other], around);
    const sentences = { start: gap.sentences[0]!, end: gap.sentences.at(-1)! + 1 };
    return {
      rule: RULE_OF[kind][level],
      severity,
      side,
      ...inBlock(text.document.blocks[gap.paragraph]!, start, start + gap.text.length),
      ...(counterpart && { counterpart }),
      message,
      confidence,
      evidence: wordEvidence(pair, side, sentences, placeOfCounterpart(pair[other], other, around)),
    };
  });
}

/** The index of the span that holds each index. */
function beadsBySentence(spans: readonly { start: number; end: number }[]): number[] {
  return spans.flatMap(({ start, end }, bead) => Array<number>(end - start).fill(bead));
}
