import { indexesOf, isPaired, type Span } from "../../align/bead.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import type { Counterpart, FindingSeverity, Stretch } from "../finding.js";
import { inBlock, type Located } from "../passage.js";
import { isImagesAlone } from "./images-alone.js";
import { bare } from "./left-text.js";
import type { Untranslated } from "./passages.js";

/** Of sentences and messages that are in the wrong language, and of parts of sentences; tuned on manuals and news. */
const CONFIDENCE = { whole: 0.98, part: 0.85 };

/** What users are told of text that was left in the source's language. */
export function observationOf(found: Untranslated, pair: Diagnosed): Observation {
  const located = locate(found, pair);
  const counterpart = counterpartOf(found, located.place.text, pair);
  return {
    rule: "untranslated",
    severity: severityOf(found, pair),
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

function severityOf(
  { isWhole, sentences }: Untranslated,
  { target }: Pick<Diagnosed, "target">,
): FindingSeverity {
  if (isImagesAlone(target.document, target.sentences[sentences.start]!.block)) return "note";
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

/** What of the source it is a copy of, or else what it is aligned with. */
function counterpartOf(found: Untranslated, text: string, pair: Diagnosed): Counterpart | undefined {
  const copied = found.isWhole ? copiedSentences(text, found.sentences, pair) : [];
  const passages = runsOf(copied.length > 0 ? copied : indexesOf(found.source)).flatMap(
    (run) => translationOf(pair.source, run).passages,
  );
  return passages.length === 0 ? undefined : { relation: "translation", passages };
}

/** The source's sentences that stand in a text as they are, of those that are about where it is; ascending. */
function copiedSentences(text: string, sentences: Span, { source, alignment }: Diagnosed): number[] {
  const copy = bare(text);
  const beads = alignment.sentences.filter(isPaired);
  const before = beads.findLast(({ target }) => target.end <= sentences.start);
  const after = beads.find(({ target }) => target.start >= sentences.end);
  const about = { start: before?.source.end ?? 0, end: after?.source.start ?? source.sentences.length };
  return indexesOf(about).filter((sentence) => copy.includes(bare(source.sentences[sentence]!.text)));
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
