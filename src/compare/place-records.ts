import { InputFailure } from "../failure.js";
import type { BitextSide } from "../record/bitext.js";
import { type CommonText, commonText, isSameText } from "./common-text.js";
import { inputTexts } from "./input-texts.js";
import type { Placed } from "./kind.js";
import { placedBeads, type Sides } from "./placed-bead.js";

/** A record by the name that messages call it. */
export interface NamedSides {
  readonly path: string;
  readonly record: Sides;
}

/**
 * Two records with their beads where they are in one text.
 *
 * @throws InputFailure if they are of other texts
 */
export function placeRecords(a: NamedSides, b: NamedSides): { a: Placed; b: Placed } {
  const source = placeSide(a.record.source, b.record.source, b.path);
  const target = placeSide(a.record.target, b.record.target, b.path);
  const placed = ({ record }: NamedSides, name: "a" | "b"): Placed => ({
    record,
    beads: placedBeads(record.beads, { source: source[name], target: target[name] }),
    ends: {
      source: source[name].map(({ end }) => end),
      target: target[name].map(({ end }) => end),
    },
  });
  return { a: placed(a, "a"), b: placed(b, "b") };
}

function placeSide(a: BitextSide, b: BitextSide, path: string): CommonText {
  const texts = [inputTexts(a.sentences), inputTexts(b.sentences)] as const;
  const isSame = a.sha256 === b.sha256 || isSameText(...texts);
  const common = isSame ? commonText(...texts) : undefined;
  if (common !== undefined) return common;
  const problem = isSame
    ? "its text was read otherwise than in the first record"
    : "a record of another text";
  throw new InputFailure(problem, {
    path,
    expected: `the text of ${a.path}`,
    got: `that of ${b.path}`,
    hint: isSame
      ? "align both with one version and the same --sentences"
      : "compare records of the same two texts; align SOURCE TARGET --update brings one to a changed text",
  });
}
