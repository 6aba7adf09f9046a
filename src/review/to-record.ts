import type { Alignment, Bead } from "../align/bead.js";
import { indexesOf } from "../align/bead.js";
import { paragraphBeads } from "../align/paragraphs.js";
import { findGaps } from "../diagnose/index.js";
import type { Bitext, BitextSide, RecordBead, RecordGap, Verdict } from "../record/bitext.js";
import { segmentedOf } from "../record/document.js";
import { summaryOf } from "../record/summary.js";
import type { Review, Row } from "./review.js";

/**
 * The record of a review: its sentences and beads, and what follows from these for paragraphs and gaps.
 *
 * @param record the record that is reviewed
 */
export function recordOf(record: Bitext, review: Review): Bitext {
  const source: BitextSide = { ...record.source, sentences: review.source };
  const target: BitextSide = { ...record.target, sentences: review.target };
  const sentences = beadsOf(review.rows);
  const texts = { source: segmentedOf(source), target: segmentedOf(target) };
  const paragraphs = paragraphBeads(
    sentences,
    review.source.map(({ paragraph }) => paragraph),
    review.target.map(({ paragraph }) => paragraph),
    cornersOf(sentences),
  );
  const alignment: Alignment = { sentences, paragraphs };
  const counted = {
    source,
    target,
    beads: sentences.map((bead, index) => recordBead(bead, review.rows[index])),
    paragraphBeads: paragraphs.map((bead) => recordBead(bead)),
    gaps: gapsOf(findGaps(texts.source, texts.target, alignment), sentences, review.rows),
  };
  const { format, version, signature } = record;
  return { format, version, signature, ...counted, summary: summaryOf(counted) };
}

function beadsOf(rows: readonly Row[]): Bead[] {
  const next = { source: 0, target: 0 };
  return rows.map(({ source, target, confidence }) => {
    const bead = {
      source: { start: next.source, end: next.source + source },
      target: { start: next.target, end: next.target + target },
      confidence,
    };
    next.source += source;
    next.target += target;
    return bead;
  });
}

/** How sure a corner is: as sure as the surer of the beads that meet there, of which either implies it. */
function cornersOf(beads: readonly Bead[]): (source: number, target: number) => number {
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

function recordBead({ source, target, confidence }: Bead, row?: Row): RecordBead {
  return {
    source: indexesOf(source),
    target: indexesOf(target),
    confidence,
    ...(row?.verdict && { verdict: row.verdict }),
    ...(row?.isNew && { isNew: row.isNew }),
  };
}

/** Gaps with what was said of them: they hold one bead, or several in one paragraph. */
function gapsOf(gaps: readonly RecordGap[], beads: readonly Bead[], rows: readonly Row[]): RecordGap[] {
  const rowOf = { source: new Map<number, Row>(), target: new Map<number, Row>() };
  beads.forEach((bead, index) => {
    for (const side of ["source", "target"] as const) {
      for (const sentence of indexesOf(bead[side])) rowOf[side].set(sentence, rows[index]!);
    }
  });
  return gaps.map((gap) => {
    const within = gap.sentences.map((sentence) => rowOf[gap.side].get(sentence)!);
    const verdict = verdictOf(within);
    const isNew = within.some((row) => row.isNew);
    return { ...gap, ...(verdict && { verdict }), ...(isNew && { isNew }) };
  });
}

function verdictOf(rows: readonly Row[]): Exclude<Verdict, "confirmed"> | undefined {
  const verdict = rows[0]!.verdict;
  if (verdict === "confirmed" || rows.some((row) => row.verdict !== verdict)) return undefined;
  return verdict;
}
