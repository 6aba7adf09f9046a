import type { Bead, Spans } from "../../align/bead.js";
import { keyedParagraphs, knownBeads } from "../../align/keyed.js";
import { matchKeys } from "../../read/keys.js";
import type { Segmented } from "../../segment/sentence.js";
import type { RecordSentence, Review, RowStart, Side } from "../review.js";
import { spansBetween } from "../row-spans.js";

/** Sentences of both sides, in order. */
export type Sentences = Pick<Review, Side>;

/** Sentences that are searched by themselves, or whose beads are known. */
export interface Part {
  readonly sentences: Spans;
  readonly known?: readonly Bead[];
}

/** What the keys of a record's paragraphs fix; nothing if it has none. */
export class Keys {
  readonly #paragraphs: readonly Spans[];

  constructor(source: Segmented, target: Segmented) {
    const matched = matchKeys(source.document, target.document);
    this.#paragraphs = matched === undefined ? [] : keyedParagraphs(matched.groups);
  }

  /** The rows of a review, by their indexes, before which keys fix a corner. */
  wallsOf(review: Review): ReadonlySet<number> {
    const walls = new Set<number>();
    const corners = new Set(this.#placed(review).map(({ end }) => nameOf(end)));
    if (corners.size === 0) return walls;
    const at = { source: 0, target: 0 };
    review.rows.forEach(({ source, target }, row) => {
      if (corners.has(nameOf(at))) walls.add(row);
      at.source += source;
      at.target += target;
    });
    return walls;
  }

  /** A stretch of sentences, cut wherever keys fix a corner. */
  partsOf(all: Sentences, { source, target }: Spans): Part[] {
    const parts: Part[] = [];
    const last = { source: source.end, target: target.end };
    let at: RowStart = { source: source.start, target: target.start };
    const cutAt = (corner: RowStart, known?: (sentences: Spans) => Bead[] | undefined) => {
      if (nameOf(corner) === nameOf(at)) return;
      const sentences = spansBetween(at, corner);
      const beads = known?.(sentences);
      parts.push({ sentences, ...(beads && { known: beads }) });
      at = corner;
    };
    for (const { paragraph, start, end } of this.#placed(all)) {
      if (!isBetween(at, end, last)) continue;
      const isWhole = nameOf(start) === nameOf(at);
      cutAt(end, isWhole ? (sentences) => knownBeads(paragraph, sentences) : undefined);
    }
    cutAt(last);
    return parts;
  }

  /** The paragraphs by their sentences. */
  #placed(all: Sentences): { paragraph: Spans; start: RowStart; end: RowStart }[] {
    if (this.#paragraphs.length === 0) return [];
    const before = { source: countsBefore(all.source), target: countsBefore(all.target) };
    return this.#paragraphs.map((paragraph) => ({
      paragraph,
      start: { source: before.source(paragraph.source.start), target: before.target(paragraph.target.start) },
      end: { source: before.source(paragraph.source.end), target: before.target(paragraph.target.end) },
    }));
  }
}

/** How many sentences stand before a paragraph. */
function countsBefore(sentences: readonly RecordSentence[]): (paragraph: number) => number {
  const first: number[] = [];
  sentences.forEach(({ paragraph }, index) => {
    while (first.length <= paragraph) first.push(index);
  });
  return (paragraph) => first[paragraph] ?? sentences.length;
}

function isBetween(from: RowStart, corner: RowStart, to: RowStart): boolean {
  return (["source", "target"] as const).every(
    (side) => from[side] <= corner[side] && corner[side] <= to[side],
  );
}

function nameOf({ source, target }: RowStart): string {
  return `${source} ${target}`;
}
