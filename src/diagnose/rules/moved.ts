import { isPaired, type Span } from "../../align/bead.js";
import type { Segmented } from "../../segment/sentence.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { excerpt } from "../excerpt.js";
import type { Match } from "../moves/match.js";
import { inBlock, sentencesPassage } from "../passage.js";

/** Nats by which the odds of a match grow e-fold: words of a sentence are far from independent. */
const NATS = 8;

/** Flags text whose translation stands elsewhere than that of its neighbours. */
export function flagMoved(pair: Diagnosed): Observation[] {
  return pair.moves.map((match) => {
    const passages = {
      source: translationOf(pair.source, match.source).passages,
      target: translationOf(pair.target, match.target).passages,
    };
    return {
      rule: "moved",
      severity: "warning",
      side: "source",
      ...locatedIn(pair, match.source),
      counterpart: { relation: "translation", passages: passages.target },
      message: messageOf(pair, match),
      confidence: confidenceOf(match),
      explains: (["source", "target"] as const).flatMap((side) =>
        passages[side].map((stretch) => ({ side, stretch })),
      ),
    };
  });
}

function locatedIn({ source: { document, sentences } }: Diagnosed, { start, end }: Span) {
  const first = sentences[start]!;
  const last = sentences[end - 1]!;
  return inBlock(document.blocks[first.block]!, first.start, last.start + last.text.length);
}

/** Where the translation stands, and where it does not: after that of what comes before. */
function messageOf({ target, alignment }: Diagnosed, match: Match): string {
  const before = alignment.sentences.findLast(
    (bead) => isPaired(bead) && bead.source.end <= match.source.start,
  );
  const found = `translated elsewhere: ${quoted(target, match.target)}`;
  if (before === undefined) return `${found}, not at the start`;
  return `${found}, not after ${quoted(target, { start: before.target.end - 1, end: before.target.end })}`;
}

function quoted(target: Segmented, span: Span): string {
  const { text, line } = sentencesPassage(target, span);
  return `«${excerpt(text, target.document.language)}» (line ${line})`;
}

function confidenceOf({ value }: Match): number {
  return 1 / (1 + Math.exp(-value / NATS));
}
