import type { Span } from "../../align/bead.js";
import { NULL_SHARE } from "../../kernel/constants.js";
import type { Side } from "../../read/document.js";
import type { Evidence } from "../evidence.js";
import { OPPOSITE } from "../runs.js";
import { largestIn, type Sparse, WordIndex } from "./word-index.js";

/** Sentences that know nothing of a text, which a short text is taken to have more of. */
const STRANGERS = 20;
/** Weaker evidence is no counterpart, in nats. */
const COUNTERPART = 2.5;

/**
 * How much likelier the words of spans are if they translate each other than if they are any sentences of this pair:
 * what is said all over a text tells nothing. Each side's words are explained by those of the other, as the aligner
 * does it.
 */
export class Relatedness {
  readonly #evidence: Evidence;
  readonly #index: Readonly<Record<Side, WordIndex>>;
  readonly #strengths = { source: new Map<number, Sparse>(), target: new Map<number, Sparse>() };
  readonly #gains = { source: new Map<number, Sparse>(), target: new Map<number, Sparse>() };
  /** By sentence, and all 0 between calls. */
  readonly #sums: Readonly<Record<Side, Float64Array>>;
  readonly #anywhere = { source: new Map<number, number>(), target: new Map<number, number>() };

  /** @param sizes how many sentences each side has */
  constructor(evidence: Evidence, sizes: Readonly<Record<Side, number>>) {
    this.#evidence = evidence;
    this.#sums = { source: new Float64Array(sizes.source), target: new Float64Array(sizes.target) };
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

  /** How much of the content of either span has some counterpart in the other, of the one that has more: 0 to 1. */
  shared(source: Span, target: Span): number {
    return Math.max(this.#sharedBy("source", source, target), this.#sharedBy("target", target, source));
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
    const sums = this.#sums[OPPOSITE[side]];
    const touched: number[] = [];
    for (const { type, weight } of this.#evidence.words(side, sentence)) {
      const { sentences, values } = this.#gainsOf(side, type);
      for (let k = 0; k < sentences.length; k++) {
        const other = sentences[k]!;
        if (among && !among.has(other)) continue;
        if (sums[other] === 0) touched.push(other);
        sums[other]! += weight * values[k]!;
      }
    }
    const best = firstOf(touched, most, (one, another) => sums[another]! - sums[one]! || one - another);
    for (const other of touched) sums[other] = 0;
    return best;
  }

  #sharedBy(side: Side, span: Span, other: Span): number {
    const shared = this.#evidence
      .wordsIn(side, span)
      .filter(({ type }) => this.#strongestIn(side, type, other) >= COUNTERPART)
      .reduce((sum, { weight }) => sum + weight, 0);
    return shared / Math.max(1, this.content(side, span));
  }

  /** The strongest evidence for a word in a span of the other side, in nats; 0 for none. */
  #strongestIn(side: Side, type: number, { start, end }: Span): number {
    return largestIn(this.#strengthsOf(side, type), start, end);
  }

  /** How much better the words of a span are explained by one of the other side than by any sentence. */
  #explained(side: Side, span: Span, by: Span): number {
    const dilution = this.#index[OPPOSITE[side]].dilutionOf(by.start, by.end);
    let sum = 0;
    for (const { type, weight } of this.#evidence.wordsIn(side, span)) {
      const strongest = this.#strongestIn(side, type, by);
      sum += weight * (Math.log(explained(strongest, dilution)) - this.#explainedAnywhere(side, type));
    }
    return sum;
  }

  /** How well a word is explained by the other side's sentences on average. */
  #explainedAnywhere(side: Side, type: number): number {
    let known = this.#anywhere[side].get(type);
    if (known === undefined) {
      const index = this.#index[OPPOSITE[side]];
      const { sentences, values } = this.#strengthsOf(side, type);
      let sum = STRANGERS + NULL_SHARE * (index.sentences - sentences.length);
      for (let k = 0; k < sentences.length; k++) sum += explained(values[k]!, index.dilution(sentences[k]!));
      known = Math.log(sum / (index.sentences + STRANGERS));
      this.#anywhere[side].set(type, known);
    }
    return known;
  }

  /** What a word gains by each sentence of the other side that has evidence for it, over none, in nats. */
  #gainsOf(side: Side, type: number): Sparse {
    let known = this.#gains[side].get(type);
    if (known === undefined) {
      const index = this.#index[OPPOSITE[side]];
      const { sentences, values } = this.#strengthsOf(side, type);
      const gains = values.map((strength, k) =>
        Math.log(explained(strength, index.dilution(sentences[k]!)) / NULL_SHARE),
      );
      known = { sentences, values: gains };
      this.#gains[side].set(type, known);
    }
    return known;
  }

  /** The strongest evidence for a word in each sentence of the other side that has some. */
  #strengthsOf(side: Side, type: number): Sparse {
    let known = this.#strengths[side].get(type);
    if (known === undefined) {
      known = this.#index[OPPOSITE[side]].strongest(this.#evidence.linked(side, type));
      this.#strengths[side].set(type, known);
    }
    return known;
  }
}

/** The first few of many in an order, without putting all in order. */
function firstOf(
  many: readonly number[],
  most: number,
  compare: (one: number, another: number) => number,
): number[] {
  const first: number[] = [];
  for (const one of many) {
    if (first.length === most && compare(one, first[most - 1]!) > 0) continue;
    let at = first.length;
    while (at > 0 && compare(one, first[at - 1]!) < 0) at--;
    first.splice(at, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}

function explained(strength: number, dilution: number): number {
  return NULL_SHARE + (strength > 0 ? ((1 - NULL_SHARE) * Math.exp(strength)) / dilution : 0);
}
