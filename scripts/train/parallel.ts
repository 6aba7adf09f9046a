import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A Chinese sentence and its English translation. */
export interface SentencePair {
  readonly chinese: string;
  readonly english: string;
}

/** Longer sentences are lists and badly split text. */
const LONGEST = { chinese: 300, english: 900 } as const;
/** Evenly spread over a corpus that has more. */
const MOST_PAIRS = 50_000;

/** Tables of sentence pairs, a line each, tabs between; in which columns the Chinese and the English are. */
const CORPORA = [
  { name: "tatoeba_cmn", chinese: 0, english: 1 },
  { name: "pydocs_pairs", chinese: 1, english: 2 },
  { name: "mojlaw_pairs", chinese: 1, english: 2 },
] as const;

/**
 * Reads parallel sentences, corpus by corpus.
 *
 * @param folder holds the gzipped tables
 */
export function readParallel(folder: string): SentencePair[][] {
  return CORPORA.map(({ name, chinese, english }) => {
    const rows = gunzipSync(readFileSync(join(folder, `${name}.tsv.gz`)))
      .toString("utf8")
      .split("\n");
    const pairs = rows
      .map((row) => row.split("\t"))
      .map((fields) => ({ chinese: fields[chinese] ?? "", english: fields[english] ?? "" }))
      .filter((pair) => isUsable(pair.chinese, LONGEST.chinese) && isUsable(pair.english, LONGEST.english));
    const step = Math.max(1, pairs.length / MOST_PAIRS);
    const count = Math.floor(pairs.length / step);
    return Array.from({ length: count }, (_, k) => pairs[Math.floor(k * step)]!);
  });
}

/** So many sentences are read as one text, as a short document. */
const TEXT = 40;
/** A sentence's stranger is the one so far on in its text. */
const STRANGER = 17;

/** Sentences of a corpus as texts; what is left over at its end is in none. */
export function textsOf(pairs: readonly SentencePair[]): (readonly SentencePair[])[] {
  return Array.from({ length: Math.floor(pairs.length / TEXT) }, (_, k) =>
    pairs.slice(k * TEXT, (k + 1) * TEXT),
  );
}

/** The place in such a text of a sentence that has nothing to do with another. */
export function strangerOf(place: number): number {
  return (place + STRANGER) % TEXT;
}

function isUsable(sentence: string, longest: number): boolean {
  return sentence !== "" && sentence.length < longest;
}
