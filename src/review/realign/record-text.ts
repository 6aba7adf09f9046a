import type { AlignerData } from "../../align/aligner-data.js";
import type { Span, Spans } from "../../align/bead.js";
import { beadPosterior } from "../../align/bead-posterior.js";
import { exchangeSides } from "../../align/either-way.js";
import { nullBeads } from "../../align/keyed.js";
import type { CornerPosterior } from "../../align/paragraphs.js";
import { cornerPosterior } from "../../align/posteriors.js";
import type { SearchedPair } from "../../align/search.js";
import type { SideText } from "../../align/sentences.js";
import { alignStretch } from "../../align/stretch.js";
import type { GlossaryTerm } from "../../read/glossary-term.js";
import type { Bitext } from "../../record/bitext.js";
import { SHAPES } from "../../score/bead-shapes.js";
import { matchedForm } from "../../score/matched-form.js";
import type { Prices } from "../../score/weights.js";
import type { Side } from "../review.js";
import { certain, type Found, foundIn, joined } from "./found.js";
import type { Keys, Sentences } from "./keys.js";
import { chineseSide, type Learned, learnRecord } from "./learned.js";

/** The texts of a record, any stretch of which can be aligned again. */
export class RecordText {
  /** What a bead has to be worth to be taken. */
  readonly prices: Prices;
  readonly #record: Bitext;
  readonly #data: AlignerData;
  readonly #glossary: readonly GlossaryTerm[];
  readonly #isChineseFirst: boolean;
  #learned: Learned | undefined;

  constructor(record: Bitext, data: AlignerData, glossary: readonly GlossaryTerm[]) {
    this.prices = data.weights.prices;
    this.#record = record;
    this.#data = data;
    this.#glossary = glossary;
    this.#isChineseFirst = chineseSide(record) === "source";
  }

  /** Learns it, if that has not been done yet. */
  learn(): Learned {
    this.#learned ??= learnRecord(this.#record, this.#data, this.#glossary);
    return this.#learned;
  }

  /** What keys fix in it. */
  get keys(): Keys {
    return this.learn().keys;
  }

  /** Searches the best beads for some neighbouring sentences. */
  search(all: Sentences, stretch: Spans): Found {
    const parts = this.keys.partsOf(all, stretch);
    return joined(
      parts.map(({ sentences, known }) => (known ? certain(known) : this.#searchPart(all, sentences))),
    );
  }

  /** How sure it is that the alignment passes between sentences, if it is one of these sentences alone. */
  cornersOf(all: Sentences, stretch: Spans): CornerPosterior {
    const corner = cornerPosterior(this.#align(all, stretch).posteriors);
    return this.#isChineseFirst ? corner : (source, target) => corner(target, source);
  }

  #searchPart(all: Sentences, stretch: Spans): Found {
    const { source, target } = stretch;
    if (source.start === source.end || target.start === target.end) return certain(nullBeads(stretch));
    const { beads, posteriors } = this.#align(all, stretch);
    const posterior = beadPosterior(posteriors, SHAPES);
    return this.#isChineseFirst
      ? foundIn(stretch, beads, posterior)
      : foundIn(stretch, beads.map(exchangeSides), (bead) =>
          posterior({ source: bead.target, target: bead.source }),
        );
  }

  #align(all: Sentences, stretch: Spans): SearchedPair {
    const source = this.#sideText(all, "source", stretch.source);
    const target = this.#sideText(all, "target", stretch.target);
    const [chinese, english] = this.#isChineseFirst ? [source, target] : [target, source];
    return alignStretch(chinese, english, this.learn().text, this.#data);
  }

  /** Sentences may have been edited or split since; their paragraphs are what they were. */
  #sideText(all: Sentences, side: Side, { start, end }: Span): SideText {
    const firmness = this.learn().firmness[side];
    const sentences = all[side].slice(start, end);
    return {
      sentences: sentences.map(({ text }) => matchedForm(text)),
      startsParagraph: Uint8Array.from(sentences, ({ paragraph }, index) =>
        paragraph === all[side][start + index - 1]?.paragraph ? 0 : firmness[paragraph]!,
      ),
    };
  }
}
