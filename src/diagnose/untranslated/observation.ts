import { indexesOf, type Span } from "../../align/bead.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import type { Counterpart, FindingSeverity, Stretch } from "../finding.js";
import type { Gap } from "../gap.js";
import { inBlock, type Located } from "../passage.js";
import type { Untranslated } from "./passages.js";

/** Of sentences and messages that are in the wrong language, and of parts of sentences; tuned on manuals and news. */
const CONFIDENCE = { whole: 0.98, part: 0.85 };

/** What users are told of text that was left in the source's language. */
export function observationOf(found: Untranslated, pair: Diagnosed): Observation {
  const located = locate(found, pair);
  const counterpart = counterpartOf(found, located.place.text, pair);
  return {
    rule: "untranslated",
    severity: severityOf(found),
    side: "target",
    ...located,
    ...(counterpart && { counterpart }),
    message: pair.target.document.language === "en" ? "still in Chinese" : "still in English",
    confidence: found.isWhole ? CONFIDENCE.whole : CONFIDENCE.part,
    explains: [
      { side: "target", stretch: located.place },
      ...(found.isWhole ? (counterpart?.passages ?? []) : []).map((stretch: Stretch) => ({
        side: "source" as const,
        stretch,
      })),
    ],
  };
}

function severityOf({ isWhole }: Untranslated): FindingSeverity {
  return isWhole ? "error" : "warning";
}

function locate(
  { sentences: { start: first, end: after }, start, end }: Untranslated,
  pair: Diagnosed,
): Located {
  const { document, sentences } = pair.target;
  const [opening, closing] = [sentences[first]!, sentences[after - 1]!];
  const located = inBlock(document.blocks[opening.block]!, opening.start + start, closing.start + end);
  if (after > first + 1) return located;
  return { place: located.place, context: { text: opening.text, start, end } };
}

/** What it stands for: the sentences that it is aligned with, and what of the source it is a copy of. */
function counterpartOf(
  { source, isWhole }: Untranslated,
  text: string,
  pair: Diagnosed,
): Counterpart | undefined {
  const sentences = new Set(indexesOf(source));
  if (isWhole) {
    const copied = pair.gaps.filter((gap) => gap.side === "source" && isCopy(gap, text));
    for (const gap of copied) for (const sentence of gap.sentences) sentences.add(sentence);
  }
  const passages = runsOf([...sentences].sort((a, b) => a - b)).flatMap(
    (run) => translationOf(pair.source, run).passages,
  );
  return passages.length === 0 ? undefined : { relation: "translation", passages };
}

/** Ascending indexes as ranges. */
function runsOf(indexes: readonly number[]): Span[] {
  const runs: Span[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last?.end === index) runs[runs.length - 1] = { ...last, end: index + 1 };
    else runs.push({ start: index, end: index + 1 });
  }
  return runs;
}

/** Whether a gap of the source stands in the target as it is. */
function isCopy({ text }: Gap, untranslated: string): boolean {
  return bare(untranslated).includes(bare(text));
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
