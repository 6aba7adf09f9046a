import { STRENGTHS } from "../src/kernel/constants";
import { Doubles, Ints } from "./numbers";
import { Links, WordTable } from "./words";

/** Words that stand in more of a side's sentences than this say nothing of the place. */
const MAX_SENTENCES = 24;
/** Evidence below this, in nats, is no anchor. */
const MIN_WEIGHT: f64 = 4;

/** The sentences of each type, each once, ascending: `count[type]` of them from `sentence[start[type]]` on. */
@unmanaged
export class Places {
  start: Ints;
  count: Ints;
  sentence: Ints;
}

/** What is known of one row at a time. */
@unmanaged
export class Evidence {
  rows: WordTable;
  links: Links;
  rowPlaces: Places;
  columnPlaces: Places;
  /** By type of the rows: the row that has counted it last; −1 at first. */
  lastRow: Ints;
  /** By column: how much rare evidence the row shares with it; 0 but for those touched. */
  weight: Doubles;
  touched: Ints;
}

/**
 * Finds the columns that share most rare evidence with a row; asked for each row in turn.
 *
 * @param most how many to find
 * @param columns are written, the strongest first; of equals the first in the text
 * @param weights in nats
 * @returns how many there are
 */
export function strongestOfRow(
  evidence: Evidence,
  row: i32,
  most: i32,
  columns: Ints,
  weights: Doubles,
): i32 {
  const start = evidence.rows.start;
  let touched = 0;
  for (let t = start[row]; t < start[row + 1]; t++) {
    const type = evidence.rows.type[t];
    if (evidence.lastRow[type] === row || evidence.rowPlaces.count[type] > MAX_SENTENCES) continue;
    evidence.lastRow[type] = row;
    touched = addEvidence(evidence, type, touched);
  }
  let found = 0;
  for (let k = 0; k < touched; k++) {
    const column = evidence.touched[k];
    const weight = evidence.weight[column];
    evidence.weight[column] = 0;
    if (weight >= MIN_WEIGHT) found = insert(columns, weights, found, most, column, weight);
  }
  return found;
}

/** Adds what a word says of each column: the less, the more places there are to pair. */
function addEvidence(evidence: Evidence, type: i32, touched: i32): i32 {
  const links = evidence.links;
  const places = evidence.columnPlaces;
  const weights = evidence.weight;
  const here = evidence.rowPlaces.count[type];
  const end = links.start[type + 1];
  for (let k = links.start[type]; k < end; k++) {
    const other = links.other[k];
    const there = places.count[other];
    if (there > MAX_SENTENCES) continue;
    const weight = <f64>links.strength[k] / STRENGTHS / Math.sqrt(<f64>(here * there));
    const sentences = places.sentence.from(places.start[other]);
    for (let s = 0; s < there; s++) {
      const column = sentences[s];
      if (weights[column] === 0) evidence.touched[touched++] = column;
      weights[column] = weights[column] + weight;
    }
  }
  return touched;
}

/** Inserts a column where it belongs among the `count` strongest so far, of which `most` are kept. */
function insert(columns: Ints, weights: Doubles, count: i32, most: i32, column: i32, weight: f64): i32 {
  let k = count;
  while (k > 0 && (weights[k - 1] < weight || (weights[k - 1] === weight && columns[k - 1] > column))) k--;
  if (k === most) return count;
  const kept = min(count + 1, most);
  for (let later = kept - 1; later > k; later--) {
    columns[later] = columns[later - 1];
    weights[later] = weights[later - 1];
  }
  columns[k] = column;
  weights[k] = weight;
  return kept;
}
