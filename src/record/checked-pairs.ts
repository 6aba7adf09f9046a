import type { Bitext, BitextSide, RecordBead, RecordSentence, Side } from "./bitext.js";
import { isPair } from "./pairs.js";
import { summaryOf } from "./summary.js";

/** A side with less in it, and the new indexes of what is left, by the old ones. */
interface Reduced {
  readonly side: BitextSide;
  readonly sentences: ReadonlyMap<number, number>;
  readonly paragraphs: ReadonlyMap<number, number>;
}

/** Whether a person has confirmed that a bead's texts translate each other. */
export function isConfirmedPair(bead: RecordBead): boolean {
  return bead.verdict === "confirmed" && isPair(bead);
}

/**
 * The record of the sentences in confirmed pairs alone, as for a translation memory: places in the inputs, languages
 * and paths are as before; there are no gaps. What is the rest of a sentence that is not in it, is one of its own.
 */
export function checkedPairs(bitext: Bitext): Bitext {
  const confirmed = bitext.beads.filter(isConfirmedPair);
  const source = reduced(bitext.source, indexesIn(confirmed, "source"));
  const target = reduced(bitext.target, indexesIn(confirmed, "target"));
  const { format, version, signature } = bitext;
  const counted = {
    source: source.side,
    target: target.side,
    beads: confirmed.map((bead) => reducedBead(bead, source.sentences, target.sentences)),
    paragraphBeads: bitext.paragraphBeads
      .map((bead) => reducedBead(bead, source.paragraphs, target.paragraphs))
      .filter((bead) => bead.source.length + bead.target.length > 0),
    gaps: [],
  };
  return { format, version, signature, ...counted, summary: summaryOf(counted) };
}

function indexesIn(beads: readonly RecordBead[], side: Side): number[] {
  return beads.flatMap((bead) => bead[side]).sort((a, b) => a - b);
}

function reduced(side: BitextSide, kept: readonly number[]): Reduced {
  const sentences = renumbered(kept);
  const paragraphs = renumbered(kept.map((index) => side.sentences[index]!.paragraph).sort((a, b) => a - b));
  const sentenceAt = (index: number): RecordSentence => {
    const { continues, ...sentence } = side.sentences[index]!;
    const goesOn = continues && sentences.has(index - 1);
    return { ...sentence, paragraph: paragraphs.get(sentence.paragraph)!, ...(goesOn && { continues }) };
  };
  return {
    side: {
      ...side,
      paragraphs: [...paragraphs.keys()].map((index) => side.paragraphs[index]!),
      sentences: kept.map(sentenceAt),
    },
    sentences,
    paragraphs,
  };
}

/** Indexes, ascending, each with its number among those that differ. */
function renumbered(indexes: readonly number[]): Map<number, number> {
  return new Map([...new Set(indexes)].map((index, number) => [index, number]));
}

function reducedBead(
  bead: RecordBead,
  source: ReadonlyMap<number, number>,
  target: ReadonlyMap<number, number>,
): RecordBead {
  const left = (indexes: readonly number[], numbers: ReadonlyMap<number, number>) =>
    indexes.flatMap((index) => numbers.get(index) ?? []);
  return { ...bead, source: left(bead.source, source), target: left(bead.target, target) };
}
