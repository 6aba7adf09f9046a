import { lengthOf } from "../../src/align/bead.js";
import type { Review, Row, RowStart } from "../../src/review/review.js";
import { spansOf } from "../../src/review/row-spans.js";
import type { GoldBead } from "../gold.js";

/** A row by the sentences in it: two are the same bead if they are called the same. */
export type BeadName = string;

/** The names of rows, from the first on. */
export function namesOf(rows: readonly Row[], from?: RowStart): BeadName[] {
  return spansOf(rows, from).map(({ source, target }) => {
    return `${spanName(source.start, lengthOf(source))} ${spanName(target.start, lengthOf(target))}`;
  });
}

/** The names of gold beads, where each sentence without counterpart is a bead of its own, as in every alignment. */
export function goldNames(beads: readonly GoldBead[]): BeadName[] {
  return beads.flatMap(({ source, target }) => {
    if (target.length === 0) return source.map((sentence) => `${spanName(sentence, 1)} -`);
    if (source.length === 0) return target.map((sentence) => `- ${spanName(sentence, 1)}`);
    return [`${spanName(source[0]!, source.length)} ${spanName(target[0]!, target.length)}`];
  });
}

/** How many rows of a review are no gold beads. */
export function wrongRows({ rows }: Review, gold: ReadonlySet<BeadName>): number {
  return namesOf(rows).filter((name) => !gold.has(name)).length;
}

function spanName(start: number, count: number): string {
  return count === 0 ? "-" : `${start}+${count}`;
}
