import { probabilityOf } from "../../src/diagnose/phrase/model.js";
import { LEAST_SPAN, type MarkedSpan } from "./annotated.js";
import type { HeldOut } from "./folds.js";
import type { SegmentPhrases } from "./segment-phrases.js";

/** What is marked in a segment: a phrase, a word or two, or nothing. */
export type Marked = "phrase" | "word" | "nothing";

/** So many characters are a clause. */
const CLAUSE = 12;

/** A phrase with its probability. */
export interface JudgedPhrase extends MarkedSpan {
  readonly probability: number;
}

/** A segment, and how probable it is that something was left out of it. */
export interface JudgedSegment {
  readonly marked: Marked;
  /** Whether a clause is marked. */
  readonly hasClause: boolean;
  readonly spans: readonly MarkedSpan[];
  readonly phrases: readonly JudgedPhrase[];
  /** Of the likeliest phrase; 1 if a sentence of the segment has no translation, which is flagged anyway. */
  readonly probability: number;
}

/** Judges a segment by a regression that has not learned from its document. */
export function judgeSegment(
  { spans, phrases, sentences, document }: SegmentPhrases,
  regressionFor: HeldOut,
): JudgedSegment {
  const regression = regressionFor(document);
  const judged = phrases.map(({ start, end, features }) => {
    return { start, end, probability: probabilityOf(regression, features) };
  });
  const long = spans.filter(({ start, end }) => end - start >= LEAST_SPAN);
  return {
    marked: long.length > 0 ? "phrase" : spans.length > 0 ? "word" : "nothing",
    hasClause: long.some(({ start, end }) => end - start >= CLAUSE),
    spans: long,
    phrases: judged,
    probability: sentences.length > 0 ? 1 : Math.max(0, ...judged.map(({ probability }) => probability)),
  };
}

/** What is found at a threshold, as shares. */
export interface CurvePoint {
  readonly threshold: number;
  /** Of the flagged segments in which a phrase or nothing is marked, those in which one is. */
  readonly precision: number;
  /** Of the segments in which a phrase is marked, those that are flagged; the same of clauses. */
  readonly recall: number;
  readonly clauseRecall: number;
  /** Of the segments in which nothing, or a word or two, is marked, those that are flagged. */
  readonly cleanFlagged: number;
  readonly wordFlagged: number;
}

/** What is found of segments at a threshold. */
export function pointAt(threshold: number, segments: readonly JudgedSegment[]): CurvePoint {
  const share = (of: (segment: JudgedSegment) => boolean) => {
    const own = segments.filter(of);
    return own.filter(({ probability }) => probability >= threshold).length / own.length;
  };
  const flagged = segments.filter(({ marked, probability }) => marked !== "word" && probability >= threshold);
  return {
    threshold,
    precision: flagged.filter(({ marked }) => marked === "phrase").length / Math.max(1, flagged.length),
    recall: share(({ marked }) => marked === "phrase"),
    clauseRecall: share(({ hasClause }) => hasClause),
    cleanFlagged: share(({ marked }) => marked === "nothing"),
    wordFlagged: share(({ marked }) => marked === "word"),
  };
}

/** How exact flagged phrases are where one is marked, as shares of characters. */
export interface Exactness {
  readonly characterPrecision: number;
  readonly characterRecall: number;
}

/** How exact the phrases at a threshold are in the segments where a phrase is marked and one is flagged. */
export function exactnessAt(threshold: number, segments: readonly JudgedSegment[]): Exactness {
  let [flagged, marked, both] = [0, 0, 0];
  for (const { spans, phrases } of segments) {
    const found = phrases.filter(({ probability }) => probability >= threshold);
    if (spans.length === 0 || found.length === 0) continue;
    const [own, wanted] = [characters(found), characters(spans)];
    flagged += own.size;
    marked += wanted.size;
    both += [...own].filter((at) => wanted.has(at)).length;
  }
  return { characterPrecision: both / flagged, characterRecall: both / marked };
}

function characters(spans: readonly MarkedSpan[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k)));
}
