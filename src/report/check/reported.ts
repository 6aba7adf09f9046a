import { sep } from "node:path";
import type {
  CheckedPair,
  CheckedSide,
  CheckReport,
  Finding,
  FindingSeverity,
  Passage,
} from "../../record/check.js";

/** A finding, the text that it is in, and the text on the other side, if there is one. */
export interface Reported {
  readonly finding: Finding;
  readonly own: CheckedSide;
  readonly other?: CheckedSide;
}

const ORDER: readonly FindingSeverity[] = ["error", "warning", "note"];

/** A pair's finding with both texts. */
export function reportedIn(pair: CheckedPair, finding: Finding): Reported {
  const own = pair[finding.side]!;
  const other = finding.side === "source" ? pair.target : pair.source;
  return { finding, own, ...(other && { other }) };
}

/** The findings of all pairs, the weightiest first: what a service cuts off is at the end. */
export function bySeverity({ pairs }: CheckReport): Reported[] {
  const all = pairs.flatMap((pair) => pair.findings.map((finding) => reportedIn(pair, finding)));
  return ORDER.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity));
}

/** Where a passage stands: `zh.txt:39:1`, or `zh.docx block 12:1` where there are no lines. */
export function placeIn({ path, numbering }: CheckedSide, { line, column }: Passage): string {
  return `${path}${numbering === "blocks" ? " block " : ":"}${line}:${column}`;
}

/** A path as services take it: with `/` between its parts, and no `./` before it. */
export function slashed(path: string): string {
  return path.replaceAll(sep, "/").replace(/^(?:\.\/+)+/, "");
}

/** What a pair is called: `zh.txt ↔ en.txt`, or its one text. */
export function pairName({ source, target }: CheckedPair): string {
  return [source, target].flatMap((side) => (side ? [slashed(side.path)] : [])).join(" ↔ ");
}

/** The beginning of a fingerprint, enough to ask for an explanation with. */
export function shortFingerprint({ fingerprint }: Finding): string {
  return fingerprint.slice(0, 8);
}
