import type { BitextSide, RecordSentence } from "../record/bitext.js";
import { contentOf, contentsOf } from "./content.js";
import { matchAnywhere } from "./matched.js";

/** What was one sentence before a review: several, if it was split there. */
type Whole = readonly RecordSentence[];

/** A sentence of the input with what a review made of it. */
interface Carried {
  readonly whole: Whole;
  /** Whether the input now has the text that it was given. */
  readonly isDone: boolean;
}

/**
 * A side of the changed text with the splits and edits of the record: of every sentence that is there as the input had
 * it. What the input now has as it was edited is as the input has it.
 *
 * @param before the record's side
 * @param after the same side as it was read now
 */
export function withReview(before: BitextSide, after: BitextSide): BitextSide {
  const wholes = wholesOf(before.sentences);
  if (wholes.length === before.sentences.length && !wholes.some(isReviewed)) return after;
  const carried = carriedBy(before, wholes, after);
  const sentences = after.sentences.flatMap((sentence, index) => {
    const own = carried.get(index);
    return own ? piecesOf(own, sentence) : [sentence];
  });
  return { ...after, sentences };
}

function wholesOf(sentences: readonly RecordSentence[]): Whole[] {
  const wholes: RecordSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.continues && wholes.length > 0) wholes.at(-1)!.push(sentence);
    else wholes.push([sentence]);
  }
  return wholes;
}

function isReviewed(whole: Whole): boolean {
  return whole.length > 1 || whole[0]!.original !== undefined;
}

/** The sentences, by their index, that have something of a review. */
function carriedBy(before: BitextSide, wholes: readonly Whole[], after: BitextSide): Map<number, Carried> {
  const contents = (textOf: (sentence: RecordSentence) => string) =>
    wholes.map((whole) => {
      return contentOf(whole.map(textOf).join(""), before.paragraphs[whole[0]!.paragraph]!.key);
    });
  const now = contentsOf(after);
  const original = contents(({ text, original = text }) => original);
  const edited = contents(({ text }) => text);
  const carried = new Map<number, Carried>();
  const found = new Set<number>();
  const note = (matched: Int32Array, isDone: (whole: number) => boolean) => {
    matched.forEach((index, sentence) => {
      if (index < 0 || found.has(index) || carried.has(sentence) || !isReviewed(wholes[index]!)) return;
      found.add(index);
      carried.set(sentence, { whole: wholes[index]!, isDone: isDone(index) });
    });
  };
  note(matchAnywhere(original, now), () => false);
  note(matchAnywhere(edited, now), (index) => edited[index] !== original[index]);
  return carried;
}

/** The sentences that a review made of one, in the place that it has now. */
function piecesOf({ whole, isDone }: Carried, sentence: RecordSentence): RecordSentence[] {
  if (isDone && whole.length === 1) return [sentence];
  const { paragraph, line, column, time } = sentence;
  const [first] = whole;
  return whole.map((piece) => {
    const { text, words, original, continues } = piece;
    const shown = time && piece.time && first!.time && timeWithin(time, piece.time, whole);
    return {
      text,
      paragraph,
      line: line + piece.line - first!.line,
      column: column + piece.column - first!.column,
      ...(sentence.words && words && { words }),
      ...(shown && { time: shown }),
      ...(original !== undefined && !isDone && { original }),
      ...(continues && { continues }),
    };
  });
}

type Time = NonNullable<RecordSentence["time"]>;

/** The time of a piece, in milliseconds, when the whole is on screen at another. */
function timeWithin({ from, to }: Time, piece: Time, whole: Whole): Time {
  const start = whole[0]!.time!.from;
  const length = whole.at(-1)!.time!.to - start;
  const scale = length > 0 ? (to - from) / length : 0;
  const moved = (at: number) => from + Math.round((at - start) * scale);
  return { from: moved(piece.from), to: moved(piece.to) };
}
