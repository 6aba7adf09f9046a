import type { Bitext } from "../record/bitext.js";
import { encodeRecord } from "../record/json.js";
import type { Format } from "./format.js";

/** The record itself, a bead, sentence or gap a line. */
export const json: Format = { name: "json", extensions: [".json"], holdsWords: true, write };

function write(bitext: Bitext): Iterable<string> {
  return encodeRecord(bitext);
}
