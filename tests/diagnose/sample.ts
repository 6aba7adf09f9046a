import { readFileSync } from "node:fs";
import type { Finding, RuleId } from "../../src/diagnose/finding.js";
import { diagnosePair } from "../../src/pipeline.js";
import type { Language } from "../../src/read/document.js";
import type { GlossaryTerm } from "../../src/read/glossary-term.js";
import { readDocument } from "../../src/read/index.js";
import { loadShipped, type Shipped } from "../../src/shipped.js";

/** The sample pair: a Chinese report and its English translation. */
export const SAMPLE = { chinese: sampleText("zh.txt"), english: sampleText("en.txt") };

let shipped: Promise<Shipped> | undefined;

/** What rules find in a pair of texts, with the shipped data. */
export async function findingsIn(
  source: readonly [string, Language],
  target: readonly [string, Language],
  rules: readonly RuleId[],
  { glossary = [], path = "text.txt" }: { glossary?: readonly GlossaryTerm[]; path?: string } = {},
): Promise<readonly Finding[]> {
  shipped ??= loadShipped();
  const { data } = await shipped;
  const [first, second] = await Promise.all(
    [source, target].map(([text, language]) =>
      readDocument(new TextEncoder().encode(text), { path, language }),
    ),
  );
  return (await diagnosePair(first!, second!, data, new Set(rules), glossary)).findings;
}

function sampleText(name: string): string {
  return readFileSync(new URL(`../../fixtures/pairs/inner-mongolia/${name}`, import.meta.url), "utf8");
}
