import { LOW_CONFIDENCE } from "../../../../record/pairs.js";
import { isChecked } from "../../../../record/reviewed.js";
import type { BeadSentences, MapTexts } from "../../../../write/html/page/map/model.js";
import { isPairRow, type Review, type Row } from "../../../review.js";

/** A review as the map draws it. */
export function mapTexts({ source, target, rows }: Review): MapTexts {
  const next = { source: 0, target: 0 };
  const beads = rows.map((row): BeadSentences => {
    const bead = {
      source: indexes(next.source, row.source),
      target: indexes(next.target, row.target),
      unsure: isUnsure(row),
      checked: isChecked(row) && row.verdict !== "to-fix",
    };
    next.source += row.source;
    next.target += row.target;
    return bead;
  });
  const lengths = {
    source: source.map(({ text }) => text.length),
    target: target.map(({ text }) => text.length),
  };
  return { lengths, beads };
}

function isUnsure(row: Row): boolean {
  return row.verdict === undefined && isPairRow(row) && row.confidence < LOW_CONFIDENCE;
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
