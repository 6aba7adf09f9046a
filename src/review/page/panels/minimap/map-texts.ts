import { indexesOf } from "../../../../align/bead.js";
import { isChecked } from "../../../../record/reviewed.js";
import type { BeadSentences, MapTexts } from "../../../../write/html/page/map/model.js";
import { isDoubtful } from "../../../doubt.js";
import { isPairRow, type Review } from "../../../review.js";
import { spansOf } from "../../../row-spans.js";

/** A review as the map draws it. */
export function mapTexts({ source, target, rows }: Review): MapTexts {
  const spans = spansOf(rows);
  const beads = rows.map(
    (row, index): BeadSentences => ({
      source: indexesOf(spans[index]!.source),
      target: indexesOf(spans[index]!.target),
      unsure: isPairRow(row) && isDoubtful(row),
      checked: isChecked(row) && row.verdict !== "to-fix",
    }),
  );
  const lengths = {
    source: source.map(({ text }) => text.length),
    target: target.map(({ text }) => text.length),
  };
  return { lengths, beads };
}
