import type { GlossaryTerm } from "../read/glossary-term.js";
import type { KeyGroup } from "../read/keys.js";
import { sentenceStarts, sentencesOfBlocks } from "../segment/by-block.js";
import type { Segmented } from "../segment/sentence.js";
import type { AlignerData } from "./aligner-data.js";
import { type Alignment, type Bead, lengthOf, type Span, type Spans } from "./bead.js";
import { alignEitherWay } from "./either-way.js";

/** What files say by their keys needs no evidence. */
const CERTAIN = 1;

/**
 * Aligns two segmented documents whose blocks are matched by keys. What has the same key corresponds, for certain; of
 * several sentences it is found out which. What has a key that the other side lacks has no counterpart.
 *
 * @param groups the blocks that belong together, from first to last
 * @param glossary terms that are known to translate each other
 * @returns beads of sentences and of paragraphs; each level covers every index of both sides once, in order
 */
export function alignKeyed(
  source: Segmented,
  target: Segmented,
  groups: readonly KeyGroup[],
  data: AlignerData,
  glossary: readonly GlossaryTerm[] = [],
): Alignment {
  const paragraphs = keyedParagraphs(groups);
  const starts = { source: sentenceStarts(source), target: sentenceStarts(target) };
  const sentences = paragraphs.flatMap((paragraph) => {
    const spans = {
      source: sentencesOfBlocks(starts.source, paragraph.source),
      target: sentencesOfBlocks(starts.target, paragraph.target),
    };
    const known = knownBeads(paragraph, spans);
    if (known) return known;
    const { beads } = alignEitherWay(part(source, spans.source), part(target, spans.target), data, glossary);
    return beads.map((bead) => moved(bead, spans));
  });
  return { sentences, paragraphs };
}

/**
 * The beads of paragraphs that groups of blocks are. Forms of a message correspond one by one if there are as many on
 * both sides; else, as where English has a singular and a plural and Chinese one form, all of them together.
 */
export function keyedParagraphs(groups: readonly KeyGroup[]): Bead[] {
  const beads: Bead[] = [];
  const next = { source: 0, target: 0 };
  const add = (source: number, target: number) => {
    const span = (start: number, length: number) => ({ start, end: start + length });
    beads.push({ source: span(next.source, source), target: span(next.target, target), confidence: CERTAIN });
    next.source += source;
    next.target += target;
  };
  for (const { source, target } of groups) {
    if (source === target) for (let form = 0; form < source; form++) add(1, 1);
    else if (target === 0) for (let form = 0; form < source; form++) add(1, 0);
    else if (source === 0) for (let form = 0; form < target; form++) add(0, 1);
    else add(source, target);
  }
  return beads;
}

/**
 * The beads of a paragraph of keyed files of which no search has to find out.
 *
 * @param sentences all of the paragraph
 */
export function knownBeads(paragraph: Spans, sentences: Spans): Bead[] | undefined {
  if (isGiven(paragraph, sentences)) return [{ ...sentences, confidence: CERTAIN }];
  return isEmpty(sentences.source) || isEmpty(sentences.target) ? nullBeads(sentences) : undefined;
}

/** Whether the file says itself which sentences correspond: a text of one, or several forms of a message. */
function isGiven({ source, target }: Spans, sentences: Spans): boolean {
  if (isEmpty(source) || isEmpty(target)) return false;
  return (
    lengthOf(source) !== lengthOf(target) ||
    (lengthOf(sentences.source) === 1 && lengthOf(sentences.target) === 1)
  );
}

function isEmpty(span: Span): boolean {
  return lengthOf(span) === 0;
}

/** A bead for each sentence of the side that has some. */
export function nullBeads({ source, target }: Spans): Bead[] {
  const alone = ({ start, end }: Span) =>
    Array.from({ length: end - start }, (_, index) => ({ start: start + index, end: start + index + 1 }));
  return [
    ...alone(source).map((span) => ({
      source: span,
      target: { start: target.start, end: target.start },
      confidence: CERTAIN,
    })),
    ...alone(target).map((span) => ({
      source: { start: source.end, end: source.end },
      target: span,
      confidence: CERTAIN,
    })),
  ];
}

/** A text of some of the sentences. */
function part({ document, sentences }: Segmented, { start, end }: Span): Segmented {
  return { document, sentences: sentences.slice(start, end) };
}

/** A bead of parts as one of the whole texts. */
export function moved({ source, target, confidence }: Bead, starts: Spans): Bead {
  const move = (span: Span, by: number) => ({ start: span.start + by, end: span.end + by });
  return { source: move(source, starts.source.start), target: move(target, starts.target.start), confidence };
}
