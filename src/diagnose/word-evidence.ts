import type { Span } from "../align/bead.js";
import type { Side } from "../read/document.js";
import type { Segmented } from "../segment/sentence.js";
import type { Diagnosed } from "./diagnosed.js";
import type { PlacedWord } from "./evidence.js";
import type { WordEvidence } from "./finding.js";
import type { Neighbours } from "./neighbours.js";
import { passageOf } from "./passage.js";
import { OPPOSITE } from "./runs.js";

/** Words that weigh less are function words: they have a counterpart everywhere. */
const LEAST_WEIGHT = 0.4;

/** Sentences on either hand of the place where a counterpart belongs. */
const BESIDE = 1;
/** Where nothing before, or nothing after it corresponds, so many sentences on that hand are looked at. */
const AT_END = 2;
/** At most so many are looked at: of a text that is missing altogether, all might. */
const MOST_SENTENCES = 8;

/** A word, and the sentence in which it stands. */
interface StandingWord {
  readonly word: PlacedWord;
  readonly sentence: number;
}

/**
 * The content words of sentences, each with the word that it is the strongest evidence for where its translation
 * belongs.
 *
 * @param near sentences of the other side
 */
export function wordEvidence(pair: Diagnosed, side: Side, sentences: Span, near: Span): WordEvidence[] {
  const other = OPPOSITE[side];
  const others = contentWords(pair, other, near);
  return contentWords(pair, side, sentences).map(({ word, sentence }) => {
    const linked = pair.evidence.linked(side, word.type);
    const strength = (one: StandingWord) => linked.get(one.word.type) ?? 0;
    const best = others.reduce<StandingWord | undefined>((best, one) => {
      return strength(one) > (best === undefined ? 0 : strength(best)) ? one : best;
    }, undefined);
    return {
      side,
      ...placed(pair[side], word, sentence),
      ...(best && { found: textOf(pair[other], best), ratio: Math.round(Math.exp(strength(best))) }),
    };
  });
}

/** The sentences of a side around the place where a counterpart belongs. */
export function placeOfCounterpart(text: Segmented, side: Side, { before, after }: Neighbours): Span {
  if (before === undefined && after === undefined) return { start: 0, end: 0 };
  const start = before ? before[side].end - BESIDE : after![side].start - AT_END;
  const end = after ? after[side].start + BESIDE : before![side].end + AT_END;
  const first = Math.max(0, start);
  return { start: first, end: Math.min(end, first + MOST_SENTENCES, text.sentences.length) };
}

/** The words of sentences that are not function words; of overlapping ones the first. */
export function contentWords({ evidence }: Diagnosed, side: Side, { start, end }: Span): StandingWord[] {
  const words: StandingWord[] = [];
  for (let sentence = start; sentence < end; sentence++) {
    let last = 0;
    for (const word of evidence.words(side, sentence)) {
      if (word.weight < LEAST_WEIGHT || word.start < last) continue;
      words.push({ word, sentence });
      last = word.end;
    }
  }
  return words;
}

function placed({ document, sentences }: Segmented, { start, end }: PlacedWord, sentence: number) {
  const { block, start: from } = sentences[sentence]!;
  const { text, line, column } = passageOf(document.blocks[block]!, from + start, from + end);
  return { word: text, line, column };
}

function textOf({ sentences }: Segmented, { word, sentence }: StandingWord): string {
  return sentences[sentence]!.text.slice(word.start, word.end);
}
