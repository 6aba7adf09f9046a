import { workerData } from "node:worker_threads";
import { alignWork, type PairProduct, type PairWork } from "../../batch/work.js";
import { loadShipped, type Shipped } from "../../shipped.js";
import { alignPairFiles } from "../batch/pair-files.js";
import { answerRequest } from "../batch/requests.js";
import { checkPairFiles } from "../check/check-files.js";
import { readInput } from "../input.js";
import { answerWork } from "../queue/answer-work.js";
import type { Tasks, ThreadSetup } from "./tasks.js";

/** What a thread of the pool runs. tinypool puts data of its own before what it was given. */
const [, setup] = workerData as readonly [unknown, ThreadSetup];

let shipped: Promise<Shipped> | undefined;

/** Decodes the lexicon when a text is to be aligned: a resumed batch may have none. */
function load(): Promise<Shipped> {
  shipped ??= loadShipped(setup.shipped);
  return shipped;
}

async function align(work: PairWork): Promise<PairProduct> {
  return alignWork(work, await load(), setup.glossaries);
}

export const alignFiles: Tasks["alignFiles"] = (task) => alignPairFiles(task, setup, align);

export const alignRequest: Tasks["alignRequest"] = (task) => answerRequest(task, setup, load);

export const alignQueued: Tasks["alignQueued"] = (task) => answerWork(task, load);

export const checkFiles: Tasks["checkFiles"] = (task) => {
  return checkPairFiles(task, { read: readInput, load, glossaries: setup.glossaries });
};
