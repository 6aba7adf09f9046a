import { type AlignerData, alignEitherWay } from "../align/either-way.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import type { Bitext } from "../record/bitext.js";
import { segmentedOf } from "../record/document.js";
import { rounded } from "../record/encode.js";
import type { Review, Row } from "../review/review.js";
import type { Spans } from "./placed-rows.js";

/** The best rows for some neighbouring sentences of a review. */
export type StretchAligner = (review: Pick<Review, "source" | "target">, stretch: Spans) => Row[];

export function stretchAligner(
  record: Bitext,
  data: AlignerData,
  glossary: readonly GlossaryTerm[],
): StretchAligner {
  return ({ source, target }, stretch) => {
    const s = segmentedOf({ ...record.source, sentences: source });
    const t = segmentedOf({ ...record.target, sentences: target });
    const part = (x: typeof s, { start, end }: { start: number; end: number }) => ({
      ...x,
      sentences: x.sentences.slice(start, end),
    });
    const n = {
      source: stretch.source.end - stretch.source.start,
      target: stretch.target.end - stretch.target.start,
    };
    if (n.source === 0 || n.target === 0) {
      return [
        ...Array.from({ length: n.source }, () => ({ source: 1, target: 0, confidence: 1 })),
        ...Array.from({ length: n.target }, () => ({ source: 0, target: 1, confidence: 1 })),
      ];
    }
    return alignEitherWay(part(s, stretch.source), part(t, stretch.target), data, glossary).beads.map(
      (b) => ({
        source: b.source.end - b.source.start,
        target: b.target.end - b.target.start,
        confidence: rounded(b.confidence),
      }),
    );
  };
}
