import { type Extent, extentOf } from "../read/extent.js";
import type { Place } from "../read/place.js";
import type { Counterpart, Finding, Passage } from "../record/check.js";

/** Before all that there is, and after it. */
const FIRST: Place = { line: 0, column: 1 };
const LAST: Place = { line: Number.MAX_SAFE_INTEGER, column: 1 };

/** Where the other side of a pair has to do with a finding. */
export type Counterplace =
  | { readonly relation: "translation"; readonly stretches: readonly Extent[] }
  /** From the end of what is before the place where a counterpart belongs, to the start of what is after it. */
  | { readonly relation: "neighbours"; readonly between: Extent };

/** A finding's own place. */
export function ownPlace({ place }: Finding): Extent {
  return extentOf(place);
}

/** Its place on the other side, unless nothing there has to do with it. */
export function counterplace({ counterpart }: Finding): Counterplace | undefined {
  if (counterpart === undefined) return undefined;
  if (counterpart.relation === "translation") {
    return { relation: "translation", stretches: counterpart.passages.map(extentOf) };
  }
  return { relation: "neighbours", between: betweenNeighbours(counterpart) };
}

function betweenNeighbours(counterpart: Counterpart): Extent {
  const { before, after } = neighboursOf(counterpart);
  return {
    start: before === undefined ? FIRST : extentOf(before).end,
    end: after === undefined ? LAST : extentOf(after).start,
  };
}

interface Neighbours {
  readonly before?: Passage | undefined;
  readonly after?: Passage | undefined;
}

function neighboursOf({ passages, at }: Counterpart): Neighbours {
  const [first, second] = passages;
  if (second !== undefined) return { before: first, after: second };
  return at === "start" ? { after: first } : { before: first };
}
