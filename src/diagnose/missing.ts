import { type Alignment, indexesOf } from "../align/bead.js";
import { placeOf, type Side } from "../read/document.js";
import { sentencesPerBlock } from "../segment/by-block.js";
import type { Segmented } from "../segment/sentence.js";
import type { Gap, GapLevel } from "./gap.js";
import { gapMessage } from "./message.js";
import type { Neighbours } from "./neighbours.js";
import { OPPOSITE, type Run, unmatchedRuns } from "./runs.js";
import { severityOf } from "./severity.js";

/** A gap, and the index of the null bead where a reader of the alignment meets it. */
export interface MetGap {
  readonly gap: Gap;
  readonly bead: number;
}

/**
 * What one side has without counterpart: the omissions if `side` is the source, the additions if it is the target,
 * in text order.
 *
 * @param elsewhere sentences of null beads that have their counterpart elsewhere
 */
export function findMissing(
  side: Side,
  pair: Readonly<Record<Side, Segmented>>,
  alignment: Alignment,
  neighbours: readonly Neighbours[],
  elsewhere?: ReadonlySet<number>,
): MetGap[] {
  const text = pair[side];
  const counts = sentencesPerBlock(text);
  const alone = nullParagraphs(side, alignment);
  return unmatchedRuns(side, text, alignment.sentences, elsewhere).map((run) => {
    const level = levelOf(run, text, counts);
    // Where the paragraph level saw it otherwise, the run's own.
    const confidence = (level === "paragraph" ? alone.get(run.block) : undefined) ?? run.confidence;
    const missing = textOf(run, text);
    const block = text.document.blocks[run.block]!;
    const gap: Gap = {
      kind: side === "source" ? "omission" : "addition",
      level,
      side,
      sentences: indexesOf(run),
      paragraph: run.block,
      ...placeOf(block, text.sentences[run.start]!.start),
      text: missing,
      confidence,
      severity: severityOf(level, missing, text.document.language, confidence),
      message: gapMessage(side, pair, neighbours[run.bead]!, block.key),
    };
    return { gap, bead: run.bead };
  });
}

/** A run that is all of its block is a paragraph, unless the input was lines: they have no paragraphs. */
function levelOf(run: Run, { document }: Segmented, counts: readonly number[]): GapLevel {
  const whole = run.end - run.start === counts[run.block];
  return whole && document.blocks[run.block]!.kind !== "line" ? "paragraph" : "sentence";
}

/** The confidences of the paragraphs that are null by themselves, by their indexes. */
function nullParagraphs(side: Side, { paragraphs }: Alignment): ReadonlyMap<number, number> {
  const alone = paragraphs.filter(({ [side]: own, [OPPOSITE[side]]: other }) => {
    return other.start === other.end && own.end === own.start + 1;
  });
  return new Map(alone.map(({ [side]: { start }, confidence }) => [start, confidence]));
}

/** The run as it stands in its block, with what lies between its sentences. */
function textOf(run: Run, { document, sentences }: Segmented): string {
  const last = sentences[run.end - 1]!;
  return document.blocks[run.block]!.text.slice(sentences[run.start]!.start, last.start + last.text.length);
}
