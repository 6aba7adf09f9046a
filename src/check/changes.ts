import { comparePlaces, type Side } from "../read/document.js";
import { type Extent, overlap } from "../read/extent.js";
import type { CheckedPair, Finding } from "../record/check.js";
import type { Changes } from "./hunks.js";
import { settingAside } from "./set-aside.js";
import { counterplace, ownPlace } from "./stretches.js";

/** What was changed of both files of a pair. */
export type PairChanges = Readonly<Record<Side, Changes>>;

/** Whether either file of a pair was changed: if not, there is nothing to check. */
export function hasChanged({ source, target }: PairChanges): boolean {
  return source.length > 0 || target.length > 0;
}

/** Sets aside the findings that have nothing to do with what was changed, on either side. */
export function applyChanges(pair: CheckedPair, changes: PairChanges): CheckedPair {
  const bySide = { source: inLines(pair, "source", changes), target: inLines(pair, "target", changes) };
  return settingAside(pair, (finding) => (concerns(finding, bySide) ? undefined : { by: "unchanged" }));
}

/** Of a file without lines, any change is one of all. */
function inLines(pair: CheckedPair, side: Side, changes: PairChanges): Changes {
  return pair[side]?.numbering === "blocks" && changes[side].length > 0 ? "all" : changes[side];
}

/** A file counts as without partner since it is as it is, or its partner was taken away. */
function concerns(finding: Finding, changes: PairChanges): boolean {
  if (finding.rule === "missing-file") return hasChanged(changes);
  const own = changes[finding.side];
  const others = changes[finding.side === "source" ? "target" : "source"];
  return (
    some(own, (change) => overlap(change, ownPlace(finding))) ||
    some(others, (change) => concernsCounterpart(change, finding))
  );
}

function some(changes: Changes, concerned: (change: Extent) => boolean): boolean {
  return changes === "all" || changes.some(concerned);
}

function concernsCounterpart(change: Extent, finding: Finding): boolean {
  const place = counterplace(finding);
  // Where nothing corresponds, nobody knows which change it was.
  if (place === undefined) return true;
  if (place.relation === "neighbours") return meets(change, place.between);
  return place.stretches.some((stretch) => overlap(change, stretch) || isLineBeside(change, stretch));
}

/** Whether stretches have something in common, be it where one ends and the other starts. */
function meets(a: Extent, b: Extent): boolean {
  return comparePlaces(a.start, b.end) <= 0 && comparePlaces(b.start, a.end) <= 0;
}

/** Whether lines were taken out right before or after a translation: they may have been its first or last. */
function isLineBeside({ start, end }: Extent, stretch: Extent): boolean {
  const isSeam = start.column === 1 && comparePlaces(start, end) === 0;
  return isSeam && (start.line === stretch.start.line || start.line === stretch.end.line + 1);
}
