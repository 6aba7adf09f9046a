import { type Alignment, type Bead, indexesOf, type Span } from "../align/bead.js";
import { type CornerPosterior, paragraphBeads } from "../align/paragraphs.js";
import { findGaps } from "../diagnose/index.js";
import type { Bitext, RecordBead, RecordGap, Verdict } from "../record/bitext.js";
import { segmentedOf } from "../record/document.js";
import type { Review, Row, Side } from "./review.js";
import { spansOf } from "./row-spans.js";

/** The beads of a review's rows. */
export function beadsOf({ rows }: Pick<Review, "rows">): Bead[] {
  return spansOf(rows).map((spans, index) => ({ ...spans, confidence: rows[index]!.confidence }));
}

/** The beads of paragraphs that follow from a review's rows. */
export function paragraphsOf(review: Review): RecordBead[] {
  const beads = beadsOf(review);
  const paragraphs = (side: Side) => review[side].map(({ paragraph }) => paragraph);
  return paragraphBeads(beads, paragraphs("source"), paragraphs("target"), cornersOf(beads)).map(
    ({ source, target, confidence }) => {
      return { source: indexesOf(source), target: indexesOf(target), confidence };
    },
  );
}

/** How sure a corner is: as sure as the surer of the beads that meet there, of which either implies it. */
function cornersOf(beads: readonly Bead[]): CornerPosterior {
  const sure = new Map<string, number>();
  const note = (source: number, target: number, confidence: number) => {
    const corner = `${source} ${target}`;
    sure.set(corner, Math.max(sure.get(corner) ?? 0, confidence));
  };
  note(0, 0, 1);
  for (const { source, target, confidence } of beads) {
    note(source.start, target.start, confidence);
    note(source.end, target.end, confidence);
  }
  const last = beads.at(-1);
  if (last) note(last.source.end, last.target.end, 1);
  return (source, target) => sure.get(`${source} ${target}`) ?? 0;
}

/**
 * The gaps that follow from a review's rows, with what was said of them: they hold one bead, or several in one
 * paragraph.
 *
 * @param record the record that is reviewed
 * @param paragraphs the beads of its paragraphs as they are now
 */
export function gapsOf(record: Bitext, review: Review, paragraphs: readonly RecordBead[]): RecordGap[] {
  const sentences = beadsOf(review);
  const alignment: Alignment = { sentences, paragraphs: paragraphs.map(beadOf) };
  const text = (side: Side) => segmentedOf({ ...record[side], sentences: review[side] });
  const gaps = findGaps(text("source"), text("target"), alignment);
  const rowOf = rowsBySentence(sentences, review.rows);
  return gaps.map((gap) => {
    const rows = gap.sentences.map((sentence) => rowOf[gap.side][sentence]!);
    const verdict = verdictOf(rows);
    const isNew = rows.some((row) => row.isNew);
    return { ...gap, ...(verdict && { verdict }), ...(isNew && { isNew }) };
  });
}

function beadOf({ source, target, confidence }: RecordBead): Bead {
  return { source: spanOf(source), target: spanOf(target), confidence };
}

/** Of no index it does not matter where it is: gaps are found by what it is that has no counterpart. */
function spanOf(indexes: readonly number[]): Span {
  const start = indexes[0] ?? 0;
  return { start, end: start + indexes.length };
}

/** The row that each sentence is in. */
function rowsBySentence(beads: readonly Bead[], rows: readonly Row[]): Readonly<Record<Side, Row[]>> {
  const rowOf = { source: [] as Row[], target: [] as Row[] };
  beads.forEach((bead, index) => {
    for (const side of ["source", "target"] as const) {
      for (let k = bead[side].start; k < bead[side].end; k++) rowOf[side].push(rows[index]!);
    }
  });
  return rowOf;
}

function verdictOf(rows: readonly Row[]): Exclude<Verdict, "confirmed"> | undefined {
  const verdict = rows[0]!.verdict;
  if (verdict === "confirmed" || rows.some((row) => row.verdict !== verdict)) return undefined;
  return verdict;
}
