import type { Bitext } from "../record/bitext.js";
import { encodeRecord } from "../record/json.js";
import type { TextFormat } from "./format.js";

/** The record itself, a bead, sentence or gap a line. */
export const json: TextFormat = { name: "json", extensions: [".json"], holdsWords: true, write };

function write(bitext: Bitext): Iterable<string> {
  return encodeRecord(bitext);
}
