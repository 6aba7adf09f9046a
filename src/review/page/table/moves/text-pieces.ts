import type { TextSpan } from "../../panels/search/fold.js";

/** A part of a sentence's text as it is shown. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** Whether it is what was searched for. */
  readonly isHit: boolean;
}

/**
 * A text in the pieces that are shown, each in its own way: cut where hits begin and end, and at the caret.
 *
 * @param hits ascending, not overlapping
 * @param caret UTF-16 offset; 0: there is none
 */
export function textPieces(text: string, hits: readonly TextSpan[], caret: number): TextPiece[] {
  const cuts = new Set([0, caret, ...hits.flatMap(({ start, end }) => [start, end])]);
  const starts = [...cuts].filter((cut) => cut < text.length).sort((one, other) => one - other);
  return starts.map((start, k) => ({
    start,
    text: text.slice(start, starts[k + 1]),
    isHit: hits.some((hit) => hit.start <= start && start < hit.end),
  }));
}
