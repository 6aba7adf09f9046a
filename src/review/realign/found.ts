import { type Bead, lengthOf, type Span, type Spans } from "../../align/bead.js";
import type { BeadPosterior } from "../../align/bead-posterior.js";
import { rounded } from "../../record/encode.js";
import type { Row } from "../review.js";

/** What a search makes of some neighbouring sentences. */
export interface Found {
  /** The best rows for them. */
  readonly rows: readonly Row[];
  /** How probable a bead of them is, by its sentences among all, whether it is in the rows or not. */
  readonly posterior: BeadPosterior;
}

/** What was found by searching a stretch by itself. */
export function foundIn(stretch: Spans, beads: readonly Bead[], posterior: BeadPosterior): Found {
  const { source, target } = stretch;
  return {
    rows: beads.map(rowOf),
    posterior: (bead) =>
      isWithin(bead.source, source) && isWithin(bead.target, target)
        ? posterior({
            source: moved(bead.source, -source.start),
            target: moved(bead.target, -target.start),
          })
        : 0,
  };
}

/** Beads that need no search: no others are possible. */
export function certain(beads: readonly Bead[]): Found {
  const isSame = (one: Span, other: Span) => one.start === other.start && one.end === other.end;
  return {
    rows: beads.map(rowOf),
    posterior: ({ source, target }) =>
      Number(beads.some((bead) => isSame(bead.source, source) && isSame(bead.target, target))),
  };
}

/** What was found in parts that follow one another, as one. */
export function joined(parts: readonly Found[]): Found {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    posterior: (bead) => Math.max(...parts.map(({ posterior }) => posterior(bead))),
  };
}

function rowOf({ source, target, confidence }: Bead): Row {
  return { source: lengthOf(source), target: lengthOf(target), confidence: rounded(confidence) };
}

function isWithin(span: Span, { start, end }: Span): boolean {
  return start <= span.start && span.end <= end;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
