import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { placeOf, timeOf } from "../../src/read/document.js";
import type { BitextSide, RecordSentence } from "../../src/record/bitext.js";
import { segmentedOf } from "../../src/record/document.js";
import { encodeBitext, encodeSentence } from "../../src/record/encode.js";
import { alignedPairs } from "./arbitrary.js";

describe("segmentedOf", () => {
  test("gives back sentences that are recorded as they were, whatever is in them", () => {
    fc.assert(
      fc.property(alignedPairs.map(encodeBitext), ({ source, target }) => {
        for (const side of [source, target]) {
          const { document, sentences } = segmentedOf(side);
          const again = sentences.map((each) => encodeSentence(each, document.blocks[each.block]!));
          expect(again).toEqual(side.sentences);
        }
      }),
    );
  });

  test("has blocks that hold their sentences, where these say", () => {
    fc.assert(
      fc.property(alignedPairs.map(encodeBitext), ({ source }) => {
        const { document, sentences } = segmentedOf(source);
        for (const { text, block, start } of sentences)
          expect(document.blocks[block]!.text.slice(start, start + text.length)).toBe(text);
      }),
    );
  });

  test("writes between sentences what their language does", () => {
    const blocks = (language: "en" | "zh-Hans", ...texts: string[]) =>
      segmentedOf(sideOf(language, texts)).document.blocks.map(({ text }) => text);
    expect(blocks("en", "Rain.", "Home.")).toEqual(["Rain. Home."]);
    expect(blocks("zh-Hans", "雨。", "家。")).toEqual(["雨。家。"]);
  });

  test("knows the place and the time of each sentence, wherever it is in its block", () => {
    const side = sideOf("en", ["Rain.", "Home."]);
    const sentences = side.sentences.map((sentence, index): RecordSentence => {
      return {
        ...sentence,
        line: 3 + index,
        column: 9,
        time: { from: 1000 * index, to: 1000 * index + 900 },
      };
    });
    const { document } = segmentedOf({ ...side, sentences });
    const [block] = document.blocks;
    expect(placeOf(block!, 6)).toEqual({ line: 4, column: 9 });
    expect(timeOf(block!, 6, 11)).toEqual({ from: 1000, to: 1900 });
    expect(timeOf(block!, 0, 11)).toEqual({ from: 0, to: 1900 });
  });

  test("knows of the document what the record does", () => {
    const paragraphs = [{ kind: "cell", line: 2, place: "Sheet1!B7", key: "menu.open" }] as const;
    const side: BitextSide = { ...sideOf("en", ["Open"]), numbering: "blocks", paragraphs };
    const { document } = segmentedOf(side);
    expect(document).toMatchObject({
      path: "text",
      language: "en",
      sha256: side.sha256,
      numbering: "blocks",
    });
    expect(document.blocks).toEqual([
      { ...paragraphs[0], text: "Open", anchors: [{ start: 0, line: 1, column: 1 }] },
    ]);
    expect(segmentedOf(sideOf("en", ["Open"])).document.numbering).toBe("lines");
  });
});

function sideOf(language: BitextSide["language"], texts: readonly string[]): BitextSide {
  const sentences = texts.map((text) => ({ text, paragraph: 0, line: 1, column: 1 }));
  return {
    path: "text",
    language,
    sha256: "0".repeat(64),
    paragraphs: [{ kind: "paragraph", line: 1 }],
    sentences,
  };
}
