import type { Alignment, Span } from "../../src/align/bead.js";
import { type AlignerData, alignSegmented } from "../../src/align/index.js";
import { Evidence } from "../../src/diagnose/evidence.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import type { BlockKind, Language } from "../../src/read/document.js";
import { segment } from "../../src/segment/index.js";
import type { Segmented } from "../../src/segment/sentence.js";

/** A pair of texts in blocks: paragraphs, which are split into sentences, or lines, which are sentences. */
export interface PairOfTexts {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly kind: BlockKind;
}

/** An aligned pair, as candidates are found in it. */
export interface AlignedTexts {
  readonly source: Segmented;
  readonly target: Segmented;
  readonly alignment: Alignment;
  readonly evidence: Evidence;
}

/** Aligns a pair as the program does. */
export async function alignTexts(pair: PairOfTexts, data: AlignerData): Promise<AlignedTexts> {
  const { source, target } = segmented(pair);
  const alignment = await alignSegmented(source, target, data);
  const evidence = new Evidence(source, target, alignment, data.lexicon, [], alignment.words);
  return { source, target, alignment, evidence };
}

/** Takes each block of a pair for the translation of the same block of the other side. */
export function takeAligned(pair: Omit<PairOfTexts, "kind">, lexicon: Lexicon): AlignedTexts {
  const { source, target } = segmented({ ...pair, kind: "line" });
  const beads = source.sentences.map((_, k) => ({ source: only(k), target: only(k), confidence: 1 }));
  const alignment = { sentences: beads, paragraphs: [] };
  return { source, target, alignment, evidence: new Evidence(source, target, alignment, lexicon) };
}

function only(index: number): Span {
  return { start: index, end: index + 1 };
}

/** Whether blocks are Chinese, by the first of them. */
export function isChinese(blocks: readonly string[]): boolean {
  return /\p{Script=Han}/u.test(blocks.slice(0, 9).join(""));
}

function segmented({ source, target, kind }: PairOfTexts): Record<"source" | "target", Segmented> {
  const [own, other] = isChinese(source) ? (["zh-Hans", "en"] as const) : (["en", "zh-Hans"] as const);
  return {
    source: textOf("source", own, source, kind),
    target: textOf("target", other, target, kind),
  };
}

function textOf(path: string, language: Language, blocks: readonly string[], kind: BlockKind): Segmented {
  return segment({
    path,
    language,
    format: "text",
    numbering: "lines",
    sha256: "",
    warnings: [],
    blocks: blocks.map((text, k) => ({
      kind,
      text,
      line: k + 1,
      anchors: [{ start: 0, line: k + 1, column: 1 }],
    })),
  });
}
