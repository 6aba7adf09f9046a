import { describe, expect, test } from "@jest/globals";
import { linesOf, piecesOf } from "../../../src/read/pdf/lines.js";
import { cutRunningHeads } from "../../../src/read/pdf/running-heads.js";
import { run } from "./setting.js";

/** What is left of pages that are given as their lines, each with its height, and what is cut off. */
function cut(...pages: (readonly [string, number])[][]): { body: string[][]; heads: string[] } {
  const cuts = cutRunningHeads(
    pages.map((lines) => linesOf(piecesOf(lines.map(([text, y]) => run(text, 50, y))))),
  );
  return {
    body: cuts.map(({ body }) => body.map(({ text }) => text)),
    heads: cuts.flatMap(({ heads }) => heads.map(({ text }) => text)),
  };
}

describe("running heads", () => {
  test("are what stands on several pages at the same height, but for the page's number", () => {
    const { body, heads } = cut(
      [
        ["Tales 8", 30],
        ["One", 100],
      ],
      [
        ["9 Sailors", 30],
        ["Two", 100],
      ],
      [
        ["Tales 10", 30],
        ["Three", 100],
      ],
      [
        ["11 Sailors", 31],
        ["Four", 100],
      ],
    );
    expect(body).toEqual([["One"], ["Two"], ["Three"], ["Four"]]);
    expect(heads).toHaveLength(4);
  });

  test("are page numbers wherever they stand, as long as they count with the pages", () => {
    const { body } = cut(
      [
        ["One", 100],
        ["– iv –", 700],
      ],
      [
        ["v", 30],
        ["Two", 100],
      ],
      [
        ["Three", 100],
        ["vi", 700],
      ],
      [
        ["第4页 共9页", 30],
        ["Four", 100],
      ],
      [
        ["Five", 100],
        ["第5页 共9页", 700],
      ],
    );
    expect(body.slice(1)).toEqual([["Two"], ["Three"], ["Four"], ["Five"]]);
  });

  test("are the number of a single page, if it is apart from the text", () => {
    expect(
      cut([
        ["One", 100],
        ["- 1 -", 700],
      ]).heads,
    ).toEqual(["- 1 -"]);
    expect(
      cut([
        ["One", 100],
        ["1", 112],
      ]).heads,
    ).toEqual([]);
    expect(
      cut([
        ["One", 100],
        ["1793", 700],
      ]).heads,
    ).toEqual([]);
  });

  test("are no items of a list, nor numbers that do not count with the pages", () => {
    const { heads } = cut(
      [
        ["1. Salt", 100],
        ["2. Rope", 120],
      ],
      [
        ["5. Salt", 100],
        ["1793", 120],
      ],
      [["1805", 120]],
    );
    expect(heads).toEqual([]);
  });

  test("are not looked for beyond what does not run on", () => {
    expect(
      cut(
        [
          ["One", 30],
          ["Same", 100],
          ["x", 130],
        ],
        [
          ["Two", 30],
          ["Same", 100],
          ["y", 130],
        ],
      ).heads,
    ).toEqual([]);
  });
});
