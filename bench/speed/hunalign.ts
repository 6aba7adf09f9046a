import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chineseWords } from "../../src/lexicon/chinese-words.js";
import { englishTokens, stemOf } from "../../src/lexicon/english-stems.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import type { GoldDocument } from "../gold.js";
import { type PairFiles, textOf, writePair } from "./pair-files.js";
import type { Call } from "./run.js";

/**
 * An installed hunalign, and a dictionary for it: lines of `english @ chinese`.
 *
 * @see Varga, D. et al. (2005). Parallel corpora for medium density languages. RANLP 2005.
 */
export interface Hunalign {
  readonly path: string;
  readonly dictionary: string;
}

/** A text as hunalign wants it: words with blanks between them, English ones by their stems. */
export function lemmatised(text: GoldDocument, lexicon: Lexicon): GoldDocument {
  return {
    ...text,
    source: text.source.map((sentence) => chineseTokens(sentence, lexicon)),
    target: text.target.map((sentence) =>
      Array.from(englishTokens(sentence), ({ form }) => stemOf(form)).join(" "),
    ),
  };
}

function chineseTokens(sentence: string, lexicon: Lexicon): string {
  const text = lexicon.simplify(sentence);
  return chineseWords(text, lexicon)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

/** One pair to its ladder of rungs. */
export function hunalignPairCall({ path, dictionary }: Hunalign, files: PairFiles, output: string): Call {
  return { command: path, args: [dictionary, files.source, files.target], output };
}

/**
 * Many pairs in one process, which reads its dictionary once.
 *
 * @param folder where the lemmatised texts, the ladders and the list of them are written
 */
export function hunalignBatchCall(
  { path, dictionary }: Hunalign,
  texts: readonly GoldDocument[],
  folder: string,
): Call {
  const pairs = texts.map((text) => writePair(folder, text));
  const list = join(folder, "batch.tsv");
  const rows = pairs.map(({ id, source, target }) =>
    [source, target, join(folder, `${id}.ladder`)].join("\t"),
  );
  writeFileSync(list, textOf(rows));
  return { command: path, args: ["-batch", dictionary, list], output: join(folder, "output") };
}
