import type { AlignerData } from "../align/aligner-data.js";
import { type Bead, indexesOf, lengthOf } from "../align/bead.js";
import { alignEitherWay } from "../align/either-way.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import type { RecordBead } from "../record/bitext.js";
import { segmentedOf } from "../record/document.js";
import type { PlacedRow } from "./placed-rows.js";
import { isKept, type Part } from "./regions.js";
import type { Sides } from "./update.js";

/** With less than this share of the texts in rows that are kept, these teach too little of the rest. */
const LEAST_KEPT = 0.5;

/**
 * The beads from which the terms of the texts are learned, with which regions are aligned: those that are kept, or, if
 * most of the texts is another, those of a search that knows nothing of the record.
 *
 * @param texts as they are now
 * @param rows of the record
 */
export function teachingBeads(
  texts: Sides,
  parts: readonly Part[],
  rows: readonly PlacedRow[],
  data: AlignerData,
  glossary: readonly GlossaryTerm[],
): RecordBead[] {
  const sizes = parts.map((part) => lengthOf(part.source) + lengthOf(part.target));
  const kept = sizes.reduce((sum, size, index) => sum + (isKept(parts[index]!) ? size : 0), 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (kept >= LEAST_KEPT * all) return parts.flatMap((part) => beadsOf(part, rows));
  const { beads } = alignEitherWay(segmentedOf(texts.source), segmentedOf(texts.target), data, glossary);
  return beads.map(recordBead);
}

/** A row that is kept is a bead; of a region it is only known that it is none yet. */
function beadsOf(part: Part, rows: readonly PlacedRow[]): RecordBead[] {
  if (isKept(part)) return [recordBead({ ...part, confidence: rows[part.index]!.row.confidence })];
  const none = { source: [], target: [], confidence: 0 };
  const beads = [
    { ...none, source: indexesOf(part.source) },
    { ...none, target: indexesOf(part.target) },
  ];
  return beads.filter(({ source, target }) => source.length + target.length > 0);
}

function recordBead({ source, target, confidence }: Bead): RecordBead {
  return { source: indexesOf(source), target: indexesOf(target), confidence };
}
