/**
 * The translator's run: npm run bench:review -- --data DIR
 * DIR holds gold sets in gold/. The record of each document is corrected to gold from top to bottom, by the fewest
 * actions that a review has, once with the search for better beads after each and once without. Then the time of such
 * searches is taken: of a stretch of 1 000 sentences as a whole, and in a record of 20 000. Prints each figure with its
 * change, and writes results/review.json.
 */
import { join } from "node:path";
import { Command } from "commander";
import { loadShipped, signatureOf } from "../../src/shipped.js";
import type { Figures } from "../figures.js";
import { type GoldDocument, readGoldSet } from "../gold.js";
import { linesOf } from "../lines.js";
import { measureDocument, together } from "./measure.js";
import { committedReviewResult, writeReviewResult } from "./results.js";
import { measureLong, measureStretch } from "./time.js";

/** Beads of the other sets are by verse, and no rows that a person would want. */
const SETS = ["macdev", "aca", "gaps-macdev", "gaps-aca"];
const STRETCH = 1000;
const LONG = 20_000;

const options = new Command("bench:review")
  .requiredOption("--data <dir>", "folder with gold sets in gold/")
  .parse()
  .opts<{ data: string }>();

const shipped = await loadShipped();
const { data } = shipped;
const signature = signatureOf(shipped, "lines");
const before = committedReviewResult();
const sets: Record<string, Figures> = {};
const novels: GoldDocument[] = [];
for (const set of SETS) {
  const { documents } = readGoldSet(set, join(options.data, "gold", set));
  if (set === "macdev") novels.push(...documents);
  const measured: Figures[] = [];
  for (const document of documents) {
    measured.push(await measureDocument(document, data));
    report(`${set}/${document.id}`, measured.at(-1)!);
  }
  if (documents.length > 1) report(set, together(measured));
}
report(`stretch of ${STRETCH}`, await measureStretch(novels, STRETCH, data));
report(`record of ${LONG}`, await measureLong(novels, LONG, data));
writeReviewResult({ signature, sets });

/** Each is printed as it is done. */
function report(name: string, measured: Figures): void {
  const result = Object.fromEntries(
    Object.entries(measured).map(([figure, value]) => [figure, Math.round(10 * value) / 10]),
  );
  sets[name] = result;
  const known = before?.sets[name];
  const earlier = before && known && { signature: before.signature, result: known };
  for (const line of linesOf({ name, signature, result }, earlier)) console.log(line);
}
