import { PROGRAM } from "./built.js";
import type { PairFiles } from "./pair-files.js";
import type { Call } from "./run.js";

/** `align` with these arguments. */
export function alignCall(args: readonly string[], output: string): Call {
  return { command: process.execPath, args: [PROGRAM, ...args], output };
}

/** One pair to its record. Languages are told, for few sentences do not tell them for certain. */
export function alignPairCall({ source, target }: PairFiles, output: string): Call {
  const languages = ["--source-lang", "zh", "--target-lang", "en"];
  return alignCall([source, target, "--sentences", "lines", ...languages, "--to", "json", "--quiet"], output);
}

/** A manifest's pairs to their records in a folder that is made for them. */
export function alignBatchCall(manifest: string, jobs: number, folder: string, output: string): Call {
  const how = ["--sentences", "lines", "--to", "json", "--jobs", String(jobs), "--quiet"];
  return alignCall(["batch", manifest, "--out", folder, ...how], output);
}
