import type { FilePair } from "../../check/file-pair.js";
import type { PairResult } from "../../check/pair-result.js";
import { resultKey } from "../../check/result-key.js";
import { failureLine } from "../../failure.js";
import type { Glossary } from "../../read/glossary.js";
import type { RuleId } from "../../record/check.js";
import type { Shipped } from "../../shipped.js";
import type { ReadSettings, Text } from "../../texts.js";

/** A pair for a thread to check. */
export interface CheckTask {
  readonly files: FilePair;
  readonly settings: ReadSettings;
  /** The rules to go by. */
  readonly rules: readonly RuleId[];
  /** What its result depends on beside its texts, as `groundsKey` gives it. */
  readonly grounds: string;
}

/** How a check of a pair ended. */
export type CheckEnding =
  | {
      readonly status: "checked";
      /** What the result is kept by: of the texts as they were when they were checked. */
      readonly key: string;
      readonly result: PairResult;
    }
  | {
      readonly status: "failed";
      /** One line for the user. */
      readonly error: string;
      readonly stack?: string;
    };

/** Where the check of a pair gets its texts and the shipped data from. */
export interface CheckMeans {
  readonly read: (path: string) => Promise<Text>;
  /** Is asked only when texts are there to be checked. */
  readonly load: () => Promise<Shipped>;
  readonly glossaries: readonly Glossary[];
}

/** Reads a pair's files and checks them. Whatever goes wrong is the pair's own failure. */
export async function checkPairFiles(
  { files, settings, rules, grounds }: CheckTask,
  { read, load, glossaries }: CheckMeans,
): Promise<CheckEnding> {
  try {
    const { source, target } = await readPair(files, read);
    const key = resultKey(grounds, source, target);
    // The stages are heavy to load: a run whose results are all kept has no use for them.
    const { checkPair } = await import("../../check/check-pair.js");
    const pair = { source, target, settings, rules: new Set(rules) };
    return { status: "checked", key, result: await checkPair(pair, await load(), glossaries) };
  } catch (error) {
    const stack = error instanceof Error ? error.stack : undefined;
    return { status: "failed", error: failureLine(error), ...(stack !== undefined && { stack }) };
  }
}

/**
 * Reads a pair's files, one that is both source and target once.
 *
 * @throws InputFailure if one cannot be read
 */
export async function readPair(
  { source, target }: FilePair,
  read: CheckMeans["read"],
): Promise<{ source: Text; target: Text }> {
  const first = await read(source);
  return { source: first, target: source === target ? first : await read(target) };
}
