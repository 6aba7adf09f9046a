/**
 * Measures accuracy on gold alignments: npm run bench -- --data DIR [--set NAME]…
 * DIR holds a folder per set, each with src/ID, tgt/ID and gold/ID.align (a sentence a line, a bead a line).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { loadShipped, signatureOf } from "../src/shipped.js";
import { readGoldSet } from "./gold.js";
import { measureSet, type SetResult } from "./measure.js";

const RESULTS = new URL("results/", import.meta.url);

const options = new Command("bench")
  .requiredOption("--data <dir>", "folder of gold sets, or one set")
  .option("--set <name>", "only this set; repeatable", (name, names: string[]) => [...names, name], [])
  .parse()
  .opts<{ data: string; set: string[] }>();

const shipped = await loadShipped();
const signature = signatureOf(shipped, "lines");
mkdirSync(RESULTS, { recursive: true });
for (const { name, folder } of setsIn(options.data, options.set)) {
  const result = await measureSet(readGoldSet(name, folder), shipped.data);
  const file = new URL(`${name}.json`, RESULTS);
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { result: SetResult }).result
    : undefined;
  print(name, result, before);
  writeFileSync(file, `${JSON.stringify({ signature, result }, undefined, 2)}\n`);
}
console.log(`signature\t${signature}`);

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

/** A line per metric: set, metric, value, and how it changed since the results file was last written. */
function print(name: string, result: SetResult, before: SetResult | undefined): void {
  for (const [metric, value] of Object.entries(result)) {
    const old = before?.[metric];
    const change =
      old === undefined || old === value ? "" : `\t${value > old ? "+" : ""}${(value - old).toFixed(4)}`;
    console.log(`${name}\t${metric}\t${Number.isInteger(value) ? value : value.toFixed(4)}${change}`);
  }
}
