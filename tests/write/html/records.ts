import type { Bitext, BitextSide, Gap, RecordBead, RecordSentence } from "../../../src/record/bitext.js";

/** What would do harm if it were taken for markup, code, or a mark of direction for the whole page. */
export const HOSTILE = [
  "<script>globalThis.harmed = 1</script>",
  "</script><script>globalThis.harmed = 2</script>",
  "</style><img src=x onerror='globalThis.harmed = 3'>",
  '"><svg onload="globalThis.harmed = 4">',
  "<!--<script>",
  "]]>&lt;b&gt; &amp; &#60;",
  "\u202Ereversed \u2067 and not closed",
  "line\u2028separator\u2029paragraph",
  "javascript:globalThis.harmed = 5",
];

/** A record of hostile texts: pairs, and one of each gap. */
export function hostileRecord(): Bitext {
  const pairs = HOSTILE.map(
    (text, index): Line => ({ source: [`中文${text}`], target: [text], at: index + 1 }),
  );
  const at = HOSTILE.length + 1;
  return record(
    [...pairs, { source: [HOSTILE[1]!], target: [], at }, { source: [], target: [HOSTILE[2]!], at }],
    "dir/<script>globalThis.harmed=6</script>\u202E\"'>.txt",
  );
}

/** A record of many paragraphs of four sentences, some of which are missing or unsure. */
export function longRecord(paragraphs: number): Bitext {
  const lines = [...Array(paragraphs).keys()].map((number): Line => {
    const source = [1, 2, 3, 4].map((part) => `第${number}段的第${part}句话，说的是很长的文本。`);
    const target = [1, 2, 3, 4].map((part) => `Sentence ${part} of paragraph ${number} is about long texts.`);
    return number % 40 === 39 ? { source, target: [], at: number + 1 } : { source, target, at: number + 1 };
  });
  return record(lines, "long.txt");
}

/** Paragraphs that correspond, with as many sentences on both sides or on one, and their line. */
interface Line {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly at: number;
}

function record(lines: readonly Line[], path: string): Bitext {
  const source = sideOf(lines, "source", path);
  const target = sideOf(lines, "target", path);
  const beads: RecordBead[] = [];
  const paragraphBeads: RecordBead[] = [];
  const gaps: Gap[] = [];
  const next = { source: 0, target: 0 };
  const paragraph = { source: 0, target: 0 };
  for (const line of lines) {
    if (line.source.length === 0 || line.target.length === 0) gaps.push(gapOf(line, next, paragraph));
    paragraphBeads.push({
      source: line.source.length > 0 ? [paragraph.source++] : [],
      target: line.target.length > 0 ? [paragraph.target++] : [],
      confidence: 0.9,
    });
    for (let index = 0; index < Math.max(line.source.length, line.target.length); index++) {
      beads.push({
        source: line.source.length > 0 ? [next.source++] : [],
        target: line.target.length > 0 ? [next.target++] : [],
        confidence: line.at % 25 === 0 ? 0.25 : 0.9,
      });
    }
  }
  const omissions = gaps.filter(({ kind }) => kind === "omission").length;
  return {
    format: "duiqi/bitext",
    version: 1,
    signature: "duiqi 0.1.0",
    source,
    target,
    beads,
    paragraphBeads,
    gaps,
    summary: {
      sourceSentences: source.sentences.length,
      targetSentences: target.sentences.length,
      beads: beads.length,
      omissions,
      additions: gaps.length - omissions,
    },
  };
}

function sideOf(lines: readonly Line[], side: "source" | "target", path: string): BitextSide {
  const own = lines.filter((line) => line[side].length > 0);
  return {
    path,
    language: side === "source" ? "zh-Hans" : "en",
    sha256: "a".repeat(64),
    paragraphs: own.map(({ at }) => ({ kind: "paragraph", line: at })),
    sentences: own.flatMap((line, paragraph) =>
      line[side].map(
        (text, index): RecordSentence => ({ text, paragraph, line: line.at, column: index + 1 }),
      ),
    ),
  };
}

function gapOf(
  line: Line,
  next: Readonly<Record<"source" | "target", number>>,
  paragraph: Readonly<Record<"source" | "target", number>>,
): Gap {
  const side = line.target.length === 0 ? "source" : "target";
  return {
    kind: side === "source" ? "omission" : "addition",
    level: "paragraph",
    side,
    sentences: line[side].map((_, index) => next[side] + index),
    paragraph: paragraph[side],
    line: line.at,
    column: 1,
    text: line[side].join(""),
    confidence: 0.9,
    severity: "error",
    message: `missing ${line[side].join("")}`,
  };
}
