import type { Split } from "../actions/action.js";
import { cutRow, shareAbove } from "../actions/split.js";
import { OTHER, type Review } from "../review.js";
import type { Sentences } from "./keys.js";
import type { RecordText } from "./record-text.js";

/**
 * How many sentences of the other side belong above the cut where a row is split: where the alignment of the row alone
 * passes most probably; by the lengths of the texts, if it passes nowhere there.
 *
 * @throws ActionRefused if the row cannot be split there
 */
export function splitAbove(text: RecordText, review: Review, split: Split): number {
  const { cut, above, other } = cutRow(review, split);
  if (other.length === 0) return 0;
  const cells: Sentences = { source: cut, target: cut, [OTHER[split.side]]: other };
  const corner = text.cornersOf(cells, {
    source: { start: 0, end: cells.source.length },
    target: { start: 0, end: cells.target.length },
  });
  const sure = (count: number) => (split.side === "source" ? corner(above, count) : corner(count, above));
  const counts = Array.from({ length: other.length + 1 }, (_, count) => count);
  const best = counts.reduce((one, another) => (sure(another) > sure(one) ? another : one));
  return sure(best) > 0 ? best : shareAbove(cut, above, other);
}
