import { z } from "zod";
import { RULES } from "../record/check.js";
import { reporters } from "../report/check/index.js";
import { RULE_SEVERITIES } from "./config.js";

const text = z.string().min(1);
const texts = z.union([text, z.array(text)]);

const ruleSeverities = z
  .strictObject(
    Object.fromEntries(
      RULES.map(({ id, summary, severity }) => {
        const described = `${summary} Its weightiest findings are of severity ${severity}.`;
        return [id, z.enum(RULE_SEVERITIES).describe(described).optional()];
      }),
    ),
  )
  .describe("The severity of all of a rule's findings, whatever they would weigh; off: not looked for");

const reporter = z.string().regex(new RegExp(`^(${reporters.map(({ name }) => name).join("|")})(=.+)?$`));

/** The settings of `duiqi.config.json`: as `Config`, and `$schema`, by which editors know what it is. */
export const configSchema = z
  .strictObject({
    $schema: z.string().describe("Where this schema is, for editors").optional(),
    pairs: z
      .union([text, z.array(text).min(1)])
      .describe("Which files belong together: docs/zh/{path}.md=docs/en/{path}.md; {path} spans folders")
      .optional(),
    manifest: text.describe("A list of pairs: source, tab, target and, if you like, tab and id").optional(),
    rules: ruleSeverities.optional(),
    failOn: z
      .enum(["error", "warning", "note"])
      .describe("The least severity that fails the check (default: error)")
      .optional(),
    maxOmissions: z
      .int()
      .min(0)
      .describe("How many omitted paragraphs and sentences are let pass (default: 0)")
      .optional(),
    minConfidence: z
      .number()
      .min(0)
      .max(1)
      .describe("Findings of lower probability are left out (default: 0)")
      .optional(),
    exclude: texts.describe("Globs of files that are in no pair").optional(),
    ignoreText: texts.describe("Regular expressions: findings whose text matches do not count").optional(),
    baseline: text.describe("A file of findings that are known and do not count").optional(),
    since: text.describe("A git revision: findings in what it has already do not count").optional(),
    reporters: z
      .union([reporter, z.array(reporter)])
      .describe("How the report is given: a name, or NAME=FILE (default: text)")
      .optional(),
    cacheLocation: text.describe("The folder that results are kept in for the next run").optional(),
    cache: z.boolean().describe("Whether results are kept (default: true)").optional(),
    jobs: z.int().min(1).max(9999).describe("Threads to work with (default: one per core)").optional(),
    sentences: z
      .enum(["auto", "lines"])
      .describe("auto finds the sentences, lines takes every line as one (default: auto)")
      .optional(),
    sourceLang: text.describe("Language of the sources: zh, zh-TW, en, …").optional(),
    targetLang: text.describe("Language of the targets").optional(),
    column: z
      .union([text, z.array(text).max(2)])
      .describe("Of tables, the column to read; of two, the source's, then the target's")
      .optional(),
    glossary: texts.describe("Files of terms that translate each other, as TSV or TBX").optional(),
  })
  .describe("How align check checks; paths are relative to this file");

/** The schema as JSON Schema, draft 7, which is what editors know best. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { target: "draft-7", io: "input" });
}
