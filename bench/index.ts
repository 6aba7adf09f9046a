/**
 * Measures accuracy on gold alignments: npm run bench -- --data DIR [--set NAME]…
 * DIR holds a folder per set, each with src/ID, tgt/ID and gold/ID.align (a sentence a line, a bead a line).
 * Prints each figure with its change, writes results/NAME.json, and draws docs/calibration.svg from all results.
 */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { loadShipped, signatureOf } from "../src/shipped.js";
import { readGoldSet } from "./gold.js";
import { linesOf } from "./lines.js";
import { measureSet } from "./measure.js";
import { reliabilityPlot } from "./reliability-plot.js";
import { committedResult, readResults, writeResult } from "./results.js";

const PLOT = new URL("../docs/calibration.svg", import.meta.url);

const options = new Command("bench")
  .requiredOption("--data <dir>", "folder of gold sets, or one set")
  .option("--set <name>", "only this set; repeatable", (name, names: string[]) => [...names, name], [])
  .parse()
  .opts<{ data: string; set: string[] }>();

const shipped = await loadShipped();
const signature = signatureOf(shipped, "lines");
for (const { name, folder } of setsIn(options.data, options.set)) {
  const measured = await measureSet(readGoldSet(name, folder), shipped.data);
  const result = { name, signature, ...measured };
  for (const line of linesOf(result, committedResult(name))) console.log(line);
  writeResult(result);
}
console.log(`signature\t${signature}`);
writeFileSync(PLOT, reliabilityPlot(readResults()));

function setsIn(data: string, wanted: readonly string[]): { name: string; folder: string }[] {
  if (existsSync(join(data, "gold")) && existsSync(join(data, "src"))) {
    return [{ name: data.replace(/\/+$/, "").split("/").at(-1)!, folder: data }];
  }
  const all = readdirSync(data)
    .filter((name) => existsSync(join(data, name, "gold")) && existsSync(join(data, name, "src")))
    .sort();
  const missing = wanted.filter((name) => !all.includes(name));
  if (missing.length > 0)
    throw new Error(`no set ${missing.join(", ")} in ${data}; there are ${all.join(", ")}`);
  return all
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .map((name) => ({ name, folder: join(data, name) }));
}
