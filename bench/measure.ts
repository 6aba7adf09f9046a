import { type AlignerData, alignSegmented } from "../src/align/index.js";
import { readDocument } from "../src/read/index.js";
import { segment } from "../src/segment/index.js";
import { type Bin, binsOf } from "./calibration.js";
import { type Figures, figuresOf } from "./figures.js";
import type { GoldDocument, GoldSet } from "./gold.js";
import { type ProposedBead, proposedBead } from "./judge.js";
import { count, emptyTally } from "./tally.js";

/** What was measured on a set, and the bins from which its calibration can be drawn. */
export interface Measured {
  readonly result: Figures;
  readonly bins: readonly Bin[];
}

/** Aligns every document of a set as `align --sentences lines` would, and scores the beads against gold. */
export async function measureSet(set: GoldSet, data: AlignerData): Promise<Measured> {
  const tally = emptyTally();
  for (const document of set.documents) count(tally, document, await alignDocument(document, data));
  const bins = binsOf(tally.judged);
  return { result: figuresOf(tally, bins), bins };
}

async function alignDocument(document: GoldDocument, data: AlignerData): Promise<ProposedBead[]> {
  const [source, target] = await Promise.all(
    [document.source, document.target].map(async (lines, side) => {
      const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
      return segment(await readDocument(bytes, { path: `${document.id}.${side}`, layout: "lines" }));
    }),
  );
  const { sentences } = await alignSegmented(source!, target!, data);
  return sentences.map(proposedBead);
}
