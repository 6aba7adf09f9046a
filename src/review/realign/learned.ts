import type { AlignerData } from "../../align/aligner-data.js";
import { exchangeSides, sideText } from "../../align/either-way.js";
import { type KnownText, knownText } from "../../align/known-text.js";
import type { GlossaryTerm } from "../../read/glossary-term.js";
import type { Bitext } from "../../record/bitext.js";
import { segmentedOf } from "../../record/document.js";
import type { Segmented } from "../../segment/sentence.js";
import { beadsOf } from "../derived.js";
import { rowOf } from "../from-record.js";
import type { Side } from "../review.js";
import { Keys } from "./keys.js";

/** What is learned of a record's texts before stretches of them are aligned again. */
export interface Learned {
  readonly text: KnownText;
  readonly keys: Keys;
  /** By paragraph of each side: how firmly it starts. */
  readonly firmness: Readonly<Record<Side, Uint8Array>>;
}

/** The side of a record that is Chinese. */
export function chineseSide({ source }: Bitext): Side {
  return source.language === "en" ? "target" : "source";
}

/** Learns the texts of a record by its beads. */
export function learnRecord(
  record: Bitext,
  { lexicon }: AlignerData,
  glossary: readonly GlossaryTerm[],
): Learned {
  const source = segmentedOf(record.source);
  const target = segmentedOf(record.target);
  const sides = { source: sideText(source), target: sideText(target) };
  const isChineseFirst = chineseSide(record) === "source";
  const [chinese, english] = isChineseFirst ? [sides.source, sides.target] : [sides.target, sides.source];
  const beads = beadsOf({ rows: record.beads.map(rowOf) });
  const turned = isChineseFirst ? beads : beads.map(exchangeSides);
  return {
    text: knownText(chinese, english, turned, lexicon, glossary),
    keys: new Keys(source, target),
    firmness: {
      source: byParagraph(source, sides.source.startsParagraph),
      target: byParagraph(target, sides.target.startsParagraph),
    },
  };
}

function byParagraph({ document, sentences }: Segmented, starts: Uint8Array): Uint8Array {
  const firmness = new Uint8Array(document.blocks.length);
  sentences.forEach(({ block }, index) => {
    firmness[block] = Math.max(firmness[block]!, starts[index]!);
  });
  return firmness;
}
