import type { Bitext } from "../record/bitext.js";
import type { TextFormat } from "./format.js";

/** The record on one line, so that many of them make one file. */
export const jsonl: TextFormat = {
  name: "jsonl",
  extensions: [".jsonl", ".ndjson"],
  holdsWords: true,
  write,
};

function* write(bitext: Bitext): Iterable<string> {
  yield JSON.stringify(bitext);
  yield "\n";
}
