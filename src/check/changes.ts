import type { Extent, Side } from "../read/document.js";
import type { CheckedPair, Finding } from "../record/check.js";
import { settingAside } from "./set-aside.js";
import { counterplace, ownPlace } from "./stretches.js";

/** Lines that were changed, 1-based, half-open; without any: the seam before `start`, where lines were taken out. */
export interface ChangedLines {
  readonly start: number;
  readonly end: number;
}

/** What was changed of a file: `all` of one that is new, or that has no lines; an empty list if nothing was. */
export type Changes = "all" | readonly ChangedLines[];

/** The same of both files of a pair. */
export type PairChanges = Readonly<Record<Side, Changes>>;

/**
 * The head of a hunk, whose second range is of the new file; a count of 1 is left out, and of 0 lines, the range gives
 * the line before them. See "Detailed Description of Unified Format" in GNU diffutils' manual, and git-diff(1).
 */
const HUNK = /^@@ -\d+(?:,\d+)? \+(?<line>\d+)(?:,(?<count>\d+))? @@/gm;

/** What Git says instead of hunks where a file is not text to it. */
const BINARY = /^(?:Binary files .* differ|GIT binary patch)$/m;

/** What a unified diff of one file without context says was changed. */
export function parseChanges(diff: string): Changes {
  if (BINARY.test(diff)) return "all";
  return [...diff.matchAll(HUNK)].map(({ groups }) => {
    const line = Number(groups!.line);
    const count = Number(groups!.count ?? 1);
    return count === 0 ? { start: line + 1, end: line + 1 } : { start: line, end: line + count };
  });
}

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
  return touches(own, ownPlace(finding)) || touchesCounterpart(others, finding);
}

function touchesCounterpart(changes: Changes, finding: Finding): boolean {
  const place = counterplace(finding);
  // Where nothing corresponds, nobody knows which change it was.
  if (place === undefined) return changes.length > 0;
  if (place.relation === "neighbours") return touches(changes, place.between);
  // What was taken out right beside a translation may have been its first or last line.
  return place.stretches.some((stretch) => touches(changes, stretch, 1));
}

/**
 * Whether lines of a stretch were changed, or some between them taken out.
 *
 * @param beside how many lines beyond the stretch a seam may be
 */
function touches(changes: Changes, { start, end }: Extent, beside = 0): boolean {
  if (changes === "all") return true;
  return changes.some((lines) => {
    const isSeam = lines.start === lines.end;
    if (isSeam) return start.line - beside < lines.start && lines.start <= end.line + beside;
    return lines.start <= end.line && lines.end > start.line;
  });
}
