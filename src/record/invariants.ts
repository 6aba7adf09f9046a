import { InputFailure } from "../failure.js";
import type { Bitext, BitextSummary, Gap, RecordBead, RecordSentence, Side } from "./bitext.js";
import { summaryOf } from "./summary.js";

const SIDES = ["source", "target"] as const;

/**
 * Checks what a schema cannot: that every index points at something, that words are their sentence's, and that the
 * beads of each level hold every sentence or paragraph exactly once.
 *
 * @param path where the record came from, for messages
 * @throws InputFailure naming the first field that breaks it
 */
export function checkInvariants(bitext: Bitext, path: string): void {
  for (const side of SIDES) {
    const { sentences, paragraphs } = bitext[side];
    sentences.forEach((sentence, index) => {
      const field = `${side}.sentences[${index}]`;
      checkIndex(sentence.paragraph, paragraphs.length, `${field}.paragraph`, path);
      checkWords(sentence, `${field}.words`, path);
    });
    checkPartition(bitext.beads, side, sentences.length, "beads", path);
    checkPartition(bitext.paragraphBeads, side, paragraphs.length, "paragraphBeads", path);
  }
  bitext.gaps.forEach((gap, index) => {
    checkGap(gap, bitext, `gaps[${index}]`, path);
  });
  checkSummary(bitext, path);
}

/** Every index from 0 to `count` − 1 stands in exactly one of the beads, ascending within it. */
function checkPartition(
  beads: readonly RecordBead[],
  side: Side,
  count: number,
  field: string,
  path: string,
): void {
  const holders = new Int32Array(count).fill(-1);
  beads.forEach((bead, number) => {
    const name = `${field}[${number}].${side}`;
    checkAscending(bead[side], count, name, path);
    for (const index of bead[side]) {
      const holder = holders[index]!;
      if (holder >= 0) {
        throw broken(name, path, "each index once", `${index}, which ${field}[${holder}] holds too`);
      }
      holders[index] = number;
    }
  });
  for (let index = 0; index < count; index++) {
    if (holders[index]! < 0) throw broken(field, path, `${side} ${index} in a bead`, "none that holds it");
  }
}

function checkWords({ text, words }: RecordSentence, field: string, path: string): void {
  if (words === undefined || words.join("") === text.replace(/\s+/g, "")) return;
  throw broken(field, path, "the words of its text, without white space", "those of another");
}

function checkGap(gap: Gap, bitext: Bitext, field: string, path: string): void {
  const { sentences, paragraphs } = bitext[gap.side];
  checkAscending(gap.sentences, sentences.length, `${field}.sentences`, path);
  checkIndex(gap.paragraph, paragraphs.length, `${field}.paragraph`, path);
}

function checkSummary(bitext: Bitext, path: string): void {
  for (const [name, count] of Object.entries(summaryOf(bitext))) {
    const got = bitext.summary[name as keyof BitextSummary];
    if (got !== count) throw broken(`summary.${name}`, path, String(count), String(got));
  }
}

function checkAscending(indexes: readonly number[], count: number, field: string, path: string): void {
  indexes.forEach((index, position) => {
    checkIndex(index, count, `${field}[${position}]`, path);
    const previous = indexes[position - 1] ?? -1;
    if (index <= previous) throw broken(field, path, "ascending indexes", `${previous}, ${index}`);
  });
}

function checkIndex(index: number, count: number, field: string, path: string): void {
  if (index < count) return;
  throw broken(
    field,
    path,
    count === 0 ? "nothing, there is none" : `an index from 0 to ${count - 1}`,
    String(index),
  );
}

function broken(field: string, path: string, expected: string, got: string): InputFailure {
  return new InputFailure(`not a record: ${field}`, { path, expected, got });
}
