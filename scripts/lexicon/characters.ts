import type { Sections } from "../../src/lexicon/format.js";
import type { CedictEntry } from "./cedict.js";

const TONE = /[1-5]$/;

/** The toneless readings of every character that is a headword by itself: `阿` gives `a`, `e`. */
export function readings(
  entries: readonly CedictEntry[],
): Pick<
  Sections,
  "syllableText" | "syllableStart" | "readingCharacter" | "readingStart" | "readingSyllable"
> {
  const byCharacter = new Map<number, Set<string>>();
  for (const [traditional, simplified, pinyin] of entries) {
    const syllable = tonelessSyllable(pinyin);
    if (syllable === undefined) continue;
    for (const character of [simplified, traditional]) {
      if (character.length !== 1) continue;
      const code = character.charCodeAt(0);
      byCharacter.set(code, (byCharacter.get(code) ?? new Set()).add(syllable));
    }
  }
  const syllables = [...new Set([...byCharacter.values()].flatMap((set) => [...set]))].sort();
  const characters = [...byCharacter.keys()].sort((a, b) => a - b);
  const perCharacter = characters.map((code) => [...byCharacter.get(code)!].map((s) => syllables.indexOf(s)));
  return {
    syllableText: new TextEncoder().encode(syllables.join("")),
    syllableStart: Uint16Array.from(runningSum(syllables.map((syllable) => syllable.length))),
    readingCharacter: Uint16Array.from(characters),
    readingStart: Uint32Array.from(runningSum(perCharacter.map((list) => list.length))),
    readingSyllable: Uint16Array.from(perCharacter.flat()),
  };
}

function tonelessSyllable(pinyin: string): string | undefined {
  if (pinyin.includes(" ")) return undefined;
  const syllable = pinyin.toLowerCase().replace(TONE, "").replace("u:", "v");
  return /^[a-z]+$/.test(syllable) && syllable !== "xx" ? syllable : undefined;
}

/** For each traditional character the simplified one that stands for it in most headwords, where the two differ. */
export function simplifiedCharacters(
  entries: readonly CedictEntry[],
): Pick<Sections, "traditionalCharacter" | "simplifiedCharacter"> {
  const counts = new Map<number, Map<number, number>>();
  for (const [traditional, simplified] of entries) {
    if (traditional.length !== simplified.length) continue;
    for (let i = 0; i < traditional.length; i++)
      count(counts, traditional.charCodeAt(i), simplified.charCodeAt(i));
  }
  const pairs = [...counts]
    .map(([from, to]) => [from, [...to].sort((a, b) => b[1] - a[1])[0]![0]] as const)
    .filter(([from, to]) => from !== to)
    .sort((a, b) => a[0] - b[0]);
  return {
    traditionalCharacter: Uint16Array.from(pairs, ([from]) => from),
    simplifiedCharacter: Uint16Array.from(pairs, ([, to]) => to),
  };
}

function count(counts: Map<number, Map<number, number>>, from: number, to: number): void {
  const row = counts.get(from) ?? new Map<number, number>();
  row.set(to, (row.get(to) ?? 0) + 1);
  counts.set(from, row);
}

function runningSum(lengths: readonly number[]): number[] {
  const sums = [0];
  for (const length of lengths) sums.push(sums.at(-1)! + length);
  return sums;
}
