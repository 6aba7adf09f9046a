import type { Piece } from "../pieces.js";

/** A string under its key, as character data has it. */
export interface NamedString {
  readonly key: string;
  readonly pieces: Piece[];
}
