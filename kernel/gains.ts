import { DILUTION, NULL_SHARE, STRENGTHS, TYPICAL_SPAN } from "../src/kernel/constants";
import { Bytes, Doubles } from "./numbers";

/** Strengths of links; 0 is none. */
const STRENGTH_COUNT = 256;
/** The tables of spans of fewer words than this are kept; those of longer ones are made anew each time. */
const KEPT = 512;
/** Room for the latter: so many are needed at once. */
const SPARE = 6;

const tables = Doubles.zeros((KEPT + SPARE) * STRENGTH_COUNT);
const isFilled = Bytes.zeros(KEPT);

/**
 * What a word gains by a link of each strength in a span of so many words: log(1 + (1−λ)/λ · r / dilution), in nats.
 *
 * @param spare the table is valid until another of a long span is made with this number, 0 to 5
 */
export function gainsAt(words: i32, spare: i32): Doubles {
  const isKept = words < KEPT;
  const table = tables.from((isKept ? words : KEPT + spare) * STRENGTH_COUNT);
  if (!isKept || isFilled[words] === 0) fill(table, words);
  if (isKept) isFilled[words] = 1;
  return table;
}

function fill(table: Doubles, words: i32): void {
  const dilution = max(words, 1) ** DILUTION * TYPICAL_SPAN ** (1 - DILUTION);
  const factor = (1 - NULL_SHARE) / NULL_SHARE / dilution;
  for (let s = 1; s < STRENGTH_COUNT; s++) table[s] = Math.log(1 + factor * Math.exp(<f64>s / STRENGTHS));
}
