import { STRENGTHS } from "../kernel/constants.js";
import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";

/** A sparse matrix: for each word type of one side, the types of the other that it is evidence for, and how strong. */
export interface Links {
  /** Where each type's links start; one more entry than types. */
  readonly start: Uint32Array;
  readonly other: Uint32Array;
  /**
   * log r(e,z) = log t(e|z)/p(e), how many times likelier the other word is when this one is there, in `STRENGTHS`
   * of a nat: a byte holds ratios up to 2890, and what is lost of a word's evidence is at most .016 nats.
   */
  readonly strength: Uint8Array;
}

const STRONGEST = 255;

/** One link, as collected. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** Above 1. */
  readonly ratio: number;
}

/** The strength that is nearest to a ratio above 1. */
export function strengthOf(ratio: number): number {
  return Math.min(STRONGEST, Math.max(1, Math.round(STRENGTHS * Math.log(ratio))));
}

/** The matrix of these links; where two join the same types the stronger one counts. */
export function linksOf(rows: number, links: readonly Link[]): Links {
  const byRow = Array.from({ length: rows }, () => new Map<number, number>());
  for (const { from, to, ratio } of links) {
    const row = byRow[from]!;
    if (ratio > (row.get(to) ?? 0)) row.set(to, ratio);
  }
  const builder = new LinksBuilder(rows);
  for (const row of byRow) {
    for (const [to, ratio] of row) builder.add(to, strengthOf(ratio));
    builder.endRow();
  }
  return builder.build();
}

/** Collects links row by row. */
export class LinksBuilder {
  readonly #start: Uint32Array;
  #other = new Uint32Array(1024);
  #strength = new Uint8Array(1024);
  #size = 0;
  #row = 0;

  constructor(rows: number) {
    this.#start = new Uint32Array(rows + 1);
  }

  /** Adds a link from the current row; no type twice. */
  add(other: number, strength: number): void {
    if (this.#size === this.#other.length) this.#grow();
    this.#other[this.#size] = other;
    this.#strength[this.#size++] = strength;
  }

  /** Adds a row of another matrix as a row of its own. */
  copyRow({ start, other, strength }: Links, row: number): void {
    for (let k = start[row]!; k < start[row + 1]!; k++) this.add(other[k]!, strength[k]!);
    this.endRow();
  }

  /** Goes on to the next row. */
  endRow(): void {
    this.#start[++this.#row] = this.#size;
  }

  /** The matrix; all rows have ended. */
  build(): Links {
    return {
      start: this.#start,
      other: this.#other.subarray(0, this.#size),
      strength: this.#strength.subarray(0, this.#size),
    };
  }

  #grow(): void {
    const { length } = this.#other;
    const [other, strength] = [new Uint32Array(2 * length), new Uint8Array(2 * length)];
    other.set(this.#other);
    strength.set(this.#strength);
    this.#other = other;
    this.#strength = strength;
  }
}

/** Links that were seen from the other side: several parts of a measurement do so. */
const turnedLinks = new WeakMap<Links, Links>();

/**
 * The same links seen from the other side.
 *
 * @param columns types of the other side
 */
export function transpose(links: Links, columns: number): Links {
  let turned = turnedLinks.get(links);
  if (turned === undefined) {
    turned = turn(links, columns);
    turnedLinks.set(links, turned);
  }
  return turned;
}

function turn({ start, other, strength }: Links, columns: number): Links {
  const turned: Links = {
    start: new Uint32Array(columns + 1),
    other: new Uint32Array(other.length),
    strength: new Uint8Array(other.length),
  };
  for (const to of other) turned.start[to + 1]!++;
  for (let c = 0; c < columns; c++) turned.start[c + 1]! += turned.start[c]!;
  const next = turned.start.slice();
  for (let from = 0; from + 1 < start.length; from++) {
    for (let k = start[from]!; k < start[from + 1]!; k++) {
      const slot = next[other[k]!]!++;
      turned.other[slot] = from;
      turned.strength[slot] = strength[k]!;
    }
  }
  return turned;
}

/** Places links in the kernel's memory. */
export function placeLinks({ start, other, strength }: Links): Address {
  return kernel().structure(start, other, strength);
}
