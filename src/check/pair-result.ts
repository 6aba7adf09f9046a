import type { ReadWarning, Side } from "../read/document.js";
import type { CheckedPair, CheckedSide, Finding, SetAside } from "../record/check.js";
import type { FilePair } from "./file-pair.js";

/** What the check of two texts comes to, wherever their files are: it can be kept. */
export interface PairResult extends Readonly<Record<Side, SideResult>> {
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
}

/** What is known of one text. */
export interface SideResult extends Omit<CheckedSide, "path"> {
  /** The encoding that it was read in; missing where it is no text (DOCX). */
  readonly encoding?: string;
  readonly warnings: readonly ReadWarning[];
}

/** The result of a pair whose files are these. */
export function checkedPair(
  { source, target, findings, setAside }: PairResult,
  files: FilePair,
): CheckedPair {
  const id = files.id === undefined ? {} : { id: files.id };
  const side = ({ encoding: _, warnings: __, ...known }: SideResult, path: string) => ({ path, ...known });
  return {
    ...id,
    source: side(source, files.source),
    target: side(target, files.target),
    findings,
    setAside,
  };
}

/**
 * What the user should know of how the texts were read, a line each without its end: other encodings than UTF-8, and
 * warnings. Each once: of a file that holds both texts, either side may warn of the same.
 */
export function noticesOf(result: PairResult, files: Pick<FilePair, Side>): string[] {
  const lines = (["source", "target"] as const).flatMap((side) => {
    const { encoding = "UTF-8", warnings } = result[side];
    const path = files[side];
    return [
      ...(encoding === "UTF-8" ? [] : [`${path}: read as ${encoding}`]),
      ...warnings.map(({ line, message }) => `${path}${line === undefined ? "" : `:${line}`}: ${message}`),
    ];
  });
  return [...new Set(lines)];
}
