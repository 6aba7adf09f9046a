import type { Span } from "../../align/bead.js";
import { NULL_SHARE } from "../../kernel/constants.js";
import type { Side } from "../../read/document.js";
import type { Evidence } from "../evidence.js";
import { OPPOSITE } from "../runs.js";
import { WordIndex } from "./word-index.js";

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
  readonly #strengths = { source: new Map<number, StrengthIn>(), target: new Map<number, StrengthIn>() };
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
    return this.#explained("source", source, target) + this.#explained("target", target, source);
  }

  /** The same for each word of both, by the words' weights. */
  perWord({ source, target }: Readonly<Record<Side, Span>>): number {
    const content = this.content("source", source) + this.content("target", target);
    return this.of(source, target) / Math.max(1, content);
  }

  /** The weight of the words of a span. */
  content(side: Side, span: Span): number {
    return this.#evidence.wordsIn(side, span).reduce((sum, { weight }) => sum + weight, 0);
  }

  /**
   * The sentences of the other side that explain the words of a sentence best, each by itself, the best first.
   *
   * @param most how many of them
   * @param among all sentences if missing
   */
  likeliest(side: Side, sentence: number, most: number, among?: ReadonlySet<number>): number[] {
    const index = this.#index[OPPOSITE[side]];
    const sums = new Map<number, number>();
    for (const { type, weight } of this.#evidence.words(side, sentence)) {
      for (const [other, strength] of this.#strengthsOf(side, type)) {
        if (among && !among.has(other)) continue;
        const gain = Math.log(explained(strength, index.dilution(other)) / NULL_SHARE);
        sums.set(other, (sums.get(other) ?? 0) + weight * gain);
      }
    }
    return [...sums]
      .sort(([a, one], [b, another]) => another - one || a - b)
      .slice(0, most)
      .map(([other]) => other);
  }

  /** How much better the words of a span are explained by one of the other side than by any sentence. */
  #explained(side: Side, span: Span, by: Span): number {
    const dilution = this.#index[OPPOSITE[side]].dilutionOf(by.start, by.end);
    let sum = 0;
    for (const { type, weight } of this.#evidence.wordsIn(side, span)) {
      const strengths = this.#strengthsOf(side, type);
      let strongest = 0;
      for (let other = by.start; other < by.end; other++) {
        strongest = Math.max(strongest, strengths.get(other) ?? 0);
      }
      sum += weight * (Math.log(explained(strongest, dilution)) - this.#explainedAnywhere(side, type));
    }
    return sum;
  }

  /** How well a word is explained by the other side's sentences on average. */
  #explainedAnywhere(side: Side, type: number): number {
    let known = this.#anywhere[side].get(type);
    if (known === undefined) {
      const index = this.#index[OPPOSITE[side]];
      const strengths = this.#strengthsOf(side, type);
      let sum = STRANGERS + NULL_SHARE * (index.sentences - strengths.size);
      for (const [other, strength] of strengths) sum += explained(strength, index.dilution(other));
      known = Math.log(sum / (index.sentences + STRANGERS));
      this.#anywhere[side].set(type, known);
    }
    return known;
  }

  /** The strongest evidence for a word in each sentence of the other side that has some. */
  #strengthsOf(side: Side, type: number): StrengthIn {
    let known = this.#strengths[side].get(type);
    if (known === undefined) {
      known = this.#index[OPPOSITE[side]].strongest(this.#evidence.linked(side, type));
      this.#strengths[side].set(type, known);
    }
    return known;
  }
}

/** By sentence. */
type StrengthIn = ReadonlyMap<number, number>;

function explained(strength: number, dilution: number): number {
  return NULL_SHARE + (strength > 0 ? ((1 - NULL_SHARE) * Math.exp(strength)) / dilution : 0);
}
