import type { Span } from "../../align/bead.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { BlockKind, Side } from "../../read/document.js";
import type { Segmented } from "../../segment/sentence.js";
import { chineseMentions } from "./chinese-mentions.js";
import { englishMentions } from "./english-mentions.js";
import type { PlacedNumber } from "./left-over.js";

/** Blocks of which several make up what another text has in one. */
const FRAGMENTS: ReadonlySet<BlockKind> = new Set(["line", "cue"]);
/** So many of these apart they may still be of one paragraph. */
const FAR = 2;

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

  /** Whether a sentence is in the paragraph that a span begins or ends in. */
  isNear(side: Side, sentence: number, { start, end }: Span): boolean {
    const { document, sentences } = this.#texts[side];
    const { block } = sentences[sentence]!;
    const near = sentences[sentence < start ? start : end - 1]!.block;
    return block === near || (FRAGMENTS.has(document.blocks[block]!.kind) && Math.abs(block - near) <= FAR);
  }

  #numbersOf(side: Side, sentence: number): readonly PlacedNumber[] {
    let numbers = this.#read[side].get(sentence);
    if (numbers === undefined) {
      const { document, sentences } = this.#texts[side];
      const { text } = sentences[sentence]!;
      const mentions =
        document.language === "en" ? englishMentions(text) : chineseMentions(this.#lexicon.simplify(text));
      numbers = mentions.map((mention) => ({ ...mention, sentence }));
      this.#read[side].set(sentence, numbers);
    }
    return numbers;
  }
}
