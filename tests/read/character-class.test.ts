import { describe, expect, test } from "@jest/globals";
import { CLASS, classOf, unitsOf } from "../../src/read/character-class.js";

function classes(character: string): string[] {
  const found = classOf(character.codePointAt(0)!);
  return Object.entries(CLASS).flatMap(([name, mark]) => ((found & mark) === 0 ? [] : [name]));
}

describe("classOf", () => {
  test("tells what a character is, and the same when asked again", () => {
    const expected: [string, string[]][] = [
      ["a", ["latin", "letter"]],
      ["Ⅷ", ["latin"]],
      ["я", ["letter"]],
      ["7", []],
      [" ", ["partsWords"]],
      ["，", ["partsWords"]],
      ["雨", ["han", "letter", "partsWords"]],
      ["们", ["han", "letter", "partsWords", "simplified"]],
      ["們", ["han", "letter", "partsWords", "traditional"]],
      ["の", ["kana", "letter", "partsWords"]],
      ["𠀀", ["han", "letter", "partsWords"]],
      ["\ud800", []],
    ];
    for (const [character, names] of [...expected, ...expected]) expect(classes(character)).toEqual(names);
  });
});

test("unitsOf counts UTF-16 units", () => {
  for (const character of ["a", "雨", "𠀀"])
    expect(unitsOf(character.codePointAt(0)!)).toBe(character.length);
});
