import type { Bitext, BitextSide, Side } from "../record/bitext.js";
import { reviewOf } from "../review/from-record.js";
import { recordOfRows } from "../review/to-record.js";
import { anchoredRows, type Kept } from "./anchored.js";
import { withReview } from "./carried.js";
import { withKnown } from "./confidences.js";
import { type Contents, contentsOf } from "./content.js";
import { partRows, type RegionData } from "./part-rows.js";
import { type PlacedRow, placedRows } from "./placed-rows.js";
import { isKept, type Part, partsOf } from "./regions.js";
import { stretchesBetween } from "./stretches.js";

/** The texts of a pair as they are now, as a record keeps them. */
export type Sides = Readonly<Record<Side, BitextSide>>;

/** A record brought up to the texts as they are now. */
export interface Update {
  readonly record: Bitext;
  /** The rows of the record before that are in it, in the order of the texts. */
  readonly kept: readonly Kept[];
  /** How many regions were aligned again. */
  readonly regions: number;
}

/**
 * Brings a record up to texts that have changed since: what is still there keeps its beads with all that a person said
 * of them, and what changed is aligned again, region by region.
 *
 * @param record in the order of both texts
 * @param sides the texts as they are now
 * @param signature of the new record
 * @param path where the record came from, for messages
 * @throws InputFailure if the record's beads are in no order
 */
export function updated(
  record: Bitext,
  sides: Sides,
  signature: string,
  path: string,
  regionData: RegionData,
): Update {
  const rows = placedRows(reviewOf(record, path));
  const now = { ...record, signature, ...carried(record, sides) };
  const contents = { before: contentsIn(record), after: contentsIn(now) };
  const parts = partsBetween(rows, contents.before, contents.after);
  const kept = parts.filter(isKept);
  const made = recordOfRows(now, {
    source: now.source.sentences,
    target: now.target.sentences,
    rows: partRows(parts, rows, contents, now, regionData),
  });
  return { record: withKnown(made, record, kept, rows), kept, regions: parts.length - kept.length };
}

function carried(record: Bitext, { source, target }: Sides): Sides {
  return { source: withReview(record.source, source), target: withReview(record.target, target) };
}

function contentsIn({ source, target }: Sides): Contents {
  return { source: contentsOf(source), target: contentsOf(target) };
}

function partsBetween(rows: readonly PlacedRow[], before: Contents, after: Contents): Part[] {
  const anchors = anchoredRows(rows, before, after);
  return stretchesBetween(anchors, rows.length, after).flatMap((stretch, index) => {
    const anchor = anchors[index];
    return [...partsOf(stretch, rows, before, after), ...(anchor ? [anchor] : [])];
  });
}
