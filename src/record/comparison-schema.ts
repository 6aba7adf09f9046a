import { z } from "zod";
import { type Comparison, DIFFERENCE_KINDS } from "./comparison.js";
import { languageSchema, verdictSchema } from "./schema.js";

const count = z.int().min(0);
const ordinal = z.int().min(1);
const share = z.number().min(0).max(1);

const passage = z
  .object({
    sentences: z.array(count).min(1).describe("Indexes of its sentences in its record"),
    line: ordinal.describe("1-based line of the input, or a block's ordinal"),
    column: ordinal.describe("1-based, in Unicode code points"),
    text: z.string(),
  })
  .describe("Text of a bead on one side");

const bead = z
  .object({
    index: count.describe("0-based, in its record"),
    source: passage.exactOptional(),
    target: passage.exactOptional(),
    confidence: share,
    verdict: verdictSchema.exactOptional(),
  })
  .describe("A bead as one of the records has it; a side without text is missing");

const difference = z
  .object({
    kind: z
      .enum(DIFFERENCE_KINDS)
      .describe(
        "partners: aligned with other text; gap: without counterpart in one record alone; grouping: merged or split; the beads being the same, text: edited or read otherwise, verdict: a person said another thing, segmentation: other sentences",
      ),
    a: z.array(bead),
    b: z.array(bead),
  })
  .describe("The same text as both records align it");

const score = z.object({
  precision: share.describe("Of the second record's beads, the share that the first has"),
  recall: share.describe("Of the first record's beads, the share that the second has"),
  f1: share,
});

const agreement = z.object({
  strict: score.describe("Beads that are exactly the same"),
  lax: score.describe("Beads that are the same, or have text in common on both sides"),
});

const record = z.object({
  path: z.string().describe("The record as the user named it"),
  signature: z.string(),
  source: z.string().describe("The path of its source"),
  target: z.string(),
  beads: count,
  checked: count.describe("Beads that a person looked at"),
  omissions: count.describe("Beads of source text without counterpart"),
  additions: count.describe("Beads of target text without counterpart"),
});

const alone = { aAlone: count, bAlone: count };

const kindCounts = z.object({
  partners: count,
  gap: count,
  grouping: count,
  text: count,
  verdict: count,
  segmentation: count,
});

const summary = z.object({
  sameBeads: count,
  differences: kindCounts.describe("How many there are of each kind"),
  agreement: agreement.describe("Over all beads"),
  pairAgreement: agreement.describe("Over pairs alone"),
  gaps: z.object(alone).describe("Beads without counterpart whose text has one in the other record"),
  verdicts: z.object({ ...alone, differ: count }).describe("Verdicts on the same beads"),
});

/** The shape of a comparison. */
export const comparisonSchema: z.ZodType<Comparison> = z
  .object({
    format: z.literal("duiqi/compare"),
    version: z.literal(1),
    tool: z.string().describe("Version of duiqi"),
    languages: z.object({ source: languageSchema, target: languageSchema }),
    a: record,
    b: record,
    exchanged: z
      .boolean()
      .describe("Whether the second record is from the other language: it is turned round"),
    summary,
    differences: z.array(difference),
  })
  .describe("What differs between two records of the same texts");

/** The shape of a comparison as JSON Schema, draft 2020-12. Fields that it does not name are allowed. */
export function comparisonJsonSchema(): object {
  return z.toJSONSchema(comparisonSchema, { target: "draft-2020-12", io: "input" });
}
