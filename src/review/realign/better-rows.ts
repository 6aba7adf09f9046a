import type { Span } from "../../align/bead.js";
import { rounded } from "../../record/encode.js";
import type { Prices } from "../../score/weights.js";
import type { Splice } from "../change.js";
import { isPairRow, type Review, type Row } from "../review.js";
import { spansOf } from "../row-spans.js";
import { type Block, blocksOf, isSameBead } from "./blocks.js";
import type { Found } from "./found.js";
import { holdsLeftText } from "./left-text.js";
import { keepingNew } from "./new-gaps.js";
import type { Stretch } from "./stretch.js";

/** Rows that others take the place of. */
export type RowSplice = Extract<Splice, { readonly list: "rows" }>;

/** A row that stays is weighed anew if its confidence differs by as much. */
const WORTH_TELLING = 0.05;
/**
 * How much more than the beads that are there others have to be worth, in beads expected right: what is worth hardly
 * more changes for reasons that have nothing to do with the correction. Tuned by
 * `npm run bench:review`; see docs/decisions/0034-realignment.md, 0041-manner.md and 0046-passages.md.
 */
const WORTH_CHANGING = 1;

/**
 * Where rows that were found for a stretch are better than its own, as splices of all rows, by the places before any is
 * made: as small as they can be.
 *
 * @param made the rows that a correction has made
 */
export function betterRows(
  { rows }: Review,
  stretch: Stretch,
  made: Span,
  found: Found,
  prices: Prices,
): RowSplice[] {
  const splices: RowSplice[] = [];
  let at = stretch.rows.start;
  for (const block of blocksOf(rows.slice(at, stretch.rows.end), found.rows, stretch.sentences)) {
    const removed = block.before;
    const isKept = isSameBead(block) || holdsLeftText(rows, at, removed.length, made);
    const added =
      isKept || !isBetter(block, found, prices) ? weighed(block, found) : keepingNew(removed, block.after);
    if (added.some((row, index) => row !== removed[index]))
      splices.push({ list: "rows", at, removed, added });
    at += removed.length;
  }
  return splices;
}

/** Whether a splice makes other beads, and does not just weigh some anew. */
export function makesBeads({ removed, added }: RowSplice): boolean {
  return (
    removed.length !== added.length ||
    removed.some(({ source, target }, k) => source !== added[k]!.source || target !== added[k]!.target)
  );
}

/** Whether what was found is worth a change. Beads that nobody has weighed yet need no more than to be worth less. */
function isBetter({ before, after, start }: Block, found: Found, prices: Prices): boolean {
  const worth = (rows: readonly Row[]) =>
    spansOf(rows, start).reduce((sum, bead, index) => {
      const price = isPairRow(rows[index]!) ? prices.pair : prices.null;
      return sum + found.posterior(bead) - price;
    }, 0);
  const least = before.some(({ confidence }) => confidence === 0) ? 0 : WORTH_CHANGING;
  return worth(after) - worth(before) >= least;
}

/** The rows that a block has, with the confidence that they have now. */
function weighed({ before, start }: Block, found: Found): Row[] {
  const spans = spansOf(before, start);
  return before.map((row, index) => {
    const confidence = rounded(found.posterior(spans[index]!));
    return Math.abs(confidence - row.confidence) < WORTH_TELLING ? row : { ...row, confidence };
  });
}
