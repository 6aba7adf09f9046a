import type { Anchor, Block, Cue, Document } from "../read/document.js";
import type { Segmented, Sentence } from "../segment/sentence.js";
import type { BitextSide, RecordSentence } from "./bitext.js";
import { textBetween } from "./join.js";

/**
 * The text of a record's side as stages before the record know it, so that they can work on it again. Blocks hold
 * their sentences and what their language writes between these, which the input may have had otherwise.
 */
export function segmentedOf(side: BitextSide): Segmented {
  const { path, language, sha256, numbering = "lines", paragraphs, sentences } = side;
  const blocks = paragraphs.map(({ kind, line, place, key }) => ({
    kind,
    line,
    ...(place !== undefined && { place }),
    ...(key !== undefined && { key }),
    text: "",
    anchors: [] as Anchor[],
    cues: [] as Cue[],
  }));
  const placed = sentences.map((sentence, index): Sentence => {
    const block = blocks[sentence.paragraph]!;
    const before = sentences[index - 1];
    if (before?.paragraph === sentence.paragraph) block.text += textBetween(language, before, sentence);
    const start = block.text.length;
    block.text += sentence.text;
    block.anchors.push({ start, line: sentence.line, column: sentence.column });
    if (sentence.time) block.cues.push({ start, ...sentence.time });
    return sentenceOf(sentence, start);
  });
  const document: Document = {
    path,
    language,
    sha256,
    numbering,
    format: "json",
    warnings: [],
    blocks: blocks.map(({ cues, ...block }): Block => ({ ...block, ...(cues.length > 0 && { cues }) })),
  };
  return { document, sentences: placed };
}

function sentenceOf({ text, paragraph: block, words }: RecordSentence, start: number): Sentence {
  return { text, block, start, ...(words && { words }) };
}
