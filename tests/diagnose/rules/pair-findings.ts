import type { Finding, RuleId } from "../../../src/diagnose/finding.js";
import { diagnosePair } from "../../../src/pipeline.js";
import { readDocument } from "../../../src/read/index.js";
import { RULES } from "../../../src/record/check.js";
import type { Shipped } from "../../../src/shipped.js";

/** A Chinese text and its English translation, and the extension of their format. */
export interface PairTexts {
  readonly chinese: string;
  readonly english: string;
  readonly format?: string;
}

/** What the rules find in a pair; all of them unless some are named. */
export async function findingsOf(
  { chinese, english, format = "txt" }: PairTexts,
  { data }: Shipped,
  rules: readonly RuleId[] = RULES.map(({ id }) => id),
): Promise<readonly Finding[]> {
  const source = await readDocument(Buffer.from(chinese), { path: `zh.${format}` });
  const target = await readDocument(Buffer.from(english), { path: `en.${format}`, side: "target" });
  const { findings } = await diagnosePair(source, target, data, new Set(rules));
  return findings;
}
