import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import { readGlossaryLines } from "../../src/read/glossary-tsv.js";

/** The terms of a text, each as `Chinese=English`. */
function read(text: string): string[] {
  return readGlossaryLines(text, "terms.tsv").map(({ chinese, english }) => `${chinese}=${english}`);
}

describe("readGlossaryLines", () => {
  test.each([
    [
      "lines with either language first",
      "雾汐\tgreytide\nlamplock\t灯闸",
      ["雾汐=greytide", "灯闸=lamplock"],
    ],
    [
      "any line end",
      "雾汐\tgreytide\r\n灯闸\tlamplock\r缄石\thushstone\r\n",
      ["雾汐=greytide", "灯闸=lamplock", "缄石=hushstone"],
    ],
    ["terms with white space around", " 雾汐 \t greytide ", ["雾汐=greytide"]],
    ["terms of several words", "盐母\tMother Brine", ["盐母=Mother Brine"]],
    ["two cells, and no further ones", "雾汐\tgreytide\t名词\tnoun", ["雾汐=greytide"]],
    ["digits and Latin letters on the Chinese side", "K7型雾哨\tK-7 fog piper", ["K7型雾哨=K-7 fog piper"]],
    ["no comments or blank lines", "# 雾汐\tmist\n\n\t\n雾汐\tgreytide", ["雾汐=greytide"]],
    ["no headings", "# terms\nzh\ten\n雾汐\tgreytide", ["雾汐=greytide"]],
    [
      "alternatives on either side",
      "雾汐；灰潮\tgreytide; the grey",
      ["雾汐=greytide", "雾汐=the grey", "灰潮=greytide", "灰潮=the grey"],
    ],
    ["the bar as a separator, too", "雾汐|灰潮\tgreytide", ["雾汐=greytide", "灰潮=greytide"]],
    ["nothing from nothing", "# none\n", []],
  ])("reads %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    [
      "a single column",
      "雾汐\tgreytide\n灯闸 lamplock",
      "2: a term without its translation; expected a Chinese term, a tab and an English term; got 灯闸 lamplock; put # before a line that is no term",
    ],
    ["an empty cell", "雾汐\t\t名词", "1: a term without its translation;"],
    ["nothing but separators in a cell", "雾汐\t;；|", "1: a term without its translation;"],
    ["no Chinese after the headings", "zh\ten\nmist\tgreytide", "2: neither column is Chinese;"],
    ["two Chinese columns", "雾汐\t灰潮 greytide", "1: both columns are Chinese;"],
    ["an English term of marks", "雾汐\t???", "1: an English term without an English word; got ???"],
    ["an English term in Cyrillic", "雾汐\tприлив", "1: an English term without an English word; got прилив"],
    ["a Chinese term of marks", "雾汐;—\tgreytide", "1: a Chinese term without a word; got —"],
  ])("refuses %s", (_, text, message) => {
    expect(() => read(text)).toThrow(InputFailure);
    expect(() => read(text)).toThrow(`terms.tsv:${message}`);
  });
});
