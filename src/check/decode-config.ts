import type { z } from "zod";
import { InputFailure } from "../failure.js";
import { expectation, fieldOf, shownAt } from "../record/json-value.js";
import type { Config } from "./config.js";
import { configSchema } from "./config-schema.js";
import { nearest } from "./nearest.js";

type Issue = z.core.$ZodIssue;

/**
 * Settings from what a configuration file holds. It loads the schema library, so import this file only where there is
 * such a file.
 *
 * @param value what the file holds, parsed
 * @param path the file, for messages
 * @throws InputFailure naming the first key that is unknown, or whose value is none of its own
 */
export function decodeConfig(value: unknown, path: string): Config {
  const result = configSchema.safeParse(value);
  if (!result.success) throw failureOf(innermost(result.error.issues[0]!), value, path);
  const { $schema: _, ...config } = result.data;
  return config as Config;
}

/** Of a union's alternatives, the last is the list: what is wrong in it says most. */
function innermost(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const alternatives = issue.errors.map((issues) => issues[0]!);
  const deepest = alternatives.reduce((a, b) => (b.path.length > a.path.length ? b : a));
  const isShallow = deepest.path.length === 0 && deepest.code === "invalid_type";
  return isShallow ? issue : { ...deepest, path: [...issue.path, ...deepest.path] };
}

function failureOf(issue: Issue, value: unknown, path: string): InputFailure {
  if (issue.code === "unrecognized_keys") return unknownKey(issue, path);
  const field = fieldOf(issue);
  const expected = issue.code === "invalid_union" ? "a string, or a list of strings" : expectation(issue);
  const problem = field === "" ? "not settings" : `${field} is wrong`;
  return new InputFailure(problem, { path, expected, got: shownAt(issue, value) });
}

function unknownKey(issue: z.core.$ZodIssueUnrecognizedKeys, path: string): InputFailure {
  const key = issue.keys[0]!;
  const isRule = issue.path.length > 0;
  const known = Object.keys(isRule ? configSchema.shape.rules.unwrap().shape : configSchema.shape);
  const guess = nearest(key, known);
  return new InputFailure(isRule ? `unknown rule ${key}` : `unknown key ${key}`, {
    path,
    expected: known.join(", "),
    ...(guess !== undefined && { hint: `did you mean ${guess}?` }),
  });
}
