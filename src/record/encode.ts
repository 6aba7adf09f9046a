import { type Alignment, type Bead, indexesOf } from "../align/bead.js";
import type { Gap } from "../diagnose/gap.js";
import { type Block, placeOf, timeOf } from "../read/document.js";
import type { Segmented, Sentence } from "../segment/sentence.js";
import type { Bitext, BitextSide, RecordBead, RecordParagraph, RecordSentence } from "./bitext.js";
import { summaryOf } from "./summary.js";

/** Decimals of a saved confidence: more would say nothing, and change with every rounding of the arithmetic. */
const DECIMALS = 4;

/** What is known of an aligned pair, stage by stage. */
export interface AlignedPair {
  readonly source: Segmented;
  readonly target: Segmented;
  readonly alignment: Alignment;
  readonly gaps: readonly Gap[];
  /** Version, settings and data that the result depends on. */
  readonly signature: string;
}

/** The record of an aligned pair, its fields in the order in which they are saved, confidences rounded. */
export function encodeBitext(pair: AlignedPair): Bitext {
  const counted = {
    source: encodeSide(pair.source),
    target: encodeSide(pair.target),
    beads: pair.alignment.sentences.map(encodeBead),
    paragraphBeads: pair.alignment.paragraphs.map(encodeBead),
    gaps: pair.gaps.map((gap) => ({ ...gap, confidence: rounded(gap.confidence) })),
  };
  return {
    format: "duiqi/bitext",
    version: 1,
    signature: pair.signature,
    ...counted,
    summary: summaryOf(counted),
  };
}

/** A side as records keep it. */
export function encodeSide({ document, sentences }: Segmented): BitextSide {
  const { path, language, sha256, numbering, blocks } = document;
  return {
    path,
    language,
    sha256,
    ...(numbering === "blocks" && { numbering }),
    paragraphs: blocks.map(encodeParagraph),
    sentences: sentences.map((sentence) => encodeSentence(sentence, blocks[sentence.block]!)),
  };
}

/** A block as records keep it. */
export function encodeParagraph({ kind, line, place, key }: Block): RecordParagraph {
  return { kind, line, ...(place !== undefined && { place }), ...(key !== undefined && { key }) };
}

/** A sentence of a block as records keep it. */
export function encodeSentence(
  { text, block: paragraph, start, words }: Sentence,
  block: Block,
): RecordSentence {
  const time = timeOf(block, start, start + text.length);
  return { text, paragraph, ...placeOf(block, start), ...(words && { words }), ...(time && { time }) };
}

function encodeBead({ source, target, confidence }: Bead): RecordBead {
  return { source: indexesOf(source), target: indexesOf(target), confidence: rounded(confidence) };
}

/** A probability, or another share of one, as it is saved. */
export function rounded(confidence: number): number {
  return Number(confidence.toFixed(DECIMALS));
}
