import type { GoldBead, GoldDocument } from "../../bench/gold.js";

/** How much is cut out of a complete translation, and put in. */
export interface DeletionRates {
  /** Share of beads whose target side is cut (an omission), and whose source side is cut (an addition). */
  readonly omitted: number;
  readonly added: number;
  /** Passages of 3 to 8 beads that are cut from the target. */
  readonly runs: number;
  /** Share of beads after which a sentence from elsewhere is put in on either side, or one on both. */
  readonly foreign: number;
}

type Cut = "none" | "source" | "target";

/** The document after cutting one side of some beads; what is left of them stands in null beads, one sentence each. */
export function withDeletions(
  document: GoldDocument,
  rates: DeletionRates,
  random: () => number,
): GoldDocument {
  const cuts: Cut[] = document.beads.map(() => {
    const drawn = random();
    return drawn < rates.omitted ? "target" : drawn < rates.omitted + rates.added ? "source" : "none";
  });
  for (let run = 0; run < rates.runs; run++) {
    const length = 3 + Math.floor(random() * 6);
    const first = Math.floor(random() * Math.max(1, cuts.length - length));
    cuts.fill("target", first, Math.min(first + length, cuts.length));
  }
  return withForeign(applyCuts(document, cuts), rates.foreign, random);
}

/** Puts sentences of distant beads between beads: text that has nothing to do with what stands opposite. */
function withForeign(document: GoldDocument, share: number, random: () => number): GoldDocument {
  const source: string[] = [];
  const target: string[] = [];
  const beads: GoldBead[] = [];
  const distant = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  for (const bead of document.beads) {
    beads.push({
      source: bead.source.map((i) => source.push(document.source[i]!) - 1),
      target: bead.target.map((j) => target.push(document.target[j]!) - 1),
    });
    if (random() >= share) continue;
    const sides = Math.floor(random() * 4);
    if (sides !== 0 && document.source.length > 0)
      beads.push({ source: [source.push(distant(document.source)) - 1], target: [] });
    if (sides !== 1 && document.target.length > 0)
      beads.push({ source: [], target: [target.push(distant(document.target)) - 1] });
  }
  return { id: document.id, source, target, beads };
}

function applyCuts(document: GoldDocument, cuts: readonly Cut[]): GoldDocument {
  const source: string[] = [];
  const target: string[] = [];
  const beads: GoldBead[] = [];
  const keep = (from: readonly string[], to: string[], indexes: readonly number[]) =>
    indexes.map((i) => to.push(from[i]!) - 1);
  document.beads.forEach((bead, k) => {
    const full = bead.source.length > 0 && bead.target.length > 0;
    const kept = {
      source: full && cuts[k] === "source" ? [] : keep(document.source, source, bead.source),
      target: full && cuts[k] === "target" ? [] : keep(document.target, target, bead.target),
    };
    if (kept.target.length === 0) beads.push(...kept.source.map((i) => ({ source: [i], target: [] })));
    else if (kept.source.length === 0) beads.push(...kept.target.map((i) => ({ source: [], target: [i] })));
    else beads.push(kept);
  });
  return { id: `${document.id}-cut`, source, target, beads };
}
