import { expect } from "@jest/globals";
import fc from "fast-check";
import { type Block, placeOf } from "../../src/read/document.js";

/**
 * The characters of blocks that do not stand in the input where `placeOf` says, as messages. Spaces that join lines
 * stand for line ends; `decoded` says of a character in the input whether it may start one that is read otherwise.
 */
export function misplaced(input: string, blocks: readonly Block[], decoded = (_: string) => false): string[] {
  const lines = input.split(/\r\n|\r|\n/).map((line) => [...line]);
  return blocks.flatMap((block) =>
    offsetsOf(block.text).flatMap((offset) => {
      const { line, column } = placeOf(block, offset);
      const expected = String.fromCodePoint(block.text.codePointAt(offset)!);
      const got = lines[line - 1]?.[column - 1];
      const isJoint = expected === " " && block.anchors.some(({ start }) => start === offset + 1);
      if (got === expected || isJoint || (got !== undefined && decoded(got))) return [];
      return [`${line}:${column}: «${expected}» is «${got}» in the input`];
    }),
  );
}

/**
 * Holds for any text of some pieces that each character of its blocks stands where `placeOf` says.
 *
 * @param pieces what texts are made of
 * @param read the blocks of a text
 */
export function expectInPlace(
  pieces: readonly string[],
  read: (source: string) => readonly Block[],
  { start = "", decoded, maxLength = 40, numRuns = 1000 }: InPlaceOptions = {},
): void {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength }), (parts) => {
      const source = start + parts.join("");
      expect(misplaced(source, read(source), decoded)).toEqual([]);
    }),
    { numRuns },
  );
}

/** How the texts are made and compared. */
export interface InPlaceOptions {
  /** What each text begins with. */
  readonly start?: string;
  /** See `misplaced`. */
  readonly decoded?: (character: string) => boolean;
  /** Most pieces of a text. */
  readonly maxLength?: number;
  readonly numRuns?: number;
}

/** The characters of a text that are not white space. */
export function visible(text: string): string {
  return text.replace(/\s+/gu, "");
}

function offsetsOf(text: string): number[] {
  let offset = 0;
  return [...text].map((character) => {
    offset += character.length;
    return offset - character.length;
  });
}
