import type { Span } from "../../align/bead.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Side } from "../../read/document.js";
import type { Segmented } from "../../segment/sentence.js";
import { chineseMentions } from "./chinese-mentions.js";
import { englishMentions } from "./english-mentions.js";
import type { PlacedNumber } from "./left-over.js";
import type { NumberMention } from "./mention.js";

/** Characters that a unit may take up: `square kilometres`. */
const UNIT = 20;

/** Reads the numbers of a pair's sentences, each once. */
export class NumberReader {
  readonly #texts: Readonly<Record<Side, Segmented>>;
  readonly #lexicon: Lexicon;
  readonly #read = { source: new Map<number, PlacedNumber[]>(), target: new Map<number, PlacedNumber[]>() };

  constructor({
    source,
    target,
    lexicon,
  }: Readonly<Record<Side, Segmented>> & { readonly lexicon: Lexicon }) {
    this.#texts = { source, target };
    this.#lexicon = lexicon;
  }

  /** The numbers of consecutive sentences. */
  numbersOf(side: Side, { start, end }: Span): PlacedNumber[] {
    const numbers: PlacedNumber[] = [];
    for (let sentence = start; sentence < end; sentence++) numbers.push(...this.#numbersOf(side, sentence));
    return numbers;
  }

  #numbersOf(side: Side, sentence: number): readonly PlacedNumber[] {
    let numbers = this.#read[side].get(sentence);
    if (numbers === undefined) {
      const { document, sentences } = this.#texts[side];
      const { text } = sentences[sentence]!;
      const mentions =
        document.language === "en"
          ? englishMentions(text)
          : [...chineseMentions(this.#lexicon.simplify(text)), ...englishWithin(text)];
      numbers = mentions.map((mention) => ({
        ...mention,
        sentence,
        after: text.slice(mention.end, mention.end + UNIT),
      }));
      this.#read[side].set(sentence, numbers);
    }
    return numbers;
  }
}

/** The English number words of a Chinese sentence that quotes English or code: none to miss, but counterparts. */
function englishWithin(text: string): NumberMention[] {
  if (!/[A-Za-z]{3}/.test(text)) return [];
  const words = text.replace(/\d/g, "\u0001");
  return englishMentions(words).map((mention) => ({ ...mention, strength: "silent" }));
}
