import type { Bitext } from "../record/bitext.js";
import type { ComparedRecord, Comparison } from "../record/comparison.js";
import { isPair } from "../record/pairs.js";
import { isChecked } from "../record/reviewed.js";
import { differencesOf } from "./differences.js";
import { exchanged, isOtherWayRound } from "./exchange.js";
import { meetingsOf } from "./meetings.js";
import { placeRecords } from "./place-records.js";
import { regionsOf } from "./regions.js";
import { summaryOf } from "./summary.js";

/** A record by the name that the user gave it. */
export interface NamedRecord {
  readonly path: string;
  readonly bitext: Bitext;
}

/**
 * What differs between two records of the same texts. Beads are the same if they hold the same characters of the
 * inputs, white space aside: so records compare that segment a text otherwise, as after sentences were split in a
 * review, or in which its sentences were edited. A record from English into Chinese compares with one from Chinese
 * into English: the second is turned round.
 *
 * @param tool the version of the program
 * @throws InputFailure if the records are of other texts
 */
export function compareRecords(a: NamedRecord, b: NamedRecord, tool: string): Comparison {
  const isExchanged = isOtherWayRound(a.bitext, b.bitext);
  const second = isExchanged ? exchanged(b.bitext) : b.bitext;
  const placed = placeRecords({ path: a.path, record: a.bitext }, { path: b.path, record: second });
  const meetings = meetingsOf(placed.a.beads, placed.b.beads);
  const regions = regionsOf(placed.a.beads.length, placed.b.beads.length, meetings);
  const differences = differencesOf(regions, placed);
  return {
    format: "duiqi/compare",
    version: 1,
    tool,
    languages: { source: a.bitext.source.language, target: a.bitext.target.language },
    a: comparedRecord(a),
    b: comparedRecord(b),
    exchanged: isExchanged,
    summary: summaryOf(placed, meetings, differences),
    differences,
  };
}

/** As the record itself has it, not turned round. */
function comparedRecord({ path, bitext }: NamedRecord): ComparedRecord {
  const { signature, source, target, beads } = bitext;
  const without = beads.filter((bead) => !isPair(bead));
  return {
    path,
    signature,
    source: source.path,
    target: target.path,
    beads: beads.length,
    checked: beads.filter(isChecked).length,
    omissions: without.filter((bead) => bead.source.length > 0).length,
    additions: without.filter((bead) => bead.target.length > 0).length,
  };
}
