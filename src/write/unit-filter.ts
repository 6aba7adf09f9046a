import type { Bitext } from "../record/bitext.js";
import { SeenTexts } from "./seen-texts.js";
import type { TranslationUnit } from "./tmx-units.js";

/** What of the units is left out. */
export interface UnitSelection {
  /** Whether of units with the same text in the same languages only the first is kept. */
  readonly dedupe: boolean;
  /** Units of a lower confidence are left out; 0 to 1. */
  readonly minConfidence: number;
}

/** How many units were kept, and how many were left out, each for the first reason that holds. */
export interface UnitCounts {
  readonly units: number;
  readonly belowConfidence: number;
  readonly duplicates: number;
}

/** White space but single spaces. */
const UNEVEN = /\s{2,}|[^\S ]/g;

/**
 * Decides, unit by unit, what goes into a merged memory, and counts. Duplicates are what translators' tools take for
 * the same: exact text but for white space. Width, case and form of characters are left alone (no NFKC), as a unit
 * that writes `２０％` is another than one with `20%`. Of duplicates the first is kept, not the surest, which could
 * be known only at the end, with all units in memory or by reading all records twice; a minimal confidence keeps out
 * what is unsure.
 */
export class UnitFilter {
  readonly #minConfidence: number;
  readonly #seen: SeenTexts | undefined;
  #units = 0;
  #belowConfidence = 0;
  #duplicates = 0;

  constructor({ dedupe, minConfidence }: UnitSelection) {
    this.#minConfidence = minConfidence;
    this.#seen = dedupe ? new SeenTexts() : undefined;
  }

  /** The counts of the units so far. */
  get counts(): UnitCounts {
    return { units: this.#units, belowConfidence: this.#belowConfidence, duplicates: this.#duplicates };
  }

  /** Whether the next unit, of that pair, is kept. One that is unsure does not make others its duplicates. */
  keeps(unit: TranslationUnit, bitext: Bitext): boolean {
    if (unit.bead.confidence < this.#minConfidence) {
      this.#belowConfidence++;
      return false;
    }
    if (this.#seen?.add(identity(unit, bitext)) === false) {
      this.#duplicates++;
      return false;
    }
    this.#units++;
    return true;
  }
}

/** What duplicates have in common. No part of it has a line end of its own. */
function identity(unit: TranslationUnit, { source, target }: Bitext): string {
  return [source.language, target.language, evened(unit.source), evened(unit.target)].join("\n");
}

function evened(text: string): string {
  return text.trim().replace(UNEVEN, " ");
}
