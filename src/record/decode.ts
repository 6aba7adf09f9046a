import type { z } from "zod";
import { InputFailure } from "../failure.js";
import type { Bitext } from "./bitext.js";
import { checkInvariants } from "./invariants.js";
import { expectation, fieldOf, parseJson, shownAt } from "./json-value.js";
import { bitextSchema } from "./schema.js";

/**
 * A saved record. It loads the schema library (some 50 ms), so import this file only where a record is read.
 *
 * @param json the record's text
 * @param path where it came from, for messages
 * @throws InputFailure if it is not JSON, not a record of this version, or its beads do not hold every sentence once;
 *   the message names the field
 */
export function decodeRecord(json: string, path: string): Bitext {
  const value = parseJson(json, path, "a record saved as .json");
  const result = bitextSchema.safeParse(value);
  if (!result.success) throw fieldFailure(result.error.issues[0]!, value, path);
  checkInvariants(result.data, path);
  return result.data;
}

function fieldFailure(issue: z.core.$ZodIssue, value: unknown, path: string): InputFailure {
  const name = fieldOf(issue) || "the whole";
  const hint = name === "version" ? { hint: "it was saved by another version of duiqi" } : {};
  const got = shownAt(issue, value);
  return new InputFailure(`not a record: ${name}`, { path, expected: expectation(issue), got, ...hint });
}
