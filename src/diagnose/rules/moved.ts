import type { Span } from "../../align/bead.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { excerpt } from "../excerpt.js";
import type { Match } from "../moves/match.js";
import { inBlock } from "../passage.js";

/** Flags text whose translation stands elsewhere than that of its neighbours. */
export function flagMoved(pair: Diagnosed): Observation[] {
  return pair.moves.map((match) => {
    const { source, target } = match;
    return {
      rule: "moved",
      severity: "warning",
      side: "source",
      ...locatedIn(pair, source),
      counterpart: translationOf(pair.target, target),
      message: messageOf(pair, match),
      confidence: confidenceOf(match),
      explains: { source: [source], target: [target] },
    };
  });
}

function locatedIn({ source: { document, sentences } }: Diagnosed, { start, end }: Span) {
  const first = sentences[start]!;
  const last = sentences[end - 1]!;
  return inBlock(document.blocks[first.block]!, first.start, last.start + last.text.length);
}

function messageOf({ target }: Diagnosed, match: Match): string {
  const { text, line } = translationOf(target, match.target).passages[0]!;
  return `translated elsewhere: «${excerpt(text, target.document.language)}» (line ${line})`;
}

/** Nats at which a match is as likely right as not, and how fast that changes. */
function confidenceOf({ value }: Match): number {
  return 1 / (1 + Math.exp(-value / 8));
}
