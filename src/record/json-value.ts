import type { z } from "zod";
import { InputFailure } from "../failure.js";

/** Characters of a wrong value that a message shows. */
const SHOWN = 40;

/**
 * What a JSON text says.
 *
 * @param path where it came from, for messages
 * @param expected what it should have been
 * @throws InputFailure with the line, if it is not JSON
 */
export function parseJson(json: string, path: string, expected: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const { message } = error as SyntaxError;
    const offset = /at position (\d+)/.exec(message)?.[1];
    const line = offset === undefined ? {} : { line: json.slice(0, Number(offset)).split("\n").length };
    throw new InputFailure(`not JSON (${message})`, { path, ...line, expected });
  }
}

/** The name of what a schema found fault with, as `rules.moved` or `pairs[0]`; empty if it is the whole. */
export function fieldOf({ path }: Pick<z.core.$ZodIssue, "path">): string {
  const field = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return field.replace(/^\./, "");
}

/** What a schema expected where it found a fault. */
export function expectation(issue: z.core.$ZodIssue): string {
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

/** The beginning of what was there instead. */
export function shownAt({ path }: Pick<z.core.$ZodIssue, "path">, value: unknown): string {
  const wrong = path.reduce((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value);
  const characters = [...(JSON.stringify(wrong) ?? "nothing")];
  return characters.length <= SHOWN ? characters.join("") : `${characters.slice(0, SHOWN - 1).join("")}…`;
}
