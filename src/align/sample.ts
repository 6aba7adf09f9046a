import type { Lexicon } from "../lexicon/lexicon.js";
import type { GlossaryWords } from "../score/glossary-words.js";
import { lengthScale } from "../score/pair-features.js";
import { onePassage } from "../score/passages.js";
import { type Bead, indexesOf, isPaired, lengthOf, type Span } from "./bead.js";
import { evenlySpread } from "./evenly-spread.js";
import { reaches } from "./lattice.js";
import { mannersOf, type PairManner } from "./manner.js";
import { measurePair, type SideText } from "./sentences.js";

/** So many beads, evenly spread, tell how a text is translated. */
const MOST_BEADS = 300;

/** What a sample of an aligned text tells of all of it. */
export interface Sample {
  readonly manner: PairManner;
  /** Chinese characters to an English one; the manner's lengths are by it. */
  readonly scale: number;
}

/**
 * How an aligned text is translated, by some of its beads, measured as a first search does.
 *
 * @param beads Chinese as source
 * @returns undefined if none of them has text on both sides
 */
export function sampleOf(
  chinese: SideText,
  english: SideText,
  beads: readonly Bead[],
  lexicon: Lexicon,
  glossary: GlossaryWords,
): Sample | undefined {
  const chosen = evenlySpread(beads.filter(isPaired), MOST_BEADS);
  if (chosen.length === 0) return undefined;
  const sampled = {
    chinese: sentencesIn(
      chinese,
      chosen.map(({ source }) => source),
    ),
    english: sentencesIn(
      english,
      chosen.map(({ target }) => target),
    ),
  };
  const { band, features, spans } = measurePair(sampled.chinese, sampled.english, lexicon, glossary);
  const measured = closedUp(chosen).filter(
    ({ source, target }) =>
      reaches(band, source.start, target.start) && reaches(band, source.end, target.end),
  );
  return {
    manner: mannersOf(measured, features, spans, onePassage(features.rows, features.columns))[0]!,
    scale: lengthScale(sampled.chinese.sentences, sampled.english.sentences),
  };
}

function sentencesIn({ sentences, startsParagraph }: SideText, spans: readonly Span[]): SideText {
  const indexes = spans.flatMap(indexesOf);
  return {
    sentences: indexes.map((index) => sentences[index]!),
    startsParagraph: Uint8Array.from(indexes, (index) => startsParagraph[index]!),
  };
}

/** The same beads of the sentences that they hold alone. */
function closedUp(beads: readonly Bead[]): Bead[] {
  const next = { source: 0, target: 0 };
  const place = (span: Span, side: keyof typeof next): Span => {
    const start = next[side];
    next[side] += lengthOf(span);
    return { start, end: next[side] };
  };
  return beads.map((bead) => ({
    ...bead,
    source: place(bead.source, "source"),
    target: place(bead.target, "target"),
  }));
}
