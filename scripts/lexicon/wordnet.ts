import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stemOf } from "../../src/lexicon/english-stems.js";

/** For each stem, the stems that share a sense with it or are derived from it, by how much of its senses: 0 to 1. */
export type Synonyms = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Synset {
  readonly words: readonly string[];
  /** Stems of the words of related synsets: similar adjectives, derived forms. */
  readonly related: readonly string[];
}

/** Relations that keep the meaning: derivationally related form, similar to, also see, pertains to. */
const RELATIONS = new Set(["+", "&", "^", "\\"]);
/** What a relation counts, next to a shared synset. */
const RELATED = 0.5;

/**
 * Reads synonyms from WordNet's database files.
 *
 * @param folder holds data.noun, data.verb, data.adj and data.adv
 * @see https://wordnet.princeton.edu/documentation/wndb5wn
 */
export function readSynonyms(folder: string): Synonyms {
  const synsets = ["noun", "verb", "adj", "adv"].flatMap((part) => readSynsets(folder, part));
  const byKey = new Map(synsets.map(({ key, words }) => [key, words]));
  const all: Synset[] = synsets.map(({ words, pointers }) => ({
    words,
    related: pointers.flatMap((key) => byKey.get(key) ?? []),
  }));
  return weigh(all);
}

function weigh(synsets: readonly Synset[]): Synonyms {
  const senses = new Map<string, number>();
  for (const { words } of synsets) for (const word of words) senses.set(word, (senses.get(word) ?? 0) + 1);
  const synonyms = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number) => {
    if (from === to) return;
    const row = synonyms.get(from) ?? new Map<string, number>();
    row.set(to, Math.min(1, (row.get(to) ?? 0) + weight / senses.get(from)!));
    synonyms.set(from, row);
  };
  for (const { words, related } of synsets) {
    for (const from of words) {
      for (const to of words) add(from, to, 1);
      for (const to of related) add(from, to, RELATED);
    }
  }
  return synonyms;
}

/** The synsets of one part of speech: stems of their single words, and the synsets that they point to. */
function readSynsets(folder: string, part: string): { key: string; words: string[]; pointers: string[] }[] {
  return readFileSync(join(folder, `data.${part}`), "utf8")
    .split("\n")
    .filter((line) => /^\d{8} /.test(line))
    .map((line) => {
      const fields = line.split(" | ")[0]!.split(" ");
      const type = fields[2] === "s" ? "a" : fields[2]!;
      const count = Number.parseInt(fields[3]!, 16);
      const names = Array.from({ length: count }, (_, k) => fields[4 + 2 * k]!);
      const rest = fields.slice(4 + 2 * count);
      const pointers = Array.from({ length: Number(rest[0]) }, (_, k) => rest.slice(1 + 4 * k, 5 + 4 * k))
        .filter(([symbol]) => RELATIONS.has(symbol!))
        .map(([, offset, pos]) => `${pos === "s" ? "a" : pos}${offset}`);
      const words = [
        ...new Set(
          names
            .filter((name) => /^[a-z]+(\(\w+\))?$/i.test(name))
            .map((name) => stemOf(name.replace(/\(.*/, ""))),
        ),
      ];
      return { key: `${type}${fields[0]}`, words, pointers };
    });
}
