import { z } from "zod";
import type { Bitext } from "./bitext.js";

const index = z.int().min(0);
const ordinal = z.int().min(1);
const probability = z.number().min(0).max(1);

const BLOCK_KINDS = [
  "heading",
  "paragraph",
  "item",
  "quote",
  "cell",
  "caption",
  "footnote",
  "cue",
  "message",
  "line",
] as const;

/** The languages of texts, with the script of Chinese. */
export const languageSchema = z.enum(["zh-Hans", "zh-Hant", "en"]);

const paragraph = z
  .object({
    kind: z.enum(BLOCK_KINDS),
    line: ordinal.describe("1-based line of the input on which it starts, or its ordinal"),
    place: z.string().exactOptional().describe("Where it is by the document's own count, for people"),
    key: z.string().exactOptional().describe("What names it in both languages' files"),
  })
  .describe("A block of the document");

/** A sentence as records keep it. */
export const sentenceSchema = z
  .object({
    text: z.string(),
    paragraph: index.describe("Index of its paragraph on its side"),
    line: ordinal.describe("1-based line of the input"),
    column: ordinal.describe("1-based column of the input, in Unicode code points"),
    words: z
      .array(z.string().min(1))
      .exactOptional()
      .describe(
        "Its words in order, if it is Chinese and they were asked for; only white space is between them",
      ),
    time: z
      .object({ from: index, to: index })
      .exactOptional()
      .describe("When it is on screen, if it is of subtitles: milliseconds"),
    original: z
      .string()
      .exactOptional()
      .describe(
        "Its text in the input, if it was edited in a review; empty for the rest of an edited sentence",
      ),
    continues: z
      .literal(true)
      .exactOptional()
      .describe("It is the rest of the sentence before, split from it in a review"),
  })
  .describe("A sentence, in reading order");

/** A digest, hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const side = z.object({
  path: z.string().describe("The input as the user named it; - for standard input"),
  language: languageSchema,
  sha256: sha256Schema,
  numbering: z
    .literal("blocks")
    .exactOptional()
    .describe("Where the input has no lines: each line is a block's ordinal, and columns count within it"),
  paragraphs: z.array(paragraph),
  sentences: z.array(sentenceSchema),
});

/** What a person says of a bead. */
export const verdictSchema = z.enum(["confirmed", "corrected", "accepted", "to-fix"]);

const isNew = z.literal(true).describe("It has no counterpart only since the texts were changed");

const bead = z
  .object({
    source: z.array(index).describe("0-based indexes, ascending; empty: no counterpart"),
    target: z.array(index).describe("0-based indexes, ascending; empty: no counterpart"),
    confidence: probability.describe("Probability that exactly this bead is right"),
    verdict: verdictSchema
      .exactOptional()
      .describe("What a person said of it; of text without counterpart: accepted or to-fix"),
    isNew: isNew.exactOptional(),
  })
  .describe("What corresponds");

const gap = z
  .object({
    kind: z.enum(["omission", "addition"]),
    level: z.enum(["paragraph", "sentence"]),
    side: z.enum(["source", "target"]).describe("The side that has the text"),
    sentences: z.array(index).min(1).describe("Indexes on that side, ascending"),
    paragraph: index.describe("Index of its paragraph on that side"),
    line: ordinal,
    column: ordinal,
    text: z.string(),
    confidence: probability.describe("Probability that all of it is without counterpart"),
    severity: z.enum(["error", "warning"]),
    message: z.string(),
    verdict: z
      .enum(["corrected", "accepted", "to-fix"])
      .exactOptional()
      .describe("What a person said of all of it"),
    isNew: isNew.exactOptional(),
  })
  .describe("Text without counterpart");

const summary = z.object({
  sourceSentences: index,
  targetSentences: index,
  beads: index,
  omissions: index,
  additions: index,
});

/** The record's shape. That every sentence is in one bead is beyond a schema: see `invariants.ts`. */
export const bitextSchema: z.ZodType<Bitext> = z
  .object({
    format: z.literal("duiqi/bitext"),
    version: z.literal(1),
    signature: z.string().describe("Version, settings and data that the result depends on"),
    source: side,
    target: side,
    beads: z.array(bead).describe("Every sentence of either side is in exactly one"),
    paragraphBeads: z.array(bead).describe("The same over paragraphs"),
    gaps: z.array(gap),
    summary,
  })
  .describe("A Chinese text and an English one, aligned");

/** The record's shape as JSON Schema, draft 2020-12. Fields that it does not name are allowed. */
export function bitextJsonSchema(): object {
  return z.toJSONSchema(bitextSchema, { target: "draft-2020-12", io: "input" });
}
