import type { Language, Numbering, ReadWarning } from "../read/document.js";
import { oddities } from "../read/oddities.js";
import type { Segmented } from "../segment/sentence.js";
import type { RecordParagraph, RecordSentence } from "./bitext.js";
import { encodeParagraph, encodeSentence } from "./encode.js";

/** A sentence as it was found. */
export type InspectedSentence = Omit<RecordSentence, "paragraph" | "words">;

/** A block with its sentences. */
export interface InspectedBlock extends RecordParagraph {
  readonly sentences: readonly InspectedSentence[];
}

/** What was read of a file: all that its alignment goes by. */
export interface Inspection {
  readonly format: "duiqi/inspection";
  readonly version: 1;
  readonly path: string;
  readonly language: Language;
  /** Name of the format that it was read as. */
  readonly readAs: string;
  /** Missing where the file is no text (DOCX). */
  readonly encoding?: string;
  /** What lines are: of the input, or ordinals of blocks. */
  readonly numbering: Numbering;
  readonly sha256: string;
  readonly warnings: readonly ReadWarning[];
  readonly blocks: readonly InspectedBlock[];
}

/** What was read and segmented, as it is shown and saved. */
export function inspectionOf({ document, sentences }: Segmented): Inspection {
  const { path, language, format, encoding, numbering, sha256, warnings } = document;
  const blocks = document.blocks.map((block) => {
    const found: InspectedSentence[] = [];
    return { ...encodeParagraph(block), sentences: found };
  });
  for (const sentence of sentences) {
    const { paragraph, ...inspected } = encodeSentence(sentence, document.blocks[sentence.block]!);
    blocks[paragraph]!.sentences.push(inspected);
  }
  return {
    format: "duiqi/inspection",
    version: 1,
    path,
    language,
    readAs: format,
    ...(encoding !== undefined && { encoding }),
    numbering,
    sha256,
    warnings: [...warnings, ...oddities(document)],
    blocks,
  };
}
