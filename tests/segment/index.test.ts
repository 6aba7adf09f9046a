import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Block, BlockKind, Document, Language } from "../../src/read/document.js";
import { segment } from "../../src/segment/index.js";

function block(text: string, kind: BlockKind = "paragraph"): Block {
  return { kind, text, line: 1, anchors: [{ start: 0, line: 1, column: 1 }] };
}

function documentOf(language: Language, ...blocks: Block[]): Document {
  return {
    path: "text",
    language,
    format: "text",
    encoding: "UTF-8",
    numbering: "lines",
    warnings: [],
    sha256: "",
    blocks,
  };
}

const languages = fc.constantFrom<Language>("zh-Hans", "zh-Hant", "en");

const PIECES = [
  ..."。！？…；：，、．｡.!?;:,-—–()（）《》【】「」『』“”‘’\"'″[]{}*_~",
  ..." \t\u3000\u00a0",
  ...["他", "走了", "A", "b", "I", "Mr.", "U.S.", "p.m.", "etc", "said", "No", "说", "的", "1", "25", "3.14"],
  ...[
    "😀",
    "👨‍👩‍👧",
    "𠮷",
    "\u0301",
    "\ufe0f",
    "\u200d",
    "\ud83d",
    "（一）",
    "①",
    "[1]",
    "²",
    ". . .",
    "He",
    "Yahoo!",
  ],
];
const mixtures = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
const texts = fc.oneof(
  { weight: 4, arbitrary: mixtures },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
);

describe("whatever the text", () => {
  test("sentences and the white space between them give the blocks back", () => {
    fc.assert(
      fc.property(languages, fc.array(texts, { maxLength: 4 }), (language, blocks) => {
        const { sentences } = segment(documentOf(language, ...blocks.map((text) => block(text))));
        const gaps = blocks.map((text, index) => {
          let end = 0;
          let between = "";
          for (const sentence of sentences.filter((each) => each.block === index)) {
            expect(sentence.start).toBeGreaterThanOrEqual(end);
            expect(text.startsWith(sentence.text, sentence.start)).toBe(true);
            between += text.slice(end, sentence.start);
            end = sentence.start + sentence.text.length;
          }
          return between + text.slice(end);
        });
        expect(gaps.join("").trim()).toBe("");
      }),
      { numRuns: 2000 },
    );
  });

  test("sentences are trimmed, never empty, and in reading order", () => {
    fc.assert(
      fc.property(languages, texts, texts, (language, first, second) => {
        const { sentences } = segment(documentOf(language, block(first), block(second)));
        expect(sentences.every(({ text }) => text !== "" && text === text.trim())).toBe(true);
        expect(sentences.map((each) => each.block)).toEqual(sentences.map((each) => each.block).sort());
      }),
      { numRuns: 1000 },
    );
  });

  test("no sentence after a block's first starts within a character", () => {
    fc.assert(
      fc.property(languages, texts, (language, text) => {
        for (const { start } of segment(documentOf(language, block(text))).sentences.slice(1)) {
          expect(text.slice(start)).not.toMatch(/^[\p{M}\u200d]/u);
          expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a block without white space alone has a sentence, and one without words has just one", () => {
    const marks = fc.stringMatching(/^[。！？….!?“”"'()（）《》，、 ]+$/);
    fc.assert(
      fc.property(languages, marks, (language, text) => {
        const { sentences } = segment(documentOf(language, block(text)));
        expect(sentences.map((each) => each.text)).toEqual(text.trim() === "" ? [] : [text.trim()]);
      }),
    );
  });
});

test("tells offsets in UTF-16 units, past white space of all kinds", () => {
  const { sentences } = segment(
    documentOf("zh-Hans", block("\u3000\u3000𠮷了。 \u00a0好！"), block("再见。")),
  );
  expect(sentences).toEqual([
    { text: "𠮷了。", block: 0, start: 2 },
    { text: "好！", block: 0, start: 8 },
    { text: "再见。", block: 1, start: 0 },
  ]);
});

test("takes a line as one sentence, whole", () => {
  const { sentences } = segment(
    documentOf("en", block(" It rained. We stayed. ", "line"), block("  ", "line")),
  );
  expect(sentences).toEqual([{ text: "It rained. We stayed.", block: 0, start: 1 }]);
});

test("finds no sentence in white space", () => {
  expect(segment(documentOf("en", block(" \t\u00a0\u3000"), block(""))).sentences).toEqual([]);
});

test("hands the document on", () => {
  const document = documentOf("en", block("Yes."));
  expect(segment(document).document).toBe(document);
});

describe("time grows with the text's length alone", () => {
  const patterns = [
    '"',
    "'",
    ".",
    ". ",
    "(",
    "（《",
    "“‘",
    "(.)",
    "!\u0301",
    "Mr. ",
    "A. ",
    "…",
    "—",
    "—”",
    "。 ",
    '." ',
    "[1]",
    " ",
    "(1)a; ",
  ];
  test.each(patterns)("%j, a hundred thousand times", (pattern) => {
    const started = performance.now();
    for (const language of ["en", "zh-Hans"] as const) {
      segment(documentOf(language, block(pattern.repeat(100_000))));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
