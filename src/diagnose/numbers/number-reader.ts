import type { Bead, Span } from "../../align/bead.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { BlockKind, Side } from "../../read/document.js";
import type { Segmented } from "../../segment/sentence.js";
import { chineseMentions } from "./chinese-mentions.js";
import { englishMentions } from "./english-mentions.js";
import type { PlacedNumber } from "./left-over.js";

/** Blocks of which several make up what another text has in one. */
const FRAGMENTS: ReadonlySet<BlockKind> = new Set(["line", "cue"]);

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
  numbersIn(side: Side, { start, end }: Span): PlacedNumber[] {
    const numbers: PlacedNumber[] = [];
    for (let sentence = start; sentence < end; sentence++) numbers.push(...this.#numbersOf(side, sentence));
    return numbers;
  }

  /** The numbers that neighbouring beads have in the same paragraph as a span's first and last sentences. */
  numbersAround(side: Side, span: Span, ...beads: readonly (Bead | undefined)[]): PlacedNumber[] {
    return beads.flatMap((bead) => {
      if (bead === undefined) return [];
      const { start, end } = bead[side];
      const isBefore = end <= span.start;
      const near = isBefore ? span.start : span.end - 1;
      return this.numbersIn(side, { start, end }).filter(({ sentence }) =>
        this.#isTogether(side, sentence, near),
      );
    });
  }

  #isTogether(side: Side, some: number, other: number): boolean {
    const { document, sentences } = this.#texts[side];
    const [block, otherBlock] = [sentences[some]!.block, sentences[other]!.block];
    return (
      block === otherBlock ||
      (FRAGMENTS.has(document.blocks[block]!.kind) && Math.abs(block - otherBlock) <= 2)
    );
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
