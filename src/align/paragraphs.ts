import type { Bead } from "./bead.js";

/** The posterior probability that the alignment passes between sentences: before this source and this target one. */
export type CornerPosterior = (source: number, target: number) => number;

/** A place on the alignment's path: so many sentences and so many paragraphs of each side lie before it. */
interface Cut {
  readonly source: number;
  readonly target: number;
  readonly sourceParagraph: number;
  readonly targetParagraph: number;
}

/**
 * The beads of paragraphs that beads of sentences imply: the path of sentences is cut wherever both sides are between
 * two paragraphs. A paragraph whose sentences are all null is null itself.
 *
 * @param beads beads of sentences, complete and in order
 * @param sourceParagraphs the paragraph of each source sentence, counted without gaps from 0; likewise for the target
 * @param corner a bead of paragraphs is as probable as the less probable of its two corners: an upper bound, close
 *   because paths that meet at one corner mostly stay together to the next
 */
export function paragraphBeads(
  beads: readonly Bead[],
  sourceParagraphs: readonly number[],
  targetParagraphs: readonly number[],
  corner: CornerPosterior,
): Bead[] {
  const cuts = cutsOf(beads, sourceParagraphs, targetParagraphs);
  return cuts.slice(1).map((end, k) => {
    const start = cuts[k]!;
    return {
      source: { start: start.sourceParagraph, end: end.sourceParagraph },
      target: { start: start.targetParagraph, end: end.targetParagraph },
      confidence: Math.min(corner(start.source, start.target), corner(end.source, end.target)),
    };
  });
}

function cutsOf(
  beads: readonly Bead[],
  sourceParagraphs: readonly number[],
  targetParagraphs: readonly number[],
): Cut[] {
  const cuts: Cut[] = [{ source: 0, target: 0, sourceParagraph: 0, targetParagraph: 0 }];
  for (const { source, target } of beads) {
    const sourceParagraph = paragraphsBefore(sourceParagraphs, source.end);
    const targetParagraph = paragraphsBefore(targetParagraphs, target.end);
    if (sourceParagraph === undefined || targetParagraph === undefined) continue;
    cuts.push({ source: source.end, target: target.end, sourceParagraph, targetParagraph });
  }
  return cuts;
}

/** How many paragraphs end before a sentence, if it is the first of its paragraph or after the last. */
function paragraphsBefore(paragraphs: readonly number[], sentence: number): number | undefined {
  if (sentence === 0) return 0;
  const before = paragraphs[sentence - 1]!;
  return paragraphs[sentence] === before ? undefined : before + 1;
}
