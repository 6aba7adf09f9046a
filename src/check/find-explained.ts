import { InputFailure } from "../failure.js";
import type { CheckedPair, Finding } from "../record/check.js";

/** A finding and the pair that it is of. */
export interface Found {
  readonly pair: CheckedPair;
  readonly finding: Finding;
}

const FINGERPRINT = /^[0-9a-f]{1,24}$/i;
const PLACE = /^(.+?):(\d+)(?::\d+)?$/s;

/** Findings that a failure lists. */
const MOST_LISTED = 5;

/**
 * The findings that a user names, those that are set aside, too: one by its fingerprint or a beginning of it, or all of
 * a line as `PATH:LINE`.
 *
 * @throws InputFailure if there is none, or a beginning is that of several; it lists those that might be meant
 */
export function findExplained(pairs: readonly CheckedPair[], named: string): Found[] {
  const all = pairs.flatMap((pair) => findingsOf(pair).map((finding) => ({ pair, finding })));
  const place = PLACE.exec(named);
  if (place !== null) return atPlace(all, named, place[1]!, Number(place[2]));
  if (!FINGERPRINT.test(named)) throw unknown(named, [], "neither a fingerprint nor PATH:LINE");
  const meant = all.filter(({ finding }) => finding.fingerprint.startsWith(named.toLowerCase()));
  if (meant.length === 0) throw unknown(named, all, "no finding has this fingerprint");
  if (meant.length > 1) throw unknown(named, meant, `${meant.length} fingerprints begin so`);
  return meant;
}

function findingsOf({ findings, setAside }: CheckedPair): Finding[] {
  return [...findings, ...setAside.map(({ finding }) => finding)];
}

function atPlace(all: readonly Found[], named: string, path: string, line: number): Found[] {
  const inFile = all.filter((found) => isPath(pathOf(found), path));
  const meant = inFile.filter(({ finding: { place } }) => place.line <= line && line <= place.endLine);
  if (meant.length > 0) return meant;
  if (inFile.length === 0) throw unknown(named, all, "no finding in such a file");
  const distance = ({ finding: { place } }: Found) => Math.abs(place.line - line);
  const near = inFile.toSorted((a, b) => distance(a) - distance(b));
  throw unknown(named, near, "no finding on this line");
}

function pathOf({ pair, finding }: Found): string {
  return pair[finding.side]?.path ?? "";
}

/** Whether a path is the one that is named, or ends so. */
function isPath(path: string, named: string): boolean {
  const [whole, end] = [path, named].map((one) => one.replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""));
  return whole === end || whole!.endsWith(`/${end}`);
}

function unknown(named: string, near: readonly Found[], problem: string): InputFailure {
  const listed = near.slice(0, MOST_LISTED).map((found) => {
    const { fingerprint, place, rule } = found.finding;
    return `${fingerprint.slice(0, 8)} (${pathOf(found)}:${place.line} ${rule})`;
  });
  const rest = near.length > MOST_LISTED ? `, … (${near.length} in all)` : "";
  return new InputFailure(problem, {
    path: "--explain",
    got: named,
    expected: "a fingerprint as reports show it, or PATH:LINE",
    hint: listed.length === 0 ? "see which with --reporter text" : `there are ${listed.join(", ")}${rest}`,
  });
}
