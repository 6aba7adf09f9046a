import { describe, expect, test } from "@jest/globals";
import { cutCode } from "../../../src/read/pdf/code.js";
import { type Line, linesOf, piecesOf } from "../../../src/read/pdf/lines.js";
import { run } from "./setting.js";

function typed(text: string, size = 10): (y: number) => Line[] {
  return (y) => linesOf(piecesOf([{ ...run(text, 50, y, size), isFixed: true }]));
}

function set(text: string, size = 10): (y: number) => Line[] {
  return (y) => linesOf(piecesOf([run(text, 50, y, size)]));
}

/** A column of these lines, without its code. */
function cut(...lines: ((y: number) => Line[])[]): { prose: string[]; blocks: number } {
  const { prose, blocks } = cutCode([lines.flatMap((line, at) => line(50 + 12 * at))]);
  return { prose: prose.flat().map(({ text }) => text), blocks };
}

const BEFORE = set("Write this into the file, and then start it again:");
const AFTER = set("Nothing else has to be done before the boat sails.");

describe("code", () => {
  test("is blocks in type of one width with the signs of code, or one line after a prompt", () => {
    const program = ["while sailing", "  rope(salt)[2] = tar", "end"].map((text) => typed(text));
    expect(cut(BEFORE, ...program, AFTER, typed("$ sail"), AFTER)).toEqual({
      prose: [BEFORE, AFTER, AFTER].map((line) => line(50)[0]!.text),
      blocks: 2,
    });
  });

  test("is not a letter in such type, nor a word that is explained", () => {
    const letter = ["Dear Ann,", "we sail at noon.", "Yours, Tom"].map((text) => typed(text));
    expect(cut(BEFORE, ...letter, AFTER, typed("--rope"), AFTER).blocks).toBe(0);
  });

  test("is what most blocks of one size are, apart from the text's", () => {
    const program = ["rope[2] = tar", "sail()", "{ salt }"].map((text) => typed(text, 8));
    expect(cut(BEFORE, ...program, AFTER, typed("end", 8), AFTER).blocks).toBe(2);
    expect(cut(BEFORE, AFTER, typed("end", 8), AFTER).blocks).toBe(0);
  });

  test("is nothing in a document that is typewritten as a whole", () => {
    const lines = ["INT. HARBOUR - NIGHT", "$ 20 for a rope?", "[He laughs.]"].map((text) => typed(text));
    expect(cut(...lines, set("2"), ...lines).blocks).toBe(0);
  });

  test("has Chinese comments if its size tells it from text, and not what stands below it", () => {
    const comment = (y: number) =>
      linesOf(piecesOf([{ ...run("#", 50, y, 8), isFixed: true }, run("绳子", 60, y, 8)]));
    const note = set("1 A note in the size of the code.", 8);
    const lines = [BEFORE, typed("$ sail", 8), comment, typed("tar", 8), note];
    expect(cut(...lines)).toEqual({ prose: [BEFORE(50)[0]!.text, note(50)[0]!.text], blocks: 1 });
  });
});
