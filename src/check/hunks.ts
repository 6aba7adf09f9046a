import type { Extent } from "../read/extent.js";

/**
 * What was changed of a file, by the places that it has now: `all` of one that is new, or that has no lines; an empty
 * list if nothing was. Where text was taken out, an extent is empty.
 */
export type Changes = "all" | readonly Extent[];

/**
 * The head of a hunk: where its lines were and are. A count of 1 is left out, and of 0 lines, the number is that of the
 * line before them. See "Detailed Description of Unified Format" in the manual of GNU diffutils.
 */
const HEAD = /^@@ -\d+(?:,(?<removed>\d+))? \+(?<line>\d+)(?:,(?<added>\d+))? @@/;

/** What Git says instead of hunks where a file is not text to it. */
const BINARY = /^(?:Binary files .* differ|GIT binary patch)$/m;

/** A line end that Git does not know: its lines are not those of findings. */
const OTHER_LINE_END = /\r[^\n]/;

/** Stands where bytes are not UTF-8: there, columns cannot be told. */
const GARBLED = "\ufffd";

/** Lines that came in the place of others. */
interface Hunk {
  /** The line that the first of them is, or, if there are none, the one before. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What a unified diff of one file, without context, says was changed. */
export function parseChanges(diff: string): Changes {
  if (BINARY.test(diff) || OTHER_LINE_END.test(diff)) return "all";
  return hunksOf(diff.split("\n")).flatMap(extentsOf);
}

function hunksOf(lines: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = HEAD.exec(lines[at]!)?.groups;
    if (head === undefined) continue;
    const hunk = { line: Number(head.line), removed: [] as string[], added: [] as string[] };
    let left = Number(head.removed ?? 1) + Number(head.added ?? 1);
    for (; left > 0 && at + 1 < lines.length; at++) {
      const line = lines[at + 1]!;
      if (line.startsWith("-")) hunk.removed.push(line.slice(1));
      if (line.startsWith("+")) hunk.added.push(line.slice(1));
      // Beside them, there may be a remark that a file ends without a line break.
      if (/^[-+]/.test(line)) left -= 1;
    }
    hunks.push(hunk);
  }
  return hunks;
}

/** Line by line if each came in the place of one; else nobody knows which of which. */
function extentsOf({ line, removed, added }: Hunk): Extent[] {
  if (added.length === 0)
    return [{ start: { line: line + 1, column: 1 }, end: { line: line + 1, column: 1 } }];
  if (added.length !== removed.length) {
    return [{ start: { line, column: 1 }, end: { line: line + added.length, column: 1 } }];
  }
  return added.map((text, index) => extentIn(line + index, removed[index]!, text));
}

/**
 * Where a line was changed. What was taken out or put in between parts that are alike (a sentence between two that
 * begin alike) may have been in several places: the extent is all of these.
 */
function extentIn(line: number, before: string, now: string): Extent {
  const [old, characters] = [[...before], [...now]];
  if (before.includes(GARBLED) || now.includes(GARBLED)) {
    return { start: { line, column: 1 }, end: { line: line + 1, column: 1 } };
  }
  const fromStart = alike(old, characters);
  const fromEnd = characters.length - alike(old.toReversed(), characters.toReversed());
  const column = (index: number) => ({ line, column: index + 1 });
  return { start: column(Math.min(fromStart, fromEnd)), end: column(Math.max(fromStart, fromEnd)) };
}

/** How many characters are the same from the start on. */
function alike(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
}
