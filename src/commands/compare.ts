import { compareRecords, type NamedRecord } from "../compare/index.js";
import { InputFailure } from "../failure.js";
import type { Comparison } from "../record/comparison.js";
import { comparisonJson } from "../report/compare/json.js";
import { packageVersion } from "../shipped.js";
import { loadDrawing } from "./drawing.js";
import { checkOutputs } from "./output.js";
import { readRecord } from "./record-input.js";
import { writeStandardOutput } from "./standard-output.js";
import { writeFiles } from "./write-files.js";

/** Columns of a report in a file. */
const FILE_WIDTH = 100;

/** The options of `align compare`, as they come from the command line. */
export interface CompareOptions {
  readonly output?: string;
  readonly to?: string;
  readonly quiet?: boolean;
  /** False for `--no-color`. */
  readonly color: boolean;
}

/**
 * `align compare A B`: prints or writes what differs between two records of the same texts, corrections of a review
 * that are not saved in them yet included. That they differ is no failure.
 *
 * @throws InputFailure if an option is wrong, a record is not read, or they are of other texts
 */
export async function compare(a: string, b: string, options: CompareOptions): Promise<void> {
  const { output, to } = options;
  if (to !== undefined && to !== "json") {
    throw new InputFailure("unknown format", { path: "--to", expected: "json", got: to });
  }
  if (a === "-" && b === "-") {
    throw new InputFailure("both records cannot come from standard input", { path: "-" });
  }
  if (output !== undefined) await checkOutputs([output], [a, b]);
  const quiet = options.quiet ?? false;
  const first = await namedRecord(a, quiet);
  const comparison = compareRecords(first, await namedRecord(b, quiet), packageVersion());
  const asJson = to === "json" || output?.toLowerCase().endsWith(".json");
  const chunks = asJson ? comparisonJson(comparison) : await drawn(comparison, options.color, output);
  if (output === undefined) await writeStandardOutput(chunks);
  else await writeFiles([{ path: output, chunks }]);
}

async function namedRecord(path: string, quiet: boolean): Promise<NamedRecord> {
  const { bitext } = await readRecord(path, quiet);
  return { path, bitext };
}

/** For people; in a file without colours, and as wide wherever it was written. */
async function drawn(comparison: Comparison, color: boolean, output?: string): Promise<Iterable<string>> {
  const [{ chalk, width }, { comparisonText }] = await Promise.all([
    loadDrawing(color && output === undefined),
    import("../report/compare/text.js"),
  ]);
  return comparisonText(comparison, { chalk, width: output === undefined ? width : FILE_WIDTH });
}
