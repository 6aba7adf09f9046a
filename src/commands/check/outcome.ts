import type { FilePair } from "../../check/file-pair.js";
import { pairWithMissingFile } from "../../check/missing-file.js";
import { checkedPair, noticesOf } from "../../check/pair-result.js";
import type { CheckedPair } from "../../record/check.js";
import type { CheckEnding } from "./check-files.js";

/** What came of a pair. */
export interface Outcome {
  readonly pair: CheckedPair;
  /** What the user should know of how its texts were read, a line each. */
  readonly notices: readonly string[];
  /** Of what kept it from being checked. */
  readonly stack?: string;
}

/** What came of a pair whose check ended so; of one whose partner is missing, that is all. */
export function outcomeOf(files: FilePair, ending: CheckEnding | undefined): Outcome {
  if (ending === undefined) return { pair: pairWithMissingFile(files), notices: [] };
  if (ending.status === "failed") return failed(files, ending);
  const { result } = ending;
  return { pair: checkedPair(result, files), notices: noticesOf(result, files) };
}

function failed(
  { id, source, target }: FilePair,
  { error, stack }: CheckEnding & { status: "failed" },
): Outcome {
  const sides = { source: { path: source }, target: { path: target } };
  const failure = error.includes(source) || error.includes(target) ? error : `${source}: ${error}`;
  const pair = { ...(id !== undefined && { id }), ...sides, findings: [], setAside: [], failure };
  return { pair, notices: [], ...(stack !== undefined && { stack }) };
}
