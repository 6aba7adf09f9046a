import type { Piece } from "../pieces.js";

/** What a unit has in one language: its text, or all its plural forms. Empty if it is not translated. */
export type UnitText = readonly (readonly Piece[])[];

/** A text and its translation, as a bilingual file has them. */
export interface Unit {
  /** What names it. */
  readonly key: string;
  readonly source: UnitText;
  readonly target: UnitText;
  /** Whether it stands inside the one before, as the title of a link does. */
  readonly isNested?: boolean;
}

/** What a bilingual file holds. */
export interface Bilingual {
  /** In the file's order. */
  readonly units: readonly Unit[];
  /** The tags of the languages, where the file declares them. */
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  /** What of it is left out, as clauses. */
  readonly leftOut?: readonly string[];
}

/** Whether a text holds more than white space. */
export function hasText(text: UnitText): boolean {
  return text.some((pieces) => pieces.some((piece) => piece.text.trim() !== ""));
}
