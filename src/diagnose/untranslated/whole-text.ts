import type { Segmented } from "../../segment/sentence.js";
import type { Observation } from "../diagnosed.js";
import { inBlock } from "../passage.js";

/** How surely a text's language is told. */
const CONFIDENCE = 0.98;

/** What is said of a target that is in the source's language: its first block stands for all of it. */
export function wholeTextUntranslated({ document }: Segmented): Observation[] {
  const first = document.blocks.find(({ text }) => text.trim() !== "");
  if (first === undefined) return [];
  return [
    {
      rule: "untranslated",
      severity: "error",
      side: "target",
      ...inBlock(first, 0, first.text.length),
      message: `the whole text is in ${document.language === "en" ? "English" : "Chinese"}, as the source is`,
      confidence: CONFIDENCE,
    },
  ];
}
