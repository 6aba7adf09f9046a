import type { GlossaryTerm } from "../read/glossary-term.js";
import { matchedForm } from "../score/matched-form.js";
import type { Segmented } from "../segment/sentence.js";
import type { AlignerData } from "./aligner-data.js";
import type { Bead } from "./bead.js";
import { paragraphStarts } from "./paragraph-starts.js";
import { alignSentences, type SentenceAlignment, type SideText } from "./sentences.js";

/**
 * Aligns the sentences of two texts, one of them Chinese and the other English, in either order.
 *
 * @param glossary terms that are known to translate each other
 * @returns beads that cover every sentence of both sides once, in order
 */
export function alignEitherWay(
  source: Segmented,
  target: Segmented,
  data: AlignerData,
  glossary: readonly GlossaryTerm[],
): SentenceAlignment {
  const align = (chinese: Segmented, english: Segmented) =>
    alignSentences(sideText(chinese), sideText(english), data, glossary);
  if (target.document.language === "en") return align(source, target);
  const { words, beads, corner, bestPair } = align(target, source);
  return {
    words,
    beads: beads.map(exchangeSides),
    corner: (row, column) => corner(column, row),
    bestPair: (side, sentence) => {
      const bead = bestPair(side === "source" ? "target" : "source", sentence);
      return bead && exchangeSides(bead);
    },
  };
}

/** A bead seen from the other side. */
export function exchangeSides({ source, target, confidence }: Bead): Bead {
  return { source: target, target: source, confidence };
}

/** A side's sentences, and how its paragraphs part them. */
export function sideText(side: Segmented): SideText {
  return {
    sentences: side.sentences.map(({ text }) => matchedForm(text)),
    startsParagraph: paragraphStarts(side),
  };
}
