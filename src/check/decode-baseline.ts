import { z } from "zod";
import { InputFailure } from "../failure.js";
import { RULES } from "../record/check.js";
import { expectation, fieldOf, parseJson, shownAt } from "../record/json-value.js";
import type { Baseline } from "./baseline.js";

const EXPECTED = "a baseline, as --update-baseline writes it";

const entry = z.object({
  source: z.string().min(1).exactOptional(),
  target: z.string().min(1).exactOptional(),
  side: z.enum(["source", "target"]),
  rule: z.enum(RULES.map(({ id }) => id)),
  fingerprint: z.string().regex(/^[0-9a-f]{24}$/),
  text: z.string(),
});

const schema: z.ZodType<Baseline> = z.object({
  format: z.literal("duiqi/baseline"),
  version: z.literal(1),
  findings: z.array(entry),
});

/**
 * A saved baseline. It loads the schema library, so import this file only where there is a baseline.
 *
 * @param json the baseline's text
 * @param path where it came from, for messages
 * @throws InputFailure if it is not JSON, or no baseline of this version; the message names the line or the field
 */
export function decodeBaseline(json: string, path: string): Baseline {
  const value = parseJson(json, path, EXPECTED);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const field = fieldOf(issue);
  throw new InputFailure(`not a baseline: ${field === "" ? "the whole" : field}`, {
    path,
    expected: expectation(issue),
    got: shownAt(issue, value),
    hint:
      field === "version"
        ? "it was saved by another version of duiqi"
        : "mend it, or delete it and make it anew with --update-baseline",
  });
}
