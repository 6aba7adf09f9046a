import { performance } from "node:perf_hooks";
import type { Shipped } from "../../src/shipped.js";
import type { Figures } from "../figures.js";
import { complete } from "./deletions.js";
import { check } from "./measure.js";
import type { ParallelSet } from "./parallel.js";

/** Pairs of one run. */
const PAIRS = 500;

/** How long it takes to check 500 pairs one after the other in one thread: documents of all sets, again if need be. */
export async function measureTime(sets: readonly ParallelSet[], shipped: Shipped): Promise<Figures> {
  const texts = sets.flatMap(({ documents }) => documents.map(complete));
  const start = performance.now();
  for (let pair = 0; pair < PAIRS; pair++) await check(texts[pair % texts.length]!, shipped);
  return { pairs: PAIRS, seconds: Number(((performance.now() - start) / 1000).toFixed(1)) };
}
