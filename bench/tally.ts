import type { Judged } from "./calibration.js";
import type { GoldBead, GoldDocument } from "./gold.js";
import { judge, type ProposedBead } from "./judge.js";
import { addCounts, type Counts, gapCounts, laxCounts, mergeByVerse, strictCounts } from "./scores.js";

/** What is counted over the documents of a set. */
export interface Tally {
  documents: number;
  strict: Counts;
  laxPrecision: Counts;
  laxRecall: Counts;
  /** Sentences without counterpart. */
  omissions: Counts;
  additions: Counts;
  /** The documents whose gold has no null bead: whatever gap is found there is false. */
  complete: { documents: number; beads: number; gaps: number };
  /** Strict counts by a bead's numbers of sentences, as `1-2`. */
  types: Map<string, Counts>;
  judged: Judged[];
}

const NONE: Counts = { right: 0, proposed: 0, gold: 0 };

/** Nothing counted yet. */
export function emptyTally(): Tally {
  return {
    documents: 0,
    strict: NONE,
    laxPrecision: NONE,
    laxRecall: NONE,
    omissions: NONE,
    additions: NONE,
    complete: { documents: 0, beads: 0, gaps: 0 },
    types: new Map(),
    judged: [],
  };
}

/** Adds what was proposed for one document. */
export function count(tally: Tally, document: GoldDocument, proposed: readonly ProposedBead[]): void {
  const beads = mergeByVerse(proposed, document);
  const gold = mergeByVerse(document.beads, document);
  const lax = laxCounts(beads, gold);
  const omissions = gapCounts(proposed, document.beads, "source");
  const additions = gapCounts(proposed, document.beads, "target");
  tally.documents += 1;
  tally.strict = addCounts(tally.strict, strictCounts(beads, gold));
  tally.laxPrecision = addCounts(tally.laxPrecision, lax.precision);
  tally.laxRecall = addCounts(tally.laxRecall, lax.recall);
  tally.omissions = addCounts(tally.omissions, omissions);
  tally.additions = addCounts(tally.additions, additions);
  if (omissions.gold + additions.gold === 0) {
    tally.complete.documents += 1;
    tally.complete.beads += beads.length;
    tally.complete.gaps += omissions.proposed + additions.proposed;
  }
  countTypes(tally.types, beads, gold);
  tally.judged.push(...judge(proposed, document));
}

function countTypes(types: Map<string, Counts>, beads: readonly GoldBead[], gold: readonly GoldBead[]): void {
  const typeOf = ({ source, target }: GoldBead) => `${source.length}-${target.length}`;
  for (const type of new Set([...beads, ...gold].map(typeOf))) {
    const ofType = (bead: GoldBead) => typeOf(bead) === type;
    const counts = strictCounts(beads.filter(ofType), gold.filter(ofType));
    types.set(type, addCounts(types.get(type) ?? NONE, counts));
  }
}
