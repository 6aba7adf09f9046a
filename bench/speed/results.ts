import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Batch } from "./batch.js";
import type { Length } from "./growth.js";
import type { LongPair } from "./long-pair.js";
import type { Stage } from "./stages.js";
import type { StartUp } from "./start-up.js";

const FILE = new URL("../results/speed.json", import.meta.url);

/** The parts of the bench, by what they measure. */
export interface Parts {
  readonly startUp: StartUp;
  readonly stages: readonly Stage[];
  readonly batch: Batch;
  readonly longPair: LongPair;
  readonly growth: readonly Length[];
}

/** What a part came to, with what, and where: times are of that machine, ratios of any. */
export interface Measured<Result> {
  readonly signature: string;
  /** Processor, cores, Node. */
  readonly machine: string;
  /** How many processes wanted a core, on average over the minute before and the last one of the part. */
  readonly load: readonly [before: number, after: number];
  readonly result: Result;
}

/** The file of results: the last of each part. */
export type Speed = { readonly [Part in keyof Parts]?: Measured<Parts[Part]> };

/** What was measured before; nothing if nothing was. */
export function readSpeed(): Speed {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Speed) : {};
}

/** Writes `results/speed.json`. */
export function writeSpeed(speed: Speed): void {
  writeFileSync(FILE, `${JSON.stringify(speed, undefined, 2)}\n`);
}
