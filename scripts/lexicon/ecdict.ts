import { stemOf } from "../../src/lexicon/english-stems.js";
import { chineseItems } from "./chinese-items.js";

/** An English word of ECDICT. */
export interface EcdictEntry {
  readonly stem: string;
  /** What it means: short stretches of Chinese, the commonest first. */
  readonly items: readonly string[];
}

/** Columns of `ecdict.csv`. */
const WORD = 0;
const TRANSLATION = 3;

const SINGLE_WORD = /^[a-z]+$/i;
const ABBREVIATION = /^[A-Z]{2,}$/;

/**
 * The single words of ECDICT that have a Chinese translation. Forms of a word (`stories`) are entries of its stem.
 *
 * @param rows the records of `ecdict.csv` in its order; a heading among them is no entry, as it holds no Chinese
 * @param isKnown which stems may be entries
 * @see https://github.com/skywind3000/ECDICT#数据格式
 */
export function ecdictEntries(
  rows: Iterable<readonly string[]>,
  isKnown: (stem: string) => boolean,
): EcdictEntry[] {
  const entries: EcdictEntry[] = [];
  for (const row of rows) {
    const word = row[WORD]!;
    if (!SINGLE_WORD.test(word) || ABBREVIATION.test(word)) continue;
    const stem = stemOf(word);
    if (!isKnown(stem)) continue;
    const items = chineseItems(row[TRANSLATION]!);
    if (items.length > 0) entries.push({ stem, items });
  }
  return entries;
}
