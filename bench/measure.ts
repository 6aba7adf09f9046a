import { indexesOf } from "../src/align/bead.js";
import { type AlignerData, alignSegmented } from "../src/align/index.js";
import { readDocument } from "../src/read/index.js";
import { segment } from "../src/segment/index.js";
import { calibrationError, type Judged } from "./calibration.js";
import type { GoldBead, GoldDocument, GoldSet } from "./gold.js";
import {
  addCounts,
  type Counts,
  gapCounts,
  isRight,
  laxCounts,
  mergeByVerse,
  prf,
  strictCounts,
} from "./scores.js";

/** Figures by name; shares and scores 0 to 1, the rest counts. */
export type SetResult = Record<string, number>;

interface ProposedBead extends GoldBead {
  readonly confidence: number;
}

interface Tally {
  strict: Counts;
  laxPrecision: Counts;
  laxRecall: Counts;
  omissions: Counts;
  additions: Counts;
  falseGaps: number;
  shapes: Map<string, Counts>;
  judged: Judged[];
}

const NONE: Counts = { right: 0, proposed: 0, gold: 0 };

/** Aligns every document of a set as `align --sentences lines` would, and scores the beads against gold. */
export async function measureSet(set: GoldSet, data: AlignerData): Promise<SetResult> {
  const tally: Tally = {
    strict: NONE,
    laxPrecision: NONE,
    laxRecall: NONE,
    omissions: NONE,
    additions: NONE,
    falseGaps: 0,
    shapes: new Map(),
    judged: [],
  };
  for (const document of set.documents) count(tally, document, await alignDocument(document, data));
  return resultOf(tally, set.documents.length);
}

async function alignDocument(document: GoldDocument, data: AlignerData): Promise<ProposedBead[]> {
  const [source, target] = await Promise.all(
    [document.source, document.target].map(async (lines, side) => {
      const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
      return segment(await readDocument(bytes, { path: `${document.id}.${side}`, layout: "lines" }));
    }),
  );
  const { sentences } = await alignSegmented(source!, target!, data);
  return sentences.map((bead) => ({
    source: indexesOf(bead.source),
    target: indexesOf(bead.target),
    confidence: bead.confidence,
  }));
}

function count(tally: Tally, document: GoldDocument, proposed: readonly ProposedBead[]): void {
  const beads = mergeByVerse(proposed, document);
  const gold = mergeByVerse(document.beads, document);
  const lax = laxCounts(beads, gold);
  const omissions = gapCounts(proposed, document.beads, "source");
  const additions = gapCounts(proposed, document.beads, "target");
  tally.strict = addCounts(tally.strict, strictCounts(beads, gold));
  tally.laxPrecision = addCounts(tally.laxPrecision, lax.precision);
  tally.laxRecall = addCounts(tally.laxRecall, lax.recall);
  tally.omissions = addCounts(tally.omissions, omissions);
  tally.additions = addCounts(tally.additions, additions);
  for (const { right, proposed } of [omissions, additions]) tally.falseGaps += proposed - right;
  countShapes(tally.shapes, beads, gold);
  if (document.verses !== undefined) return;
  const isGold = isRight(document.beads);
  tally.judged.push(...proposed.map((bead) => ({ confidence: bead.confidence, right: isGold(bead) })));
}

function countShapes(
  shapes: Map<string, Counts>,
  beads: readonly GoldBead[],
  gold: readonly GoldBead[],
): void {
  const shapeOf = ({ source, target }: GoldBead) => `${source.length}-${target.length}`;
  for (const shape of new Set([...beads, ...gold].map(shapeOf))) {
    const ofShape = (bead: GoldBead) => shapeOf(bead) === shape;
    const counts = strictCounts(beads.filter(ofShape), gold.filter(ofShape));
    shapes.set(shape, addCounts(shapes.get(shape) ?? NONE, counts));
  }
}

function resultOf(tally: Tally, documents: number): SetResult {
  const strict = prf(tally.strict);
  const lax = { precision: prf(tally.laxPrecision).precision, recall: prf(tally.laxRecall).precision };
  const result: SetResult = {
    documents,
    beads: tally.strict.proposed,
    strictPrecision: strict.precision,
    strictRecall: strict.recall,
    strictF1: strict.f1,
    laxPrecision: lax.precision,
    laxRecall: lax.recall,
    laxF1: (2 * lax.precision * lax.recall) / (lax.precision + lax.recall || 1),
    ...named("omission", tally.omissions),
    ...named("addition", tally.additions),
    falseGaps: tally.falseGaps,
    falseGapRate: tally.falseGaps / tally.strict.proposed,
  };
  if (tally.judged.length > 0) result.calibrationError = calibrationError(tally.judged);
  for (const [shape, counts] of [...tally.shapes].sort(([a], [b]) => (a < b ? -1 : 1)))
    result[`f1 ${shape}`] = prf(counts).f1;
  return result;
}

function named(name: string, counts: Counts): SetResult {
  const { precision, recall, f1 } = prf(counts);
  return { [`${name}Precision`]: precision, [`${name}Recall`]: recall, [`${name}F1`]: f1 };
}
