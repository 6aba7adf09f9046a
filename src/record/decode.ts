import type { z } from "zod";
import { InputFailure } from "../failure.js";
import type { Bitext } from "./bitext.js";
import { checkInvariants } from "./invariants.js";
import { bitextSchema } from "./schema.js";

/** Characters of a wrong value that a message shows. */
const SHOWN = 40;

/**
 * A saved record. It loads the schema library (some 50 ms), so import this file only where a record is read.
 *
 * @param json the record's text
 * @param path where it came from, for messages
 * @throws InputFailure if it is not JSON, not a record of this version, or its beads do not hold every sentence once;
 *   the message names the field
 */
export function decodeRecord(json: string, path: string): Bitext {
  const value = parse(json, path);
  const result = bitextSchema.safeParse(value);
  if (!result.success) throw fieldFailure(result.error.issues[0]!, value, path);
  checkInvariants(result.data, path);
  return result.data;
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const { message } = error as SyntaxError;
    const offset = /at position (\d+)/.exec(message)?.[1];
    const line = offset === undefined ? {} : { line: json.slice(0, Number(offset)).split("\n").length };
    throw new InputFailure(`not JSON (${message})`, { path, ...line, expected: "a record saved as .json" });
  }
}

function fieldFailure(issue: z.core.$ZodIssue, value: unknown, path: string): InputFailure {
  const field = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const name = field === "" ? "the whole" : field.replace(/^\./, "");
  const hint = name === "version" ? { hint: "it was saved by another version of duiqi" } : {};
  const got = shown(valueAt(value, issue.path));
  return new InputFailure(`not a record: ${name}`, { path, expected: expectation(issue), got, ...hint });
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int"
        ? "a whole number"
        : `${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "too_small":
      return `at least ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    case "invalid_format":
      return `a match of ${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value);
}

function shown(value: unknown): string {
  const characters = [...(JSON.stringify(value) ?? "nothing")];
  return characters.length <= SHOWN ? characters.join("") : `${characters.slice(0, SHOWN - 1).join("")}…`;
}
