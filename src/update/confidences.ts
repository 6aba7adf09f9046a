import type { Span, Spans } from "../align/bead.js";
import type { Bitext, BitextSide, RecordBead, RecordGap, Side } from "../record/bitext.js";
import type { Kept } from "./anchored.js";
import type { PlacedRow } from "./placed-rows.js";

/**
 * A record made of rows, with what the record before it knew better of what has not changed: how sure paragraphs and
 * gaps are, from a search of the whole text, and gaps as they stand in the input.
 *
 * @param kept the rows that both have in common
 * @param rows the rows of the record before
 */
export function withKnown(
  record: Bitext,
  before: Bitext,
  kept: readonly Kept[],
  rows: readonly PlacedRow[],
): Bitext {
  const corners = cornersOf(kept, rows);
  return {
    ...record,
    paragraphBeads: withKnownParagraphs(record, before, corners),
    gaps: withKnownGaps(record, before, kept, rows),
  };
}

/** Corners of the record before, by where they are now: what begins there, and what ends there. */
interface Corners {
  readonly starts: ReadonlyMap<string, string>;
  readonly ends: ReadonlyMap<string, string>;
}

function cornersOf(kept: readonly Kept[], rows: readonly PlacedRow[]): Corners {
  const corners = (end: keyof Span) =>
    new Map(kept.map((row) => [cornerOf(rows[row.index]!, end), cornerOf(row, end)]));
  return { starts: corners("start"), ends: corners("end") };
}

function cornerOf({ source, target }: Spans, end: keyof Span): string {
  return `${source[end]} ${target[end]}`;
}

function withKnownParagraphs(record: Bitext, before: Bitext, { starts, ends }: Corners): RecordBead[] {
  const known = new Map<string, number>();
  const old = sentenceSpans(before);
  before.paragraphBeads.forEach(({ confidence }, index) => {
    const [start, end] = [starts.get(cornerOf(old[index]!, "start")), ends.get(cornerOf(old[index]!, "end"))];
    if (start !== undefined && end !== undefined) known.set(`${start} ${end}`, confidence);
  });
  const spans = sentenceSpans(record);
  return record.paragraphBeads.map((bead, index) => {
    const place = `${cornerOf(spans[index]!, "start")} ${cornerOf(spans[index]!, "end")}`;
    return { ...bead, confidence: known.get(place) ?? bead.confidence };
  });
}

/** The sentences of each bead of paragraphs, which are in the order of the texts. */
function sentenceSpans({ source, target, paragraphBeads }: Bitext): Spans[] {
  const starts = { source: paragraphStarts(source), target: paragraphStarts(target) };
  const next = { source: 0, target: 0 };
  const take = (side: Side, count: number): Span => {
    const start = starts[side][next[side]]!;
    next[side] += count;
    return { start, end: starts[side][next[side]]! };
  };
  return paragraphBeads.map((bead) => ({
    source: take("source", bead.source.length),
    target: take("target", bead.target.length),
  }));
}

/** The index of each paragraph's first sentence, and, behind the last, how many sentences there are. */
function paragraphStarts({ paragraphs, sentences }: BitextSide): number[] {
  const counts = paragraphs.map(() => 0);
  for (const { paragraph } of sentences) counts[paragraph]! += 1;
  const starts = [0];
  for (const count of counts) starts.push(starts.at(-1)! + count);
  return starts;
}

function withKnownGaps(
  record: Bitext,
  before: Bitext,
  kept: readonly Kept[],
  rows: readonly PlacedRow[],
): RecordGap[] {
  const now = { source: new Map<number, number>(), target: new Map<number, number>() };
  for (const row of kept) {
    for (const side of ["source", "target"] as const) {
      const { start, end } = rows[row.index]![side];
      for (let index = start; index < end; index++) now[side].set(index, row[side].start + index - start);
    }
  }
  const nameOf = (side: Side, sentences: readonly (number | undefined)[]) => `${side} ${sentences.join(" ")}`;
  const known = new Map(
    before.gaps.map((gap) => [
      nameOf(
        gap.side,
        gap.sentences.map((index) => now[gap.side].get(index)),
      ),
      gap,
    ]),
  );
  return record.gaps.map((gap) => {
    const old = known.get(nameOf(gap.side, gap.sentences));
    if (old?.level !== gap.level) return gap;
    const { text, confidence, severity } = old;
    return { ...gap, text, confidence, severity };
  });
}
