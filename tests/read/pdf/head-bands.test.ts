import { describe, expect, test } from "@jest/globals";
import { headBandsIn } from "../../../src/read/pdf/head-bands.js";
import { type Line, linesOf, piecesOf } from "../../../src/read/pdf/lines.js";
import { run } from "./setting.js";

type Setting = readonly [text: string, y: number, size?: number];

function heads(...pages: (readonly Setting[])[]): string[] {
  const lines = pages.map((page): Line[] =>
    linesOf(piecesOf(page.map(([text, y, size]) => run(text, 50, y, size)))),
  );
  return headBandsIn(lines).map(({ text }) => text);
}

const TEXT: readonly Setting[] = ["There is salt in the store,", "and rope, and tar for boats."].map(
  (text, at) => [text, 80 + 12 * at],
);

describe("running heads that differ from page to page", () => {
  test("stand at one height, apart from the text, and name what the text has as a line", () => {
    const sections = ["Salt", "Rope", "Tar"];
    const pages = sections.map((name, at): Setting[] => [
      [`${at + 1}. ${name.toUpperCase()}`, 40],
      ...TEXT,
      [`${at + 1} ${name}`, 120, 14],
      ...TEXT.map(([text, y]): Setting => [text, y + 60]),
    ]);
    expect(heads(...pages)).toEqual(["1. SALT", "2. ROPE", "3. TAR"]);
  });

  test("may be one that names nothing among those that do", () => {
    const page = (head: string): Setting[] => [[head, 40], ...TEXT];
    expect(heads(page("STORES"), page("STORES"), page("Index"))).toContain("Index");
  });

  test("are no titles of slides, no first lines of the text, nothing that stands there by chance", () => {
    const slide = (title: string): Setting[] => [[title, 40, 20], ...TEXT];
    expect(heads(slide("Salt"), slide("Salt"), slide("Rope"))).toEqual([]);
    const near = (first: string): Setting[] => [[first, 68], ...TEXT];
    expect(heads(near("Salt"), near("Salt"), near("Rope"))).toEqual([]);
    const verse = (first: string): Setting[] => [[first, 40], ...TEXT];
    expect(heads(verse("The first day"), verse("On the second"), verse("And then"))).toEqual([]);
  });
});
