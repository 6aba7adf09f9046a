import { z } from "zod";
import type { CheckReport } from "./check.js";
import { RULES } from "./check.js";
import { languageSchema } from "./schema.js";

const count = z.int().min(0);
const ordinal = z.int().min(1);
const sideName = z.enum(["source", "target"]);

const passage = z
  .object({
    line: ordinal.describe("1-based line of the input, or a block's ordinal"),
    column: ordinal.describe("1-based, in Unicode code points"),
    endLine: ordinal,
    endColumn: ordinal.describe("The column after the last character"),
    text: z.string(),
  })
  .describe("Text of an input, and where it stands");

const word = z
  .object({
    side: sideName,
    word: z.string(),
    line: ordinal,
    column: ordinal,
    found: z.string().exactOptional().describe("What of the other side it might translate"),
    ratio: z
      .number()
      .min(1)
      .exactOptional()
      .describe("How many times likelier the one is where the other stands than elsewhere"),
  })
  .describe("A word that bears a finding out");

const counterpart = z
  .object({
    relation: z
      .enum(["translation", "neighbours"])
      .describe(
        "What the text is aligned with, or what stands before and after where its counterpart belongs",
      ),
    passages: z.array(passage),
    at: z
      .enum(["start", "end"])
      .exactOptional()
      .describe("Of one neighbour: the end of the text at which it would stand beyond that"),
  })
  .describe("What the other side has to do with a finding");

const finding = z
  .object({
    rule: z.enum(RULES.map(({ id }) => id)),
    severity: z.enum(["error", "warning", "note"]),
    side: sideName.describe("The side that the place is of"),
    place: passage.describe("What is flagged; its text is empty only where a file is missing"),
    context: z
      .object({ text: z.string(), start: count, end: count })
      .describe("The sentence or block that it is in, and where in it: UTF-16 offsets, half-open"),
    counterpart: counterpart.exactOptional(),
    message: z.string(),
    confidence: z.number().min(0).max(1).describe("Probability that the finding is right"),
    evidence: z.array(word).exactOptional(),
    fingerprint: z.string().describe("What tells it from others, whatever is edited elsewhere in its file"),
  })
  .describe("Something that is wrong with the pair");

const side = z.object({
  path: z.string().describe("The input as the user named it; - for standard input"),
  language: languageSchema.exactOptional().describe("Missing where the text was not read"),
  sentences: count.exactOptional(),
  matched: count.exactOptional().describe("How many of its sentences are in pairs"),
  numbering: z
    .literal("blocks")
    .exactOptional()
    .describe("The input has no lines: each is a block's ordinal"),
});

const setAside = z
  .object({
    finding,
    by: z
      .enum(["baseline", "ignored", "unchanged"])
      .describe("Known before; by a comment or a setting; outside what was changed"),
    reason: z.string().exactOptional().describe("What the comment gives as its reason"),
  })
  .describe("A finding that counts for nothing, and why");

const pair = z
  .object({
    id: z.string().exactOptional().describe("As a manifest or a pattern names it"),
    source: side.exactOptional().describe("Missing if no file is the target's partner"),
    target: side.exactOptional().describe("Missing if no file is the source's partner"),
    findings: z.array(finding).describe("The source's, then the target's, in the order of their places"),
    setAside: z.array(setAside),
    failure: z.string().exactOptional().describe("Why the pair could not be checked"),
  })
  .describe("What the check of one pair came to");

const summary = z.object({
  pairs: count,
  failed: count.describe("Pairs that could not be checked"),
  errors: count,
  warnings: count,
  notes: count,
  setAside: count,
  sourceSentences: count,
  matchedSentences: count.describe("Source sentences that are in pairs"),
  passed: z.boolean().describe("False if there are findings of such weight or number that the check fails"),
});

/** The shape of a check's report. */
export const checkSchema: z.ZodType<CheckReport> = z
  .object({
    format: z.literal("duiqi/check"),
    version: z.literal(1),
    tool: z.string().describe("The version of duiqi that checked"),
    pairs: z.array(pair).describe("In the order in which they are named"),
    summary,
  })
  .describe("What align check found");

/** The shape of a check's report as JSON Schema, draft 2020-12. Fields that it does not name are allowed. */
export function checkJsonSchema(): object {
  return z.toJSONSchema(checkSchema, { target: "draft-2020-12", io: "input" });
}
