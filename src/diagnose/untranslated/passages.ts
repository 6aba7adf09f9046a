import { isPaired, type Span } from "../../align/bead.js";
import type { Diagnosed } from "../diagnosed.js";
import { chineseLeft } from "./chinese-left.js";
import { englishLeft } from "./english-left.js";
import type { LeftText } from "./left-text.js";
import { sentencesWithoutCode } from "./marked-code.js";
import { isToTranslate } from "./same-message.js";

/** Text of the target that is still in the source's language. */
export interface Untranslated extends LeftText {
  /** The target's sentences that it is in: several only if it is all of them. */
  readonly sentences: Span;
  /** The source's sentences that correspond to them; empty if none do. */
  readonly source: Span;
}

/** The target's text that was left in the source's language, in order; neighbouring sentences of a block together. */
export function untranslatedOf(pair: Diagnosed): Untranslated[] {
  const found: Untranslated[] = [];
  for (const one of untranslatedSentences(pair)) {
    const last = found.at(-1);
    if (last !== undefined && isJoined(last, one, pair)) found[found.length - 1] = joined(last, one);
    else found.push(one);
  }
  return found;
}

function untranslatedSentences(pair: Diagnosed): Untranslated[] {
  const { target, lexicon, alignment } = pair;
  const sameMessages = sameMessageSentences(pair);
  const texts = sentencesWithoutCode(target);
  return alignment.sentences.flatMap((bead) =>
    texts.slice(bead.target.start, bead.target.end).flatMap((text, k) => {
      const sentence = bead.target.start + k;
      const left: LeftText[] = sameMessages.has(sentence)
        ? [{ start: 0, end: text.length, isWhole: true }]
        : target.document.language === "en"
          ? chineseLeft(text)
          : englishLeft(text, lexicon);
      const sentences = { start: sentence, end: sentence + 1 };
      return left.map((one) => ({ ...one, sentences, source: bead.source }));
    }),
  );
}

/** The target's sentences in messages that are the source's, letter by letter. */
function sameMessageSentences({ source, target, alignment }: Diagnosed): ReadonlySet<number> {
  const same = new Set<number>();
  for (const bead of alignment.sentences.filter(isPaired)) {
    const [some, other] = [source.sentences[bead.source.start]!, target.sentences[bead.target.start]!];
    const { key, text } = target.document.blocks[other.block]!;
    if (key === undefined || text !== source.document.blocks[some.block]!.text || !isToTranslate(text))
      continue;
    for (let sentence = bead.target.start; sentence < bead.target.end; sentence++) same.add(sentence);
  }
  return same;
}

function isJoined(last: Untranslated, next: Untranslated, { target: { sentences } }: Diagnosed): boolean {
  return (
    last.isWhole &&
    next.isWhole &&
    last.sentences.end === next.sentences.start &&
    sentences[last.sentences.start]!.block === sentences[next.sentences.start]!.block
  );
}

function joined(last: Untranslated, next: Untranslated): Untranslated {
  const isEmpty = next.source.start === next.source.end;
  const wasEmpty = last.source.start === last.source.end;
  const source = isEmpty
    ? last.source
    : wasEmpty
      ? next.source
      : { start: last.source.start, end: next.source.end };
  return {
    ...last,
    end: next.end,
    sentences: { start: last.sentences.start, end: next.sentences.end },
    source,
  };
}
