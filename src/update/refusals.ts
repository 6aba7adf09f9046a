import { InputFailure } from "../failure.js";
import { isChinese } from "../read/document.js";
import type { Bitext, BitextSide } from "../record/bitext.js";
import type { SentencesMode } from "../settings.js";
import { contentsOf } from "./content.js";
import type { Sides } from "./update.js";

const SIDES = ["source", "target"] as const;

/**
 * Makes sure that a record is one of texts as they were before.
 *
 * @param sides the texts as they are now
 * @param sentences how their sentences were found
 * @param path where the record came from, for messages
 * @throws InputFailure if it is of the other direction, its sentences were found otherwise, or it has none of theirs
 */
export function refuseOther(record: Bitext, sides: Sides, sentences: SentencesMode, path: string): void {
  if (isChinese(record.source.language) !== isChinese(sides.source.language)) {
    throw new InputFailure("a record of the other direction", {
      path,
      expected: `${sides.source.language} to ${sides.target.language}`,
      got: `${record.source.language} to ${record.target.language}`,
      hint: "name the texts in the other order",
    });
  }
  const before = /\bsentences=(auto|lines)\b/.exec(record.signature)?.[1];
  if (before !== undefined && before !== sentences) {
    throw new InputFailure("a record whose sentences were found otherwise", {
      path,
      expected: `--sentences ${sentences}`,
      got: `--sentences ${before}`,
      hint: `add --sentences ${before}`,
    });
  }
  if (record.beads.length === 0 || SIDES.some((side) => haveCommon(record[side], sides[side]))) return;
  throw new InputFailure("a record of other texts", {
    path,
    expected: `one that has a sentence in common with ${sides.source.path} or ${sides.target.path}`,
    got: "one that has none",
    hint: "leave out --update to align them anew",
  });
}

function haveCommon(before: BitextSide, after: BitextSide): boolean {
  const contents = new Set(contentsOf(before));
  return contentsOf(after).some((content) => contents.has(content));
}
