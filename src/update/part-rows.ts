import type { AlignerData } from "../align/aligner-data.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import type { Bitext } from "../record/bitext.js";
import { RecordText } from "../review/realign/record-text.js";
import type { Row } from "../review/review.js";
import type { Kept } from "./anchored.js";
import type { Contents } from "./content.js";
import type { PlacedRow } from "./placed-rows.js";
import { isKept, type Part } from "./regions.js";
import { saidBefore, withSaid } from "./said-before.js";
import { regionRows, type StretchAligner } from "./set-apart.js";
import { teachingBeads } from "./teaching-beads.js";

/** What regions are aligned with. */
export interface RegionData {
  readonly data: AlignerData;
  /** Terms that are known to translate each other. */
  readonly glossary: readonly GlossaryTerm[];
}

/**
 * The rows of the texts as they are now: those that are kept as they were, those of regions as they are aligned again,
 * with what was said of the same text before. Gaps that were new are no longer, unless nothing has changed.
 *
 * @param rows of the record
 * @param contents what the sentences of the record and of the texts say
 * @param now the record with the texts as they are now
 */
export function partRows(
  parts: readonly Part[],
  rows: readonly PlacedRow[],
  contents: Readonly<Record<"before" | "after", Contents>>,
  now: Bitext,
  { data, glossary }: RegionData,
): Row[] {
  const isSame = (part: Part, index: number) => isKept(part) && part.index === index;
  const isChanged = parts.length !== rows.length || !parts.every(isSame);
  const rowOf = ({ index }: Kept): Row => (isChanged ? withoutNew(rows[index]!.row) : rows[index]!.row);
  const text = new RecordText(
    { ...now, beads: teachingBeads(now, parts, rows, data, glossary) },
    data,
    glossary,
  );
  const align: StretchAligner = (all, stretch) => text.search(all, stretch).rows;
  const texts = { source: now.source.sentences, target: now.target.sentences };
  const said = saidBefore(goneFrom(rows, parts), contents.before);
  return parts.flatMap((part) => {
    if (isKept(part)) return [rowOf(part)];
    const start = { source: part.source.start, target: part.target.start };
    return withSaid(regionRows(part, texts, align, rowOf), start, contents.after, said);
  });
}

function withoutNew({ isNew: _, ...row }: Row): Row {
  return row;
}

/** The rows that are neither kept nor set apart in a region. */
function goneFrom(rows: readonly PlacedRow[], parts: readonly Part[]): PlacedRow[] {
  const there = parts.flatMap((part) => (isKept(part) ? [part] : part.apart));
  const indexes = new Set(there.map(({ index }) => index));
  return rows.filter((_, index) => !indexes.has(index));
}
