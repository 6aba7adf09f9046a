import { isContent } from "../../match/word-class.js";
import type { BeadWord } from "./bead-words.js";
import type { WordSpan } from "./word-span.js";

/** A match as strong as this tells that a name is there, in nats. */
const STRONG_MATCH = 6;

const CAPITALISED = /^\p{Lu}/u;
/** What may stand between two words of a name: spaces, and marks that part no names. */
const WITHIN_NAME = /^[\s'’.-]*$/u;
/** Words without a capital that names have. `and` is none of them: it parts names as often as it joins. */
const LINKING: ReadonlySet<string> = new Set(["of", "for", "the", "on", "de"]);

/**
 * The same words of English sentences, but nothing is lost of a name of several words of which one is translated:
 * Chinese shortens names. 工商总局 is the State Administration for Industry and Commerce.
 *
 * @param text the sentences, by their indexes
 */
export function withNamesShortened(
  words: readonly BeadWord[],
  text: (sentence: number) => string,
): readonly BeadWord[] {
  const shortened = [...words];
  for (const { from, to } of namesIn(words, text)) {
    if (!words.slice(from, to).some(isTranslated)) continue;
    for (let k = from; k < to; k++) shortened[k] = { ...words[k]!, loss: Math.min(0, words[k]!.loss) };
  }
  return shortened;
}

function isTranslated(word: BeadWord): boolean {
  return isContent(word) && word.match !== undefined && word.match.strength >= STRONG_MATCH;
}

/** Where several words with a capital stand together, of which the first does not start a sentence. */
function namesIn(words: readonly BeadWord[], text: (sentence: number) => string): WordSpan[] {
  const names: WordSpan[] = [];
  for (let from = 1; from < words.length; from++) {
    const startsSentence = words[from - 1]!.sentence !== words[from]!.sentence;
    if (startsSentence || !isCapitalised(words[from]!, text)) continue;
    let last = from;
    for (let k = from + 1; k < words.length && isNext(words[k - 1]!, words[k]!, text); k++) {
      if (isCapitalised(words[k]!, text)) last = k;
      else if (!LINKING.has(words[k]!.spelling)) break;
    }
    if (last > from) names.push({ from, to: last + 1 });
    from = last;
  }
  return names;
}

function isCapitalised(word: BeadWord, text: (sentence: number) => string): boolean {
  return isContent(word) && CAPITALISED.test(text(word.sentence).slice(word.start, word.end));
}

function isNext(before: BeadWord, word: BeadWord, text: (sentence: number) => string): boolean {
  return (
    before.sentence === word.sentence && WITHIN_NAME.test(text(word.sentence).slice(before.end, word.start))
  );
}
