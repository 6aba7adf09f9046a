/**
 * Measures speed and memory of the built program: npm run bench:speed -- --data DIR [--part NAME]…
 * DIR holds the gold sets macdev (novels) and aca as for the bench of accuracy; texts of every length are joined of
 * them. Prints each figure, writes results/speed.json, and draws docs/speed.svg from it.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { type GoldDocument, readGoldSet } from "../gold.js";
import { measureBatch } from "./batch.js";
import type { Bench } from "./bench.js";
import { loadBuilt } from "./built.js";
import { measureGrowth } from "./growth.js";
import { linesOf } from "./lines.js";
import { measureLongPair } from "./long-pair.js";
import { speedPlot } from "./plot.js";
import { type Parts, readSpeed, type Speed, writeSpeed } from "./results.js";
import { measureStages } from "./stages.js";
import { measureStartUp } from "./start-up.js";
import { rounded } from "./timing.js";

const PLOT = new URL("../../docs/speed.svg", import.meta.url);

const MEASURES: { readonly [Part in keyof Parts]: (bench: Bench) => Promise<Parts[Part] | undefined> } = {
  startUp: measureStartUp,
  stages: measureStages,
  batch: measureBatch,
  longPair: measureLongPair,
  growth: measureGrowth,
};
const PARTS = Object.keys(MEASURES) as (keyof Parts)[];

const options = new Command("bench:speed")
  .requiredOption("--data <dir>", "folder of the gold sets macdev and aca")
  .option("--part <name>", `only this of ${PARTS.join(", ")}; repeatable`, part, [])
  .option("--runs <n>", "how often to run what is short", count, 5)
  .option("--most <n>", "Chinese sentences of the longest text", count, 100_000)
  .option("--hunalign <path>", "a hunalign to compare with")
  .option("--dict <file>", "its dictionary: english @ chinese, a line each")
  .parse()
  .opts<{
    data: string;
    part: (keyof Parts)[];
    runs: number;
    most: number;
    hunalign?: string;
    dict?: string;
  }>();
if ((options.hunalign === undefined) !== (options.dict === undefined))
  throw new Error("--hunalign and --dict belong together");

const built = await loadBuilt();
const folder = mkdtempSync(join(tmpdir(), "duiqi-speed-"));
try {
  const { hunalign, dict } = options;
  const bench: Bench = {
    built,
    folder,
    novels: documentsOf("macdev"),
    documents: [...documentsOf("macdev"), ...documentsOf("aca")],
    runs: options.runs,
    most: options.most,
    ...(hunalign !== undefined && dict !== undefined && { hunalign: { path: hunalign, dictionary: dict } }),
  };
  for (const name of options.part.length > 0 ? options.part : PARTS) await measure(name, bench);
} finally {
  rmSync(folder, { recursive: true });
}

/** Each part is written as it is done: the next may take minutes. */
async function measure(name: keyof Parts, bench: Bench): Promise<void> {
  const before = load();
  const result = await MEASURES[name](bench);
  if (result === undefined) return;
  const measured = { signature: built.signature, machine: machine(), load: [before, load()], result };
  const speed = { ...readSpeed(), [name]: measured } as Speed;
  for (const line of linesOf(name, speed[name]!)) console.log(line);
  writeSpeed(speed);
  writeFileSync(PLOT, speedPlot(speed));
}

/** Documents of several sets are told apart by their ids. */
function documentsOf(set: string): GoldDocument[] {
  const { documents } = readGoldSet(set, join(options.data, set));
  return documents.map((document) => ({ ...document, id: `${set}-${document.id}` }));
}

function machine(): string {
  return `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`;
}

function load(): number {
  return rounded(loadavg()[0]!, 2);
}

function part(name: string, names: (keyof Parts)[]): (keyof Parts)[] {
  const known = PARTS.find((known) => known === name);
  if (known === undefined) throw new InvalidArgumentError(`there are ${PARTS.join(", ")}`);
  return [...names, known];
}

function count(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("a whole number above 0 is expected");
  return Number(text);
}
