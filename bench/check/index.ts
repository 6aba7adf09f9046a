/**
 * Measures how good checks are: npm run bench:check -- --data DIR
 * DIR holds complete translations: documents/ntrex, documents/pydocs and gold/aca, or some of them. Sentences and
 * paragraphs are deleted of either side at random, with a seed, and are to be found; whatever is found in the
 * translations as they are is false. Then one edit at a time is made, to be reported and nothing else. Prints each figure
 * with its change, and writes results/check.json.
 */
import { Command } from "commander";
import { loadShipped, signatureOf } from "../../src/shipped.js";
import type { Figures } from "../figures.js";
import { linesOf } from "../lines.js";
import { readParallelSets } from "./documents.js";
import { measureSet } from "./measure.js";
import { measureEdits } from "./measure-edits.js";
import { committedCheckResult, writeCheckResult } from "./results.js";
import { measureTime } from "./time.js";

const options = new Command("bench:check")
  .requiredOption("--data <dir>", "folder of complete translations")
  .parse()
  .opts<{ data: string }>();

const shipped = await loadShipped();
const signature = signatureOf(shipped, "auto");
const before = committedCheckResult();
const sets: Record<string, Figures> = {};
const parallel = await readParallelSets(options.data);
for (const set of parallel) {
  report(set.name, { ...(await measureSet(set, shipped)), ...(await measureEdits(set, shipped)) });
}
report("time", await measureTime(parallel, shipped));
writeCheckResult({ signature, sets });

/** Each is printed as it is done. */
function report(name: string, result: Figures): void {
  sets[name] = result;
  const known = before?.sets[name];
  const earlier = before && known && { signature: before.signature, result: known };
  for (const line of linesOf({ name, signature, result }, earlier)) console.log(line);
}
