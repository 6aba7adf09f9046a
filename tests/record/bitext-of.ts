import type { Bitext, BitextSide, Language, RecordSentence } from "../../src/record/bitext.js";
import { summaryOf } from "../../src/record/summary.js";

/** A bead by its sentences. */
export interface BeadText {
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly confidence?: number;
}

/** A record of these beads, each side one paragraph on one line; gaps are not listed. */
export function bitextOf(
  texts: readonly BeadText[],
  languages: readonly [Language, Language] = ["zh-Hans", "en"],
): Bitext {
  const counts = { source: 0, target: 0 };
  const indexes = (side: "source" | "target", sentences: readonly string[] = []) =>
    sentences.map(() => counts[side]++);
  const beads = texts.map(({ source, target, confidence = 0.9 }) => {
    return { source: indexes("source", source), target: indexes("target", target), confidence };
  });
  const parts = {
    source: side(
      "zh.txt",
      languages[0],
      texts.flatMap(({ source = [] }) => source),
    ),
    target: side(
      "en.txt",
      languages[1],
      texts.flatMap(({ target = [] }) => target),
    ),
    beads,
    gaps: [],
  };
  const head = { format: "duiqi/bitext", version: 1, signature: "duiqi 0.1.0" } as const;
  return {
    ...head,
    ...parts,
    paragraphBeads: [{ source: [0], target: [0], confidence: 0.9 }],
    summary: summaryOf(parts),
  };
}

function side(path: string, language: Language, texts: readonly string[]): BitextSide {
  let column = 1;
  const sentences = texts.map((text): RecordSentence => {
    const sentence = { text, paragraph: 0, line: 1, column };
    column += [...text].length;
    return sentence;
  });
  return { path, language, sha256: "0".repeat(64), paragraphs: [{ kind: "paragraph", line: 1 }], sentences };
}
