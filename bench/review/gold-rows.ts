import type { Review, Row } from "../../src/review/review.js";
import type { GoldBead } from "../gold.js";

/** A row by the sentences in it: two are the same bead if they are called the same. */
export type BeadName = string;

/** The names of rows, from the first on. */
export function namesOf(rows: readonly Row[], from = { source: 0, target: 0 }): BeadName[] {
  const next = { ...from };
  return rows.map(({ source, target }) => {
    const name = `${spanName(next.source, source)} ${spanName(next.target, target)}`;
    next.source += source;
    next.target += target;
    return name;
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
