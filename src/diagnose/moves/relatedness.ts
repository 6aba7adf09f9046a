import type { Span } from "../../align/bead.js";
import { NULL_SHARE } from "../../kernel/constants.js";
import type { Side } from "../../read/document.js";
import type { Evidence, PlacedWord } from "../evidence.js";
import { OPPOSITE } from "../runs.js";
import { dilutionOf, WordIndex } from "./word-index.js";

/** Sentences that know nothing of a text, which a short text is taken to have more of. */
const STRANGERS = 20;

/**
 * How much likelier the words of spans are if they translate each other than if they are any sentences of this pair:
 * what is said all over a text tells nothing. Each side's words are explained by those of the other, as the aligner
 * does it.
 */
export class Relatedness {
  readonly #evidence: Evidence;
  readonly #index: Readonly<Record<Side, WordIndex>>;
  readonly #anywhere = { source: new Map<number, number>(), target: new Map<number, number>() };

  /** @param sizes how many sentences each side has */
  constructor(evidence: Evidence, sizes: Readonly<Record<Side, number>>) {
    this.#evidence = evidence;
    this.#index = {
      source: new WordIndex(evidence, "source", sizes.source),
      target: new WordIndex(evidence, "target", sizes.target),
    };
  }

  /** The logarithm of the likelihood ratio, in nats, summed over both directions; 0 if a span is empty. */
  of(source: Span, target: Span): number {
    if (source.start === source.end || target.start === target.end) return 0;
    const words = {
      source: this.#evidence.wordsIn("source", source),
      target: this.#evidence.wordsIn("target", target),
    };
    return this.#explained("source", words) + this.#explained("target", words);
  }

  /** The sentences of the other side that are likeliest to translate a sentence by itself, the likeliest first. */
  likeliest(side: Side, sentence: number, most: number, among?: ReadonlySet<number>): number[] {
    const sums = new Map<number, number>();
    for (const { type, weight } of this.#evidence.words(side, sentence)) {
      const anywhere = this.#explainedAnywhere(side, type);
      for (const [other, ratio] of this.#ratios(side, type, among)) {
        sums.set(other, (sums.get(other) ?? 0) + weight * (Math.log(ratio) - Math.min(anywhere, 0)));
      }
    }
    return [...sums]
      .sort(([a, one], [b, another]) => another - one || a - b)
      .slice(0, most)
      .map(([other]) => other);
  }

  /** How much better the words of one side are explained by those of the other than by any sentence. */
  #explained(side: Side, words: Readonly<Record<Side, readonly PlacedWord[]>>): number {
    const others = words[OPPOSITE[side]];
    const dilution = dilutionOf(others);
    let sum = 0;
    for (const { type, weight } of words[side]) {
      const linked = this.#evidence.linked(side, type);
      let strongest = 0;
      for (const other of others) strongest = Math.max(strongest, linked.get(other.type) ?? 0);
      sum += weight * (Math.log(explained(strongest, dilution)) - this.#explainedAnywhere(side, type));
    }
    return sum;
  }

  /** How well a word is explained by the other side's sentences on average. */
  #explainedAnywhere(side: Side, type: number): number {
    let known = this.#anywhere[side].get(type);
    if (known === undefined) {
      const ratios = this.#ratios(side, type);
      const { sentences } = this.#index[OPPOSITE[side]];
      let sum = STRANGERS + NULL_SHARE * (sentences - ratios.size);
      for (const ratio of ratios.values()) sum += ratio;
      known = Math.log(sum / (sentences + STRANGERS));
      this.#anywhere[side].set(type, known);
    }
    return known;
  }

  /** How well each sentence of the other side that has a word for it explains a word. */
  #ratios(side: Side, type: number, among?: ReadonlySet<number>): Map<number, number> {
    const index = this.#index[OPPOSITE[side]];
    const ratios = new Map<number, number>();
    for (const [other, strength] of this.#evidence.linked(side, type)) {
      for (const sentence of index.sentencesWith(other)) {
        if (among && !among.has(sentence)) continue;
        const ratio = explained(strength, index.dilution(sentence));
        if (ratio > (ratios.get(sentence) ?? 0)) ratios.set(sentence, ratio);
      }
    }
    return ratios;
  }
}

function explained(strength: number, dilution: number): number {
  return NULL_SHARE + (strength > 0 ? ((1 - NULL_SHARE) * Math.exp(strength)) / dilution : 0);
}
