import { MAX_RATIO, MIN_RATIO } from "../src/kernel/constants";
import { Bytes, Doubles, Ints, Shorts } from "./numbers";

/** Share of a headword's probability that goes to its own glosses; tuned on MAC-Dev, as the next two are. */
const GLOSS_SHARE: f64 = 0.675;
/** Share that the glosses of a word's parts get. */
const PARTS_SHARE: f64 = 0.2;
/** The same for a word without glosses of its own. */
const UNKNOWN_PARTS_SHARE: f64 = 0.6;

/** A sparse matrix: row k holds entries `start[k]` to `start[k + 1]`, half-open, their weights 1 to 255 in 255ths. */
@unmanaged
export class WeightedRows {
  start: Ints;
  other: Shorts;
  weight: Bytes;
}

/** What the lexicon has of words. */
@unmanaged
export class Meanings {
  /** The stems that each headword means. */
  glosses: WeightedRows;
  /** The stems near each stem in meaning. */
  neighbours: WeightedRows;
  /** By the cosine in 255ths: the share that a gloss passes on to a stem so near. */
  neighbourShare: Doubles;
}

/** The stems of one English text that the lexicon has, numbered from 1, and what each is given. */
@unmanaged
export class TextStems {
  /** By stem of the lexicon: its number here; 0 for one that the text lacks. */
  number: Shorts;
  /** By number: where its types start in `type`; one more entry than numbers. */
  typeStart: Ints;
  type: Ints;
  /** By number: background probability, and share of the word at hand, 0 between words. */
  background: Doubles;
  share: Doubles;
  /** The numbers that have a share; this and the next two have room for one more than there are stems. */
  touched: Ints;
  /** The numbers of a gloss's neighbours, and their cosines. */
  near: Shorts;
  nearCosine: Bytes;
}

/** The links of one word while they are collected. */
@unmanaged
export class LinkRow {
  /** By type of the other side: the strongest ratio so far, 0 for those not linked. */
  ratio: Doubles;
  /** The types that are linked, and at `count[0]` how many. */
  type: Ints;
  count: Ints;
}

/**
 * Links a Chinese word to the types of a text by what it and its parts mean, and what is near that in meaning.
 *
 * @param headword its own, or −1
 * @param parts the headwords that it is made of
 */
export function linkMeanings(
  meanings: Meanings,
  stems: TextStems,
  headword: i32,
  parts: Ints,
  partCount: i32,
  row: LinkRow,
): void {
  let touched = headword < 0 ? 0 : addGlosses(meanings, stems, headword);
  const share = (headword < 0 ? UNKNOWN_PARTS_SHARE : PARTS_SHARE) / <f64>partCount;
  for (let k = 0; k < partCount; k++) touched = addPart(meanings, stems, parts[k], share, touched);
  for (let k = 0; k < touched; k++) {
    const number = stems.touched[k];
    const ratio = min(stems.share[number] / stems.background[number], MAX_RATIO);
    stems.share[number] = 0;
    if (ratio >= MIN_RATIO) linkTypes(stems, number, ratio, row);
  }
}

/** Shares out a headword's probability among its glosses and their neighbours; returns how many stems have a share. */
function addGlosses(meanings: Meanings, stems: TextStems, headword: i32): i32 {
  const glosses = meanings.glosses;
  const end = glosses.start[headword + 1];
  let touched = 0;
  for (let g = glosses.start[headword]; g < end; g++) {
    const stem = glosses.other[g];
    const share = <f64>glosses.weight[g] / 255;
    touched = add(stems, stems.number[stem], GLOSS_SHARE * share, touched);
    const near = findNeighbours(meanings.neighbours, stems, stem);
    for (let k = 0; k < near; k++) {
      const part = meanings.neighbourShare[stems.nearCosine[k]];
      touched = add(stems, stems.near[k], share * part, touched);
    }
  }
  return touched;
}

/**
 * Finds the neighbours of a stem that the text has. One in four is, and no processor foresees which: so each is written,
 * and the next one over it unless it counts.
 */
function findNeighbours(neighbours: WeightedRows, stems: TextStems, stem: i32): i32 {
  // What does not change is read once: whatever is written might be this, as far as the compiler knows.
  const numbers = stems.number;
  const near = stems.near;
  const cosines = stems.nearCosine;
  const other = neighbours.other;
  const weight = neighbours.weight;
  const end = neighbours.start[stem + 1];
  let found = 0;
  for (let n = neighbours.start[stem]; n < end; n++) {
    const number = numbers[other[n]];
    near[found] = number;
    cosines[found] = weight[n];
    found += <i32>(number !== 0);
  }
  return found;
}

function addPart(meanings: Meanings, stems: TextStems, part: i32, share: f64, touched: i32): i32 {
  const glosses = meanings.glosses;
  const end = glosses.start[part + 1];
  let count = touched;
  for (let g = glosses.start[part]; g < end; g++) {
    count = add(stems, stems.number[glosses.other[g]], share * (<f64>glosses.weight[g] / 255), count);
  }
  return count;
}

/** Adds to the share of a stem by its number, if the text has it; returns how many stems have one. */
function add(stems: TextStems, number: i32, share: f64, touched: i32): i32 {
  if (number === 0) return touched;
  const before = stems.share[number];
  stems.share[number] = before + share;
  stems.touched[touched] = number;
  return touched + <i32>(before === 0);
}

function linkTypes(stems: TextStems, number: i32, ratio: f64, row: LinkRow): void {
  const end = stems.typeStart[number + 1];
  for (let k = stems.typeStart[number]; k < end; k++) {
    const type = stems.type[k];
    const before = row.ratio[type];
    if (before === 0) {
      row.type[row.count[0]] = type;
      row.count[0] = row.count[0] + 1;
    }
    if (ratio > before) row.ratio[type] = ratio;
  }
}
