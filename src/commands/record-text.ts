import { InputFailure } from "../failure.js";
import type { Bitext } from "../record/bitext.js";
import { decodeRecord } from "../record/decode.js";
import type { Input } from "./input.js";

/** A line with an object, and the beginning of another on the next: JSON lines. */
const SEVERAL = /^\s*\{.*\}\s*?\n\s*\{/;

/**
 * The record that a file holds.
 *
 * @throws InputFailure if it holds none, or several
 */
export function decodedRecord({ path, bytes }: Input): Bitext {
  const json = textOf(bytes, path);
  refuseSeveral(json, path);
  return decodeRecord(json, path);
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const tooLong = (error as NodeJS.ErrnoException).code === "ERR_STRING_TOO_LONG";
    const problem = tooLong ? "larger than 512 MiB" : "not valid UTF-8";
    throw new InputFailure(problem, { path, expected: "a record saved as .json" });
  }
}

/** A file of JSON lines may hold many records, of which there is no one table or memory. */
function refuseSeveral(json: string, path: string): void {
  if (!SEVERAL.test(json)) return;
  throw new InputFailure("more than one record", {
    path,
    line: 2,
    expected: "one record",
    hint: "hand them over one by one: sed -n 1p FILE | align export - -o OUTPUT",
  });
}
