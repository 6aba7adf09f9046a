import { InputFailure } from "../../failure.js";
import { probability } from "../../settings.js";
import { tmx } from "../../write/tmx.js";
import type { UnitSelection } from "../../write/unit-filter.js";

/** The options of a merged memory, as they come from the command line. */
export interface MergeOptions {
  readonly merge?: string;
  readonly dedupe?: boolean;
  readonly minConfidence?: string;
}

/** Where a merged memory goes, and what goes into it. */
export interface MergeSettings extends UnitSelection {
  readonly output: string;
}

/**
 * Settings from what the user gave; undefined if no merged memory is asked for.
 *
 * @throws InputFailure naming the option that cannot be followed
 */
export function mergeSettings({ merge, dedupe, minConfidence }: MergeOptions): MergeSettings | undefined {
  if (merge === undefined) {
    if (dedupe) throw withoutMerge("--dedupe");
    if (minConfidence !== undefined) throw withoutMerge("--min-confidence");
    return undefined;
  }
  if (!tmx.extensions.some((extension) => merge.toLowerCase().endsWith(extension))) {
    throw new InputFailure("not a TMX file", { path: "--merge", expected: "a name in .tmx", got: merge });
  }
  return {
    output: merge,
    dedupe: dedupe ?? false,
    minConfidence: probability(minConfidence ?? "0", "--min-confidence"),
  };
}

function withoutMerge(option: string): InputFailure {
  const hint = "add --merge with the name of a .tmx file";
  return new InputFailure("works on a merged translation memory, but none is asked for", {
    path: option,
    hint,
  });
}
