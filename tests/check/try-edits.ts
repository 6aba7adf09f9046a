/** Tries random edits of the sample pair, and prints the trials as JSON: `try-edits.ts TRIALS SEED`. */
import { tryEdits } from "../../bench/check/trials.js";
import { loadShipped } from "../../src/shipped.js";
import { samplePair } from "./sample-pair.js";

const [trials, seed] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(await tryEdits([samplePair()], trials!, seed!, await loadShipped())));
