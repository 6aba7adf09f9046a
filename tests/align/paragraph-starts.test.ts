import { describe, expect, test } from "@jest/globals";
import { paragraphStarts } from "../../src/align/paragraph-starts.js";
import type { Block } from "../../src/read/document.js";
import { readDocument } from "../../src/read/index.js";
import { segment } from "../../src/segment/index.js";

async function startsOf(text: string, layout: "auto" | "lines" = "auto"): Promise<number[]> {
  return [...paragraphStarts(segment(await readDocument(Buffer.from(text), { path: "en.txt", layout })))];
}

describe("paragraphStarts", () => {
  test("tells the sentences that start a paragraph", async () => {
    expect(await startsOf("One is here. Two is, too.\n\nThree stands alone.\n")).toEqual([1, 0, 1]);
  });

  test("takes a paragraph without a stop for a heading, whose boundaries are firmer", async () => {
    const text = "One is here.\n\nWhat comes next\n\nTwo is “here.” Three, too.\n\nFour.\n";
    expect(await startsOf(text)).toEqual([1, 3, 3, 0, 1]);
  });

  test("goes by what the format says of a heading", async () => {
    const { document, sentences } = segment(
      await readDocument(Buffer.from("Why?\n\nSo.\n"), { path: "en.txt" }),
    );
    const blocks = document.blocks.map(
      (block, k): Block => (k === 0 ? { ...block, kind: "heading" } : block),
    );
    expect([...paragraphStarts({ document: { ...document, blocks }, sentences })]).toEqual([3, 3]);
  });

  test("finds none in lines that are sentences", async () => {
    expect(await startsOf("One is here.\nTwo is.\n", "lines")).toEqual([0, 0]);
  });
});
