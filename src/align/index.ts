import type { Lexicon } from "../lexicon/lexicon.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import { matchedForm } from "../score/matched-form.js";
import type { Weights } from "../score/weights.js";
import type { Segmented } from "../segment/sentence.js";
import type { Alignment, Bead } from "./bead.js";
import { paragraphBeads } from "./paragraphs.js";
import { alignSentences, type SideText } from "./sentences.js";

/** What ships with the package and every alignment needs. */
export interface AlignerData {
  readonly lexicon: Lexicon;
  readonly weights: Weights;
}

/**
 * Aligns two segmented documents, one of them Chinese and the other English, in either order.
 *
 * @param glossary terms that are known to translate each other
 * @returns beads of sentences and of paragraphs; each level covers every index of both sides once, in order
 */
export async function alignSegmented(
  source: Segmented,
  target: Segmented,
  { lexicon, weights }: AlignerData,
  glossary: readonly GlossaryTerm[] = [],
): Promise<Alignment> {
  const chineseFirst = target.document.language === "en";
  const chinese = sideText(chineseFirst ? source : target);
  const english = sideText(chineseFirst ? target : source);
  const { beads, corner } = alignSentences(chinese, english, lexicon, weights, glossary);
  const sourceParagraphs = source.sentences.map(({ block }) => block);
  const targetParagraphs = target.sentences.map(({ block }) => block);
  if (chineseFirst) {
    return {
      sentences: beads,
      paragraphs: paragraphBeads(beads, sourceParagraphs, targetParagraphs, corner),
    };
  }
  const turned = beads.map(exchangeSides);
  const turnedCorner = (row: number, column: number) => corner(column, row);
  return {
    sentences: turned,
    paragraphs: paragraphBeads(turned, sourceParagraphs, targetParagraphs, turnedCorner),
  };
}

function exchangeSides({ source, target, confidence }: Bead): Bead {
  return { source: target, target: source, confidence };
}

/**
 * A side's sentences, and which of them start a paragraph. Lines that the user calls sentences are in none, and neither
 * are subtitles, as each language parts and joins its cues as they fit the picture.
 */
function sideText({ document, sentences }: Segmented): SideText {
  const hasParagraphs = document.blocks.some(({ kind }) => kind !== "line" && kind !== "cue");
  return {
    sentences: sentences.map(({ text }) => matchedForm(text)),
    startsParagraph: Uint8Array.from(sentences, ({ block }, i) =>
      hasParagraphs && block !== sentences[i - 1]?.block ? 1 : 0,
    ),
  };
}
