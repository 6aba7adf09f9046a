import { type Language, type Numbering, placeOf, type ReadWarning, timeOf } from "../read/document.js";
import { oddities } from "../read/oddities.js";
import type { Segmented } from "../segment/sentence.js";
import type { RecordParagraph } from "./bitext.js";

/** A sentence as it was found. */
export interface InspectedSentence {
  readonly text: string;
  /** 1-based place in the input; columns count Unicode code points. */
  readonly line: number;
  readonly column: number;
  /** When it is on screen, if it is of subtitles: milliseconds. */
  readonly time?: { readonly from: number; readonly to: number };
}

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
  const blocks = document.blocks.map(({ kind, line, place, key }) => {
    const found: InspectedSentence[] = [];
    return {
      kind,
      line,
      ...(place !== undefined && { place }),
      ...(key !== undefined && { key }),
      sentences: found,
    };
  });
  for (const { text, block, start } of sentences) {
    const own = document.blocks[block]!;
    const time = timeOf(own, start, start + text.length);
    blocks[block]!.sentences.push({ text, ...placeOf(own, start), ...(time && { time }) });
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
