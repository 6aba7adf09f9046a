import type { Bead, Span } from "../../align/bead.js";
import { type AlignerData, exchangeSides } from "../../align/either-way.js";
import { moved, nullBeads, type Spans } from "../../align/keyed.js";
import type { CornerPosterior } from "../../align/paragraphs.js";
import { cornerPosterior } from "../../align/posteriors.js";
import type { SearchedPair, SideText } from "../../align/sentences.js";
import { alignStretch } from "../../align/stretch.js";
import type { GlossaryTerm } from "../../read/glossary-term.js";
import type { Bitext } from "../../record/bitext.js";
import { rounded } from "../../record/encode.js";
import { matchedForm } from "../../score/matched-form.js";
import type { Review, Row, Side } from "../review.js";
import type { Keys } from "./keys.js";
import { chineseSide, type Learned, learnRecord } from "./learned.js";

/** Sentences of both sides, in order. */
export type Sentences = Pick<Review, Side>;

/** The texts of a record, any stretch of which can be aligned again. */
export class RecordText {
  readonly #record: Bitext;
  readonly #data: AlignerData;
  readonly #glossary: readonly GlossaryTerm[];
  readonly #isChineseFirst: boolean;
  #learned: Learned | undefined;

  constructor(record: Bitext, data: AlignerData, glossary: readonly GlossaryTerm[]) {
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

  /** The best rows for some neighbouring sentences. */
  rowsOf(all: Sentences, stretch: Spans): Row[] {
    return this.keys
      .partsOf(all, stretch)
      .flatMap(({ sentences, known }) => known ?? this.#beadsOf(all, sentences))
      .map(rowOf);
  }

  /** How sure it is that the alignment passes between sentences, if it is one of these sentences alone. */
  cornersOf(all: Sentences, stretch: Spans): CornerPosterior {
    const corner = cornerPosterior(this.#search(all, stretch).posteriors);
    return this.#isChineseFirst ? corner : (source, target) => corner(target, source);
  }

  #beadsOf(all: Sentences, stretch: Spans): readonly Bead[] {
    if (lengthOf(stretch.source) === 0 || lengthOf(stretch.target) === 0) return nullBeads(stretch);
    const { beads } = this.#search(all, stretch);
    return beads.map((bead) => moved(this.#isChineseFirst ? bead : exchangeSides(bead), stretch));
  }

  #search(all: Sentences, stretch: Spans): SearchedPair {
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

function rowOf({ source, target, confidence }: Bead): Row {
  return { source: lengthOf(source), target: lengthOf(target), confidence: rounded(confidence) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
