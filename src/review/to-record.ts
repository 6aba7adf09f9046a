import { indexesOf } from "../align/bead.js";
import type { Bitext, RecordBead, RecordGap } from "../record/bitext.js";
import { summaryOf } from "../record/summary.js";
import { beadsOf, gapsOf, paragraphsOf } from "./derived.js";
import { reviewOf } from "./from-record.js";
import type { Review } from "./review.js";

/**
 * The record of a review: its sentences and beads, and what follows from these for paragraphs and gaps. Where nothing
 * has changed, paragraphs and gaps are as the record has them: the search knew more of them than beads tell.
 *
 * @param record the record that is reviewed; the same is given back if the review is as it was
 */
export function recordOf(record: Bitext, review: Review): Bitext {
  const before = reviewOf(record, record.source.path);
  if (JSON.stringify(review) === JSON.stringify(before)) return record;
  const paragraphBeads = keptBeads(paragraphsOf(review), paragraphsOf(before), record.paragraphBeads);
  const gaps = gapsOf(record, review, paragraphBeads);
  const gapsBefore = gapsOf(record, before, record.paragraphBeads);
  return assembled(record, review, paragraphBeads, keptGaps(gaps, gapsBefore, record.gaps));
}

/**
 * A record of beads alone: its paragraphs and gaps are what follows from these.
 *
 * @param record all but the sentences, beads and what follows from them
 */
export function recordOfRows(record: Bitext, review: Review): Bitext {
  const paragraphBeads = paragraphsOf(review);
  return assembled(record, review, paragraphBeads, gapsOf(record, review, paragraphBeads));
}

function assembled(
  { format, version, signature, source, target }: Bitext,
  review: Review,
  paragraphBeads: readonly RecordBead[],
  gaps: readonly RecordGap[],
): Bitext {
  const counted = {
    source: { ...source, sentences: review.source },
    target: { ...target, sentences: review.target },
    beads: rowBeads(review),
    paragraphBeads,
    gaps,
  };
  return { format, version, signature, ...counted, summary: summaryOf(counted) };
}

function rowBeads(review: Review): RecordBead[] {
  return beadsOf(review).map(({ source, target, confidence }, index) => {
    const { verdict, isNew } = review.rows[index]!;
    return {
      source: indexesOf(source),
      target: indexesOf(target),
      confidence,
      ...(verdict && { verdict }),
      ...(isNew && { isNew }),
    };
  });
}

/** Beads of paragraphs, as they were recorded if they follow from the review just as they did before it. */
function keptBeads(
  now: readonly RecordBead[],
  before: readonly RecordBead[],
  recorded: readonly RecordBead[],
): RecordBead[] {
  const inPlace = new Map(recorded.map((bead) => [outlineOf(bead), bead]));
  const known = new Map(before.map((bead) => [JSON.stringify(bead), inPlace.get(outlineOf(bead))]));
  return now.map((bead) => known.get(JSON.stringify(bead)) ?? bead);
}

function outlineOf({ source, target }: RecordBead): string {
  return JSON.stringify([source, target]);
}

/** The same of gaps. A sentence that was split before them changes only by which indexes they go. */
function keptGaps(
  now: readonly RecordGap[],
  before: readonly RecordGap[],
  recorded: readonly RecordGap[],
): RecordGap[] {
  const inPlace = new Map(recorded.map((gap) => [placeOf(gap), gap]));
  const known = new Map(before.map((gap) => [contentOf(gap), inPlace.get(placeOf(gap))]));
  return now.map((gap) => ({ ...(known.get(contentOf(gap)) ?? gap), sentences: gap.sentences }));
}

function placeOf({ side, sentences }: RecordGap): string {
  return JSON.stringify([side, sentences]);
}

function contentOf({ sentences: _, ...content }: RecordGap): string {
  return JSON.stringify(content);
}
