import type { AlignerData } from "../../src/align/index.js";
import { reviewOf } from "../../src/review/from-record.js";
import { openRealigner } from "../../src/review/realign/index.js";
import type { Figures } from "../figures.js";
import type { GoldDocument } from "../gold.js";
import { goldNames, wrongRows } from "./gold-rows.js";
import { monotone } from "./monotone.js";
import { recordOf } from "./records.js";
import { correctAll } from "./run.js";
import { median } from "./time.js";

/** What it takes a person to correct the record of a document to gold, with the search for better beads and without. */
export async function measureDocument(document: GoldDocument, data: AlignerData): Promise<Figures> {
  const record = await recordOf(document, data);
  const review = reviewOf(record, document.id);
  const gold = goldNames(monotone(document.beads));
  const realigner = openRealigner(record, data);
  realigner.prepare();
  const without = correctAll(review, gold);
  const run = correctAll(review, gold, realigner);
  return {
    rows: review.rows.length,
    wrongRows: wrongRows(review, new Set(gold)),
    correctionsWithout: without.corrections,
    corrections: run.corrections,
    saved: without.corrections - run.corrections,
    mendedBySearch: run.mended,
    brokenBySearch: run.broken,
    medianMilliseconds: median(run.milliseconds),
    mostMilliseconds: Math.max(0, ...run.milliseconds),
  };
}

/** The figures of several documents as one: their sums; of times, the median of medians, and the most. */
export function together(documents: readonly Figures[]): Figures {
  const values = (name: string) => documents.map((figures) => figures[name]!);
  const sums = Object.keys(documents[0]!).map((name) => {
    return [name, values(name).reduce((sum, value) => sum + value, 0)] as const;
  });
  return {
    ...Object.fromEntries(sums),
    medianMilliseconds: median(values("medianMilliseconds")),
    mostMilliseconds: Math.max(...values("mostMilliseconds")),
  };
}
