import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";

/** Share of paragraph boundaries that correspond, before anything of the pair is known. */
const PRIOR_AGREEMENT = 0.8;
/** The prior counts as much as so many boundaries seen. */
const PRIOR_STRENGTH = 5;
/**
 * Texts lose or gain whole paragraphs (captions, credits, headings, endings) far more often than single sentences out
 * of one, which is what the weights of nulls are learned from. Log-odds, half for each end. Of 1, 1.4, 1.8 and 2.3, what
 * is deleted of news, manuals and academic prose is found best with 1.4 (docs/decisions/0046).
 */
const WHOLE_PARAGRAPH = 1.4;
/**
 * How much less likely, in log-odds, text of either side is to have no counterpart right where the other side has some
 * without, too: a loose translation is far more frequent than another text in its place. Set by hand: 2.5 finds two false
 * gaps fewer beside 300 of news that are right, but nearly takes a credit for the translation of a headline.
 */
const REPLACED = 1.6;

/** What share of each side's sentences starts a paragraph, 0 to 1. */
export interface StartShares {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What paragraph boundaries say about beads: a place where both sides are between paragraphs is likely on the path, a
 * bead that spans a boundary is unlikely; both the more, the better the pair's boundaries have been seen to agree.
 */
export class ParagraphBoundaries {
  readonly #rowStarts: Uint8Array;
  readonly #columnStarts: Uint8Array;
  /** Whether both sides have paragraphs. */
  readonly #known: boolean;
  /** Log-potential of a corner at which both sides are between paragraphs. */
  readonly #meeting: number;
  /** Log-potential of each boundary inside a bead. */
  readonly #crossing: number;

  /**
   * @param rowStarts by sentence: how firmly a paragraph starts with it, so many boundaries it counts as inside a bead;
   *   0 where none does, throughout if the side has no paragraphs
   * @param agreement share of boundaries that correspond, 0 to 1, from `agreementOf` or the prior
   * @param shares what share of sentences starts a paragraph, of the whole text if this is a stretch of one
   */
  constructor(
    rowStarts: Uint8Array,
    columnStarts: Uint8Array,
    agreement = PRIOR_AGREEMENT,
    shares: StartShares = { rows: startShare(rowStarts), columns: startShare(columnStarts) },
  ) {
    this.#rowStarts = rowStarts;
    this.#columnStarts = columnStarts;
    const chance = Math.max(shares.rows, shares.columns);
    this.#known = shares.rows > 0 && shares.columns > 0;
    this.#meeting = this.#known ? Math.max(0, Math.log(agreement / chance)) : 0;
    this.#crossing = this.#known ? Math.log(1 - agreement) : 0;
  }

  /** Log-potential of a bead that starts before (i, j) and takes `a` rows and `b` columns. */
  of(i: number, a: number, j: number, b: number): number {
    if (!this.#known) return 0;
    const inside = count(this.#rowStarts, i + 1, i + a) + count(this.#columnStarts, j + 1, j + b);
    return this.#crossing * inside + (this.#meets(i + a, j + b) ? this.#meeting : 0);
  }

  /** Places in the kernel's memory what it needs to add boundaries to beads as `of` does. */
  place(): Address {
    const worth = Float64Array.of(this.#crossing, this.#meeting);
    return kernel().structure(this.#rowStarts, this.#columnStarts, worth);
  }

  /**
   * Log-potential of a null that follows one of the other side at the same place: that of an unlikely replacement. What
   * whole paragraphs and meeting boundaries are worth counts once for both.
   */
  get facing(): number {
    return this.#known ? -REPLACED - WHOLE_PARAGRAPH - this.#meeting : 0;
  }

  /** Log-potential of row i as null before column j. */
  ofRowNull(i: number, j: number): number {
    const whole = isBetween(this.#columnStarts, j) ? this.#wholeParagraph(this.#rowStarts, i) : 0;
    return this.of(i, 1, j, 0) + whole;
  }

  /** Log-potential of column j as null before row i. */
  ofColumnNull(j: number, i: number): number {
    const whole = isBetween(this.#rowStarts, i) ? this.#wholeParagraph(this.#columnStarts, j) : 0;
    return this.of(i, 0, j, 1) + whole;
  }

  /**
   * The share of boundaries at which the corners of an alignment find both sides between paragraphs (Dice), drawn
   * toward the prior.
   */
  agreementOf(corners: readonly { readonly row: number; readonly column: number }[]): number {
    const met = corners.filter(({ row, column }) => row > 0 && column > 0 && this.#meets(row, column)).length;
    const all = (number(this.#rowStarts.subarray(1)) + number(this.#columnStarts.subarray(1))) / 2;
    return (Math.min(met, all) + PRIOR_STRENGTH * PRIOR_AGREEMENT) / (all + PRIOR_STRENGTH);
  }

  /** What a null gains for starting and for ending a paragraph. */
  #wholeParagraph(starts: Uint8Array, at: number): number {
    if (!this.#known) return 0;
    return (WHOLE_PARAGRAPH / 2) * (Number(isBetween(starts, at)) + Number(isBetween(starts, at + 1)));
  }

  #meets(row: number, column: number): boolean {
    return this.#rowStarts[row]! > 0 && this.#columnStarts[column]! > 0;
  }
}

/** Whether a paragraph starts here or the text has ended. */
function isBetween(starts: Uint8Array, at: number): boolean {
  return starts[at] !== 0;
}

function count(starts: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += starts[k]!;
  return sum;
}

/** How many paragraphs start. */
function number(starts: Uint8Array): number {
  return starts.reduce((sum, start) => sum + Math.sign(start), 0);
}

/** What share of sentences starts a paragraph. */
export function startShare(starts: Uint8Array): number {
  return starts.length === 0 ? 0 : number(starts) / starts.length;
}
